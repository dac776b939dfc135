import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aProblem } from "../support/aProblem.ts";
import { aRequest } from "../support/aRequest.ts";
import { anIdentifiedClient } from "../support/people.ts";
import { as, startRegion } from "../support/region.ts";

await startRegion();

const maria = as("maria");
const admin = as("admin");

const aClient = async () =>
  (await maria.post("/clients", anIdentifiedClient())).body.clientId as string;

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
