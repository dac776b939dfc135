import { approximateDob, dobQuality } from "../anonymization/approximateDob.ts";
import { type Crossing, crossing } from "../anonymization/crossings.ts";
import { type AnonymousRecord, brokenRules, type RuleCode } from "../anonymization/rules.ts";
import { anonymousIdentity, type StoredDob } from "../anonymization/template.ts";
import { ageOn, asCalendarDate, type CalendarDate, yearOf } from "../hmis/calendarDate.ts";
import type { Policy } from "./policy.ts";

/** Ages at which the rules for dates of birth differ, and one at which they do not. */
export const sampleAges = [17, 24, 37, 61, 62] as const;

/** What somebody of an age gets stored as their date of birth. */
export interface SampleDob extends StoredDob {
  readonly age: number;
  readonly crossing: Crossing | null;
}

/** A new anonymous record as a policy would have it made. */
export interface SampleRecord {
  readonly FirstName: string | null;
  readonly LastName: string | null;
  readonly NameDataQuality: number;
  readonly SSNDataQuality: number;
  readonly dobs: readonly SampleDob[];
}

/** A finding that monitoring will have, and whether every record gets it. */
export interface ExpectedFinding {
  readonly code: RuleCode;
  readonly requirement: string;
  readonly isEvery: boolean;
}

/** What changing one policy to another does. It alters no record; it turns records that differ into findings. */
export interface PolicyEffect {
  readonly before: SampleRecord;
  readonly after: SampleRecord;
  /** Of records made under the policy of today. */
  readonly findings: readonly ExpectedFinding[];
  /** The region's own questions that are asked no more; answers given stay in the records. */
  readonly customFieldsGone: readonly string[];
}

export const policyEffect = (before: Policy, after: Policy, today: CalendarDate): PolicyEffect => ({
  before: sampleRecord(before, today),
  after: sampleRecord(after, today),
  findings: expectedFindings(before, after, today),
  customFieldsGone: before.customFields
    .map(({ name }) => name)
    .filter((name) => !after.customFields.some((field) => field.name === name)),
});

function sampleRecord(policy: Policy, today: CalendarDate): SampleRecord {
  const { FirstName, LastName, NameDataQuality, SSNDataQuality } = policy.template;

  return {
    FirstName,
    LastName,
    NameDataQuality,
    SSNDataQuality,
    dobs: sampleAges.map((age) => sampleDob(policy, age, today)),
  };
}

function sampleDob({ dobRule }: Policy, age: number, today: CalendarDate): SampleDob {
  const born = bornAt(age, today);
  const DOB = approximateDob(dobRule, born, today);

  return {
    age,
    DOB,
    DOBDataQuality: dobQuality[dobRule].dated,
    crossing: crossing(born, DOB, today),
  };
}

/** Born on the 30th of June, as in the rules' own examples, and of that age today. */
function bornAt(age: number, today: CalendarDate): CalendarDate {
  const inYear = (year: number) => asCalendarDate(`${year}-06-30`);
  const latest = inYear(yearOf(today) - age);

  return ageOn(latest, today) === age ? latest : inYear(yearOf(today) - age - 1);
}

/** Judges by the next policy what can have been made under the present one, with each of its rules. */
function expectedFindings(before: Policy, after: Policy, today: CalendarDate): ExpectedFinding[] {
  const made = before.allowedDobRules.flatMap((rule): AnonymousRecord[] => {
    const DOB = approximateDob(rule, bornAt(37, today), today);
    const { dated, undated } = dobQuality[rule];

    return [
      recordOf(before, { DOB, DOBDataQuality: dated }),
      ...undated.map((DOBDataQuality) => recordOf(before, { DOB: null, DOBDataQuality })),
    ];
  });
  const broken = made.map((record) => brokenRules(record, after));
  const some = new Map(broken.flat().map((rule) => [rule.code, rule] as const));

  return [...some.values()].map(({ code, requirement }) => ({
    code,
    requirement,
    isEvery: broken.every((rules) => rules.some((rule) => rule.code === code)),
  }));
}

const recordOf = (policy: Policy, dob: StoredDob): AnonymousRecord => ({
  ...anonymousIdentity(policy, dob),
  roi: { permission: policy.roiPermission },
  privacy: "shared",
  coordinatedEntry: false,
});
