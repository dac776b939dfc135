import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { aRequest } from "../support/aRequest.ts";
import { Crash, crashingAt } from "../support/crashing.ts";
import { foundIn } from "../support/foundIn.ts";
import { aFamily, familyIdentifiers } from "../support/people.ts";
import { as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

const { documentClient } = await startRegion();
const { RegionKeys } = await import("#functions/aws/regionKeys.ts");
const { masterKey } = await import("#functions/aws/masterKey.ts");
const { PeopleTable } = await import("#functions/people/peopleTable.ts");
const { AuditTable } = await import("#functions/audit/auditTable.ts");
const { ClientTable } = await import("#functions/clients/clientTable.ts");
const { LookupLimitTable } = await import("#functions/clients/lookupLimitTable.ts");
const { ItemTable } = await import("#functions/records/itemTable.ts");
const { TicketTable } = await import("#functions/deidentification/ticketTable.ts");
const { NoticeTable } = await import("#functions/notices/noticeTable.ts");
const { execute } = await import("#functions/deidentification/execute.ts");

const admin2 = as("admin2");
const maria = as("maria");

/** A worker whose process dies at a write, or never. */
function aWorker(crash?: { at: number; answerLost: boolean }) {
  const db = crashingAt(documentClient, crash?.at, crash?.answerLost);
  const keys = new RegionKeys(db, "identity", masterKey());
  const people = new PeopleTable(db, "people");
  const audit = new AuditTable(db, "audit");
  const notices = new NoticeTable(db, "oversight");
  const clients = new ClientTable(
    db,
    { records: "records", identity: "identity" },
    keys,
    people,
    audit,
    new LookupLimitTable(db, "oversight", keys, audit, notices),
  );
  let erasures = 0;

  return {
    erasures: () => erasures,
    execute: (ticketId: string) =>
      execute(
        {
          audit,
          clients,
          notices,
          items: new ItemTable(clients),
          tickets: new TicketTable(db, "tickets"),
          afterErasure: async () => {
            erasures += 1;
          },
          clock: () => new Date(),
        },
        ticketId,
      ),
  };
}

async function anApprovedTicket() {
  const family = await aFamily();
  await maria.post(`/clients/${family.head}/notes`, { text: "Talia Brandvold left 418 Alder Ct." });
  await maria.post(`/clients/${family.child}/notes`, { text: "Mateo asks for Craig." });
  const { ticketId } = (await maria.post("/tickets", aRequest(family.head))).body;
  await admin2.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });
  const { planVersion } = (await admin2.get(`/tickets/${ticketId}/plan`)).body;
  await admin2.post(`/tickets/${ticketId}/transitions`, { to: "executing", planVersion });

  return { ticketId: ticketId as string, ...family };
}

const stateOf = async (ticketId: string) =>
  (
    await documentClient.send(
      new GetCommand({ TableName: "tickets", Key: { pk: `T#${ticketId}`, sk: "T" } }),
    )
  ).Item?.state as string;

/** What anybody at all is answered about the members. */
async function answersAbout(clientIds: readonly string[]): Promise<string> {
  const answers = await Promise.all(
    clientIds.flatMap((clientId) =>
      (["maria", "sam", "admin"] as const).flatMap((who) => [
        as(who).get(`/clients/${clientId}`),
        as(who).get(`/clients/${clientId}/notes`),
      ]),
    ),
  );

  return answers.map(({ text }) => text).join();
}

describe.each([false, true])("a worker that dies (answer lost: %s)", (answerLost) => {
  it("leaves the family sealed after any write, and the next worker completes", async () => {
    for (let at = 0, isDone = false; !isDone; at++) {
      const { ticketId, head, child, spouse } = await anApprovedTicket();
      const members = [head, child, spouse];

      isDone = await aWorker({ at, answerLost })
        .execute(ticketId)
        .then(
          () => true,
          (error: Error) => {
            expect(error).toSatisfy((given: Error) =>
              causes(given).some((one) => one instanceof Crash),
            );
            return false;
          },
        );
      expect(["executing", "completed"]).toContain(await stateOf(ticketId));
      expect(foundIn(await answersAbout(members), familyIdentifiers)).toEqual([]);

      await aWorker().execute(ticketId);
      const ticket = await maria.get(`/tickets/${ticketId}`);
      expect(ticket.body).toMatchObject({ state: "completed", certificateReady: true });
      expect((await maria.get(`/clients/${child}/notes`)).body.items[0].text).toBe(
        "[name] asks for [name].",
      );
      expect((await maria.get(`/households?clientId=${head}`)).body.items[0].members).toHaveLength(
        3,
      );
    }
    const stored = JSON.stringify(await storedItems(documentClient, "identity"));
    expect(stored).not.toContain("SEALED#");
  });
});

describe("two workers at once", () => {
  it("do the work of one", async () => {
    const { ticketId, head } = await anApprovedTicket();

    const outcomes = await Promise.allSettled([
      aWorker().execute(ticketId),
      aWorker().execute(ticketId),
    ]);

    expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
    await aWorker().execute(ticketId);
    expect((await maria.get(`/tickets/${ticketId}/certificate`)).body).toMatchObject({
      keysDestroyed: 3,
      verification: { itemsRead: 2, found: 0 },
    });
    expect((await maria.get(`/clients/${head}`)).body.kind).toBe("anonymous");
  });
});

describe("the certificate", () => {
  it("is not shown before the destroyed keys have left the storage", async () => {
    const { ticketId } = await anApprovedTicket();
    const held = await maria.get(`/tickets/${ticketId}/certificate`);
    const worker = aWorker();

    await worker.execute(ticketId);

    expect(held.body.type).toBe("/problems/certificate-not-ready");
    expect(worker.erasures()).toBe(1);
    expect((await maria.get(`/tickets/${ticketId}/certificate`)).status).toBe(200);
  });
});

const causes = (error: unknown): unknown[] =>
  error instanceof Error ? [error, ...causes(error.cause)] : [];
