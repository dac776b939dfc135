import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asCalendarDate, type CalendarDate } from "#shared/hmis/calendarDate.ts";
import { relationshipsToHoH } from "#shared/hmis/relationshipToHoH.ts";
import { compareIds } from "#shared/hmis-csv/compareIds.ts";
import { householdHead } from "#shared/hmis-csv/householdHead.ts";
import { latestEntry } from "#shared/hmis-csv/latestEntry.ts";
import { withOneHead } from "#shared/hmis-csv/withOneHead.ts";
import { aDay } from "../support/aDay.ts";

const entry = (EnrollmentID: string, EntryDate: string) => ({
  EnrollmentID,
  EntryDate: asCalendarDate(EntryDate),
});
const member = (EnrollmentID: string, RelationshipToHoH: number, DOB: string | null = null) => ({
  EnrollmentID,
  RelationshipToHoH,
  DOB: DOB as CalendarDate | null,
});

describe("the current household and the owner", () => {
  test("are those of the latest entry", () => {
    const entries = [entry("9", "2023-01-01"), entry("3", "2024-01-01"), entry("5", "2022-01-01")];

    expect(latestEntry(entries)?.EnrollmentID).toBe("3");
  });

  test("of two entries on one day the greater EnrollmentID counts, as a number", () => {
    const entries = [entry("1000", "2024-01-01"), entry("999", "2024-01-01")];

    expect(latestEntry(entries)?.EnrollmentID).toBe("1000");
  });

  test.each([
    ["999", "1000", -1],
    ["E-2", "E-10", 1],
    ["7", "7", 0],
  ])("IDs %s and %s compare as %i", (one, other, order) => {
    expect(Math.sign(compareIds(one, other))).toBe(order);
  });

  test("nobody without an entry has either", () => {
    expect(latestEntry([])).toBeUndefined();
  });
});

describe("the head of an imported household", () => {
  test("is the one the file names", () => {
    const head = householdHead([member("1", 2, "1950-01-01"), member("2", 1, "1990-01-01")]);

    expect(head?.EnrollmentID).toBe("2");
  });

  test("is the first by EnrollmentID where the file names two", () => {
    const members = [member("1000", 1), member("999", 1), member("5", 2)];

    expect(householdHead(members)?.EnrollmentID).toBe("999");
    expect(withOneHead(members).map((each) => each.RelationshipToHoH)).toEqual([99, 1, 2]);
  });

  test("is the oldest where the file names none", () => {
    const members = [member("1", 2, "2010-01-01"), member("2", 99), member("3", 2, "1988-05-05")];

    expect(householdHead(members)?.EnrollmentID).toBe("3");
  });

  test("there is always exactly one", () => {
    const members = fc.array(
      fc.record({
        EnrollmentID: fc.uuid(),
        RelationshipToHoH: fc.constantFrom(...relationshipsToHoH),
        DOB: fc.option(aDay()),
      }),
      { minLength: 1, maxLength: 8 },
    );

    fc.assert(
      fc.property(members, (some) => {
        const heads = withOneHead(some).filter((each) => each.RelationshipToHoH === 1);
        expect(heads).toHaveLength(1);
      }),
    );
  });
});
