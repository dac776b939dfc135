import { beforeAll, describe, expect, test } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

await startRegion("spokane-2021");

interface Entry {
  readonly at: string;
  readonly action: string;
  readonly personId: string;
  readonly agencyId: string | null;
  readonly clientIds: string[];
  readonly fields: string[];
  readonly requestId: string;
}
const entries = async (who: Staff | { personId: string }, query: string): Promise<Entry[]> =>
  (await as(who).get(`/audit?${query}&limit=100`)).body.items;

let clientId = "";
beforeAll(async () => {
  clientId = (await as("vera").post("/clients", anAnonymousClient())).body.clientId;
  await as("vera").post(`/clients/${clientId}/enrollments`, anEnrollment(projectOf.safeHarbor));
  await as("vera").get(`/clients/${clientId}`);
});
const lead = { personId: "lead-safeharbor-example" };

describe("what a victim service provider's staff did", () => {
  test("stands in a client's trail for the CoC administrator without saying by whom", async () => {
    const trail = await entries("admin", `clientId=${clientId}`);
    const theirs = trail.filter(({ personId }) => personId === "confidential");

    expect(theirs.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["clients.createClient", "records.addEnrollment"]),
    );
    expect(theirs.every(({ agencyId }) => agencyId === null)).toBe(true);
    expect(JSON.stringify(trail)).not.toMatch(/vera|safe-?harbor/i);
  });

  test.each(["agencyId=safe-harbor", "personId=vera-safeharbor-example"])(
    "is told by ?%s without a client, a time or a request that leads to one",
    async (query) => {
      const trail = await entries("admin", query);
      const ofClient = await entries("admin", `clientId=${clientId}`);

      expect(trail.length).toBeGreaterThan(2);
      for (const entry of trail) {
        expect(entry).toMatchObject({
          personId: "confidential",
          agencyId: null,
          clientIds: [],
          fields: [],
          requestId: "confidential",
        });
        expect(ofClient.map(({ at }) => at)).not.toContain(entry.at);
      }
      expect(JSON.stringify(trail)).not.toContain(clientId);
    },
  );

  test("is whole for its own lead", async () => {
    const trail = await entries(lead, `clientId=${clientId}`);
    const ofAgency = await entries(lead, "agencyId=safe-harbor");

    for (const shown of [trail, ofAgency]) {
      expect(shown).toContainEqual(
        expect.objectContaining({
          action: "records.addEnrollment",
          personId: "vera-safeharbor-example",
          agencyId: "safe-harbor",
          clientIds: [clientId],
        }),
      );
    }
  });

  test("hides nothing of what others did", async () => {
    const own = await as("maria").post("/clients", anAnonymousClient());

    expect(await entries("admin", `clientId=${own.body.clientId}`)).toMatchObject([
      { personId: "maria-openhearth-example", agencyId: "open-hearth" },
    ]);
    expect((await entries("admin", "agencyId=open-hearth"))[0]).toMatchObject({
      clientIds: [own.body.clientId],
    });
  });
});
