import { describe, expect, test } from "vitest";
import {
  type AnonymousRecord,
  brokenRules,
  type RuleCode,
  rules,
} from "#shared/anonymization/rules.ts";
import { anonymousIdentity } from "#shared/anonymization/template.ts";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { presets } from "#shared/policy/presets.ts";
import { anAnonymousRecord } from "../support/anAnonymousRecord.ts";

const { "orange-county": orangeCounty, "spokane-2021": spokane } = presets;
const codes = (record: AnonymousRecord, policy = spokane) =>
  brokenRules(record, policy).map(({ code }) => code);

const refused = anAnonymousRecord(
  anonymousIdentity(orangeCounty, { DOB: null, DOBDataQuality: 9 }),
);

describe("a record made from the Spokane template", () => {
  test("breaks no rule", () => {
    expect(codes(anAnonymousRecord())).toEqual([]);
  });

  test.each<[RuleCode, Partial<AnonymousRecord>]>([
    ["name-not-template", { FirstName: "Rosa" }],
    ["name-not-template", { LastName: "Rivera" }],
    ["name-not-template", { FirstName: null }],
    ["name-not-template", { LastName: "" }],
    ["name-not-template", { LastName: "anonymous" }],
    ["name-not-template", { MiddleName: "Q" }],
    ["name-not-template", { NameSuffix: "Jr" }],
    ["name-quality", { NameDataQuality: 1 }],
    ["name-quality", { NameDataQuality: 9 }],
    ["ssn-present", { SSN: "900000001" }],
    ["ssn-present", { SSN: "1" }],
    ["ssn-quality", { SSNDataQuality: 9 }],
    ["ssn-quality", { SSNDataQuality: 1 }],
    ["dob-not-approximate", { DOB: "1987-03-09" }],
    ["dob-not-approximate", { DOB: "1899-01-01" }],
    ["dob-not-approximate", { DOBDataQuality: 1 }],
    ["dob-not-approximate", { DOBDataQuality: 99 }],
    ["dob-not-approximate", { DOB: null }],
    ["dob-not-approximate", { DOB: null, DOBDataQuality: 1 }],
    ["contact-present", { contact: { phones: ["x"], emails: [], addresses: [] } }],
    ["contact-present", { contact: { phones: [], emails: [], addresses: ["x"] } }],
    ["roi-not-no", { roi: { permission: "yes" } }],
    ["private-in-coordinated-entry", { privacy: "private", coordinatedEntry: true }],
  ])("%s catches %j and nothing else", (code, change) => {
    expect(codes(anAnonymousRecord(change))).toEqual([code]);
  });

  test.each<[string, Partial<AnonymousRecord>]>([
    ["an empty middle name and suffix", { MiddleName: "", NameSuffix: "" }],
    ["an empty SSN", { SSN: "" }],
    ["no date where the client did not know it", { DOB: null, DOBDataQuality: 8 }],
    ["no date where the client refused it", { DOB: null, DOBDataQuality: 9 }],
    ["no date where none was collected", { DOB: "", DOBDataQuality: 99 }],
    ["no contact at all", { contact: null }],
    ["an empty contact", { contact: { phones: [], emails: [] } }],
    ["being private outside Coordinated Entry", { privacy: "private" }],
    ["taking part in Coordinated Entry while shared", { coordinatedEntry: true }],
  ])("%s is right", (_, change) => {
    expect(codes(anAnonymousRecord(change))).toEqual([]);
  });
});

describe("a record made from the Orange County template", () => {
  test("breaks no rule, with its exact date or without one", () => {
    const dated = { ...refused, DOB: asCalendarDate("1988-06-30"), DOBDataQuality: 1 };

    expect(codes(refused, orangeCounty)).toEqual([]);
    expect(codes({ ...refused, FirstName: "", LastName: "" }, orangeCounty)).toEqual([]);
    expect(codes(dated, orangeCounty)).toEqual([]);
  });

  test.each<[RuleCode, Partial<AnonymousRecord>]>([
    ["name-not-template", { FirstName: "Anonymous" }],
    ["name-quality", { NameDataQuality: 2 }],
    ["ssn-quality", { SSNDataQuality: 99 }],
    ["dob-not-approximate", { DOBDataQuality: 99 }],
    ["dob-not-approximate", { DOB: "1988-06-30", DOBDataQuality: 2 }],
    ["dob-not-approximate", { DOB: "1988-06-31", DOBDataQuality: 1 }],
  ])("%s catches %j", (code, change) => {
    expect(codes({ ...refused, ...change }, orangeCounty)).toEqual([code]);
  });
});

test("where a policy allows several rules, what any of them can give is right", () => {
  const both = { ...spokane, allowedDobRules: ["exact-or-refused" as const, "band-safe" as const] };

  expect(codes(anAnonymousRecord(), both)).toEqual([]);
  expect(codes(anAnonymousRecord({ DOB: "1988-06-30", DOBDataQuality: 1 }), both)).toEqual([]);
  expect(codes(anAnonymousRecord({ DOB: "1988-06-30", DOBDataQuality: 2 }), both)).toEqual([
    "dob-not-approximate",
  ]);
});

test("after a change of policy the old records are findings, not altered", () => {
  expect(codes(refused, spokane)).toEqual(["name-not-template", "name-quality", "ssn-quality"]);
  expect(codes(anAnonymousRecord(), orangeCounty)).toEqual([
    "name-not-template",
    "name-quality",
    "ssn-quality",
    "dob-not-approximate",
  ]);
});

test("a rule names its field and what it wants, never what it found", () => {
  const found = brokenRules(anAnonymousRecord({ LastName: "Rivera", SSN: "900000001" }), spokane);

  expect(found.map(({ field }) => field)).toEqual(["LastName", "SSN"]);
  expect(JSON.stringify(found)).not.toMatch(/Rivera|900000001/);
});

test("the codes are the monitoring findings on a single record", () => {
  expect(rules.map(({ code, field }) => [code, field])).toEqual([
    ["name-not-template", "LastName"],
    ["name-quality", "NameDataQuality"],
    ["ssn-present", "SSN"],
    ["ssn-quality", "SSNDataQuality"],
    ["dob-not-approximate", "DOB"],
    ["contact-present", "contact"],
    ["roi-not-no", "roi"],
    ["private-in-coordinated-entry", "privacy"],
  ]);
  for (const { requirement } of rules) expect(requirement).toMatch(/^[A-Z].+\.$/);
});
