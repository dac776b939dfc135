import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

await startRegion("spokane-2021");

/** An agency with a Coordinated Entry project and somebody who works there. */
async function anAgency(name: string) {
  const flags = { dataSharing: true, victimServiceProvider: false };
  const { agencyId, version } = (await as("admin").post("/agencies", { name, ...flags })).body;
  const project = await as("admin").post("/projects", { name, agencyId, projectType: 14 });
  const invited = await as("admin").post("/people", {
    email: `${name.toLowerCase()}@closing.example`,
    agencyId,
    role: "caseWorker",
  });
  const close = () =>
    as("admin").patch(
      `/agencies/${agencyId}`,
      { active: false, successor: "northside-outreach" },
      version,
    );

  return {
    agencyId: agencyId as string,
    projectId: project.body.projectId as string,
    worker: as({ personId: invited.body.personId }),
    close,
  };
}
const aClient = async (): Promise<string> =>
  (await as("maria").post("/clients", anAnonymousClient())).body.clientId;
const makePrivate = async (clientId: string) => {
  const ifMatch = (await as("maria").get(`/clients/${clientId}`)).body.version;
  return as("maria").put(`/clients/${clientId}/privacy`, { privacy: "private" }, { ifMatch });
};

describe("an agency that is closed", () => {
  test("holds no record shared by an enrollment it left open, in Coordinated Entry or not", async () => {
    const clientId = await aClient();
    const { worker, projectId, close } = await anAgency("Ember");
    await worker.post(`/clients/${clientId}/enrollments`, anEnrollment(projectId));
    const before = await makePrivate(clientId);
    await close();

    expect(before).toMatchObject(aProblem("held-shared", "privacy", "privacy"));
    expect((await makePrivate(clientId)).status).toBe(200);
  });

  test("holds none by an access that was handed over", async () => {
    const clientId = await aClient();
    const { worker, agencyId, close } = await anAgency("Willow");
    const { body } = await as("maria").post(`/clients/${clientId}/handoffs`, { agencyId });
    await worker.post("/handoffs/redeem", { code: body.code });
    const before = await makePrivate(clientId);
    await close();

    expect(before).toMatchObject(aProblem("held-shared", "privacy"));
    expect((await makePrivate(clientId)).status).toBe(200);
  });

  test("leaves the enrollments of the others as they are: how many, not whose", async () => {
    const clientId = await aClient();
    const { worker, projectId, close } = await anAgency("Juniper");
    await worker.post(`/clients/${clientId}/enrollments`, anEnrollment(projectId));
    await as("sam").post(`/clients/${clientId}/enrollments`, anEnrollment(projectOf.northside));
    await close();
    const answer = await makePrivate(clientId);

    expect(answer.body.errors).toEqual([
      { field: "privacy", message: "Other agencies at work with this client: 1." },
    ]);
    expect(answer.text).not.toMatch(/northside|Juniper/i);
  });

  test("accepts no hand-off that was on its way", async () => {
    const clientId = await aClient();
    const { worker, agencyId, close } = await anAgency("Alder");
    const { body } = await as("maria").post(`/clients/${clientId}/handoffs`, { agencyId });
    await close();

    expect(await worker.post("/handoffs/redeem", { code: body.code })).toMatchObject(
      aProblem("not-signed-in"),
    );
    expect(await as("sam").post("/handoffs/redeem", { code: body.code })).toMatchObject(
      aProblem("handoff-not-found"),
    );
  });
});
