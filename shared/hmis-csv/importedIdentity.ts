import { isPlaceholderName } from "../anonymization/placeholderName.ts";
import { identityAtDeidentification } from "../anonymization/template.ts";
import type { Demographics, Identity } from "../clients/client.ts";
import type { CalendarDate } from "../hmis/calendarDate.ts";
import type { Policy } from "../policy/policy.ts";
import type { ClientRow } from "./rows/client.ts";

export interface ImportedIdentity {
  readonly kind: "anonymous" | "identified";
  readonly identity: Identity;
  readonly demographics: Demographics;
  /** Whether the row named somebody whose name, number or birth date is not stored. */
  readonly dropped: boolean;
}

/**
 * Who an imported row is (rules.md §11). A placeholder name or name quality 9 makes an anonymous record by the
 * region's template; 8 and 99 do not. Of whoever a victim service provider works with no identity, no race and
 * no date is stored (rules.md §4).
 */
export function importedIdentity(
  row: ClientRow,
  policy: Policy,
  today: CalendarDate,
  confidential: boolean,
): ImportedIdentity {
  if (!confidential && !isAnonymous(row)) {
    const { PersonalID: _, demographics, ...identity } = row;
    return { kind: "identified", identity, demographics, dropped: false };
  }

  const dob = confidential ? null : row.DOB;
  const quality = confidential ? 99 : row.DOBDataQuality;

  return {
    kind: "anonymous",
    identity: identityAtDeidentification(policy, dob, quality, today),
    demographics: confidential ? {} : row.demographics,
    dropped: carriesIdentity(row),
  };
}

/** Whether the row would say who somebody is. A placeholder says nothing, a birth date does. */
export const carriesIdentity = (row: ClientRow): boolean =>
  Boolean(row.SSN || row.DOB || row.MiddleName || row.NameSuffix) ||
  (Boolean(row.FirstName || row.LastName) && !isPlaceholderName(row.FirstName, row.LastName));

const isAnonymous = ({ FirstName, LastName, NameDataQuality }: ClientRow) =>
  NameDataQuality === 9 || isPlaceholderName(FirstName, LastName);
