import {
  type Annotations,
  everything,
  type Viewed,
  view,
  viewPage,
} from "#shared/anonymization/view.ts";
import type { ClientRow } from "#shared/clients/client.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { Asking, Operation } from "../http/request.ts";
import { recordKey } from "./clientRecord.ts";
import type { ClientTable } from "./clientTable.ts";
import { identityOf, type OpenedClient } from "./openedClient.ts";

const rowVisibility = {
  clientId: "open",
  kind: "open",
  FirstName: "open",
  LastName: "open",
  privacy: "open",
  coordinatedEntry: "open",
  masked: "open",
  beingDeidentified: "open",
  changedAt: "open",
  lastChange: "open",
  version: "open",
} as const satisfies Annotations<ClientRow>;

/**
 * The agency's own records, newest change first. A row of an anonymous record is what the index holds; an
 * identified one is read again, for a name is shown only as the record is now.
 */
export const listClients =
  (clients: ClientTable, audit: AuditTable): Operation<Routes["clients"]["listClients"]> =>
  async (request) => {
    const { actor, query, operation } = request;
    const agencyId = actor.agencyId as string;
    const context = `${operation}|${agencyId}|${actor.personId}`;
    const from = await clients.keys.openCursor(query.cursor, context);

    const { rows, next } = await clients.ofOwner(agencyId, query.limit, from && JSON.parse(from));
    const named = await identified(clients, request, rows);
    await audit.record(
      request,
      rows.map(({ pk, clientId }) => ({ pk, clientIds: [clientId] })),
    );

    return viewPage(
      rows.flatMap((row) => rowOf(request, row, named.get(row.pk)) ?? []),
      next ? await clients.keys.sealCursor(JSON.stringify(next), context) : null,
    );
  };

async function identified(clients: ClientTable, asking: Asking, rows: Record<string, string>[]) {
  const ids = rows.flatMap(({ pk, kind }) => (kind === "identified" ? (pk?.slice(2) ?? []) : []));
  const found = await clients.findAll(asking, ids);

  return new Map(found.map((client) => [recordKey(client.record.recordId).pk, client]));
}

function rowOf(
  { policy }: Asking,
  row: Record<string, unknown>,
  client: OpenedClient | undefined,
): Viewed<ClientRow> | undefined {
  if (row.kind === "identified" && !client) return undefined;

  const seesFull = !client || client.sight.seenAs === "full";
  const identity = seesFull && client?.record.kind === "identified" ? identityOf(client) : null;

  return view<ClientRow>(rowVisibility, everything, {
    clientId: String(row.clientId),
    kind: identity ? "identified" : "anonymous",
    FirstName: identity ? identity.FirstName : policy.template.FirstName,
    LastName: identity ? identity.LastName : policy.template.LastName,
    privacy: row.privacy === "private" ? "private" : "shared",
    coordinatedEntry: Number(row.openCoordinatedEntry) > 0,
    ...(row.maskedFor && seesFull ? { masked: true } : {}),
    ...(row.state === "sealed" ? { beingDeidentified: true } : {}),
    changedAt: String(row.changedAt),
    lastChange: String(row.lastChange),
    version: Number(row.version),
  });
}
