import type { ClientId } from "#shared/anonymization/clientId.ts";
import { type Viewed, viewPage } from "#shared/anonymization/view.ts";
import type { ItemQuery } from "#shared/records/itemQuery.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { ItemTable } from "./itemTable.ts";
import type { ItemKind, StoredItem } from "./storedItem.ts";
import { viewEnrollment, viewNote, viewService } from "./viewItems.ts";

export interface Reading {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly audit: AuditTable;
}

type ListAsked = Asking & { readonly params: { clientId: ClientId }; readonly query: ItemQuery };

/** A page of one kind of items, on the trail before it is answered. */
export async function list<Kind extends ItemKind, Shown>(
  { clients, items, audit }: Reading,
  kind: Kind,
  request: ListAsked,
  show: (client: OpenedClient, item: StoredItem<Kind>) => Viewed<Shown>,
  isWanted?: (item: StoredItem<Kind>) => boolean,
) {
  const client = await clients.open(request, request.params.clientId);
  const [page] = await Promise.all([
    items.page(kind, request, client, request.query, isWanted),
    audit.record(request, [
      { pk: recordKey(client.record.recordId).pk, clientIds: [client.clientId] },
    ]),
  ]);

  return viewPage(
    page.items.map((item) => show(client, item)),
    page.next,
  );
}

export const listNotes =
  (reading: Reading): Operation<Routes["records"]["listNotes"]> =>
  (request) =>
    list(reading, "N", request, (client, item) => viewNote(request, client, item));

export const listEnrollments =
  (reading: Reading): Operation<Routes["records"]["listEnrollments"]> =>
  (request) =>
    list(reading, "E", request, (_client, item) => viewEnrollment(item));

export const listServices =
  (reading: Reading): Operation<Routes["records"]["listServices"]> =>
  (request) =>
    list(reading, "S", request, (client, item) => viewService(request, client, item));
