import { type MissingReason, missingReasonLabels } from "./missingReason.ts";
import type { StandardsYear } from "./standardsYear.ts";

/** The standards whose columns are read; of FY2022 only the words are used. */
export type ColumnsYear = Exclude<StandardsYear, "FY2022">;

/** One demographic column of Client.csv: HUD's name of it, its label, and the codes it allows in words. */
export interface DemographicField {
  readonly label: string;
  readonly years: readonly ColumnsYear[];
  readonly answers: AnswerList;
}

export type AnswerList = keyof typeof answers;
export type DemographicName = keyof typeof demographicFields;

/**
 * The demographic columns kept of a client. Sex came with FY2026 and the gender columns went;
 * both stay readable. Columns of free text (AdditionalRaceEthnicity, DifferentIdentityText) are left out:
 * an anonymous record has no place for words.
 */
export const demographicFields = {
  Sex: { label: "Sex", years: ["FY2026"], answers: "sex" },
  Woman: { label: "Woman (Girl, if child)", years: ["FY2024"], answers: "noYes" },
  Man: { label: "Man (Boy, if child)", years: ["FY2024"], answers: "noYes" },
  NonBinary: { label: "Non-Binary", years: ["FY2024"], answers: "noYes" },
  CulturallySpecific: {
    label: "Culturally Specific Identity (e.g., Two-Spirit)",
    years: ["FY2024"],
    answers: "noYes",
  },
  Transgender: { label: "Transgender", years: ["FY2024"], answers: "noYes" },
  Questioning: { label: "Questioning", years: ["FY2024"], answers: "noYes" },
  DifferentIdentity: { label: "Different Identity", years: ["FY2024"], answers: "noYes" },
  GenderNone: { label: "No gender given", years: ["FY2024"], answers: "missing" },
  AmIndAKNative: race("American Indian, Alaska Native, or Indigenous"),
  Asian: race("Asian or Asian American"),
  BlackAfAmerican: race("Black, African American, or African"),
  HispanicLatinaeo: { label: "Hispanic/Latina/e/o", years: ["FY2024"], answers: "noYes" },
  HispanicLatinao: { label: "Hispanic/Latina/o", years: ["FY2026"], answers: "noYes" },
  MidEastNAfrican: race("Middle Eastern or North African"),
  NativeHIPacific: race("Native Hawaiian or Pacific Islander"),
  White: race("White"),
  RaceNone: { label: "No race given", years: ["FY2024", "FY2026"], answers: "missing" },
  VeteranStatus: {
    label: "Veteran status",
    years: ["FY2024", "FY2026"],
    answers: "noYesReason",
  },
} as const satisfies Record<string, DemographicField>;

/** The codes a column allows. */
export const allowedAnswers = (name: DemographicName): readonly number[] =>
  answers[demographicFields[name].answers].codes;

/** The words for a code of a column in that year; undefined for a code the column does not allow. */
export function answerLabel(
  name: DemographicName,
  code: number,
  year: StandardsYear,
): string | undefined {
  const { codes, labels } = answers[demographicFields[name].answers];
  const words: Readonly<Record<number, string>> = { ...labels, ...missingReasonLabels(year) };

  return codes.some((each) => each === code) ? words[code] : undefined;
}

/** The columns that a year's standards ask for. */
export const demographicNames = (year: ColumnsYear): DemographicName[] =>
  (Object.keys(demographicFields) as DemographicName[]).filter((name) =>
    demographicFields[name].years.some((each) => each === year),
  );

const answers = {
  sex: { codes: [0, 1, 8, 9, 99], labels: { 0: "Female", 1: "Male" } },
  noYes: { codes: [0, 1, 99], labels: { 0: "No", 1: "Yes" } },
  noYesReason: { codes: [0, 1, 8, 9, 99], labels: { 0: "No", 1: "Yes" } },
  missing: { codes: [8, 9, 99] satisfies MissingReason[], labels: {} },
} as const;

function race(label: string) {
  return { label, years: ["FY2024", "FY2026"], answers: "noYes" } as const;
}

const raceNames: readonly string[] = [
  "AmIndAKNative",
  "Asian",
  "BlackAfAmerican",
  "HispanicLatinaeo",
  "HispanicLatinao",
  "MidEastNAfrican",
  "NativeHIPacific",
  "White",
] satisfies DemographicName[];

/** Whether a column tells race or ethnicity, which a victim service provider does not store. */
export const isRace = (name: string): boolean => raceNames.includes(name);
