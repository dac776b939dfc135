import { describe, expect, test } from "vitest";
import {
  type AgencyTies,
  isOwnWork,
  type RecordFacts,
  type Sight,
  sightOf,
} from "#shared/anonymization/sight.ts";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import type { Actor } from "#shared/people/actor.ts";
import type { Release } from "#shared/privacy/releases.ts";
import { staff } from "./staff.ts";

const yesterday = asCalendarDate("2026-02-14");
const today = asCalendarDate("2026-02-15");
const tomorrow = asCalendarDate("2026-02-16");

const { owner, northside, harborLight, admin } = staff;

const shared = {
  kind: "identified",
  state: "open",
  owner: "open-hearth",
  privacy: "shared",
  releases: [],
  agencies: {},
} as const satisfies RecordFacts;
const yes = (endDate: typeof today, scope: Release["scope"] = "all"): Release[] => [
  { permission: "yes", scope, effectiveDate: yesterday, endDate },
];

/** Who reads, what ties the reader's agency to the record, and whether the owning agency shares data. */
const readers = {
  owner: [owner, {}, true],
  recordedIdentity: [northside, { recordedIdentity: true }, true],
  handedOver: [northside, { handoffUntil: today }, true],
  handedOverWithItems: [northside, { items: true, handoffUntil: today }, true],
  withItems: [northside, { items: true }, true],
  withOpenEnrollment: [northside, { items: true, openEnrollments: 1 }, true],
  sharing: [northside, undefined, true],
  handoffEnded: [northside, { handoffUntil: yesterday }, true],
  ownerSharesNothing: [northside, undefined, false],
  sharesNothing: [harborLight, undefined, true],
  admin: [admin, undefined, true],
} as const satisfies Record<string, readonly [Actor, AgencyTies | undefined, boolean]>;
type Reader = keyof typeof readers;

/**
 * Letters of the tables below. F full. C coordination with the own items. A anonymous with the own items.
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
type Letter = keyof typeof sightsByLetter;

const sight = (reader: Reader, facts: Partial<RecordFacts>) => {
  const [actor, ties, ownerShares] = readers[reader];
  const agencies = actor.agencyId && ties ? { [actor.agencyId]: ties } : {};

  return sightOf(actor, { ...shared, agencies, ...facts }, ownerShares, today);
};

const columns = Object.keys(readers) as Reader[];
const cells = (table: readonly (readonly [string, Partial<RecordFacts>, string])[]) =>
  table.flatMap(([row, facts, letters]) =>
    letters.split(/ +/).map((letter, column) => {
      const reader = columns[column] as Reader;
      return [row, reader, letter as Letter, facts] as const;
    }),
  );

describe("who sees a record, as the rules' table has it", () => {
  // The columns stand in the order of `readers`.
  test.each(
    cells([
      ["anonymous, shared", { kind: "anonymous" }, "F F F F C C C C – – F"],
      ["anonymous, private", { kind: "anonymous", privacy: "private" }, "F F – C C C – – – – F"],
      ["a Yes for all, through today", { releases: yes(today) }, "F F F F F F F F – – F"],
      ["a Yes for all, through tomorrow", { releases: yes(tomorrow) }, "F F F F F F F F – – F"],
      [
        "a Yes for this agency alone",
        { releases: yes(today, { agencyIds: ["northside"] }) },
        "F F F F F F F F – – F",
      ],
      [
        "a Yes for another agency",
        { releases: yes(today, { agencyIds: ["third"] }) },
        "F F A+ A+ A A A A – – F",
      ],
      ["a Yes that ended yesterday", { releases: yes(yesterday) }, "F F A+ A+ A A A A – – F"],
      ["a No", {}, "F F A+ A+ A A A A – – F"],
      [
        "private in spite of a Yes",
        { privacy: "private", releases: yes(today) },
        "F F – A A A – – – – F",
      ],
      ["private, a No", { privacy: "private" }, "F F – A A A – – – – F"],
    ]),
  )("%s: %s sees %s", (_row, reader, letter, facts) => {
    expect(sight(reader, facts)).toEqual(sightsByLetter[letter]);
  });

  test.each(
    cells([
      [
        "masked for its owner, a Yes in force",
        { maskedFor: "open-hearth", releases: yes(today) },
        "F a a a a a a a – – F",
      ],
      ["masked for its owner, a No", { maskedFor: "open-hearth" }, "F a a a a a a a – – F"],
      [
        "masked for its owner, private",
        { maskedFor: "open-hearth", privacy: "private" },
        "F a – a a a – – – – F",
      ],
      [
        "masked for the other agency, a Yes in force",
        { maskedFor: "northside", releases: yes(today) },
        "a F F F F F F F – – F",
      ],
      ["masked for the other agency, a No", { maskedFor: "northside" }, "a F A+ A+ A A A A – – F"],
      [
        "sealed, a Yes in force",
        { state: "sealed", releases: yes(today) },
        "a a a a a a a a – – a",
      ],
      [
        "sealed and masked for its owner",
        { state: "sealed", maskedFor: "open-hearth" },
        "a a a a a a a a – – a",
      ],
      ["sealed, private", { state: "sealed", privacy: "private" }, "a a – a a a – – – – a"],
      ["sealed, anonymous", { state: "sealed", kind: "anonymous" }, "a a a a c c c c – – a"],
    ]),
  )("%s: %s sees %s", (_row, reader, letter, facts) => {
    expect(sight(reader, facts)).toEqual(sightsByLetter[letter]);
  });

  test("a Yes that names an agency which shares nothing does not open the record to it", () => {
    const named = yes(today, { agencyIds: ["harbor-light"] });

    expect(sight("sharesNothing", { releases: named })).toBeNull();
  });

  test("a Yes for all agencies that share covers none that does not, whatever it entered", () => {
    const facts = {
      ...shared,
      releases: yes(today),
      agencies: { "harbor-light": { items: true } },
    };

    expect(sightOf(harborLight, facts as RecordFacts, true, today)).toEqual(sightsByLetter.A);
  });

  test.each<[string, Partial<RecordFacts>, Letter]>([
    ["owned", { owner: "closed", privacy: "private" }, "F"],
    ["owned and had masked", { owner: "closed", maskedFor: "closed" }, "F"],
    ["wrote items in", { kind: "anonymous", agencies: { closed: { items: true } } }, "C"],
    ["had no part in", { kind: "anonymous", privacy: "private" }, "–"],
  ])("who succeeds a closed agency sees what that one %s as it did", (_what, facts, letter) => {
    const successor = { ...northside, succeeds: ["other", "closed"] };

    expect(sightOf(successor, { ...shared, ...facts }, false, today)).toEqual(
      sightsByLetter[letter],
    );
  });

  test("a hand-off goes on after its last day while the agency has an open enrollment", () => {
    const handedOver = { handoffUntil: yesterday, items: true } as const;
    const seen = (ties: AgencyTies) =>
      sightOf(northside, { ...shared, agencies: { northside: ties } }, true, today);

    expect(seen({ ...handedOver, openEnrollments: 1 })).toEqual(sightsByLetter["A+"]);
    expect(seen({ ...handedOver, openEnrollments: 0 })).toEqual(sightsByLetter.A);
  });
});

describe("whether an agency works with a record", () => {
  test.each<[Reader, boolean]>([
    ["owner", true],
    ["recordedIdentity", true],
    ["handedOver", true],
    ["withItems", true],
    ["withOpenEnrollment", true],
    ["sharing", false],
    ["handoffEnded", false],
    ["sharesNothing", false],
  ])("%s: %s", (reader, works) => {
    const [actor, ties] = readers[reader];
    const agencies = actor.agencyId && ties ? { [actor.agencyId]: ties } : {};

    expect(isOwnWork(actor, { ...shared, agencies }, today)).toBe(works);
  });
});
