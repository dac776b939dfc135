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

/** So that a filter that finds little costs a bounded look: further pages go on where this one stopped looking. */
const looks = 10;

/**
 * The agency's own records, newest change first. A row of an anonymous record is what the index holds; an
 * identified one is read again, for a name is shown only as the record is now, and so is what it counts as.
 */
export const listClients =
  (clients: ClientTable, audit: AuditTable): Operation<Routes["clients"]["listClients"]> =>
  async (request) => {
    const { actor, query, operation } = request;
    const { limit, cursor, ...filter } = query;
    const owners = [actor.agencyId, ...actor.succeeds].join();
    const context = `${operation}|${owners}|${actor.personId}|${JSON.stringify(filter)}`;
    const from = await clients.keys.openCursor(cursor, context);

    const shown: Shown[] = [];
    let next: Record<string, string> | undefined = from && JSON.parse(from);
    for (let look = 0; look < looks; look++) {
      const wanted = limit - shown.length;
      const found = await clients.ofOwner(actor, { limit: wanted, from: next, filter });
      const passing = await shownRows(clients, request, found.rows);
      shown.push(...passing.filter(({ row }) => row.kind === (filter.kind ?? row.kind)));
      next = found.next;
      if (!next || shown.length === limit) break;
    }
    await audit.record(
      request,
      shown.map(({ pk, row }) => ({ pk, clientIds: [row.clientId] })),
    );

    return viewPage(
      shown.map(({ row }) => row),
      next ? await clients.keys.sealCursor(JSON.stringify(next), context) : null,
    );
  };

type Row = Awaited<ReturnType<ClientTable["ofOwner"]>>["rows"][number];

interface Shown {
  readonly pk: string;
  readonly row: Viewed<ClientRow>;
}

/** The rows as the reader sees them; a record that is hidden meanwhile is left out. */
async function shownRows(
  clients: ClientTable,
  asking: Asking,
  rows: readonly Row[],
): Promise<Shown[]> {
  const ids = rows.flatMap(({ pk, kind }) => (kind === "identified" ? pk.slice(2) : []));
  const found = await clients.findAll(asking, ids);
  const named = new Map(found.map((client) => [recordKey(client.record.recordId).pk, client]));

  return rows.flatMap((stored) => {
    const row = rowOf(asking, stored, named.get(stored.pk));
    return row ? [{ pk: stored.pk, row }] : [];
  });
}

function rowOf(
  { policy }: Asking,
  row: Row,
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
