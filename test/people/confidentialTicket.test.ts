import { randomUUID } from "node:crypto";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, test } from "vitest";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const { documentClient } = await startRegion("spokane-2021");

/**
 * A client with a name whom a victim service provider works with: the name was here first, and a release lets
 * the provider see it. No request makes such a record, so the provider's tie is written into the table.
 */
async function aClientOfBoth() {
  const { clientId } = (await as("maria").post("/clients", anIdentifiedClient())).body;
  const profile = (await storedItems(documentClient, "records")).find(
    (item) => item.sk === "P" && item.clientId === clientId,
  );
  const tie = { openEnrollments: 1, items: true, confidential: true, handoffUntil: "2099-12-31" };
  await documentClient.send(
    new PutCommand({
      TableName: "records",
      Item: { ...profile, agencies: { "safe-harbor": tie } },
    }),
  );

  return clientId as string;
}

const request = (clientId: string, change: object = {}) => ({
  type: "deidentification",
  clientId,
  reason: "protected",
  mask: false,
  ...change,
});

describe("a victim service provider's request", () => {
  let ticketId = "";
  let clientId = "";
  beforeAll(async () => {
    clientId = await aClientOfBoth();
    const made = await as("vera").post("/tickets", request(clientId));
    ticketId = made.body.ticketId;
  });

  test("shows the provider itself who asked", async () => {
    expect((await as("vera").get(`/tickets/${ticketId}`)).body).toMatchObject({
      agencyId: "safe-harbor",
      requestedBy: "vera-safeharbor-example",
    });
  });

  test("shows the CoC administrator a confidential program, in the list, the ticket and each step", async () => {
    const list = await as("admin").get("/tickets?open=true");
    const ticket = await as("admin").get(`/tickets/${ticketId}`);
    const step = await as("admin").post(`/tickets/${ticketId}/transitions`, { to: "inReview" });

    expect(list.body.items).toMatchObject([{ ticketId, agencyId: "confidential" }]);
    for (const { body } of [ticket, step]) {
      expect(body).toMatchObject({ agencyId: "confidential", requestedBy: "confidential" });
      expect(body.events[0]).toMatchObject({
        personId: "confidential",
        agencyId: "confidential",
      });
    }
    expect(step.body.events.at(-1)).toMatchObject({ personId: "admin-coc-example" });
    const notices = await as("admin").get("/notices");
    expect(notices.body.items).toMatchObject([{ kind: "ticket-submitted", ticketId }]);
    for (const { text } of [list, ticket, step, notices])
      expect(text).not.toMatch(/vera|safe-?harbor/i);
  });

  test("has no words of the provider, neither in the request nor in an answer", async () => {
    const other = await aClientOfBoth();

    expect(
      await as("vera").post("/tickets", request(other, { details: "As soon as possible." })),
    ).toMatchObject(aProblem("vsp-stores-no-identity", "details"));
    expect(
      await as("vera").post(`/tickets/${ticketId}/comments`, { text: "Thank you." }),
    ).toMatchObject(aProblem("vsp-stores-no-identity", "text"));
    expect(
      await as("vera").post(
        `/tickets/${ticketId}/transitions`,
        { to: "withdrawn", why: "Not needed." },
        { idempotencyKey: randomUUID() },
      ),
    ).toMatchObject(aProblem("vsp-stores-no-identity", "why"));
  });

  test("is answered by statements alone", async () => {
    expect(
      await as("vera").post(`/tickets/${ticketId}/comments`, { statements: ["paper-file"] }),
    ).toMatchObject({ status: 201 });
  });
});
