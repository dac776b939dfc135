import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { carriesIdentity, importedIdentity } from "#shared/hmis-csv/importedIdentity.ts";
import type { ClientRow } from "#shared/hmis-csv/rows/client.ts";
import { presets } from "#shared/policy/presets.ts";

const today = asCalendarDate("2026-11-21");
const { "spokane-2021": spokane, "orange-county": orange } = presets;

const aRow = (change: Partial<ClientRow> = {}): ClientRow => ({
  PersonalID: "C1",
  FirstName: "Ottilie",
  MiddleName: null,
  LastName: "Quandt",
  NameSuffix: null,
  NameDataQuality: 1,
  SSN: "900114477",
  SSNDataQuality: 1,
  DOB: asCalendarDate("1984-06-30"),
  DOBDataQuality: 1,
  demographics: { Sex: 0, White: 1 },
  ...change,
});

describe("who an imported row is", () => {
  test.each([8, 99, 2] as const)("name quality %i with a name stays identified", (quality) => {
    const who = importedIdentity(aRow({ NameDataQuality: quality }), spokane, today, false);

    expect(who).toMatchObject({ kind: "identified", identity: { FirstName: "Ottilie" } });
  });

  test("name quality 9 makes an anonymous record by the region's template", () => {
    const who = importedIdentity(aRow({ NameDataQuality: 9 }), spokane, today, false);

    expect(who).toEqual({
      kind: "anonymous",
      identity: {
        FirstName: "Anonymous",
        MiddleName: null,
        LastName: "Anonymous",
        NameSuffix: null,
        NameDataQuality: 2,
        SSN: null,
        SSNDataQuality: 99,
        DOB: "1985-01-01",
        DOBDataQuality: 2,
      },
      demographics: { Sex: 0, White: 1 },
      dropped: true,
    });
  });

  test.each([
    ["Anonymous", "Anonymous"],
    ["Refused", "Consent"],
    ["REFUSED", null],
  ])("the placeholder %s %s makes an anonymous record too", (FirstName, LastName) => {
    const who = importedIdentity(aRow({ FirstName, LastName }), orange, today, false);

    expect(who).toMatchObject({
      kind: "anonymous",
      identity: { FirstName: null, LastName: null, NameDataQuality: 9, DOB: null },
    });
  });

  test("of whoever a victim service provider works with no name, race or date is kept", () => {
    const who = importedIdentity(aRow(), spokane, today, true);

    expect(who).toMatchObject({
      kind: "anonymous",
      identity: { FirstName: "Anonymous", SSN: null, DOB: null, DOBDataQuality: 99 },
      demographics: {},
      dropped: true,
    });
  });

  test("a placeholder alone is no identity, a number or a birth date with it is", () => {
    const nobody = aRow({ FirstName: "Anonymous", LastName: "Anonymous", SSN: null, DOB: null });

    expect(carriesIdentity(nobody)).toBe(false);
    expect(carriesIdentity({ ...nobody, SSN: "900114477" })).toBe(true);
    expect(carriesIdentity({ ...nobody, DOB: asCalendarDate("1984-06-30") })).toBe(true);
  });
});
