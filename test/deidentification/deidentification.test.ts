import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { tables } from "#infra/tables.ts";
import { aRequest } from "../support/aRequest.ts";
import { foundIn } from "../support/foundIn.ts";
import { aFamily, familyIdentifiers } from "../support/people.ts";
import { as, startRegion } from "../support/region.ts";

const { documentClient } = await startRegion();
const { sweep } = await import("#functions/deidentification/worker.ts");

async function approved(ticketId: string) {
  const admin = as("admin2");
  await admin.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });
  const plan = await admin.get(`/tickets/${ticketId}/plan`);
  const answer = await admin.post(`/tickets/${ticketId}/transitions`, {
    to: "executing",
    planVersion: plan.body.planVersion,
  });
  expect(answer.status).toBe(200);

  return plan.body;
}

describe("the de-identification of a family", () => {
  it("masks at once, scrubs every text, destroys the keys and certifies it", async () => {
    const { head, child, spouse } = await aFamily();
    const maria = as("maria");
    const sam = as("sam");
    await maria.post(`/clients/${head}/roi`, {
      permission: "yes",
      effectiveDate: "2026-01-01",
      endDate: "2099-01-01",
      method: "written",
      givenBy: "self",
    });
    await maria.post(`/clients/${head}/notes`, {
      text: "TALIA called from 509-555-0148. She and Mateo stay at 418 Alder Ct; Craig does not know. Born 03/12/1994.",
    });
    await sam.post(`/clients/${head}/notes`, {
      text: "Ms. Brandvold will bring SSN 900-12-3456 on Monday.",
    });
    expect((await sam.get(`/clients/${head}`)).body.FirstName).toBe("Talia");

    const ticket = await maria.post("/tickets", aRequest(head));
    expect(ticket.status).toBe(201);
    expect(ticket.body.members).toHaveLength(3);
    expect((await sam.get(`/clients/${head}`)).body).toMatchObject({
      FirstName: "Anonymous",
      seenAs: "anonymous",
    });
    expect(
      (await sam.post("/clients/search", { FirstName: "Talia", LastName: "Brandvold" })).body.items,
    ).toEqual([]);
    expect((await maria.get(`/clients/${head}`)).body).toMatchObject({
      FirstName: "Talia",
      masked: true,
    });

    const plan = await approved(ticket.body.ticketId);
    expect(plan.counts.texts).toBe(2);
    expect(
      JSON.stringify(plan.members[0].texts.map((text: { replaced: string }) => text.replaced)),
    ).not.toContain("Talia");

    expect((await maria.get(`/clients/${head}`)).body).toMatchObject({
      FirstName: "Anonymous",
      beingDeidentified: true,
    });
    const refused = await maria.post(`/clients/${head}/notes`, {
      text: "A word while it is sealed.",
    });
    expect(refused.body.type).toBe("/problems/being-de-identified");
    expect(refused.headers["retry-after"]).toBeDefined();
    expect((await as("admin").get(`/clients/${head}/notes`)).text).not.toContain("Alder");

    await sweep();

    const done = await maria.get(`/tickets/${ticket.body.ticketId}`);
    expect(done.body).toMatchObject({ state: "completed", certificateReady: true });
    expect(done.body.reason).toBeUndefined();
    const certificate = await maria.get(`/tickets/${ticket.body.ticketId}/certificate`);
    expect(certificate.body).toMatchObject({
      keysDestroyed: 3,
      texts: 2,
      verification: { found: 0, itemsRead: 2 },
    });

    const notes = await maria.get(`/clients/${head}/notes`);
    expect(notes.body.items.map((note: { text: string }) => note.text)).toEqual([
      "Ms. [name] will bring SSN [SSN] on Monday.",
      "[name] called from [phone]. She and [name] stay at [address]; [name] does not know. Born [date of birth].",
    ]);
    for (const clientId of [head, child, spouse]) {
      const answer = await maria.get(`/clients/${clientId}`);
      expect(answer.body).toMatchObject({
        kind: "anonymous",
        FirstName: "Anonymous",
        LastName: "Anonymous",
        SSN: null,
        NameDataQuality: 2,
        DOBDataQuality: 2,
        seenAs: "full",
      });
      expect(answer.body.contact).toBeUndefined();
    }
    expect(
      (await maria.post("/clients/search", { FirstName: "Talia", LastName: "Brandvold" })).body
        .items,
    ).toEqual([]);
    expect(foundIn(await everythingStored(), familyIdentifiers)).toEqual([]);
  });
});

async function everythingStored(): Promise<string> {
  const items = await Promise.all(
    Object.keys(tables).map(
      async (TableName) => (await documentClient.send(new ScanCommand({ TableName }))).Items,
    ),
  );

  return JSON.stringify(items);
}
