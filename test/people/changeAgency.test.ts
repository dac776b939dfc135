import { beforeAll, describe, expect, test } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { anEnrollment } from "../support/demoProjects.ts";
import { type Answer, as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const { documentClient } = await startRegion("spokane-2021");
const admin = as("admin");

const agencyNow = async (agencyId: string) =>
  (await admin.get("/agencies?limit=100")).body.items.find(
    (agency: { agencyId: string }) => agency.agencyId === agencyId,
  );
const change = async (agencyId: string, body: object) =>
  admin.patch(`/agencies/${agencyId}`, body, (await agencyNow(agencyId))?.version ?? 1);

/** An agency of its own, with a case worker, a lead and a project. */
async function anAgency(name: string, flags: object = {}) {
  const made = await admin.post("/agencies", {
    name,
    dataSharing: false,
    victimServiceProvider: false,
    ...flags,
  });
  const agencyId = made.body.agencyId as string;
  const invite = async (role: string) => {
    const email = `${role}@${name.toLowerCase().replaceAll(" ", "-")}.example`;
    const { body } = await admin.post("/people", { email, role, agencyId });
    return as({ personId: body.personId });
  };
  const project = await admin.post("/projects", { name: `${name} Stay`, agencyId, projectType: 1 });

  return {
    agencyId,
    worker: await invite("caseWorker"),
    lead: await invite("agencyLead"),
    projectId: project.body.projectId as string,
  };
}

describe("an agency", () => {
  test("gets another name, a contact and data sharing, from the next request on", async () => {
    const { agencyId, worker } = await anAgency("Alder House");
    const contact = { name: "Front desk", phone: "(509) 555-0155", email: "desk@alder.example" };
    const answer = await change(agencyId, { name: "Alder Home", dataSharing: true, contact });

    expect(answer).toMatchObject({
      status: 200,
      body: { agencyId, name: "Alder Home", dataSharing: true, contact, active: true, version: 2 },
    });
    expect((await worker.get("/me")).body.agency).toEqual(answer.body);
  });

  test("is changed by the version that was seen", async () => {
    const { agencyId } = await anAgency("Birch House");
    await admin.patch(`/agencies/${agencyId}`, { name: "Birch" }, 1);

    expect(await admin.patch(`/agencies/${agencyId}`, { name: "Beech" }, 1)).toMatchObject(
      aProblem("version-moved-on"),
    );
    expect(await admin.patch("/agencies/nowhere", { name: "Beech" }, 1)).toMatchObject(
      aProblem("not-found"),
    );
  });

  test("that is a victim service provider never shares data", async () => {
    expect(await change("safe-harbor", { dataSharing: true })).toMatchObject(
      aProblem("rule-broken", "dataSharing"),
    );
  });

  test("becomes a victim service provider only before it has staff and projects", async () => {
    const { body } = await admin.post("/agencies", {
      name: "Cedar House",
      dataSharing: false,
      victimServiceProvider: false,
    });

    expect((await change(body.agencyId, { victimServiceProvider: true })).status).toBe(200);
    expect(await change("harbor-light", { victimServiceProvider: true })).toMatchObject(
      aProblem("rule-broken", "victimServiceProvider"),
    );
  });

  test("does not close without an active successor of its own kind", async () => {
    const { agencyId } = await anAgency("Dogwood House");

    for (const successor of [undefined, agencyId, "nowhere", "safe-harbor"]) {
      expect(
        await change(agencyId, { active: false, ...(successor && { successor }) }),
      ).toMatchObject(aProblem("rule-broken", "successor"));
    }
    expect((await agencyNow(agencyId)).active).toBe(true);
  });

  test("that is closed takes neither staff nor projects", async () => {
    const [closing, staying] = [await anAgency("Elm House"), await anAgency("Fir House")];
    const { agencyId } = closing;
    await change(agencyId, { active: false, successor: staying.agencyId });
    const refused = aProblem("rule-broken", "agencyId");

    expect(
      await admin.post("/people", { email: "late@elm.example", role: "caseWorker", agencyId }),
    ).toMatchObject(refused);
    expect(await admin.post("/projects", { name: "Late", agencyId, projectType: 1 })).toMatchObject(
      refused,
    );
    expect(await admin.patch("/people/nora-nosharing-example", { agencyId }, 1)).toMatchObject(
      refused,
    );
  });
});

describe("a closed agency", () => {
  let closing: Awaited<ReturnType<typeof anAgency>>;
  let heir: Awaited<ReturnType<typeof anAgency>>;
  let clientId = "";
  let noteUrl = "";
  let before: Answer;

  beforeAll(async () => {
    closing = await anAgency("Grove House");
    heir = await anAgency("Hazel House");
    clientId = (await closing.worker.post("/clients", anAnonymousClient())).body.clientId;
    const note = await closing.worker.post(`/clients/${clientId}/notes`, { text: "Has a bed." });
    noteUrl = `/clients/${clientId}/notes/${note.body.noteId}`;
    await closing.worker.patch(noteUrl, { locked: true }, 1);
    await closing.worker.post(`/clients/${clientId}/enrollments`, anEnrollment(closing.projectId));
    before = await heir.worker.get(`/clients/${clientId}`);
    await change(closing.agencyId, { active: false, successor: heir.agencyId });
  });

  test("was unknown to its successor before", () => {
    expect(before).toMatchObject(aProblem("client-not-found"));
  });

  test("has no staff that sees anything from the next request on", async () => {
    for (const who of [closing.worker, closing.lead]) {
      for (const path of ["/me", `/clients/${clientId}`, "/clients"]) {
        expect(await who.get(path)).toMatchObject(aProblem("not-signed-in"));
      }
    }
  });

  test("leaves its records to the successor, who sees and corrects them", async () => {
    const seen = await heir.worker.get(`/clients/${clientId}`);
    const changed = await heir.worker.patch(
      `/clients/${clientId}`,
      { demographics: { Sex: 1 } },
      seen.body.version,
    );

    expect(seen.body).toMatchObject({ seenAs: "full", owner: heir.agencyId });
    expect(changed).toMatchObject({ status: 200, body: { demographics: { Sex: 1 } } });
  });

  test("leaves its locked notes to the successor, who unlocks them", async () => {
    const { items } = (await heir.worker.get(`/clients/${clientId}/notes`)).body;
    const unlocked = await heir.worker.patch(noteUrl, { locked: false }, items[0].version);

    expect(items).toMatchObject([{ text: "Has a bed.", locked: true }]);
    expect(unlocked).toMatchObject({ status: 200, body: { locked: false } });
  });

  test("leaves its projects' names and its enrollments to the successor", async () => {
    const projects = (await heir.worker.get("/projects")).body.items;
    const { items } = (await heir.worker.get(`/clients/${clientId}/enrollments`)).body;

    expect(projects.map(({ name }: { name: string }) => name).sort()).toEqual([
      "Grove House Stay",
      "Hazel House Stay",
    ]);
    expect(items).toMatchObject([{ projectId: closing.projectId }]);
  });

  test("leaves its records to nobody else", async () => {
    for (const who of ["maria", "sam", "nora", "vera"] as const) {
      expect(await as(who).get(`/clients/${clientId}`)).toMatchObject(aProblem("client-not-found"));
    }
  });

  test("is on the trail, and so is what the successor took on", async () => {
    const entries = (await storedItems(documentClient, "audit")).filter(
      ({ action }) => action === "people.changeAgency",
    );
    const of = (agencyId: string) =>
      entries.filter(({ pk }) => pk === `AGENCIES#${agencyId}`).map(({ fields }) => fields);

    expect(of(closing.agencyId)).toEqual([["active", "successor"]]);
    expect(of(heir.agencyId)).toEqual([["succeeds"]]);
  });

  test("takes its records back when it reopens", async () => {
    const reopened = await change(closing.agencyId, { active: true });

    expect(reopened.body.active).toBe(true);
    expect(reopened.body).not.toHaveProperty("successor");
    expect(await heir.worker.get(`/clients/${clientId}`)).toMatchObject(
      aProblem("client-not-found"),
    );
    expect((await closing.worker.get(`/clients/${clientId}`)).body.seenAs).toBe("full");
  });
});

test("two administrators who close an agency at once close it once", async () => {
  const [closing, one, other] = [
    await anAgency("Ivy House"),
    await anAgency("Juniper House"),
    await anAgency("Laurel House"),
  ];
  const answers = await Promise.all(
    (
      [
        ["admin", one],
        ["admin2", other],
      ] as const
    ).map(([who, { agencyId }]) =>
      as(who).patch(`/agencies/${closing.agencyId}`, { active: false, successor: agencyId }, 1),
    ),
  );
  const heirs = [await agencyNow(one.agencyId), await agencyNow(other.agencyId)].filter(
    ({ succeeds }) => succeeds,
  );

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect(heirs).toHaveLength(1);
});
