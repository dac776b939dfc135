import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageOn, asCalendarDate } from "#shared/hmis/calendarDate.ts";
import type { Policy } from "#shared/policy/policy.ts";
import { policyEffect, sampleAges } from "#shared/policy/policyEffect.ts";
import { presets } from "#shared/policy/presets.ts";
import { aDay } from "../support/aDay.ts";

const { "orange-county": orangeCounty, "spokane-2021": spokane } = presets;
const today = asCalendarDate("2026-02-15");
const codes = (before: Policy, after: Policy) =>
  policyEffect(before, after, today).findings.map(({ code, isEvery }) =>
    isEvery ? `every ${code}` : `some ${code}`,
  );

describe("a new anonymous record, now and after", () => {
  test("has the template of each policy", () => {
    const { before, after } = policyEffect(spokane, orangeCounty, today);

    expect(before).toMatchObject({
      FirstName: "Anonymous",
      NameDataQuality: 2,
      SSNDataQuality: 99,
    });
    expect(after).toMatchObject({ FirstName: null, NameDataQuality: 9, SSNDataQuality: 9 });
  });

  test("shows for each sample age what is stored and what it crosses", () => {
    const bandSafe: Policy = { ...spokane, dobRule: "band-safe" };
    const { before, after } = policyEffect(spokane, bandSafe, today);
    const shown = ({ dobs }: typeof before) =>
      dobs.map(({ age, DOB, crossing }) => [age, DOB, crossing?.threshold ?? null]);

    expect(shown(before)).toEqual([
      [17, "2008-01-01", 18],
      [24, "2001-01-01", 25],
      [37, "1989-01-01", null],
      [61, "1964-01-01", 62],
      [62, "1964-01-01", null],
    ]);
    expect(shown(after).map(([, , threshold]) => threshold)).toEqual(Array(5).fill(null));
    expect(before.dobs.every(({ DOBDataQuality }) => DOBDataQuality === 2)).toBe(true);
  });

  test("is of people who are of that age today, whatever the day", () => {
    fc.assert(
      fc.property(aDay("2024-01-01", "2040-12-31"), (day) => {
        const { after } = policyEffect(orangeCounty, orangeCounty, day);

        expect(after.dobs.map(({ DOB }) => DOB && ageOn(DOB, day))).toEqual([...sampleAges]);
      }),
    );
  });
});

describe("the findings that existing records will get", () => {
  test("are none while nothing changes", () => {
    expect(codes(spokane, spokane)).toEqual([]);
    expect(codes(orangeCounty, orangeCounty)).toEqual([]);
  });

  test("are of name, qualities and date where the template changes", () => {
    expect(codes(spokane, orangeCounty)).toEqual([
      "every name-not-template",
      "every name-quality",
      "every ssn-quality",
      "some dob-not-approximate",
    ]);
  });

  test("are none where only the words, the statements or the age to sign change", () => {
    expect(
      codes(spokane, {
        ...spokane,
        standardsYear: "FY2022",
        statements: ["noted"],
        ageToSignAlone: 16,
        nameOfCoC: "Four Rivers CoC",
      }),
    ).toEqual([]);
  });

  test("are none of dates where another approximating rule is chosen", () => {
    expect(
      codes(spokane, { ...spokane, allowedDobRules: ["band-safe"], dobRule: "band-safe" }),
    ).toEqual([]);
  });
});

test("the region's own questions that go are named", () => {
  const asking: Policy = {
    ...spokane,
    customFields: [...spokane.customFields, { name: "County", values: ["Here", "Elsewhere"] }],
  };

  expect(policyEffect(asking, spokane, today).customFieldsGone).toEqual(["County"]);
  expect(policyEffect(spokane, asking, today).customFieldsGone).toEqual([]);
});
