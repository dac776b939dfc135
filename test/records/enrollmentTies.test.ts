import { describe, expect, test } from "vitest";
import { type AgencyTies, isHandedOver } from "#shared/anonymization/sight.ts";
import { addDays, asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { coordinatedEntry } from "#shared/hmis/projectType.ts";
import { enrollmentTies } from "#shared/records/enrollmentTies.ts";

const shelter = 1;
const today = asCalendarDate("2026-02-15");
const yesterday = addDays(today, -1);

describe("what ties an agency to a record", () => {
  test.each<[string, AgencyTies, number, number, AgencyTies]>([
    ["its first enrollment", {}, shelter, 1, { openEnrollments: 1, openCoordinatedEntry: 0 }],
    [
      "an enrollment in Coordinated Entry",
      { openEnrollments: 1 },
      coordinatedEntry,
      1,
      { openEnrollments: 2, openCoordinatedEntry: 1 },
    ],
    [
      "the end of one",
      { openEnrollments: 2, openCoordinatedEntry: 1 },
      coordinatedEntry,
      -1,
      { openEnrollments: 1, openCoordinatedEntry: 0 },
    ],
    ["an end that was counted already", {}, shelter, -1, { openEnrollments: 0 }],
  ])("counts %s", (_what, before, projectType, by, after) => {
    expect(enrollmentTies(before, projectType, by, today)).toMatchObject({ ...after, items: true });
  });

  test("lets a handed-over access last 90 days from the end of the last enrollment", () => {
    const enrolled = { openEnrollments: 1, handoffUntil: yesterday };
    const ended = enrollmentTies(enrolled, shelter, -1, today);

    expect(isHandedOver(ended, addDays(today, 90))).toBe(true);
    expect(isHandedOver(ended, addDays(today, 91))).toBe(false);
  });

  test("does not bring back an access that had ended, by enrolling", () => {
    const enrolled = enrollmentTies({ handoffUntil: yesterday }, shelter, 1, today);

    expect(isHandedOver(enrolled, today)).toBe(false);
  });

  test("keeps an access that stands while somebody enrolls", () => {
    const enrolled = enrollmentTies({ handoffUntil: today }, shelter, 1, today);

    expect(isHandedOver(enrolled, addDays(today, 400))).toBe(true);
  });
});
