import { describe, expect, test } from "vitest";
import { as, startRegion } from "../support/region.ts";
import { importedClient, template } from "./importedClient.ts";
import { importFiles } from "./importFiles.ts";
import { named } from "./named.ts";
import { id, ownSet } from "./ownSet.ts";
import { everythingIn, placesThatDiffer, setProfile } from "./stored.ts";

const region = await startRegion();

const imported = (files: Record<string, string>) => importedClient(region, files);
const reload = async (clientId: unknown) => (await as("admin").get(`/clients/${clientId}`)).body;

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
    ["maskedFor", "some-agency", "skipped"],
    ["state", "sealed", "unchanged"],
  ])(
    "whose %s says so is not corrected, and the row is named",
    async (attribute, value, outcome) => {
      const LastName = id("Dovecote");
      const { clientId } = await imported(ownSet({ Client: [{ LastName }], Enrollment: [{}] }));
      await setProfile(region, clientId, attribute, value);
      const before = await everythingIn(region);

      const { told } = await importFiles(
        ownSet({ Client: [{ LastName: `${LastName}-New` }], Enrollment: [{}] }),
      );

      expect(told).toEqual([
        `Client.csv 2 ${outcome} PersonalID: made anonymous here; remove it at the source`,
      ]);
      expect(placesThatDiffer(before, await everythingIn(region))).toEqual([]);
    },
  );

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
