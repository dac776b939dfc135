import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { documentClient } from "../aws/documentClient.ts";
import { openTables } from "../aws/openTables.ts";
import { required } from "../aws/required.ts";
import { log } from "../http/log.ts";
import { ItemTable } from "../records/itemTable.ts";
import { execute } from "./execute.ts";
import { TicketTable } from "./ticketTable.ts";

const { audit, clients, notices } = openTables();
const tickets = new TicketTable(documentClient, required("TICKETS_TABLE"));

const executing = {
  audit,
  clients,
  notices,
  tickets,
  items: new ItemTable(clients),
  afterErasure: eraseFromStorage,
  clock: () => new Date(),
};

/**
 * Woken by a change of a ticket. One ticket that fails does not hold up the others: it is named, logged and
 * tried again, and the sweep comes back to it.
 */
export async function onTicketChange({
  Records,
}: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const failed = new Set<string>();
  const changes = new Map(
    Records.flatMap(({ dynamodb }) => {
      const { pk, sk } = dynamodb?.Keys ?? {};
      return sk?.S === "T" && pk?.S
        ? [[pk.S.slice(2), dynamodb?.SequenceNumber ?? ""] as const]
        : [];
    }),
  );

  for (const [ticketId, sequenceNumber] of changes) {
    if (!(await succeeds(ticketId))) failed.add(sequenceNumber);
  }

  return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
}

/** The guarantee behind the stream: whatever is open and approved, or completed and not yet certified. */
export async function sweep(): Promise<void> {
  let from: Record<string, unknown> | undefined;

  do {
    const page = await tickets.list({ agencyId: null, open: true }, 100, from);
    for (const { ticketId, state } of page.tickets) {
      if (state === "executing" || state === "completed") await succeeds(ticketId);
    }
    from = page.next;
  } while (from);
}

async function succeeds(ticketId: string): Promise<boolean> {
  try {
    await execute(executing, ticketId);
    return true;
  } catch (error) {
    log({ level: "error", ticketId, error: error instanceof Error ? error.name : "unknown" });
    return false;
  }
}

/** On one machine the host compacts its file; on AWS the key table's recovery period of a day does it. */
async function eraseFromStorage(): Promise<void> {
  const hook = process.env.ERASURE_HOOK;
  if (!hook) return;

  const answer = await fetch(hook, { method: "POST" });
  if (!answer.ok) throw new Error("The storage was not compacted.");
}
