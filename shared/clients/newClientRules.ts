import { canProduce, dobQuality } from "../anonymization/approximateDob.ts";
import { isPlaceholderName } from "../anonymization/placeholderName.ts";
import type { CalendarDate } from "../hmis/calendarDate.ts";
import { isMissingReason } from "../hmis/missingReason.ts";
import { type FieldError, ProblemError } from "../http/problem.ts";
import type { PolicyInForce } from "../policy/policy.ts";
import type { Identity } from "./client.ts";
import type { NewAnonymousClient } from "./newClient.ts";

/**
 * What is wrong with the date of birth of an anonymous record (rules §3): the API takes what the named rule can
 * produce on the region's day and nothing else, so a true date cannot slip through. Null: nothing is.
 */
export function dobProblem(
  { DOB, DOBDataQuality, dobRule }: Pick<NewAnonymousClient, "DOB" | "DOBDataQuality" | "dobRule">,
  { allowedDobRules, dobRule: ownRule }: PolicyInForce,
  today: CalendarDate,
): ProblemError | null {
  const rule = dobRule ?? (DOB === null ? ownRule : undefined);
  if (!rule)
    return broken("rule-broken", "dobRule", "A date of birth names the rule it was made by.");
  if (!allowedDobRules.includes(rule)) {
    return broken("dob-rule-not-allowed", "dobRule", "Not a rule of the region's policy.");
  }

  const { dated, undated } = dobQuality[rule];
  if (DOB === null) {
    return (undated as readonly number[]).includes(DOBDataQuality)
      ? null
      : broken(
          "rule-broken",
          "DOBDataQuality",
          `Without a date the code is ${undated.join(", ")}.`,
        );
  }
  if (!canProduce(rule, DOB, today)) {
    return broken("dob-not-by-rule", "DOB", "The rule cannot produce this date.");
  }

  return DOBDataQuality === dated
    ? null
    : broken("rule-broken", "DOBDataQuality", `By this rule the code is ${dated}.`);
}

const broken = (
  slug: "rule-broken" | "dob-rule-not-allowed" | "dob-not-by-rule",
  field: string,
  message: string,
) => new ProblemError(slug, { errors: [{ field, message }] });

/** What of an identified record contradicts itself; every field may be missing. */
export function identityErrors(identity: Identity, today: CalendarDate): FieldError[] {
  const { FirstName, LastName, NameDataQuality, SSN, SSNDataQuality, DOB, DOBDataQuality } =
    identity;
  const errors: FieldError[] = [];
  const check = (isBroken: boolean, field: string, message: string) => {
    if (isBroken) errors.push({ field, message });
  };

  check(
    NameDataQuality === 1 && (isPlaceholderName(FirstName, LastName) || !(FirstName || LastName)),
    "NameDataQuality",
    "Code 1 is for a full name; a placeholder or no name has another code.",
  );
  check(Boolean(SSN) === isMissingReason(SSNDataQuality), "SSNDataQuality", fits("number"));
  check(
    SSNDataQuality === 1 && Boolean(SSN?.includes("x")),
    "SSNDataQuality",
    "Code 1 is for all nine digits.",
  );
  check(Boolean(DOB) === isMissingReason(DOBDataQuality), "DOBDataQuality", fits("date"));
  check(DOB !== null && DOB > today, "DOB", "A date of birth is not in the future.");
  check(DOB !== null && DOB < "1900-01-01", "DOB", "A date of birth is not before 1900.");

  return errors;
}

const fits = (what: string) => `Codes 1 and 2 come with a ${what}, codes 8, 9 and 99 without one.`;

/** The region's own fields: only those of its policy, with one of their values. */
export const customErrors = (
  custom: Readonly<Record<string, string>>,
  { customFields }: PolicyInForce,
): FieldError[] =>
  Object.entries(custom).flatMap(([name, value]) => {
    const field = customFields.find((known) => known.name === name);
    if (!field) return [{ field: "custom", message: "Not a field of the region's policy." }];

    return field.values.includes(value)
      ? []
      : [{ field: `custom.${field.name}`, message: `One of ${field.values.join(", ")}.` }];
  });
