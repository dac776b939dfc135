import { describe, expect, test } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const { documentClient } = await startRegion("spokane-2021");
const made = async (who: Staff, body: object) =>
  (await as(who).post("/clients", body)).body.clientId as string;
const transfer = async (clientId: string, agencyId: string, who: Staff = "admin", ifMatch = 1) =>
  as(who).put(`/clients/${clientId}/owner`, { agencyId }, { ifMatch });
const owned = async (who: Staff) =>
  (await as(who).get("/clients?limit=100")).body.items.map(
    ({ clientId }: { clientId: string }) => clientId,
  );

describe("a transfer of the owner", () => {
  test("gives record, list and rights to the other agency, and leaves own items with the first", async () => {
    const clientId = await made("nora", anAnonymousClient());
    await as("nora").post(`/clients/${clientId}/notes`, { text: "Came by the day center." });
    const answer = await transfer(clientId, "open-hearth");
    const seen = await as("maria").get(`/clients/${clientId}`);
    const corrected = await as("maria").patch(
      `/clients/${clientId}`,
      { demographics: { Sex: 1 } },
      seen.body.version,
    );

    expect(answer).toMatchObject({ status: 200, body: { owner: "open-hearth", version: 2 } });
    expect(seen.body).toMatchObject({ seenAs: "full", owner: "open-hearth" });
    expect(corrected.status).toBe(200);
    expect(await owned("maria")).toContain(clientId);
    expect(await owned("nora")).not.toContain(clientId);
    expect((await as("nora").get(`/clients/${clientId}`)).body.seenAs).toBe("coordination");
    expect((await as("nora").get(`/clients/${clientId}/notes`)).body.items).toMatchObject([
      { text: "Came by the day center." },
    ]);
    expect(
      await as("nora").patch(`/clients/${clientId}`, { demographics: { Sex: 0 } }, 3),
    ).toMatchObject(aProblem("not-allowed"));
  });

  test("hides the record from the first agency where that has nothing of its own there", async () => {
    const clientId = await made("nora", anAnonymousClient());
    await transfer(clientId, "open-hearth");

    expect(await as("nora").get(`/clients/${clientId}`)).toMatchObject(
      aProblem("client-not-found"),
    );
  });

  test("tells both agencies once, and stands on the trail with the field's name alone", async () => {
    const clientId = await made("maria", anIdentifiedClient());
    await transfer(clientId, "northside-outreach");
    const notices = (await storedItems(documentClient, "oversight")).filter(
      (item) => item.clientId === clientId,
    );
    const [entry] = (await as("admin").get(`/audit?clientId=${clientId}`)).body.items;

    expect(notices.map(({ pk, kind }) => [pk, kind]).sort()).toEqual([
      ["NOTICES#AGENCY#northside-outreach", "owner-transferred"],
      ["NOTICES#AGENCY#open-hearth", "owner-transferred"],
    ]);
    expect(entry).toMatchObject({ action: "clients.transferOwner", fields: ["owner"] });
  });

  test("is by the version that was seen, and once", async () => {
    const clientId = await made("maria", anAnonymousClient());
    await transfer(clientId, "northside-outreach");

    expect(await transfer(clientId, "harbor-light")).toMatchObject(aProblem("version-moved-on"));
    expect(await transfer(clientId, "northside-outreach", "admin", 2)).toMatchObject(
      aProblem("rule-broken", "agencyId"),
    );
    expect(await transfer(clientId, "nowhere", "admin", 2)).toMatchObject(
      aProblem("rule-broken", "agencyId"),
    );
  });
});

describe("a victim service provider", () => {
  test.each<[string, object, string[]]>([
    ["a record with a name", anIdentifiedClient(), ["kind", "DOB"]],
    ["race", anAnonymousClient({ demographics: { White: 1 } }), ["demographics.White"]],
    ["the region's own answers", anAnonymousClient({ custom: { Micronesian: "No" } }), ["custom"]],
  ])("does not take over %s", async (_what, body, fields) => {
    const clientId = await made("maria", body);

    expect(await transfer(clientId, "safe-harbor")).toMatchObject(
      aProblem("vsp-stores-no-identity", ...fields),
    );
    expect((await as("maria").get(`/clients/${clientId}`)).body.owner).toBe("open-hearth");
  });

  test("takes over an anonymous record, and is confidential from then on", async () => {
    const clientId = await made("maria", anAnonymousClient());
    const { body } = await transfer(clientId, "safe-harbor");

    expect(body).toMatchObject({ confidentialProgram: true });
    expect(body).not.toHaveProperty("owner");
    expect((await as("vera").get(`/clients/${clientId}`)).body.owner).toBe("safe-harbor");
  });

  test("hands its record to another provider only", async () => {
    const clientId = await made("vera", anAnonymousClient());
    const refuge = await as("admin").post("/agencies", {
      name: "Refuge",
      dataSharing: false,
      victimServiceProvider: true,
    });
    const refused = await transfer(clientId, "open-hearth");

    expect(refused).toMatchObject(aProblem("rule-broken", "agencyId"));
    expect(refused.body.errors[0].message).toContain("34 U.S.C. 12291(b)(2)");
    expect((await transfer(clientId, refuge.body.agencyId)).status).toBe(200);
    expect(await as("vera").get(`/clients/${clientId}`)).toMatchObject(
      aProblem("client-not-found"),
    );
  });

  test("is not found out by trying who owns the record already", async () => {
    const clientId = await made("vera", anAnonymousClient());

    expect((await transfer(clientId, "safe-harbor")).status).toBe(200);
    expect((await as("vera").get(`/clients/${clientId}`)).body.owner).toBe("safe-harbor");
  });
});
