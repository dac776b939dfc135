import { beforeAll } from "vitest";
import { aSet } from "../hmis-csv/aSet.ts";
import { meteredRegion } from "../support/meteredRegion.ts";
import { as } from "../support/region.ts";
import { figures } from "./figures.ts";

const { measured, compare } = await meteredRegion("hmisCsv");

const set = aSet({
  Client: [{}, { PersonalID: "C2", FirstName: "Anselm", SSN: "900114478", DOB: "2015-06-30" }],
  Enrollment: [{}, { EnrollmentID: "E2", PersonalID: "C2", RelationshipToHoH: "2" }],
  Exit: [{}],
  Services: [{}, { ServicesID: "S2", DateProvided: "2024-03-03" }],
});
const household = {
  HouseholdID: "H1",
  members: [
    { line: 2, PersonalID: "C1", EnrollmentID: "E1", RelationshipToHoH: "1" },
    { line: 3, PersonalID: "C2", EnrollmentID: "E2", RelationshipToHoH: "2" },
  ],
};

/** The rows of some files as they are sent. */
const rows = (...files: string[]) => ({
  rows: files.flatMap((file) => {
    const [header = [], ...lines] = (set[file] ?? "")
      .trim()
      .split("\n")
      .map((line) => line.split(","));

    return lines.map((values, at) => ({
      file,
      line: at + 2,
      fields: Object.fromEntries(header.map((column, index) => [column, values[index] ?? ""])),
    }));
  }),
});

beforeAll(async () => {
  const begun = { standardsYear: "FY2026", files: [{ name: "Client.csv", rows: 2 }] };
  await as("admin").post("/hmis-csv/imports", begun); // A function's first request also reads the region's key.

  const { importId } = (await measured("admin").post("/hmis-csv/imports", begun)).body;
  const batches = `/hmis-csv/imports/${importId}/batches`;
  const clients = rows("Client.csv", "Enrollment.csv", "Exit.csv");
  await measured("admin", "an agency and a project").post(
    batches,
    rows("Organization.csv", "Project.csv"),
  );
  await measured("admin", "two clients with enrollments and an exit").post(batches, clients);
  await measured("admin", "the same rows again").post(batches, clients);
  await measured("admin", "a household of two").post(batches, { households: [household] });
  await measured("admin", "two services").post(batches, rows("Services.csv"));
  await measured("admin", "five batches").get(`/hmis-csv/imports/${importId}`);
});

compare(figures.hmisCsv);
