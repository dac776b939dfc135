import { describe, expect, test } from "vitest";
import { as, startRegion } from "../support/region.ts";
import { importedClient, template } from "./importedClient.ts";
import { importFiles } from "./importFiles.ts";
import { id, ownSet } from "./ownSet.ts";

const region = await startRegion();

const imported = (files: Record<string, string>) => importedClient(region, files);
describe("a victim service provider's client", () => {
  const Organization = [{ VictimServiceProvider: "1" }];

  test("comes in without name, race and birth date", async () => {
    const { client, told, identitiesDropped } = await imported(
      ownSet({ Organization, Client: [{ LastName: id("Greenlaw") }], Enrollment: [{}] }),
    );

    expect(client).toMatchObject({ ...template, DOB: null, demographics: {} });
    expect(identitiesDropped).toBe(1);
    expect(told).toEqual([
      "Client.csv 2 imported PersonalID: a victim service provider works with the client: the identity was dropped",
    ]);
  });

  test("stays unnamed where another agency works with the client too", async () => {
    const { client } = await imported(
      ownSet({
        Organization: [...Organization, { OrganizationID: "O2" }],
        Project: [{}, { ProjectID: "PR2", OrganizationID: "O2" }],
        Client: [{ LastName: id("Hawthorne") }],
        Enrollment: [{}, { EnrollmentID: "E2", ProjectID: "PR2", EntryDate: "2025-01-01" }],
      }),
    );

    expect(client).toMatchObject(template);
  });

  test("stays unnamed where the enrollment there cannot be read", async () => {
    const { client } = await imported(
      ownSet({
        Organization,
        Client: [{ LastName: id("Inglewood") }],
        Enrollment: [{ EntryDate: "unknown" }],
      }),
    );

    expect(client).toMatchObject(template);
  });

  test("who is identified here already gets no enrollment there", async () => {
    const LastName = id("Jessamine");
    const rows = {
      Organization: [{}, { OrganizationID: "O2", VictimServiceProvider: "1" }],
      Project: [{}, { ProjectID: "PR2", OrganizationID: "O2" }],
      Client: [{ LastName }],
    };
    await importFiles(ownSet({ ...rows, Enrollment: [{}] }));

    const { told, of } = await importFiles(
      ownSet({
        ...rows,
        Enrollment: [{}, { EnrollmentID: "E2", ProjectID: "PR2", EntryDate: "2025-01-01" }],
      }),
    );

    expect(told).toEqual([
      "Enrollment.csv 3 refused ProjectID: of a victim service provider, and the client is identified here",
    ]);
    expect(of("Enrollment")).toMatchObject({ unchanged: 1, refused: 1 });
  });

  test.each([
    ["with its enrollment", [{}], [{}]],
    ["whose enrollment cannot be read", [{ EntryDate: "unknown" }], []],
  ])("%s is shown to others as a confidential program's", async (_what, Enrollment, Services) => {
    const { client } = await imported(
      ownSet({ Organization, Client: [{ LastName: id("Larkspur") }], Enrollment, Services }),
    );

    expect(client).toMatchObject({ confidentialProgram: true });
    expect(client).not.toHaveProperty("owner");
  });

  test("has items that nobody else sees, the CoC administrator neither", async () => {
    const { clientId } = await imported(
      ownSet({ Organization, Client: [{}], Enrollment: [{}], Services: [{}] }),
    );

    for (const list of ["enrollments", "services"])
      expect((await as("admin").get(`/clients/${clientId}/${list}`)).body.items).toEqual([]);
  });
});

describe("a HOPWA-funded project", () => {
  const rows = () => ({ Client: [{ LastName: id("Kestrel") }], Enrollment: [{}], Services: [{}] });
  const listsOf = async (clientId: unknown) =>
    Promise.all(
      ["enrollments", "services"].map(
        async (list) =>
          (await as("admin").get(`/clients/${clientId}/${list}`)).body.items.length as number,
      ),
    );

  test("has items that only its own agency sees", async () => {
    const Funder = [{}, { FunderID: "F2", Funder: "15" }];
    const { clientId } = await imported(ownSet({ ...rows(), Funder }));

    expect(await listsOf(clientId)).toEqual([0, 0]);
  });

  test("hides its items also when HOPWA funds it only later", async () => {
    const { clientId } = await imported(ownSet({ ...rows(), Funder: [{}] }));
    expect(await listsOf(clientId)).toEqual([1, 1]);

    await importFiles(ownSet({ ...rows(), Funder: [{}, { FunderID: "F2", Funder: "19" }] }));

    expect(await listsOf(clientId)).toEqual([0, 0]);
  });
});
