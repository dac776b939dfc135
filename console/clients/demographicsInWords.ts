import type { Demographics } from "#shared/clients/client.ts";
import {
  answerLabel,
  type DemographicName,
  demographicFields,
  isRace,
} from "#shared/hmis/demographics.ts";
import type { StandardsYear } from "#shared/hmis/standardsYear.ts";

/** One line of answers: a question of its own, or several columns of Yes and No under one heading. */
export interface AnswerLine {
  readonly name: DemographicName;
  /** The heading of a group of columns; the column's own label otherwise. */
  readonly group?: "race" | "gender";
  readonly words: readonly string[];
  readonly code?: number;
}

const gender = [
  "Woman",
  "Man",
  "NonBinary",
  "CulturallySpecific",
  "Transgender",
  "Questioning",
  "DifferentIdentity",
] as const satisfies readonly DemographicName[];
const single = ["Sex", "VeteranStatus"] as const satisfies readonly DemographicName[];

/** What a record answers, in HUD's words of that year; questions without an answer are left out. */
export function demographicsInWords(answers: Demographics, year: StandardsYear): AnswerLine[] {
  return [
    ...single.flatMap((name) => lineOf(name, answers, year)),
    ...groupLine("gender", gender, "GenderNone", answers, year),
    ...groupLine("race", order.filter(isRace), "RaceNone", answers, year),
  ].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

/** As Client.csv has them. */
const order = Object.keys(demographicFields) as DemographicName[];

function groupLine(
  group: "race" | "gender",
  columns: readonly DemographicName[],
  none: DemographicName,
  answers: Demographics,
  year: StandardsYear,
): AnswerLine[] {
  const words = columns
    .filter((name) => answers[name] === 1)
    .map((name) => demographicFields[name].label);
  if (words.length > 0) return [{ name: none, group, words }];

  return lineOf(none, answers, year).map((line) => ({ ...line, group }));
}

function lineOf(name: DemographicName, answers: Demographics, year: StandardsYear): AnswerLine[] {
  const code = answers[name];
  const label = code === undefined ? undefined : answerLabel(name, code, year);

  return code === undefined || !label ? [] : [{ name, words: [label], code }];
}
