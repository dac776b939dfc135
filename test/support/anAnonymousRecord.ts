import type { AnonymousRecord } from "#shared/anonymization/rules.ts";
import { anonymousIdentity } from "#shared/anonymization/template.ts";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { presets } from "#shared/policy/presets.ts";

/** A record as spokane-2021 wants it, but for what the test is about. */
export const anAnonymousRecord = (change: Partial<AnonymousRecord> = {}): AnonymousRecord => ({
  ...anonymousIdentity(presets["spokane-2021"], {
    DOB: asCalendarDate("1989-01-01"),
    DOBDataQuality: 2,
  }),
  roi: { permission: "no" },
  privacy: "shared",
  coordinatedEntry: false,
  ...change,
});
