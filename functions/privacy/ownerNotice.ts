import type { NoticeKind } from "#shared/notices/notice.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { Asking } from "../http/request.ts";
import type { Tables } from "./tables.ts";

/** Tells a record's owner, or who goes on for it, of what another agency did; nothing where it was the owner. */
export async function ownerNotice(
  { people, notices }: Pick<Tables, "people" | "notices">,
  { actor, now, requestId }: Asking,
  { owner, recordId }: ClientRecord,
  kind: NoticeKind,
): Promise<TransactItem[]> {
  if (actsFor(actor, owner)) return [];
  const acting = await people.actingFor(owner);

  return [
    notices.put({
      to: { agencyId: acting?.agencyId ?? owner },
      kind,
      recordId,
      ...(actor.agencyId && { agencyId: actor.agencyId }),
      personId: actor.personId,
      at: now,
      requestId,
    }),
  ];
}
