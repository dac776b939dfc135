import { beforeAll, describe, expect, test } from "vitest";
import { as, startRegion } from "../support/region.ts";
import { importFiles } from "./importFiles.ts";
import { named } from "./named.ts";
import { id, ownSet } from "./ownSet.ts";
import { everythingIn, placesThatDiffer, profileOf } from "./stored.ts";

let region: Awaited<ReturnType<typeof startRegion>>;
beforeAll(async () => {
  region = await startRegion();
});

describe("an import", () => {
  test("brings agencies, projects, clients, enrollments, exits and services", async () => {
    const LastName = id("Aldersley");
    const { of } = await importFiles(
      ownSet({
        Client: [{ LastName }],
        Enrollment: [{}],
        Exit: [{}],
        Services: [{}, { ServicesID: "S2", DateProvided: "2024-03-03" }],
      }),
    );

    expect(of("Client").imported + of("Enrollment").imported + of("Exit").imported).toBe(3);
    const [client] = await named(LastName);
    expect(client).toMatchObject({
      kind: "identified",
      FirstName: "Ottilie",
      SSN: "900114477",
      DOB: "1984-06-30",
      demographics: { Sex: 0, White: 1, VeteranStatus: 0 },
      privacy: "shared",
      roi: { permission: "no", endDate: null },
    });
    const { body } = await as("admin").get(`/clients/${client?.clientId}/enrollments`);
    expect(body.items).toMatchObject([
      { EntryDate: "2024-03-01", ExitDate: "2024-05-01", Destination: 410, RelationshipToHoH: 1 },
    ]);
    const services = await as("admin").get(`/clients/${client?.clientId}/services`);
    expect(services.body.items).toMatchObject([
      { DateProvided: "2024-03-03", RecordType: 200, TypeProvided: 200 },
      { DateProvided: "2024-03-02" },
    ]);
  });

  test("of the same set again writes nothing, not even on the trail", async () => {
    const files = ownSet({
      Client: [{}, { PersonalID: "C2" }],
      Enrollment: [{}, { EnrollmentID: "E2", PersonalID: "C2", RelationshipToHoH: "2" }],
      Exit: [{}],
      Services: [{}],
      Funder: [{}],
    });
    await importFiles(files);
    const before = await everythingIn(region);

    const { report } = await importFiles(files);

    expect(placesThatDiffer(before, await everythingIn(region))).toEqual([]);
    expect(report.files.map(({ imported, refused }) => imported + refused)).toEqual(
      report.files.map(() => 0),
    );
  });

  test("brings an agency that shares no data, has no staff and owns its clients", async () => {
    const OrganizationName = id("Millpond House");
    await importFiles(
      ownSet({
        Organization: [{ OrganizationName, VictimServiceProvider: "1" }, { OrganizationID: "O2" }],
      }),
    );

    const { body } = await as("admin").get("/agencies?limit=100");
    expect(body.items).toContainEqual(
      expect.objectContaining({
        name: OrganizationName,
        dataSharing: false,
        victimServiceProvider: true,
      }),
    );
  });

  test("gives a client to the agency of the latest entry", async () => {
    const LastName = id("Brackwater");
    const OrganizationName = id("Latest Agency");
    await importFiles(
      ownSet({
        Organization: [{}, { OrganizationID: "O2", OrganizationName }],
        Project: [{}, { ProjectID: "PR2", OrganizationID: "O2" }],
        Client: [{ LastName }],
        Enrollment: [
          { EnrollmentID: "E2", ProjectID: "PR2", EntryDate: "2024-06-01" },
          { EnrollmentID: "E1", EntryDate: "2024-01-01" },
        ],
        Exit: [{ EnrollmentID: "E2", ExitDate: "2024-06-02" }],
      }),
    );

    const [client] = await named(LastName);
    const { body } = await as("admin").get("/agencies?limit=100");
    const owner = body.items.find((agency: { name: string }) => agency.name === OrganizationName);
    expect(client?.owner).toBe(owner.agencyId);
  });

  test("names what it skips because it was deleted at the source, and deletes nothing", async () => {
    const LastName = id("Cavendish");
    await importFiles(ownSet({ Client: [{ LastName }], Enrollment: [{}] }));

    const { told } = await importFiles(
      ownSet({ Client: [{ LastName, DateDeleted: "2024-07-01 10:00:00" }], Enrollment: [{}] }),
    );

    expect(told).toEqual([
      "Client.csv 2 skipped DateDeleted: deleted at the source; an import deletes nothing",
    ]);
    expect(await named(LastName)).toHaveLength(1);
  });

  test("is the CoC administrator's alone", async () => {
    const body = { standardsYear: "FY2026", files: [] };

    for (const person of ["maria", "lead", "vera"] as const)
      expect(await as(person).post("/hmis-csv/imports", body)).toMatchObject({ status: 403 });
  });
});

describe("a changed row", () => {
  test("corrects the client, who is then found by the new name", async () => {
    const LastName = id("Dunmore");
    await importFiles(ownSet({ Client: [{ LastName }], Enrollment: [{}] }));

    const { of } = await importFiles(
      ownSet({ Client: [{ LastName: `${LastName}-Vale`, Sex: "1" }], Enrollment: [{}] }),
    );

    expect(of("Client").imported).toBe(1);
    expect(of("Enrollment").unchanged).toBe(1);
    expect(await named(`${LastName}-Vale`)).toMatchObject([
      { LastName: `${LastName}-Vale`, demographics: { Sex: 1, White: 1 } },
    ]);
  });

  test("ends an enrollment that was open, and the agency's tie with it", async () => {
    const LastName = id("Eastlake");
    await importFiles(ownSet({ Client: [{ LastName }], Enrollment: [{}] }));

    await importFiles(ownSet({ Client: [{ LastName }], Enrollment: [{}], Exit: [{}] }));

    const [client] = await named(LastName);
    const { body } = await as("admin").get(`/clients/${client?.clientId}/enrollments`);
    expect(body.items).toMatchObject([{ ExitDate: "2024-05-01", version: 2 }]);
    const { agencies } = await profileOf(region, client?.clientId);
    expect(Object.values(agencies as object)).toEqual([{ openEnrollments: 0, items: true }]);
  });

  test("with a later entry moves the client to its agency", async () => {
    const LastName = id("Farrow");
    const Organization = [{}, { OrganizationID: "O2", OrganizationName: id("Later") }];
    const Project = [{}, { ProjectID: "PR2", OrganizationID: "O2" }];
    const base = { Organization, Project, Client: [{ LastName }] };
    await importFiles(ownSet({ ...base, Enrollment: [{}] }));
    const [before] = await named(LastName);

    const later = { EnrollmentID: "E2", ProjectID: "PR2", EntryDate: "2025-01-01" };
    await importFiles(ownSet({ ...base, Enrollment: [{}, later] }));

    const [after] = await named(LastName);
    expect(after?.owner).not.toBe(before?.owner);
    expect(after?.version).toBe(2);
  });
});

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
