import type { FieldError } from "#shared/http/problem.ts";
import type { Pass } from "#shared/identifiers/levels.ts";
import type { TextSpan } from "#shared/identifiers/textSpan.ts";

const kinds: Readonly<Record<TextSpan["type"], string>> = {
  PERSON: "the name",
  PHONE: "the phone number",
  EMAIL: "the e-mail address",
  SSN: "the Social Security number",
  ADDRESS: "the address",
  DOB: "the date of birth",
  AGE: "the age",
  HEALTH: "the HIV or AIDS status",
  HANDLE: "the name on a social network",
  ID: "the number that leads to somebody",
  DETAIL: "the detail",
};

const waysPast: Readonly<Record<Pass, string>> = {
  "belongs-to-organization": ", or say that it belongs to an organization",
  "does-not-identify-client": ", or say that it does not identify the client",
};

/** Why texts that identify somebody are refused, and what to do: each kind once a field, never a word of it. */
export function reasons(spans: readonly TextSpan[]): FieldError[] {
  const errors = spans.map(({ field, type, pass }) => ({
    field,
    message: `Take out ${kinds[type]}${pass ? waysPast[pass] : ""}.`,
  }));

  return [...new Map(errors.map((error) => [`${error.field} ${error.message}`, error])).values()];
}
