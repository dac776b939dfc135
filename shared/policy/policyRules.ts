import { isTimeZone } from "../hmis/calendarDate.ts";
import type { FieldError } from "../http/problem.ts";
import type { PolicyFields as Policy } from "./policyFields.ts";

/** A rule about one field of a policy, in the words in which the API and the page refuse it. */
interface PolicyRule {
  /** Dotted, as problems name it: `template.FirstName`. */
  readonly field: string;
  readonly message: string;
  readonly holds: (policy: Policy) => boolean;
}

const isFilled = (text: string) => text.trim().length > 0;
const isNullOrFilled = (text: string | null) => text === null || isFilled(text);

const rules: readonly PolicyRule[] = [
  {
    field: "nameOfCoC",
    message: "Give the name of the CoC.",
    holds: ({ nameOfCoC }) => isFilled(nameOfCoC),
  },
  {
    field: "timeZone",
    message: "Give an IANA time zone, such as America/Los_Angeles.",
    holds: ({ timeZone }) => isTimeZone(timeZone),
  },
  {
    field: "template.FirstName",
    message: "Give a name that says nobody, or store none.",
    holds: ({ template }) => isNullOrFilled(template.FirstName),
  },
  {
    field: "template.LastName",
    message: "Give a name that says nobody, or store none.",
    holds: ({ template }) => isNullOrFilled(template.LastName),
  },
  {
    field: "template.NameDataQuality",
    message: "Never 1: reports would count a placeholder as a complete name.",
    holds: ({ template }) => [2, 8, 9, 99].includes(template.NameDataQuality),
  },
  {
    field: "allowedDobRules",
    message: "The rule that forms start with has to be allowed.",
    holds: ({ dobRule, allowedDobRules }) => allowedDobRules.includes(dobRule),
  },
  {
    field: "dobAtDeidentification",
    message: "None, where the first rule keeps the exact date.",
    holds: ({ dobAtDeidentification, dobRule }) =>
      dobAtDeidentification === "none" || dobRule !== "exact-or-refused",
  },
  {
    field: "statements",
    message: "Choose at least one statement.",
    holds: ({ statements }) => statements.length > 0,
  },
  {
    field: "statements",
    message: "Each statement once.",
    holds: ({ statements }) => isEachOnce(statements),
  },
  {
    field: "customFields",
    message: "Each field has a name of its own.",
    holds: ({ customFields }) => isEachOnce(customFields.map(({ name }) => name.trim())),
  },
  {
    field: "publicNames",
    message: "Each line is a name or a number, of at most 200 characters.",
    holds: ({ publicNames }) => publicNames.every((line) => isFilled(line) && line.length <= 200),
  },
  {
    field: "publicNames",
    message: "At most 1,000 lines, each once.",
    holds: ({ publicNames }) => publicNames.length <= 1000 && isEachOnce(publicNames),
  },
  {
    field: "ageToSignAlone",
    message: "An age in years from 0 to 18.",
    holds: ({ ageToSignAlone: age }) => Number.isInteger(age) && age >= 0 && age <= 18,
  },
];

const isEachOnce = (texts: readonly string[]) => new Set(texts).size === texts.length;

/** What is wrong with a policy, by field; empty where it may be set. The schema refuses with the same rules. */
export const policyErrors = (policy: Policy): FieldError[] => [
  ...rules.filter(({ holds }) => !holds(policy)).map(({ field, message }) => ({ field, message })),
  ...policy.customFields.flatMap(customFieldErrors),
];

function customFieldErrors(
  { name, values }: Policy["customFields"][number],
  index: number,
): FieldError[] {
  const hasAnswers = values.length > 1 && values.every(isFilled) && isEachOnce(values);

  return [
    ...(isFilled(name)
      ? []
      : [{ field: `customFields.${index}.name`, message: "Give the field a name." }]),
    ...(hasAnswers
      ? []
      : [
          {
            field: `customFields.${index}.values`,
            message: "Give at least two different answers.",
          },
        ]),
  ];
}
