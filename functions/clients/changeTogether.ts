import { setTimeout as wait } from "node:timers/promises";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { ProblemError } from "#shared/http/problem.ts";
import type { AuditTable, Subject } from "../audit/auditTable.ts";
import { ConditionsFailed, transact } from "../aws/transact.ts";
import type { Asking } from "../http/request.ts";
import { type ClientChange, profileUpdate } from "./clientChange.ts";
import { recordKey } from "./clientRecord.ts";
import type { OpenedClient } from "./openedClient.ts";
import type { ClientTables } from "./storedClients.ts";

/** As many clients out as came in. */
export type Each<Opened> = { readonly [Position in keyof Opened]: OpenedClient };

/** Where the records are, and how one that moved is read again. */
interface Changing {
  readonly db: DynamoDBDocumentClient;
  readonly tables: ClientTables;
  readonly find: (
    asking: Asking,
    clientId: string,
    recordId: string,
  ) => Promise<OpenedClient | undefined>;
}

const attempts = 12;

/** The change of records together that `ClientTable` offers. */
export async function changeTogether<const Opened extends readonly OpenedClient[]>(
  clients: Changing,
  audit: AuditTable,
  asking: Asking,
  opened: Opened,
  plan: (opened: Each<Opened>) => ClientChange | Promise<ClientChange>,
): Promise<Each<Opened>> {
  let current: OpenedClient[] = [...opened];

  for (let attempt = 1; ; attempt++) {
    if (current.some(({ record }) => record.state === "sealed")) {
      throw new ProblemError("being-de-identified", { retryAfter: 5 });
    }
    const change = await plan(current as unknown as Each<Opened>);
    const updates = current.map(({ record }, index) =>
      profileUpdate(clients.tables.records, record, change, index, asking),
    );
    const entries = current.map((client) => audit.entry(asking, subjectOf(client, change)));

    try {
      await transact(clients.db, [
        ...updates.map(({ item }) => item),
        ...entries,
        ...(change.items ?? []),
      ]);
      return current.map((client, index) => ({
        ...client,
        record: updates[index]?.record ?? client.record,
      })) as unknown as Each<Opened>;
    } catch (error) {
      const moved =
        error instanceof ConditionsFailed &&
        error.positions.some((position) => position < current.length);
      if (!moved || attempt === attempts) throw error;
      await wait(Math.random() * 5 * (attempt - 1)); // Many at once would go on meeting each other.
      current = await Promise.all(current.map((client) => again(clients, asking, client)));
    }
  }
}

async function again(
  clients: Changing,
  asking: Asking,
  { clientId, record }: OpenedClient,
): Promise<OpenedClient> {
  const found = await clients.find(asking, clientId, record.recordId);
  if (!found) throw new ProblemError("client-not-found");

  return found;
}

const subjectOf = ({ record, clientId }: OpenedClient, { fields }: ClientChange): Subject => ({
  pk: recordKey(record.recordId).pk,
  clientIds: [clientId],
  fields: fields ?? [],
});
