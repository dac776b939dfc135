import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { presets } from "#shared/policy/presets.ts";
import {
  type Release,
  releaseOn,
  releasesAtAge,
  withoutGuardians,
  withRelease,
} from "#shared/privacy/releases.ts";
import { giverErrors } from "#shared/privacy/roiRules.ts";

const policy = presets["spokane-2021"];
const alone = { isAccompanied: false };
const withAdult = { isAccompanied: true };
type Around = Parameters<typeof giverErrors>[1];
const fields = (
  givenBy: "self" | "guardian" | "other",
  around: Around,
  permission: "yes" | "no" = "yes",
  ageToSignAlone = policy.ageToSignAlone,
) => giverErrors({ permission, givenBy }, around, { ageToSignAlone }).map(({ field }) => field);

describe("who may consent", () => {
  test.each<[string, "self" | "guardian" | "other", Around, string[]]>([
    ["an adult, alone", "self", { age: 18, ...alone }, []],
    ["an adult who lives with an adult", "self", { age: 44, ...withAdult }, []],
    ["an unaccompanied youth of 13", "self", { age: 13, ...alone }, []],
    ["an unaccompanied youth of 17", "self", { age: 17, ...alone }, []],
    ["a youth of 17 with an adult at home", "self", { age: 17, ...withAdult }, ["givenBy"]],
    ["a youth of 13 with an adult at home", "self", { age: 13, ...withAdult }, ["givenBy"]],
    ["a child of 12, alone", "self", { age: 12, ...alone }, ["givenBy"]],
    ["a child of 12 with an adult at home", "self", { age: 12, ...withAdult }, ["givenBy"]],
    ["somebody of unknown age", "self", { age: null, ...withAdult }, []],
    ["a guardian for a youth of 17", "guardian", { age: 17, ...alone }, []],
    ["a guardian for an adult", "guardian", { age: 18, ...alone }, ["givenBy"]],
    ["a guardian for somebody of unknown age", "guardian", { age: null, ...alone }, []],
    ["somebody else for an adult", "other", { age: 30, ...alone }, []],
    ["somebody else for a child", "other", { age: 3, ...withAdult }, []],
  ])("%s", (_who, givenBy, around, expected) => {
    expect(fields(givenBy, around)).toEqual(expected);
  });

  test("follows the region's age", () => {
    expect(fields("self", { age: 15, ...alone }, "yes", 16)).toEqual(["givenBy"]);
    expect(fields("self", { age: 16, ...alone }, "yes", 16)).toEqual([]);
  });

  test("a No is taken from a child and from a guardian of an adult: it hides", () => {
    expect(fields("self", { age: 5, ...withAdult }, "no")).toEqual([]);
    expect(fields("guardian", { age: 40, ...alone }, "no")).toEqual([]);
  });

  test.each<[string, Around["guardian"], string[]]>([
    ["an adult of the household", { age: 18 }, []],
    ["one of the household whose age is not known", { age: null }, []],
    ["a sibling of 17", { age: 17 }, ["guardian"]],
    ["somebody who is not of the household", "not-of-household", ["guardian"]],
  ])("a guardian who is named is %s", (_who, guardian, expected) => {
    expect(fields("guardian", { age: 9, ...withAdult, guardian })).toEqual(expected);
    expect(fields("guardian", { age: 9, ...withAdult, guardian }, "no")).toEqual(expected);
  });
});

const day = asCalendarDate;
const release = (change: Partial<Release> = {}): Release => ({
  permission: "yes",
  scope: "all",
  effectiveDate: day("2026-01-10"),
  endDate: day("2026-12-31"),
  ...change,
});
const no = release({ permission: "no", endDate: null });

describe("the release that counts", () => {
  test("is none before the first day of a later one, and that one from then on", () => {
    const later = [release({ effectiveDate: day("2026-03-01") })];

    expect(releaseOn(later, day("2026-02-28"))).toBeUndefined();
    expect(releaseOn(later, day("2026-03-01"))).toBe(later[0]);
    expect(releaseOn(later, day("2026-12-31"))).toBe(later[0]);
    expect(releaseOn(later, day("2027-01-01"))).toBeUndefined();
  });

  test("is the last recorded also where it is narrower, and the wider one again when that ends", () => {
    const wide = release();
    const narrow = release({ scope: { agencyIds: ["northside"] }, endDate: day("2026-03-31") });
    const both = withRelease([wide], narrow, day("2026-02-15"));

    expect(releaseOn(both, day("2026-02-15"))).toBe(narrow);
    expect(releaseOn(both, day("2026-04-01"))).toBe(wide);
  });

  test("a No for a later day leaves the Yes until then", () => {
    const both = withRelease(
      [release()],
      { ...no, effectiveDate: day("2026-06-01") },
      day("2026-02-15"),
    );

    expect(releaseOn(both, day("2026-05-31"))?.permission).toBe("yes");
    expect(releaseOn(both, day("2026-06-01"))?.permission).toBe("no");
  });
});

describe("what a guardian said", () => {
  const allowed = release({ givenBy: "guardian", guardian: "mother" });
  const refused = { ...no, givenBy: "guardian" as const, guardian: "mother" };

  test("allows until the client is 18, the day before the birthday included", () => {
    const dob = day("2008-02-16");

    expect(releasesAtAge([allowed], dob, day("2026-02-15"))).toEqual([allowed]);
    expect(releasesAtAge([allowed], dob, day("2026-02-16"))).toEqual([]);
    expect(releasesAtAge([allowed], "unread", day("2026-02-15"))).toEqual([]);
    expect(releasesAtAge([allowed], null, day("2026-02-15"))).toEqual([allowed]);
  });

  test("allows as long as they live together", () => {
    expect(withoutGuardians([allowed], new Set(["mother"]))).toEqual([]);
    expect(withoutGuardians([allowed], new Set(["father"]))).toEqual([allowed]);
  });

  test("goes on hiding as a No, at any age and wherever the guardian lives", () => {
    expect(releasesAtAge([refused], day("1990-01-01"), day("2026-02-15"))).toEqual([refused]);
    expect(withoutGuardians([refused], new Set(["mother"]))).toEqual([refused]);
  });
});
