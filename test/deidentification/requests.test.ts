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
