import { describe, expect, test } from "vitest";
import { as, startRegion } from "../support/region.ts";
import { importFiles } from "./importFiles.ts";
import { named } from "./named.ts";
import { id, ownSet } from "./ownSet.ts";
import { everythingIn, placesThatDiffer, profileOf } from "./stored.ts";

const region = await startRegion();

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
    const [client] = await named(LastName);
    const open = await profileOf(region, client?.clientId);
    expect(Object.values(open.agencies as object)).toMatchObject([
      { openEnrollments: 1, items: true },
    ]);

    await importFiles(ownSet({ Client: [{ LastName }], Enrollment: [{}], Exit: [{}] }));

    const { body } = await as("admin").get(`/clients/${client?.clientId}/enrollments`);
    expect(body.items).toMatchObject([{ ExitDate: "2024-05-01", version: 2 }]);
    const { agencies } = await profileOf(region, client?.clientId);
    expect(Object.values(agencies as object)).toMatchObject([{ openEnrollments: 0, items: true }]);
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
