import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aProblem } from "../support/aProblem.ts";
import { aRequest } from "../support/aRequest.ts";
import { foundIn } from "../support/foundIn.ts";
import { aFamily, anIdentifiedClient, familyIdentifiers } from "../support/people.ts";
import { as, startRegion } from "../support/region.ts";

await startRegion();

const maria = as("maria");
const admin = as("admin");
const admin2 = as("admin2");

const aClient = async () =>
  (await maria.post("/clients", anIdentifiedClient())).body.clientId as string;

const project = async (who: "maria" | "sam") =>
  (await as(who).get("/projects")).body.items.find(
    ({ projectType }: { projectType: number }) => projectType !== 14,
  ).projectId as string;

describe("a request", () => {
  it("covers everybody of the household, whoever is named", async () => {
    const { head, child, spouse } = await aFamily();

    const some = await maria.post(
      "/tickets",
      aRequest(head, {
        members: [{ clientId: head, action: "deidentify" }],
      }),
    );
    const all = await maria.post("/tickets", aRequest(child));

    expect(some).toMatchObject(aProblem("rule-broken", "members"));
    expect(all.body.members.map((member: { clientId: string }) => member.clientId).sort()).toEqual(
      [head, child, spouse].sort(),
    );
  });

  it("opens the first one when the same agency asks again", async () => {
    const clientId = await aClient();

    const first = await maria.post("/tickets", aRequest(clientId));
    const second = await as("lead").post("/tickets", aRequest(clientId, { reason: "youth" }));

    expect(second.body.ticketId).toBe(first.body.ticketId);
  });

  it("tells another agency only that there is one", async () => {
    const clientId = await aClient();
    await as("sam").post(`/clients/${clientId}/enrollments`, {
      projectId: await project("sam"),
      EntryDate: "2026-01-05",
      RelationshipToHoH: 1,
    });
    const ticket = await maria.post("/tickets", aRequest(clientId));

    const refused = await as("sam").post("/tickets", aRequest(clientId));

    expect(refused).toMatchObject(aProblem("request-already-open"));
    expect(refused.text).not.toContain(ticket.body.ticketId);
    expect(refused.text).not.toContain("open-hearth");
    expect(await as("sam").get(`/tickets/${ticket.body.ticketId}`)).toMatchObject(
      aProblem("not-found"),
    );
  });

  it("is refused to an agency that sees the client but does not work with it", async () => {
    const clientId = await aClient();

    expect(await as("sam").post("/tickets", aRequest(clientId))).toMatchObject(
      aProblem("not-allowed"),
    );
    expect(await as("nora").post("/tickets", aRequest(clientId))).toMatchObject(
      aProblem("client-not-found"),
    );
  });

  it("is refused for a client who is anonymous already", async () => {
    const made = await maria.post("/clients", {
      kind: "anonymous",
      DOB: null,
      DOBDataQuality: 99,
    });

    expect(await maria.post("/tickets", aRequest(made.body.clientId))).toMatchObject(
      aProblem("already-anonymous"),
    );
  });

  it("refuses words that name a member, and says neither the name nor the text again", async () => {
    const { head } = await aFamily();

    const refused = await maria.post(
      "/tickets",
      aRequest(head, {
        details: "Please hurry, Craig Sandoval asks for Talia.",
      }),
    );

    expect(refused).toMatchObject(aProblem("identifier-in-text", "details"));
    expect(foundIn(refused.text, familyIdentifiers)).toEqual([]);
    expect((await maria.get(`/clients/${head}`)).body.openTicket).toBeUndefined();
  });

  it("takes the region's statements only, and counts what the software does itself", async () => {
    const clientId = await aClient();

    const wrong = await maria.post(
      "/tickets",
      aRequest(clientId, { statements: ["revocation-on-file"] }),
    );
    const none = await maria.post("/tickets", aRequest(clientId, { statements: [] }));

    expect(wrong).toMatchObject(aProblem("rule-broken", "statements"));
    expect(none.body.statements).toEqual(["noted"]);
  });

  it("is one ticket when it is sent ten times at once", async () => {
    const clientId = await aClient();
    const idempotencyKey = randomUUID();

    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        maria.post("/tickets", aRequest(clientId), { idempotencyKey }),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ body }) => body.ticketId)).size).toBe(1);
    const another = await maria.post("/tickets", aRequest(clientId, { reason: "other" }), {
      idempotencyKey,
    });
    expect(another).toMatchObject(aProblem("idempotency-key-reused"));
  });

  it.each(["protected", "refused"] as const)(
    "masks by itself for the reason %s only where it is protected",
    async (reason) => {
      const clientId = await aClient();

      const ticket = await maria.post("/tickets", aRequest(clientId, { reason }));

      expect(ticket.body.masked).toBe(reason === "protected");
    },
  );

  it("keeps its reason from colleagues other than the lead", async () => {
    const clientId = await aClient();
    const { ticketId } = (await maria.post("/tickets", aRequest(clientId))).body;
    const invited = await admin.post("/people", {
      email: "colleague@openhearth.example",
      agencyId: "open-hearth",
      role: "caseWorker",
    });

    const colleague = await as({ personId: invited.body.personId }).get(`/tickets/${ticketId}`);

    expect(colleague.status).toBe(200);
    expect(colleague.body.reason).toBeUndefined();
    expect((await as("lead").get(`/tickets/${ticketId}`)).body.reason).toBe("protected");
    expect((await admin.get(`/tickets/${ticketId}`)).body.reason).toBe("protected");
  });
});

describe("masking", () => {
  it("shows the record as it was once the request is withdrawn or rejected", async () => {
    const clientId = await aClient();
    await maria.post(`/clients/${clientId}/roi`, {
      permission: "yes",
      effectiveDate: "2026-01-01",
      endDate: "2099-01-01",
      method: "written",
      givenBy: "self",
    });
    const { ticketId } = (await maria.post("/tickets", aRequest(clientId))).body;
    const masked = await as("sam").get(`/clients/${clientId}`);

    await maria.post(`/tickets/${ticketId}/transitions`, { to: "withdrawn" });

    expect(masked.body).toMatchObject({ FirstName: "Anonymous", seenAs: "anonymous" });
    expect(masked.body.masked).toBeUndefined();
    expect((await as("sam").get(`/clients/${clientId}`)).body.FirstName).toBe("Talia");
    const again = await maria.post("/tickets", aRequest(clientId));
    expect(again.body.ticketId).not.toBe(ticketId);
    await admin.post(`/tickets/${again.body.ticketId}/transitions`, {
      to: "rejected",
      why: "Not ours.",
    });
    expect((await as("sam").get(`/clients/${clientId}`)).body.FirstName).toBe("Talia");
  });
});

describe("triage", () => {
  it("goes by the table of states, each step by its own side", async () => {
    const { ticketId } = (
      await maria.post("/tickets", aRequest(await aClient(), { statements: [] }))
    ).body;
    const move = (who: typeof maria, body: object) =>
      who.post(`/tickets/${ticketId}/transitions`, body);

    expect(await move(maria, { to: "inReview" })).toMatchObject(aProblem("transition-not-allowed"));
    expect(await move(admin, { to: "withdrawn" })).toMatchObject(aProblem("not-allowed"));
    expect((await move(admin, { to: "inReview" })).body.state).toBe("inReview");
    expect((await move(admin, { to: "needsAgency", missing: "The paper file." })).body.state).toBe(
      "needsAgency",
    );
    expect(await move(admin, { to: "inReview" })).toMatchObject(aProblem("transition-not-allowed"));
    const answered = await move(maria, {
      to: "inReview",
      text: "Done.",
      statements: ["paper-file"],
    });
    expect(answered.body).toMatchObject({ state: "inReview", statements: ["paper-file", "noted"] });
    expect(answered.body.events.map(({ text }: { text?: string }) => text)).toEqual([
      undefined,
      undefined,
      "The paper file.",
      "Done.",
    ]);
    expect((await move(admin, { to: "rejected", why: "Not this one." })).body.state).toBe(
      "rejected",
    );
    expect(await move(maria, { to: "withdrawn" })).toMatchObject(
      aProblem("transition-not-allowed"),
    );
  });

  it("takes a repeated step for the same one", async () => {
    const { ticketId } = (await maria.post("/tickets", aRequest(await aClient()))).body;
    const idempotencyKey = randomUUID();
    const move = () =>
      admin.post(`/tickets/${ticketId}/transitions`, { to: "inReview" }, { idempotencyKey });

    const [first, second] = [await move(), await move()];

    expect(second.status).toBe(200);
    expect(second.body.version).toBe(first.body.version);
  });

  it("shows the queue oldest first to the administrator, and each agency its own", async () => {
    const queue = (await admin.get("/tickets?limit=100")).body.items;
    const instants = queue.map(({ createdAt }: { createdAt: string }) => createdAt);

    expect(instants).toEqual([...instants].sort());
    expect((await as("sam").get("/tickets")).body.items).toEqual([]);
    expect((await as("lead").get("/tickets")).body.items.length).toBeGreaterThan(0);
  });
});

describe("the plan", () => {
  const reviewed = async (clientId: string, given = {}) => {
    const { ticketId } = (await maria.post("/tickets", aRequest(clientId, given))).body;
    await admin2.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });

    return ticketId as string;
  };
  const approve = (ticketId: string, planVersion: string, choices: object[] = []) =>
    admin2.post(`/tickets/${ticketId}/transitions`, { to: "executing", planVersion, choices });

  it("holds up what lacks statements", async () => {
    const ticketId = await reviewed(await aClient(), { statements: ["staff-informed"] });
    const plan = await admin2.get(`/tickets/${ticketId}/plan`);

    expect(plan.body.blockers).toMatchObject([
      {
        code: "statements-missing",
        statements: ["partners-informed", "tracking-sheet", "paper-file"],
      },
    ]);
    expect(await approve(ticketId, plan.body.planVersion)).toMatchObject(
      aProblem("statements-missing"),
    );
  });

  it("is outdated by a note that came meanwhile", async () => {
    const clientId = await aClient();
    const ticketId = await reviewed(clientId);
    const plan = await admin2.get(`/tickets/${ticketId}/plan`);
    await maria.post(`/clients/${clientId}/notes`, { text: "Came by at noon." });

    expect(await approve(ticketId, plan.body.planVersion)).toMatchObject(aProblem("plan-outdated"));
    expect((await maria.get(`/clients/${clientId}`)).body.FirstName).toBe("Talia");
  });

  it("waits for the requester's agency to unlock its texts, not for others", async () => {
    const clientId = await aClient();
    const note = (await maria.post(`/clients/${clientId}/notes`, { text: "Talia was here." })).body;
    await maria.patch(`/clients/${clientId}/notes/${note.noteId}`, { locked: true }, note.version);
    const ticketId = await reviewed(clientId);
    const plan = await admin2.get(`/tickets/${ticketId}/plan`);

    expect(plan.body.blockers).toMatchObject([
      { code: "locked-texts", agencyId: "open-hearth", count: 1 },
    ]);
    expect(await approve(ticketId, plan.body.planVersion)).toMatchObject(aProblem("plan-blocked"));
  });

  it("is not for agencies, and an uncertain word is the only one that can be kept", async () => {
    const clientId = (
      await maria.post(
        "/clients",
        anIdentifiedClient({ FirstName: "Hope", LastName: "Quillfeather" }),
      )
    ).body.clientId;
    await maria.post(`/clients/${clientId}/notes`, {
      text: "Hope Quillfeather has hope for a lease.",
    });
    const ticketId = await reviewed(clientId);
    const plan = await admin2.get(`/tickets/${ticketId}/plan`);
    const [text] = plan.body.members[0].texts;

    expect(await maria.get(`/tickets/${ticketId}/plan`)).toMatchObject(aProblem("not-allowed"));
    expect(text.replaced).toBe("[name] has [name] for a lease.");
    expect(text.uncertain).toHaveLength(1);
    const at = { clientId, itemId: text.itemId, replace: false };
    expect(
      await approve(ticketId, plan.body.planVersion, [{ ...at, ...text.certain[0] }]),
    ).toMatchObject({ status: 400 });
    const { start, end } = text.certain[0];
    expect(await approve(ticketId, plan.body.planVersion, [{ ...at, start, end }])).toMatchObject(
      aProblem("rule-broken", "choices"),
    );
  });

  it("pages its texts and shows a member's fields with the crossing of an age", async () => {
    const clientId = (await maria.post("/clients", anIdentifiedClient({ DOB: "2001-06-30" }))).body
      .clientId;
    for (const day of [1, 2, 3]) {
      await maria.post(`/clients/${clientId}/notes`, { text: `Talia, day ${day}.` });
    }
    const ticketId = await reviewed(clientId);

    const first = await admin2.get(`/tickets/${ticketId}/plan?limit=2`);
    const second = await admin2.get(`/tickets/${ticketId}/plan?limit=2&cursor=${first.body.next}`);

    const lengths = [first, second].map(({ body }) => body.members[0].texts.length);
    expect(lengths).toEqual([2, 1]);
    expect(second.body.next).toBeNull();
    expect(first.body.counts).toMatchObject({ texts: 3, spans: 3 });
    expect(first.body.members[0].fields.map(({ field }: { field: string }) => field)).toContain(
      "SSN",
    );
  });
});
