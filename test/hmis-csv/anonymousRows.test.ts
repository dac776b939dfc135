import { beforeAll, describe, expect, test } from "vitest";
import { as, startRegion } from "../support/region.ts";
import { importFiles } from "./importFiles.ts";
import { named } from "./named.ts";
import { id, ownSet } from "./ownSet.ts";
import { everythingIn, placesThatDiffer, setProfile } from "./stored.ts";

let region: Awaited<ReturnType<typeof startRegion>>;
beforeAll(async () => {
  region = await startRegion();
});

/** The one client that an import brought, as the CoC administrator sees it. */
async function imported(files: Record<string, string>) {
  const before = new Set((await everythingIn(region)).keys());
  const outcome = await importFiles(files);
  const handle = [...(await everythingIn(region)).keys()].find(
    (place) => place.startsWith("records I#") && !before.has(place),
  );
  const clientId = handle?.slice("records I#".length).split(" ")[0];
  const client = (await as("admin").get(`/clients/${clientId}`)).body;

  return { ...outcome, clientId, client };
}

const reload = async (clientId: unknown) => (await as("admin").get(`/clients/${clientId}`)).body;

const template = {
  kind: "anonymous",
  FirstName: "Anonymous",
  LastName: "Anonymous",
  NameDataQuality: 2,
  SSN: null,
  SSNDataQuality: 99,
};

describe("a row that names nobody", () => {
  test("makes an anonymous record, and the identity it brings is dropped and counted", async () => {
    const LastName = id("Ashgrove");
    const { client, identitiesDropped, told } = await imported(
      ownSet({ Client: [{ LastName, NameDataQuality: "9" }], Enrollment: [{}] }),
    );

    expect(client).toMatchObject({ ...template, DOB: "1985-01-01", DOBDataQuality: 2 });
    expect(identitiesDropped).toBe(1);
    expect(told).toEqual([
      "Client.csv 2 imported NameDataQuality: anonymous at the source: the identity was dropped",
    ]);
    expect(await named(LastName)).toEqual([]);
  });

  test("and brings no identity is not counted", async () => {
    const nobody = { FirstName: "Anonymous", LastName: "Refused", SSN: "", DOB: "" };
    const { client, identitiesDropped, told } = await imported(
      ownSet({ Client: [{ ...nobody, NameDataQuality: "8" }], Enrollment: [{}] }),
    );

    expect(client).toMatchObject(template);
    expect([identitiesDropped, told]).toEqual([0, []]);
  });

  test("leaves none of the identity in the database", async () => {
    const LastName = id("Birchwold");
    await importFiles(
      ownSet({
        Client: [{ LastName, SSN: "911223344", NameDataQuality: "9" }],
        Enrollment: [{}],
      }),
    );

    const stored = JSON.stringify([...(await everythingIn(region))]);
    for (const value of [LastName, "911223344", "1984-06-30"]) expect(stored).not.toContain(value);
  });
});

describe("a client who is anonymous here", () => {
  const anonymous = { LastName: "Anonymous", FirstName: "Anonymous", SSN: "", DOB: "" };

  test("gets no name back from a row that names it now", async () => {
    const { clientId } = await imported(ownSet({ Client: [anonymous], Enrollment: [{}] }));

    const LastName = id("Coldstream");
    const { told } = await importFiles(ownSet({ Client: [{ LastName }], Enrollment: [{}] }));

    expect(await reload(clientId)).toMatchObject(template);
    expect(await named(LastName)).toEqual([]);
    expect(told).toEqual([
      "Client.csv 2 unchanged PersonalID: made anonymous here; remove it at the source",
    ]);
  });

  test("still gets enrollments, services and what names nobody", async () => {
    const { clientId } = await imported(ownSet({ Client: [anonymous], Enrollment: [{}] }));

    const { of } = await importFiles(
      ownSet({
        Client: [{ ...anonymous, VeteranStatus: "1" }],
        Enrollment: [{}, { EnrollmentID: "E2", EntryDate: "2025-01-01" }],
        Services: [{}],
      }),
    );

    expect([of("Client"), of("Enrollment"), of("Services")]).toMatchObject([
      { imported: 1 },
      { imported: 1, unchanged: 1 },
      { imported: 1 },
    ]);
    expect(await reload(clientId)).toMatchObject({
      ...template,
      demographics: { VeteranStatus: 1 },
    });
  });
});

describe("a masked or sealed client", () => {
  test.each([
    ["maskedFor", "some-agency"],
    ["state", "sealed"],
  ])("whose %s says so is not corrected, and the row is named", async (attribute, value) => {
    const LastName = id("Dovecote");
    const { clientId } = await imported(ownSet({ Client: [{ LastName }], Enrollment: [{}] }));
    await setProfile(region, clientId, attribute, value);
    const before = await everythingIn(region);

    const { told } = await importFiles(
      ownSet({ Client: [{ LastName: `${LastName}-New` }], Enrollment: [{}] }),
    );

    expect(told).toEqual([
      "Client.csv 2 skipped PersonalID: made anonymous here; remove it at the source",
    ]);
    expect(placesThatDiffer(before, await everythingIn(region))).toEqual([]);
  });

  test("who is sealed gets no item until it is open again", async () => {
    const rows = { Client: [{ LastName: id("Elmhurst") }], Enrollment: [{}] };
    const { clientId } = await imported(ownSet(rows));
    await setProfile(region, clientId, "state", "sealed");

    const sealed = await importFiles(ownSet({ ...rows, Services: [{}] }));
    await setProfile(region, clientId, "state", "open");
    const open = await importFiles(ownSet({ ...rows, Services: [{}] }));

    expect(sealed.told).toContain(
      "Services.csv 2 refused undefined: being de-identified; import it again afterwards",
    );
    expect(open.of("Services").imported).toBe(1);
  });
});

describe("a client who is identified here", () => {
  test("and anonymous at the source now stays until the de-identification is requested here", async () => {
    const LastName = id("Fennimore");
    await importFiles(ownSet({ Client: [{ LastName }], Enrollment: [{}] }));

    const { told } = await importFiles(
      ownSet({ Client: [{ LastName, NameDataQuality: "9" }], Enrollment: [{}] }),
    );

    expect(told).toEqual([
      "Client.csv 2 skipped NameDataQuality: anonymous at the source, identified here; request the de-identification here",
    ]);
    expect(await named(LastName)).toHaveLength(1);
  });
});

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
