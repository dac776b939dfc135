import { describe, expect, test } from "vitest";
import { importedColumns } from "#shared/hmis-csv/importedColumns.ts";
import { importedFiles } from "#shared/hmis-csv/importedFiles.ts";
import { writesOfText } from "../records/writesOfText.ts";
import { freeStrings } from "./freeStrings.ts";

/** Looked through before it is stored; the tests of the operation hold it to that. */
const checked = [
  "records.addService comment",
  "records.changeService comment",
  "records.addReferral contact",
  "records.addReferral comment",
  "records.changeReferral contact",
  "records.changeReferral comment",
  "records.addAssessment answers.*.text",
  "records.changeAssessment answers.*.text",
  "records.addNote text",
  "records.changeNote text",
  "deidentification.createTicket details",
  "deidentification.commentTicket text",
  "deidentification.transitionTicket text",
  "deidentification.transitionTicket missing",
  "deidentification.transitionTicket why",
];

/** Why a string is not looked through. What is not here and not checked has to be decided. */
const unchecked: Readonly<Record<string, readonly string[]>> = {
  "who somebody is: refused on a record that names nobody": [
    "clients.createClient FirstName",
    "clients.createClient MiddleName",
    "clients.createClient LastName",
    "clients.createClient NameSuffix",
    "clients.createClient SSN",
    "clients.createClient contact.phones.*",
    "clients.createClient contact.emails.*",
    "clients.createClient contact.addresses.*",
    "clients.changeClient FirstName",
    "clients.changeClient MiddleName",
    "clients.changeClient LastName",
    "clients.changeClient NameSuffix",
    "clients.changeClient SSN",
    "clients.changeClient contact.phones.*",
    "clients.changeClient contact.emails.*",
    "clients.changeClient contact.addresses.*",
    "privacy.recordRoi consentedBy",
  ],
  "who somebody is, from then on: the record becomes identified": [
    "privacy.identify FirstName",
    "privacy.identify MiddleName",
    "privacy.identify LastName",
    "privacy.identify NameSuffix",
    "privacy.identify SSN",
    "privacy.identify contact.phones.*",
    "privacy.identify contact.emails.*",
    "privacy.identify contact.addresses.*",
    "privacy.identify roi.consentedBy",
  ],
  "one of the answers that the policy lists": [
    "clients.createClient custom.*",
    "clients.changeClient custom.*",
    "privacy.identify custom.*",
  ],
  "looked for or compared, never stored": [
    "clients.searchClients FirstName",
    "clients.searchClients LastName",
    "records.checkText text",
    "deidentification.transitionTicket planVersion",
    "deidentification.transitionTicket choices.*.itemId",
  ],
  "a Client ID or a code, refused when mistyped": [
    "clients.searchClients clientId",
    "privacy.recordRoi guardian",
    "privacy.identify roi.guardian",
    "privacy.identify newHead",
    "privacy.redeemHandoff code",
    "households.createHousehold members.*.clientId",
    "households.changeRelationships members.*.clientId",
    "households.addMember clientId",
    "households.removeMember clientId",
    "households.removeMember newHead",
    "records.addEnrollment others.*.clientId",
    "records.addService others.*",
    "records.checkText clientId",
    "deidentification.createTicket clientId",
    "deidentification.createTicket members.*.clientId",
    "deidentification.transitionTicket choices.*.clientId",
  ],
  "one of the statements that the policy lists": [
    "deidentification.createTicket statements.*",
    "deidentification.commentTicket statements.*",
    "deidentification.transitionTicket statements.*",
  ],
  "what is passed counts where it fits a finding, and is stored by the finding's name": [
    "records.addService passed.*.field",
    "records.changeService passed.*.field",
    "records.addReferral passed.*.field",
    "records.changeReferral passed.*.field",
    "records.addAssessment passed.*.field",
    "records.changeAssessment passed.*.field",
    "records.addNote passed.*.field",
    "records.changeNote passed.*.field",
    "deidentification.createTicket passed.*.field",
    "deidentification.commentTicket passed.*.field",
    "deidentification.transitionTicket passed.*.field",
  ],
  "a column of HUD's: codes, dates and keyed hashes are kept, names and numbers of identified clients alone":
    [
      "hmisCsv.importBatch rows.*.fields.*",
      "hmisCsv.importBatch households.*.HouseholdID",
      "hmisCsv.importBatch households.*.members.*.PersonalID",
      "hmisCsv.importBatch households.*.members.*.EnrollmentID",
      "hmisCsv.importBatch households.*.members.*.RelationshipToHoH",
    ],
  "the CoC administrator's words about the region, its agencies and staff; in no client's record": [
    "people.putPolicy nameOfCoC",
    "people.putPolicy timeZone",
    "people.putPolicy template.FirstName",
    "people.putPolicy template.LastName",
    "people.putPolicy customFields.*.name",
    "people.putPolicy customFields.*.values.*",
    "people.putPolicy publicNames.*",
    "people.addAgency name",
    "people.addAgency contact.name",
    "people.addAgency contact.phone",
    "people.changeAgency name",
    "people.changeAgency contact.name",
    "people.changeAgency contact.phone",
    "people.addProject name",
    "people.invitePerson name",
    "people.changePerson name",
  ],
};

describe("a text that somebody may send", () => {
  test("is checked before it is stored, or there is a reason why not", () => {
    const decided = [...checked, ...Object.values(unchecked).flat()];

    expect(freeStrings().sort()).toEqual(decided.sort());
  });

  test("of a client's record is checked in each operation that has one", () => {
    const operations = checked
      .filter((each) => each.startsWith("records."))
      .map((each) => each.replace("answers.*.text", "answers"));
    const tested = writesOfText.map(
      ({ operation, field }) => `${operation} ${field.split(".")[0]}`,
    );

    expect(tested.sort()).toEqual(operations.sort());
  });

  test("comes with no import: no column that is read has a place for words about a client", () => {
    const columns = importedFiles.flatMap((file) => importedColumns(file, "FY2026").needed);

    expect(
      columns.filter((name) => /note|text|comment|description|explain|other/i.test(name)),
    ).toEqual([]);
  });
});
