import type { AuditTable } from "../audit/auditTable.ts";
import type { TransactItem } from "../aws/transact.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { sealValue } from "../clients/openedClient.ts";
import type { NoticeTable } from "../notices/noticeTable.ts";
import type { ItemTable } from "../records/itemTable.ts";
import { identityAfter } from "./planning.ts";
import { sealedKey } from "./sealedKey.ts";
import type { SealedMember } from "./sealedMembers.ts";
import type { Approval, StoredTicket } from "./storedTicket.ts";
import type { TicketTable } from "./ticketTable.ts";

export interface Completing {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly tickets: TicketTable;
  readonly audit: AuditTable;
  readonly notices: NoticeTable;
}

/**
 * The end of the execution, in one transaction (rules §6, step 4): the template in place of every identity, the
 * old keys destroyed and the new ones in place, release No, the certificate, and the entry in the erasure
 * ledger. At most 18 members of five items each: it always fits.
 */
export function completion(
  completing: Completing,
  ticket: StoredTicket & { readonly approval: Approval },
  members: readonly SealedMember[],
  itemsRead: number,
  now: Date,
): TransactItem[] {
  const at = now.toISOString();
  const number = ticket.events + 1;
  const { policy } = ticket.approval;
  const completed: StoredTicket = {
    ...ticket,
    state: "completed",
    reason: undefined,
    bodyMac: undefined,
    approval: { ...ticket.approval, publicNames: [] },
    events: number,
    done: ticket.approval.items,
    certificate: {
      policy: policy.id,
      dobRule: policy.dobRule,
      itemsRead,
      completedAt: at,
      keysDestroyed: members.length,
    },
    version: ticket.version + 1,
  };

  return [
    completing.tickets.put(completed, "executing"),
    completing.tickets.putEvent(ticket.ticketId, {
      number,
      at,
      kind: "state",
      state: "completed",
      personId: null,
      agencyId: null,
    }),
    completing.audit.systemEntry(now, "deidentification.erase", ticket.ticketId, {
      pk: "ERASURES",
      clientIds: ticket.members.map(({ clientId }) => clientId),
    }),
    completing.notices.put({
      to: { agencyId: ticket.agencyId },
      kind: "ticket-moved",
      ...ticket.members[0],
      ticketId: ticket.ticketId,
      at: now,
      requestId: ticket.ticketId,
    }),
    ...members.flatMap((member) => memberItems(completing, ticket, member, now)),
  ];
}

function memberItems(
  { clients, items, audit }: Completing,
  { ticketId, approval, agencyId, requestedBy }: StoredTicket & { readonly approval: Approval },
  { record, identity, oldKey, newKey, nextWrapped, erased }: SealedMember,
  now: Date,
): TransactItem[] {
  const { recordId, clientId } = record;
  const at = now.toISOString();
  const { tables } = clients;
  const after = identityAfter(identity, approval.policy, approval.day);

  return [
    {
      Update: {
        TableName: tables.records,
        Key: recordKey(recordId),
        UpdateExpression:
          "SET #identity = :identity, keyId = :keyId, kind = :anonymous, #state = :open, releases = :none, " +
          "version = version + :one, content = content + :one, changedAt = :at, lastChange = :change " +
          "REMOVE restricted, maskedFor, openTicket, bodyMac",
        ConditionExpression: "#state = :sealed AND keyId = :old",
        ExpressionAttributeNames: { "#identity": "identity", "#state": "state" },
        ExpressionAttributeValues: {
          ":identity": sealValue(recordId, newKey, "P", "identity", after),
          ":keyId": newKey.keyId,
          ":old": oldKey.keyId,
          ":anonymous": "anonymous",
          ":open": "open",
          ":sealed": "sealed",
          ":none": [], // No release is a No.
          ":one": 1,
          ":at": at,
          ":change": "deidentification.complete",
        },
      },
    },
    {
      Delete: {
        TableName: tables.identity,
        Key: sealedKey(ticketId, recordId),
        ConditionExpression: "attribute_exists(pk)",
      },
    },
    {
      Put: {
        TableName: tables.identity,
        Item: {
          ...recordKey(recordId, "K"),
          keyId: newKey.keyId,
          wrapped: nextWrapped,
          // The tombstone of the destroyed key: a restored backup is told by it what must not come back.
          erased: [...erased, { keyId: oldKey.keyId, at }],
        },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    },
    items.put("O", recordId, {
      itemId: `${ticketId}-no`,
      agencyId,
      personId: requestedBy,
      at,
      permission: "no",
      scope: "all",
      effectiveDate: approval.day,
      endDate: null,
      method: "system",
      givenBy: "system",
      version: 1,
    }),
    audit.systemEntry(now, "deidentification.complete", ticketId, {
      pk: recordKey(recordId).pk,
      clientIds: [clientId],
      fields: ["identity", "roi", "notes"],
    }),
  ];
}
