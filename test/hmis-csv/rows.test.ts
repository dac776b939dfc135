import { describe, expect, test } from "vitest";
import { readClient } from "#shared/hmis-csv/rows/client.ts";
import { readEnrollment } from "#shared/hmis-csv/rows/enrollment.ts";
import { readExit } from "#shared/hmis-csv/rows/exit.ts";
import { readOrganization } from "#shared/hmis-csv/rows/organization.ts";
import { readProject } from "#shared/hmis-csv/rows/project.ts";
import { readService } from "#shared/hmis-csv/rows/service.ts";

const client = { PersonalID: "C1", NameDataQuality: "1", SSNDataQuality: "1", DOBDataQuality: "1" };
const enrollment = {
  EnrollmentID: "E1",
  PersonalID: "C1",
  ProjectID: "PR1",
  EntryDate: "2024-03-01",
};
const service = {
  ServicesID: "S1",
  EnrollmentID: "E1",
  PersonalID: "C1",
  DateProvided: "2024-03-02",
  RecordType: "144",
  TypeProvided: "2",
};

describe("a row of Client.csv", () => {
  test.each([
    ["PersonalID", "", "missing"],
    ["DOB", "1984-13-02", "not a day of the calendar"],
    ["DOB", "2023-02-29", "not a day of the calendar"],
    ["DOB", "06/30/1984", "not a date as YYYY-MM-DD"],
    ["NameDataQuality", "7", "not a code of HUD's list"],
    ["SSN", "12345", "not nine digits"],
    ["Sex", "2", "not a code of HUD's list"],
    ["White", "yes", "not a whole number"],
    ["FirstName", "x".repeat(101), "longer than 100 characters"],
  ])("is refused for %s %j: %s", (field, value, reason) => {
    expect(readClient({ ...client, [field]: value })).toEqual({ broken: { field, reason } });
  });

  test.each([
    ["SSN", "secret-number"],
    ["DOB", "12 May 1984"],
    ["Sex", "unsaid"],
  ])("never repeats what stood in %s", (field, value) => {
    expect(JSON.stringify(readClient({ ...client, [field]: value }))).not.toContain(value);
  });

  test("takes a data quality that is left out as not collected", () => {
    const read = readClient({ PersonalID: "C1" });

    expect(read).toMatchObject({
      row: { NameDataQuality: 99, SSNDataQuality: 99, DOBDataQuality: 99, FirstName: null },
    });
  });

  test.each([
    ["900-11-4477", "900114477"],
    ["4477", "xxxxx4477"],
    ["XXX114477", "xxx114477"],
  ])("reads the number %s as %s", (SSN, stored) => {
    expect(readClient({ ...client, SSN })).toMatchObject({ row: { SSN: stored } });
  });

  test("keeps Sex of FY2026 and the gender columns of FY2024 alike", () => {
    expect(readClient({ ...client, Sex: "0", White: "1" })).toMatchObject({
      row: { demographics: { Sex: 0, White: 1 } },
    });
    expect(readClient({ ...client, Woman: "1", Man: "0", GenderNone: "" })).toMatchObject({
      row: { demographics: { Woman: 1, Man: 0 } },
    });
  });
});

describe("rows of the other files", () => {
  test("need a date that exists", () => {
    expect(readEnrollment({ ...enrollment, EntryDate: "2024-02-30" })).toEqual({
      broken: { field: "EntryDate", reason: "not a day of the calendar" },
    });
  });

  test("read an enrollment without a household and a relationship", () => {
    expect(readEnrollment(enrollment)).toMatchObject({
      row: { HouseholdID: null, RelationshipToHoH: 99 },
    });
  });

  test("need a destination of HUD's list", () => {
    const exit = { ExitID: "X1", EnrollmentID: "E1", PersonalID: "C1", ExitDate: "2024-05-01" };

    expect(readExit({ ...exit, Destination: "31" })).toMatchObject({
      broken: { field: "Destination" },
    });
    expect(readExit(exit)).toMatchObject({ row: { Destination: null } });
  });

  test("need a service that belongs to its record type", () => {
    expect(readService(service)).toMatchObject({ row: { RecordType: 144, TypeProvided: 2 } });
    expect(readService({ ...service, TypeProvided: "99" })).toEqual({
      broken: { field: "TypeProvided", reason: "not a code of this record type" },
    });
  });

  test("read a project outside the continuum, which has no type", () => {
    const project = { ProjectID: "PR1", OrganizationID: "O1", ProjectName: "Meals" };

    expect(readProject(project)).toMatchObject({ row: { ProjectType: 7 } });
  });

  test("need an organization's name", () => {
    expect(readOrganization({ OrganizationID: "O1", VictimServiceProvider: "0" })).toEqual({
      broken: { field: "OrganizationName", reason: "missing" },
    });
  });
});
