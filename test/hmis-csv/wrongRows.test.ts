import { describe, expect, test } from "vitest";
import type { FileReport } from "#shared/hmis-csv/import.ts";
import { as, startRegion } from "../support/region.ts";
import { importFiles } from "./importFiles.ts";
import { named } from "./named.ts";
import { id, ownSet } from "./ownSet.ts";
import { batchesOf, surveyOf } from "./sentRows.ts";
import { setProfile } from "./stored.ts";

const region = await startRegion();

describe("a row that is wrong", () => {
  test("is refused by file, line and field, and the rest comes in", async () => {
    const LastName = id("Garland");
    const { of, told, report } = await importFiles(
      ownSet({
        Client: [{ LastName }, { PersonalID: "C2", DOB: "1984-02-31" }],
        Enrollment: [
          {},
          { EnrollmentID: "E2", PersonalID: "C2" },
          { EnrollmentID: "E3", EntryDate: "yesterday" },
        ],
        Exit: [{ ExitDate: "2024-02-01" }],
        Services: [{}, { ServicesID: "S2", EnrollmentID: "E3" }],
      }),
    );

    expect(told.toSorted()).toEqual([
      "Client.csv 3 refused DOB: not a day of the calendar",
      "Enrollment.csv 3 refused PersonalID: the client did not come in",
      "Enrollment.csv 4 refused EntryDate: not a date as YYYY-MM-DD",
      "Exit.csv 2 refused ExitDate: before the entry",
      "Services.csv 3 refused EnrollmentID: the enrollment did not come in",
    ]);
    expect(of("Client")).toMatchObject({ imported: 1, refused: 1 });
    expect(of("Services")).toMatchObject({ imported: 1, refused: 1 });
    expect(await named(LastName)).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain("yesterday");
  });

  test("costs a client nothing but that enrollment", async () => {
    const LastName = id("Holloway");
    const { of } = await importFiles(
      ownSet({ Client: [{ LastName }], Enrollment: [{ EntryDate: "2024-00-01" }] }),
    );

    expect(of("Client").imported).toBe(1);
    const [client] = await named(LastName);
    expect(client?.owner).not.toBe("unowned");
  });

  test("of an agency that did not come in keeps its clients out: nobody knows whose they are", async () => {
    const { told } = await importFiles(
      ownSet({
        Organization: [{ VictimServiceProvider: "maybe" }],
        Client: [{}],
        Enrollment: [{}],
      }),
    );

    expect(told.toSorted()).toEqual([
      "Client.csv 2 refused PersonalID: no project of the client came in, so nobody knows whose client it is",
      "Enrollment.csv 2 refused ProjectID: the project did not come in",
      "Organization.csv 2 refused VictimServiceProvider: not a whole number",
      "Project.csv 2 refused OrganizationID: the organization did not come in",
    ]);
  });

  test("repeats an ID within a batch", async () => {
    const { told } = await importFiles(
      ownSet({ Client: [{}], Enrollment: [{}], Exit: [{}, { ExitID: "X2" }] }),
    );

    expect(told).toEqual(["Exit.csv 3 refused EnrollmentID: a second exit of this enrollment"]);
  });
});

describe("Coordinated Entry", () => {
  const rows = (LastName: string) => ({
    Project: [{}, { ProjectID: "PR2", ProjectType: "14" }],
    Client: [{ LastName }],
  });
  const entry = { EnrollmentID: "E2", ProjectID: "PR2", EntryDate: "2025-01-01" };

  test("is what an open enrollment in such a project says", async () => {
    const LastName = id("Underhill");
    await importFiles(ownSet({ ...rows(LastName), Enrollment: [{}, entry] }));

    expect(await named(LastName)).toMatchObject([{ coordinatedEntry: true }]);
  });

  test("does not take a client whose record somebody here keeps private", async () => {
    const LastName = id("Vandermeer");
    await importFiles(ownSet({ ...rows(LastName), Enrollment: [{}] }));
    const [client] = await named(LastName);
    await setProfile(region, client?.clientId, "privacy", "private");

    const { told } = await importFiles(ownSet({ ...rows(LastName), Enrollment: [{}, entry] }));

    expect(told).toEqual([
      "Enrollment.csv 3 refused ProjectID: Coordinated Entry, and the record is private here; share it first",
    ]);
  });
});

describe("sending a batch again", () => {
  const organization = () => ({
    rows: [
      {
        file: "Organization.csv",
        line: 2,
        fields: { OrganizationID: id("O9"), OrganizationName: "Twice", VictimServiceProvider: "0" },
      },
    ],
  });
  const started = async () =>
    (await as("admin").post("/hmis-csv/imports", { standardsYear: "FY2026", files: [] })).body
      .importId;

  test("under its key answers the same and counts once", async () => {
    const path = `/hmis-csv/imports/${await started()}`;
    const first = await as("admin").post(`${path}/batches`, organization(), {
      idempotencyKey: "batch-one",
    });
    const second = await as("admin").post(`${path}/batches`, organization(), {
      idempotencyKey: "batch-one",
    });

    expect(second.body).toEqual(first.body);
    expect((await as("admin").get(path)).body.files).toMatchObject([{ imported: 1, unchanged: 0 }]);
  });

  test("ten times at once has one effect", async () => {
    const { importId } = (
      await as("admin").post("/hmis-csv/imports", { standardsYear: "FY2026", files: [] })
    ).body;
    const LastName = id("Thornbury");
    const batches = await batchesOf(
      await surveyOf(ownSet({ Client: [{ LastName }], Enrollment: [{}], Services: [{}] })),
    );

    for (const batch of batches) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, () =>
          as("admin").post(`/hmis-csv/imports/${importId}/batches`, batch),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    }

    expect(await named(LastName)).toHaveLength(1);
    const { files } = (await as("admin").get(`/hmis-csv/imports/${importId}`)).body;
    const counts = files.map((file: FileReport) => [file.file, file.imported, file.unchanged]);
    expect(counts.sort()).toEqual([
      ["Client.csv", 1, 9],
      ["Enrollment.csv", 1, 9],
      ["Organization.csv", 1, 9],
      ["Project.csv", 1, 9],
      ["Services.csv", 1, 9],
    ]);
  });

  test("with other rows under the same key is refused", async () => {
    const path = `/hmis-csv/imports/${await started()}/batches`;
    const options = { idempotencyKey: "batch-two" };
    const [row] = organization().rows;
    const other = { rows: [{ ...row, line: 3 }] };
    await as("admin").post(path, organization(), options);

    expect(await as("admin").post(path, other, options)).toMatchObject({
      status: 409,
      body: { type: "/problems/idempotency-key-reused" },
    });
  });

  test("into an import that was never begun is refused", async () => {
    expect(
      await as("admin").post("/hmis-csv/imports/nobody/batches", organization()),
    ).toMatchObject({ status: 404 });
  });
});
