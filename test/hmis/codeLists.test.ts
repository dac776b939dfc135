import { describe, expect, test } from "vitest";
import {
  dataQualityCodes,
  dataQualityLabels,
  isDataQualityCode,
} from "#shared/hmis/dataQuality.ts";
import {
  allowedAnswers,
  answerLabel,
  type DemographicName,
  demographicNames,
} from "#shared/hmis/demographics.ts";
import { funderRange, hopwaFunderLabels, isHopwa } from "#shared/hmis/funder.ts";
import {
  coordinatedEntry,
  isProjectType,
  projectTypeLabels,
  projectTypes,
} from "#shared/hmis/projectType.ts";
import {
  hopwaRecordTypes,
  isRecordType,
  recordTypeLabels,
  recordTypes,
  typeProvidedLabel,
} from "#shared/hmis/recordType.ts";
import {
  headOfHousehold,
  isRelationshipToHoH,
  relationshipsToHoH,
  relationshipToHoHLabels,
} from "#shared/hmis/relationshipToHoH.ts";

describe("data quality", () => {
  test.each([
    ["FY2022", "Client refused"],
    ["FY2024", "Client prefers not to answer"],
    ["FY2026", "Client prefers not to answer"],
  ] as const)("code 9 reads, in %s, %j", (year, label) => {
    expect(dataQualityLabels("NameDataQuality", year)[9]).toBe(label);
    expect(dataQualityLabels("SSNDataQuality", year)[9]).toBe(label);
    expect(dataQualityLabels("DOBDataQuality", year)[9]).toBe(label);
  });

  test.each([
    ["NameDataQuality", "Full name reported", "Partial, street name, or code name reported"],
    ["SSNDataQuality", "Full SSN reported", "Approximate or partial SSN reported"],
    ["DOBDataQuality", "Full DOB reported", "Approximate or partial DOB reported"],
  ] as const)("the other codes of %s are HUD's", (field, full, partial) => {
    expect(dataQualityLabels(field, "FY2026")).toEqual({
      1: full,
      2: partial,
      8: "Client doesn't know",
      9: "Client prefers not to answer",
      99: "Data not collected",
    });
    expect(dataQualityCodes).toEqual([1, 2, 8, 9, 99]);
    expect([0, 1, 3, 8, 9, 10, 99].map(isDataQualityCode)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});

test("relationships to the head of household are HUD's six", () => {
  expect(relationshipToHoHLabels).toEqual({
    1: "Self (head of household)",
    2: "Child",
    3: "Spouse or partner",
    4: "Other relative",
    5: "Unrelated household member",
    99: "Data not collected",
  });
  expect(relationshipsToHoH).toEqual(Object.keys(relationshipToHoHLabels).map(Number));
  expect(relationshipToHoHLabels[headOfHousehold]).toBe("Self (head of household)");
  expect([0, 1, 5, 6, 99].map(isRelationshipToHoH)).toEqual([false, true, true, false, true]);
});

test("project types are HUD's fourteen, without a 5, and 14 is Coordinated Entry", () => {
  expect(projectTypes).toEqual(Object.keys(projectTypeLabels).map(Number));
  expect(projectTypes).toHaveLength(14);
  expect(projectTypeLabels[coordinatedEntry]).toBe("Coordinated Entry");
  expect([-1, 0, 4, 5, 6, 14, 15].map(isProjectType)).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});

test("HOPWA is told by its funders, the one dropped in FY2026 among them", () => {
  expect(funderRange).toEqual({ min: 1, max: 56 });
  expect(Object.keys(hopwaFunderLabels).map(Number)).toEqual([13, 14, 15, 16, 17, 18, 19, 48]);
  expect([12, 13, 19, 20, 47, 48, 49, null, undefined].map(isHopwa)).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    false,
    false,
    false,
  ]);
});

describe("services", () => {
  test("record types are HUD's ten", () => {
    expect(recordTypes).toEqual(Object.keys(recordTypeLabels).map(Number));
    expect(recordTypes).toHaveLength(10);
    expect([140, 141, 200, 201].map(isRecordType)).toEqual([false, true, true, false]);
  });

  test.each([
    [200, 200, "Bed Night"],
    [141, 14, "Clinical assessment"],
    [143, 12, "Substance use services/treatment"],
    [151, 7, "Mortgage assistance"],
    [152, 18, "Tenant Incentive"],
    [300, 5, "Other"],
    [210, 3, "Voucher issued by PHA"],
    [200, 1, undefined],
    [151, 5, undefined],
  ] as const)("a service %i of type %i is %j", (recordType, typeProvided, label) => {
    expect(typeProvidedLabel(recordType, typeProvided)).toBe(label);
  });

  test("HOPWA services are known by themselves", () => {
    expect(hopwaRecordTypes.map((type) => recordTypeLabels[type])).toEqual([
      "HOPWA Service",
      "HOPWA Financial Assistance",
    ]);
  });
});

describe("demographics", () => {
  test("FY2026 asks for sex, FY2024 for gender, and each for its own Hispanic column", () => {
    const race = ["AmIndAKNative", "Asian", "BlackAfAmerican"];

    expect(demographicNames("FY2026")).toEqual([
      "Sex",
      ...race,
      "HispanicLatinao",
      "MidEastNAfrican",
      "NativeHIPacific",
      "White",
      "RaceNone",
      "VeteranStatus",
    ]);
    expect(demographicNames("FY2024")).toEqual([
      "Woman",
      "Man",
      "NonBinary",
      "CulturallySpecific",
      "Transgender",
      "Questioning",
      "DifferentIdentity",
      "GenderNone",
      ...race,
      "HispanicLatinaeo",
      "MidEastNAfrican",
      "NativeHIPacific",
      "White",
      "RaceNone",
      "VeteranStatus",
    ]);
  });

  test.each<[DemographicName, number[]]>([
    ["Sex", [0, 1, 8, 9, 99]],
    ["Woman", [0, 1, 99]],
    ["GenderNone", [8, 9, 99]],
    ["White", [0, 1, 99]],
    ["HispanicLatinao", [0, 1, 99]],
    ["RaceNone", [8, 9, 99]],
    ["VeteranStatus", [0, 1, 8, 9, 99]],
  ])("%s allows the codes %j", (name, codes) => {
    expect(allowedAnswers(name)).toEqual(codes);
  });

  test.each<[DemographicName, number, string | undefined]>([
    ["Sex", 0, "Female"],
    ["Sex", 1, "Male"],
    ["Sex", 2, undefined],
    ["Asian", 0, "No"],
    ["Asian", 1, "Yes"],
    ["Asian", 9, undefined],
    ["RaceNone", 9, "Client prefers not to answer"],
    ["RaceNone", 1, undefined],
    ["VeteranStatus", 0, "No"],
    ["VeteranStatus", 1, "Yes"],
    ["VeteranStatus", 99, "Data not collected"],
  ])("%s %i reads, in FY2026, %j", (name, code, label) => {
    expect(answerLabel(name, code, "FY2026")).toBe(label);
  });
});
