import { type Viewed, type Visibility, view } from "#shared/anonymization/view.ts";
import { type Notice, type NoticeKind, noticeVisibility } from "#shared/notices/notice.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Subject } from "../audit/auditTable.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import type { StoredNotice } from "./noticeTable.ts";

export interface Showing {
  readonly clients: ClientTable;
  readonly people: PeopleTable;
}

export interface ShownNotice {
  readonly notice: Viewed<Notice>;
  /** The client it names, for the trail. */
  readonly subjects: readonly Subject[];
}

/**
 * How much of the record its reader must see for a notice to be told at all. That somebody consented or works
 * with a client is known at level full alone; what is about a ticket or about staff stands without the record.
 */
const needs: Readonly<Record<NoticeKind, "full" | "any" | "nothing">> = {
  "release-recorded": "full",
  identified: "full",
  "handoff-accepted": "full",
  "owner-transferred": "full",
  "referral-received": "any",
  "referral-answered": "any",
  "lookups-limited": "nothing",
  "ticket-submitted": "nothing",
  "ticket-answered": "nothing",
  "ticket-moved": "nothing",
};

/** Notices as their reader may see them now, in the same order; what would tell of a hidden client is left out. */
export async function shownNotices(
  { clients, people }: Showing,
  asking: Asking,
  notices: readonly StoredNotice[],
  isRead: (sk: string) => boolean,
): Promise<ShownNotice[]> {
  const [found, confidential] = await Promise.all([
    clients.findAll(asking, distinct(notices.map(({ recordId }) => recordId))),
    confidentialOf(people, asking, distinct(notices.map(({ agencyId }) => agencyId))),
  ]);
  const seen = new Map(found.map((client) => [client.record.recordId, client]));

  return notices.flatMap((notice) => {
    const client = seen.get(notice.recordId ?? "");
    const permitted = permittedOf(asking, notice.kind, client);
    if (!permitted) return [];
    const { noticeId, kind, at, clientId, ticketId, agencyId, personId, sk } = notice;
    const isConfidential = agencyId !== undefined && confidential.has(agencyId);
    // Under a Client ID that was issued anew only those who are told of it elsewhere find the client.
    const named = client && (!clientId || clientId === client.clientId) ? client : undefined;

    return {
      notice: view<Notice>(noticeVisibility, permitted, {
        noticeId,
        kind,
        at,
        ...(named && { clientId: named.clientId }),
        ...(ticketId && { ticketId }),
        ...(agencyId && !isConfidential && { agencyId }),
        // Their staff's work for a client is not told either; that somebody tries Client IDs is about no client.
        ...(personId && (!isConfidential || kind === "lookups-limited") && { personId }),
        isRead: isRead(sk),
      }),
      subjects: named
        ? [{ pk: recordKey(named.record.recordId).pk, clientIds: [named.clientId] }]
        : [],
    };
  });
}

function permittedOf(
  { actor }: Asking,
  kind: NoticeKind,
  client: OpenedClient | undefined,
): ReadonlySet<Visibility> | undefined {
  const need = needs[kind];
  const seesFull = client?.sight.seenAs === "full";
  if ((need === "any" && !client) || (need === "full" && !seesFull)) return undefined;
  if (actor.role === "cocAdmin") return new Set(["open", "full", "restricted"]);

  return new Set(seesFull || need === "nothing" ? ["open", "full"] : ["open"]);
}

/** Victim service providers among these agencies: for everybody else a confidential program (rules §4). */
async function confidentialOf(people: PeopleTable, { actor }: Asking, agencyIds: string[]) {
  const others = agencyIds.filter((agencyId) => !actsFor(actor, agencyId));
  const agencies = await Promise.all(others.map((agencyId) => people.get("AGENCIES", agencyId)));

  return new Set(others.filter((_, index) => agencies[index]?.victimServiceProvider !== false));
}

const distinct = (ids: readonly (string | undefined)[]) => [
  ...new Set(ids.flatMap((id) => id ?? [])),
];
