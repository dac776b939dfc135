import type { CalendarDate } from "../hmis/calendarDate.ts";
import type { DOBDataQuality, NameDataQuality, SSNDataQuality } from "../hmis/dataQuality.ts";
import type { PolicyInForce } from "../policy/policy.ts";
import { approximateDob, dobQuality, hasFormOf } from "./approximateDob.ts";

/** The date of birth of a record and HUD's code for its quality. */
export interface StoredDob {
  readonly DOB: CalendarDate | null;
  readonly DOBDataQuality: DOBDataQuality;
}

/** The identity fields of an anonymous record, all of them, so that none of an earlier identity stays behind. */
export interface AnonymousIdentity extends StoredDob {
  readonly FirstName: string | null;
  readonly MiddleName: null;
  readonly LastName: string | null;
  readonly NameSuffix: null;
  readonly NameDataQuality: NameDataQuality;
  readonly SSN: null;
  readonly SSNDataQuality: SSNDataQuality;
}

/** The region's template around a date of birth that is already what may be stored. */
export const anonymousIdentity = (
  { template }: Pick<PolicyInForce, "template">,
  { DOB, DOBDataQuality }: StoredDob,
): AnonymousIdentity => ({
  FirstName: template.FirstName,
  MiddleName: null,
  LastName: template.LastName,
  NameSuffix: null,
  NameDataQuality: template.NameDataQuality,
  SSN: null,
  SSNDataQuality: template.SSNDataQuality,
  DOB,
  DOBDataQuality,
});

/** What takes the place of a known identity on the day it is made anonymous (rules.md §1, "DOB at de-identification"). */
export const identityAtDeidentification = (
  policy: PolicyInForce,
  dob: CalendarDate | null,
  quality: DOBDataQuality,
  today: CalendarDate,
): AnonymousIdentity =>
  anonymousIdentity(policy, dobAtDeidentification(policy, dob, quality, today));

function dobAtDeidentification(
  { dobAtDeidentification, dobRule }: PolicyInForce,
  dob: CalendarDate | null,
  quality: DOBDataQuality,
  today: CalendarDate,
): StoredDob {
  if (dobAtDeidentification === "none") return { DOB: null, DOBDataQuality: 9 };

  // Codes 8, 9 and 99 say that no date was given: one that stands there all the same is not ours to keep.
  if (quality === 8 || quality === 9 || quality === 99)
    return { DOB: null, DOBDataQuality: quality };
  if (dob === null || dob > today) return { DOB: null, DOBDataQuality: 99 };

  const DOB = approximateDob(dobRule, dob, today);
  return hasFormOf(dobRule, DOB)
    ? { DOB, DOBDataQuality: dobQuality[dobRule].dated }
    : { DOB: null, DOBDataQuality: 99 };
}
