import type { Identifier, IdentifierType } from "./identifier.ts";

/** What a finding means for a text of an anonymous record (rules.md §9, the table). */
export type Level = "block" | "confirm" | "hint";

/** What a person may say to pass a finding; it is logged without the text. */
export const passes = ["belongs-to-organization", "does-not-identify-client"] as const;
export type Pass = (typeof passes)[number];

/** `DETAIL` is no identifier by itself: a workplace with job and town, "the only …". */
export type FindingType = IdentifierType | "DETAIL";

/** A stretch of a text with what it means. Without `pass` a `block` has to be taken out. */
export interface Finding extends Omit<Identifier, "type"> {
  readonly type: FindingType;
  readonly level: Level;
  readonly pass: Pass | null;
  /** Whether it is of the identity given, not found by its form. */
  readonly isKnown: boolean;
}

type Treatment = Pick<Finding, "level" | "pass">;

const block: Treatment = { level: "block", pass: null };
const blockUnlessPublic: Treatment = { level: "block", pass: "belongs-to-organization" };
const confirm: Treatment = { level: "confirm", pass: "does-not-identify-client" };
const hint: Treatment = { level: "hint", pass: null };

/** What is found by its form alone; `partial` is a single name, an intersection, a birthday without a year. */
const treatments: Readonly<Record<IdentifierType, Record<"whole" | "partial", Treatment>>> = {
  SSN: { whole: block, partial: block },
  DOB: { whole: block, partial: confirm },
  HEALTH: { whole: block, partial: block },
  PERSON: { whole: block, partial: confirm },
  PHONE: { whole: blockUnlessPublic, partial: blockUnlessPublic },
  EMAIL: { whole: blockUnlessPublic, partial: blockUnlessPublic },
  ADDRESS: { whole: blockUnlessPublic, partial: confirm },
  AGE: { whole: confirm, partial: confirm },
  HANDLE: { whole: confirm, partial: confirm },
  ID: { whole: confirm, partial: confirm },
};

/** Anything known is refused; a word that may as well be an ordinary one is asked about. */
export const treatmentOfKnown = ({ certainty }: Identifier): Treatment =>
  certainty === "possible" ? confirm : block;

/** What its form makes only possible is shown. */
export const treatmentOf = ({ type, certainty }: Identifier, words: string): Treatment =>
  certainty === "possible"
    ? hint
    : treatments[type][isWhole[type]?.(words) === false ? "partial" : "whole"];

const isWhole: Partial<Record<IdentifierType, (words: string) => boolean>> = {
  PERSON: (words) => /\p{L}[\p{L}\p{M}.'’-]*[\s,]+\p{L}/u.test(words),
  // "3rd and Pine", "Soto y Whittier": a corner.
  ADDRESS: (words) => /\d/.test(words) && !/ (?:and|at|y|con|&|\/|@) |[&/]/i.test(words),
  DOB: (words) => /\d{4}/.test(words) || /\d\D+\d+\D+\d/.test(words),
};

const order: Readonly<Record<Level, number>> = { hint: 0, confirm: 1, block: 2 };

/** The graver one first. */
export const byGravity = (a: Pick<Finding, "level">, b: Pick<Finding, "level">): number =>
  order[b.level] - order[a.level];

/** The gravest level of all; null where nothing was found. */
export const levelOf = (findings: readonly Pick<Finding, "level">[]): Level | null =>
  findings.reduce<Level | null>(
    (gravest, { level }) => (gravest === null || order[level] > order[gravest] ? level : gravest),
    null,
  );
