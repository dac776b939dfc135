import { describe, expect, test } from "vitest";
import { type ItemFacts, readsText, type Sight, seesItem } from "#shared/anonymization/sight.ts";
import { staff } from "./staff.ts";

const { owner, northside, admin } = staff;

/**
 * F full. C coordination with the own items. A anonymous with the own items.
 * A+ anonymous with everybody's items, texts of the own ones. a and c: the same with no text at all. – hidden.
 */
const sightsByLetter = {
  F: { seenAs: "full", items: "all", texts: "all" },
  C: { seenAs: "coordination", items: "own", texts: "own" },
  A: { seenAs: "anonymous", items: "own", texts: "own" },
  "A+": { seenAs: "anonymous", items: "all", texts: "own" },
  a: { seenAs: "anonymous", items: "own", texts: "none" },
  c: { seenAs: "coordination", items: "own", texts: "none" },
  "–": null,
} as const satisfies Record<string, Sight | null>;

describe("items of others", () => {
  const { F: full, C: coordination, "A+": anonymousWithItems, a: masked } = sightsByLetter;
  const plain: ItemFacts = { agencyId: "open-hearth" };
  const flags: [string, ItemFacts][] = [
    ["private", { ...plain, private: true }],
    ["restricted", { ...plain, restricted: true }],
    ["confidential", { ...plain, confidential: true }],
  ];

  test("are seen and read at level full", () => {
    expect([seesItem(northside, full, plain), readsText(northside, full, plain)]).toEqual([
      true,
      true,
    ]);
  });

  test("are seen without their text through a hand-off without a release", () => {
    expect(seesItem(northside, anonymousWithItems, plain)).toBe(true);
    expect(readsText(northside, anonymousWithItems, plain)).toBe(false);
  });

  test.each([coordination, sightsByLetter.A, masked])("are not seen at %j", (seen) => {
    expect(seesItem(northside, seen, plain)).toBe(false);
    expect(readsText(northside, seen, plain)).toBe(false);
  });

  test.each(flags)("a %s one exists for its own agency alone", (_flag, item) => {
    expect(seesItem(northside, full, item)).toBe(false);
    expect(readsText(northside, full, item)).toBe(false);
    expect(seesItem(admin, full, item)).toBe(false);
    expect(readsText(admin, full, item)).toBe(false);
    expect(seesItem(owner, full, item)).toBe(true);
    expect(readsText(owner, full, item)).toBe(true);
  });

  test.each(Object.entries(sightsByLetter).filter(([, seen]) => seen !== null))(
    "an agency always sees its own, at %s",
    (_letter, seen) => {
      expect(seesItem(owner, seen as Sight, { ...plain, private: true })).toBe(true);
    },
  );

  test("an agency reads its own texts unless the record is masked or sealed", () => {
    expect(readsText(owner, coordination, plain)).toBe(true);
    expect(readsText(owner, sightsByLetter.A, plain)).toBe(true);
    expect(readsText(owner, anonymousWithItems, plain)).toBe(true);
    expect(readsText(owner, masked, plain)).toBe(false);
    expect(readsText(owner, sightsByLetter.c, plain)).toBe(false);
  });

  test("one addressed to an agency is seen by it, and read where a client's No does not forbid it", () => {
    const referral: ItemFacts = { ...plain, toAgencyId: "northside", private: true };

    for (const seen of [full, coordination, sightsByLetter.A, anonymousWithItems, masked]) {
      expect(seesItem(northside, seen, referral)).toBe(true);
    }
    expect(readsText(northside, full, referral)).toBe(true);
    expect(readsText(northside, coordination, referral)).toBe(true);
    expect(readsText(northside, anonymousWithItems, referral)).toBe(false);
    expect(readsText(northside, masked, referral)).toBe(false);
  });

  test("one addressed to an agency is another's for everybody else", () => {
    const referral: ItemFacts = { ...plain, toAgencyId: "third" };

    expect(seesItem(northside, coordination, referral)).toBe(false);
    expect(readsText(northside, anonymousWithItems, referral)).toBe(false);
    expect(seesItem(admin, full, { ...referral, private: true })).toBe(false);
  });
});
