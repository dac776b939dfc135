import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasFormOf } from "#shared/anonymization/approximateDob.ts";
import { brokenRules } from "#shared/anonymization/rules.ts";
import { anonymousIdentity, identityAtDeidentification } from "#shared/anonymization/template.ts";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { type DOBDataQuality, dataQualityCodes } from "#shared/hmis/dataQuality.ts";
import { policyIds } from "#shared/policy/policyId.ts";
import { presets } from "#shared/policy/presets.ts";
import { aDay } from "../support/aDay.ts";
import { anAnonymousRecord } from "../support/anAnonymousRecord.ts";

const { "orange-county": orangeCounty, "spokane-2021": spokane } = presets;
const today = asCalendarDate("2026-02-15");

describe("the identity of an anonymous record", () => {
  test("is Anonymous Anonymous in the Spokane template", () => {
    const DOB = asCalendarDate("1989-01-01");

    expect(anonymousIdentity(spokane, { DOB, DOBDataQuality: 2 })).toEqual({
      FirstName: "Anonymous",
      MiddleName: null,
      LastName: "Anonymous",
      NameSuffix: null,
      NameDataQuality: 2,
      SSN: null,
      SSNDataQuality: 99,
      DOB,
      DOBDataQuality: 2,
    });
  });

  test("is refused in every field in the Orange County template", () => {
    expect(anonymousIdentity(orangeCounty, { DOB: null, DOBDataQuality: 9 })).toEqual({
      FirstName: null,
      MiddleName: null,
      LastName: null,
      NameSuffix: null,
      NameDataQuality: 9,
      SSN: null,
      SSNDataQuality: 9,
      DOB: null,
      DOBDataQuality: 9,
    });
  });
});

describe("de-identification", () => {
  test.each<[string, string | null, DOBDataQuality, string | null, DOBDataQuality]>([
    ["approximates a full date", "1988-06-30", 1, "1989-01-01", 2],
    ["approximates a date that was approximate already", "1988-01-01", 2, "1989-01-01", 2],
    ["keeps the birth year of a youth", "2008-06-30", 1, "2008-01-01", 2],
    ["has no date where none was collected", null, 99, null, 99],
    ["has no date where the client did not know", null, 8, null, 8],
    ["has no date where the client refused", null, 9, null, 9],
    ["drops a date that stands beside a refusal", "1988-06-30", 9, null, 9],
    ["drops a date that stands beside not knowing", "1988-06-30", 8, null, 8],
    ["drops a date that stands beside not collected", "1988-06-30", 99, null, 99],
    ["has no date where a code promises one", null, 1, null, 99],
    ["drops a date in the future", "2026-02-16", 1, null, 99],
    ["approximates a date of birth of today", "2026-02-15", 1, "2026-01-01", 2],
    ["drops a date that no living person has", "1898-12-31", 1, null, 99],
    ["approximates the earliest date", "1899-12-31", 1, "1900-01-01", 2],
  ])("by the Spokane rule %s", (_, dob, quality, stored, storedQuality) => {
    const DOB = dob === null ? null : asCalendarDate(dob);

    expect(identityAtDeidentification(spokane, DOB, quality, today)).toEqual(
      anonymousIdentity(spokane, {
        DOB: stored === null ? null : asCalendarDate(stored),
        DOBDataQuality: storedQuality,
      }),
    );
  });

  test("uses the rule the policy names", () => {
    const youth = asCalendarDate("2008-06-30");
    const bandSafe = { ...spokane, dobRule: "band-safe" } as const;

    expect(identityAtDeidentification(bandSafe, youth, 1, today).DOB).toBe("2009-01-01");
  });

  test.each(dataQualityCodes)(
    "by the Orange County template leaves no date, whatever its code (%i)",
    (quality) => {
      const identity = identityAtDeidentification(
        orangeCounty,
        asCalendarDate("1988-06-30"),
        quality,
        today,
      );

      expect([identity.DOB, identity.DOBDataQuality]).toEqual([null, 9]);
    },
  );

  test("leaves a record that breaks no rule, whoever it was", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...policyIds),
        fc.option(aDay("1850-01-01", "2080-12-31")),
        fc.constantFrom(...dataQualityCodes),
        aDay("2020-01-01", "2060-12-31"),
        (id, dob, quality, reference) => {
          const identity = identityAtDeidentification(presets[id], dob, quality, reference);

          expect(brokenRules(anAnonymousRecord(identity), presets[id])).toEqual([]);
          expect(identity.DOB === null || hasFormOf(presets[id].dobRule, identity.DOB)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
