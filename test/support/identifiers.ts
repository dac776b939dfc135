import type { Family, FamilyMember } from "./readFamily.ts";

/** One thing that must be found nowhere. A failing test tells `what` it is and where, never the thing. */
export interface Identifier {
  readonly what: string;
  /** Every way of writing it, lower case. */
  readonly forms: readonly string[];
}

/**
 * What says who the members of a family are, each in the ways the console, the API and people write it. A single
 * name that is an ordinary word is looked for as part of the full name alone.
 */
export const identifiersOf = (
  { members }: Family,
  ordinary: ReadonlySet<string> = new Set(),
): Identifier[] =>
  members.flatMap((member, n) => [
    ...(["firstName", "middleName", "lastName"] as const).flatMap((part) => {
      const name = member[part]?.toLowerCase();
      return !name || ordinary.has(name) ? [] : [{ what: `${part} of member ${n}`, forms: [name] }];
    }),
    { what: `full name of member ${n}`, forms: lower(fullNames(member)) },
    { what: `SSN of member ${n}`, forms: ssnForms(member) },
    { what: `birth date of member ${n}`, forms: lower(dobForms(member)) },
  ]);

/** Which of them a text holds as words of their own, whatever the case. */
export function identifiersIn(text: string, identifiers: readonly Identifier[]): string[] {
  const words = text.toLowerCase();

  return identifiers.flatMap(({ what, forms }) =>
    forms.some((form) => asWords(form).test(words)) ? [what] : [],
  );
}

export const fullNames = ({ firstName, lastName }: FamilyMember): string[] => [
  `${firstName} ${lastName}`,
  `${lastName}, ${firstName}`,
];

export const ssnForms = ({ ssn }: FamilyMember): string[] => [
  ssn,
  [ssn.slice(0, 3), ssn.slice(3, 5), ssn.slice(5)].join("-"),
];

export function dobForms({ dob }: Pick<FamilyMember, "dob">): string[] {
  const [year = "", month = "", day = ""] = dob.split("-");
  const date = new Date(`${dob}T00:00:00Z`);
  const written = (dateStyle: "medium" | "long") =>
    new Intl.DateTimeFormat("en-US", { dateStyle, timeZone: "UTC" }).format(date);

  return [
    dob,
    `${month}/${day}/${year}`,
    `${Number(month)}/${Number(day)}/${year}`,
    `${year}${month}${day}`,
    written("medium"),
    written("long"),
  ];
}

const asWords = (form: string) =>
  new RegExp(
    `(?<![\\p{L}\\d])${form.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d])`,
    "u",
  );

const lower = (forms: readonly string[]): string[] => forms.map((form) => form.toLowerCase());
