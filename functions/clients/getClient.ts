import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { Operation } from "../http/request.ts";
import { coordinationContact } from "../records/coordinationContact.ts";
import type { ItemTable } from "../records/itemTable.ts";
import { recordKey } from "./clientRecord.ts";
import type { ClientTable } from "./clientTable.ts";
import { showClient } from "./openedClient.ts";

/** A record as the reader may see it; what is hidden answers as if it did not exist. */
export const getClient =
  (
    clients: ClientTable,
    items: ItemTable,
    audit: AuditTable,
  ): Operation<Routes["clients"]["getClient"]> =>
  async (request) => {
    const client = await clients.open(request, request.params.clientId);
    const [contact] = await Promise.all([
      coordinationContact(items, client, request.today),
      audit.record(request, [
        { pk: recordKey(client.record.recordId).pk, clientIds: [client.clientId] },
      ]),
    ]);

    return showClient(request, client, contact);
  };
