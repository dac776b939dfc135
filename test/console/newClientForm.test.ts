import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { orangeCounty } from "#shared/policy/orangeCounty.ts";
import type { Policy } from "#shared/policy/policy.ts";
import { spokane2021 } from "#shared/policy/spokane2021.ts";
import { NewClientForm } from "../../console/clients/newClientForm.svelte.ts";
import { noDate, partsOf } from "../../console/ui/dateParts.ts";

const nothing = { FirstName: "", LastName: "", dob: noDate() };

function aForm(policy: Policy, { today = "2026-02-15", victimServiceProvider = false } = {}) {
  return new NewClientForm(
    { policy, today: asCalendarDate(today), victimServiceProvider },
    nothing,
  );
}

function anAnonymousForm(policy: Policy, dob: string, today?: string) {
  const form = aForm(policy, today ? { today } : {});
  form.consent = "refused";
  form.dob.parts = partsOf(dob);

  return form;
}

describe("consent", () => {
  test("has to be answered first", () => {
    const form = aForm(spokane2021);

    expect(form.errors).toEqual([{ field: "kind", message: "consent-missing" }]);
    expect(form.body).toBeUndefined();
  });

  test("refused fills in the region's template and forgets nothing that was typed", () => {
    const form = aForm(spokane2021);
    form.consent = "given";
    form.identity.FirstName = "Testa";
    form.identity.SSN = "900-00-0000";

    form.consent = "refused";

    expect(form.stored).toMatchObject({ FirstName: "Anonymous", LastName: "Anonymous", SSN: null });
    expect(JSON.stringify(form.body)).not.toMatch(/Testa|900/);

    form.consent = "given";

    expect(form.stored).toMatchObject({ FirstName: "Testa", SSN: "900000000" });
  });

  test("of a victim service provider's client is refused from the start", () => {
    const form = aForm(spokane2021, { victimServiceProvider: true });

    expect(form.isAnonymous).toBe(true);
    expect(form.demographics.races).toEqual([]);
    expect(form.demographics.customFields).toEqual([]);
  });
});

describe("Spokane's template", () => {
  test("sends the approximate date, its code and the rule, never the true date", () => {
    const form = anAnonymousForm(spokane2021, "1988-06-30");

    expect(form.body).toEqual({
      kind: "anonymous",
      DOB: "1989-01-01",
      DOBDataQuality: 2,
      dobRule: "spokane-2021",
      reason: "refused",
    });
  });

  test("asks to confirm that a 17-year-old will show as 18, and again when the date changes", () => {
    const form = anAnonymousForm(spokane2021, "2008-06-30");

    expect(form.dob.outcome?.crossing).toMatchObject({ age: 17, shownAge: 18, threshold: 18 });
    expect(form.errors).toEqual([{ field: "DOB", message: "unconfirmed" }]);

    form.dob.isCrossingConfirmed = true;

    expect(form.body).toMatchObject({ DOB: "2008-01-01", crosses: 18 });

    form.dob.parts = partsOf("2008-07-01");

    expect(form.errors).toEqual([{ field: "DOB", message: "unconfirmed" }]);
  });

  test.each([
    ["2008-06-30", "2026-02-15", "2026-06-30"],
    ["2001-06-30", "2026-11-21", "2027-01-01"],
    ["2008-02-29", "2026-02-15", "2026-03-01"],
  ])("says until when %s shows another age group, counted on %s: %s", (dob, today, until) => {
    expect(anAnonymousForm(spokane2021, dob, today).dob.outcome?.crossingEnds).toBe(until);
  });

  test("names no crossing under the other rule of the region", () => {
    const form = anAnonymousForm(spokane2021, "2008-06-30");

    form.dob.rule = "band-safe";

    expect(form.body).toMatchObject({ DOB: "2009-01-01", dobRule: "band-safe" });
    expect(form.body).not.toHaveProperty("crosses");
  });

  test("takes a year alone as 1 January of it", () => {
    const form = aForm(spokane2021);
    form.consent = "refused";
    form.dob.isYearOnly = true;
    form.dob.parts.year = "1988";

    expect(form.body).toMatchObject({ DOB: "1989-01-01", DOBDataQuality: 2 });
  });

  test("stores no date and the reason's code where none is known", () => {
    const form = anAnonymousForm(spokane2021, "1988-06-30");
    form.dob.isMissing = true;
    form.dob.missingReason = 8;

    expect(form.body).toMatchObject({ DOB: null, DOBDataQuality: 8 });

    form.dob.isMissing = false;

    expect(form.body).toMatchObject({ DOB: "1989-01-01" });
  });

  test("stores code 99 where the date was left out", () => {
    const form = aForm(spokane2021);
    form.consent = "refused";

    expect(form.body).toMatchObject({ DOB: null, DOBDataQuality: 99 });
  });

  test.each([
    ["2026-02-30", "not-a-date"],
    ["2026-02-16", "in-the-future"],
    ["1899-12-31", "before-1900"],
  ])("refuses %s: %s", (dob, mistake) => {
    const form = anAnonymousForm(spokane2021, dob);

    expect(form.errors).toEqual([{ field: "DOB", message: mistake }]);
    expect(form.stored).toBeUndefined();
  });
});

describe("Orange County's template", () => {
  test("keeps the exact date with code 1", () => {
    const form = anAnonymousForm(orangeCounty, "1988-06-30");

    expect(form.stored).toMatchObject({ FirstName: null, NameDataQuality: 9, SSNDataQuality: 9 });
    expect(form.body).toMatchObject({ DOB: "1988-06-30", DOBDataQuality: 1 });
  });

  test("empties the date when its quality is refused, and gives it back", () => {
    const form = anAnonymousForm(orangeCounty, "1988-06-30");

    form.dob.isMissing = true;

    expect(form.body).toMatchObject({ DOB: null, DOBDataQuality: 9 });
    expect(form.dob.isLocked).toBe(true);

    form.dob.isMissing = false;

    expect(form.body).toMatchObject({ DOB: "1988-06-30", DOBDataQuality: 1 });
  });

  test("keeps no exact date for a victim service provider", () => {
    const form = aForm(orangeCounty, { victimServiceProvider: true });
    form.dob.parts = partsOf("1988-06-30");

    expect(form.body).toMatchObject({ DOB: null, DOBDataQuality: 9 });
  });
});

describe("an identified client", () => {
  function anIdentifiedForm() {
    const form = aForm(spokane2021);
    form.consent = "given";

    return form;
  }

  test("may be added with nothing given at all", () => {
    expect(anIdentifiedForm().body).toEqual({
      kind: "identified",
      FirstName: null,
      MiddleName: null,
      LastName: null,
      NameSuffix: null,
      NameDataQuality: 99,
      SSN: null,
      SSNDataQuality: 99,
      DOB: null,
      DOBDataQuality: 99,
    });
  });

  test("has quality codes that follow what is typed", () => {
    const form = anIdentifiedForm();
    form.identity.FirstName = " Testa ";
    form.identity.SSN = "900-xx-1234";
    form.dob.parts = partsOf("1988-06-30");

    expect(form.body).toMatchObject({
      FirstName: "Testa",
      NameDataQuality: 2,
      SSN: "900xx1234",
      SSNDataQuality: 2,
      DOB: "1988-06-30",
      DOBDataQuality: 1,
    });
  });

  test("keeps a chosen code only while it fits", () => {
    const form = anIdentifiedForm();
    form.identity.SSNDataQuality = 9;

    expect(form.body).toMatchObject({ SSN: null, SSNDataQuality: 9 });

    form.identity.SSN = "900000000";

    expect(form.body).toMatchObject({ SSN: "900000000", SSNDataQuality: 1 });
  });

  test("does not carry a placeholder as a complete name", () => {
    const form = anIdentifiedForm();
    form.identity.FirstName = "Anonymous";
    form.identity.LastName = "Anonymous";

    expect(form.errors).toMatchObject([{ field: "NameDataQuality" }]);
  });

  test.each(["12345678", "9000000000", "90000000y"])("refuses an SSN of the form %s", (ssn) => {
    const form = anIdentifiedForm();
    form.identity.SSN = ssn;

    expect(form.errors[0]).toEqual({ field: "SSN", message: "ssn-form" });
  });

  test("names a wrong SSN and a day that does not exist at once", () => {
    const form = anIdentifiedForm();
    form.identity.SSN = "12345678";
    form.dob.parts = { year: "1990", month: "02", day: "30" };

    expect(form.errors).toEqual([
      { field: "SSN", message: "ssn-form" },
      { field: "DOB", message: "not-a-date" },
    ]);
  });

  test("sends contact only where some was given", () => {
    const form = anIdentifiedForm();
    form.identity.phone = " 509-555-0142 ";

    expect(form.body).toMatchObject({
      contact: { phones: ["509-555-0142"], emails: [], addresses: [] },
    });
  });
});

describe("demographics", () => {
  test("count a race that is not ticked as No once one is", () => {
    const form = anAnonymousForm(spokane2021, "");
    form.demographics.toggle("Asian");
    form.demographics.codes.Sex = 1;
    form.demographics.custom.Micronesian = "No";

    expect(form.body).toMatchObject({
      demographics: { Asian: 1, White: 0, Sex: 1 },
      custom: { Micronesian: "No" },
    });
  });

  test("leave out what was taken back", () => {
    const form = anAnonymousForm(spokane2021, "");
    form.demographics.toggle("Asian");
    form.demographics.toggle("Asian");
    form.demographics.codes.Sex = undefined;

    expect(form.body).not.toHaveProperty("demographics");
  });
});

test("leaving loses nothing until something differs from what was carried over", () => {
  const form = new NewClientForm(
    { policy: spokane2021, today: asCalendarDate("2026-02-15"), victimServiceProvider: false },
    { FirstName: "Testa", LastName: "Musterfrau", dob: partsOf("1988-06-30") },
  );

  expect(form.isTouched).toBe(false);

  form.consent = "given";

  expect(form.isTouched).toBe(true);
  expect(form.stored).toMatchObject({ FirstName: "Testa", DOB: "1988-06-30" });
});
