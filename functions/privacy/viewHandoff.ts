import { type Annotations, everything, type Viewed, view } from "#shared/anonymization/view.ts";
import type { Handoff } from "#shared/privacy/handoff.ts";
import type { HandoffCode } from "#shared/privacy/handoffCode.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { StoredItem } from "../records/storedItem.ts";

const handoffVisibility = {
  handoffId: "open",
  agencyId: "open",
  state: "open",
  createdAt: "open",
  expiresAt: "open",
  acceptedAt: "open",
  code: "open",
  version: "open",
} as const satisfies Annotations<Handoff>;

/** A hand-off as it stands now, for those who may list a record's hand-offs; the code only for who made it. */
export const viewHandoff = (
  item: StoredItem<"F">,
  record: Pick<ClientRecord, "handoffs">,
  now: Date,
  code?: HandoffCode,
): Viewed<Handoff> =>
  view<Handoff>(handoffVisibility, everything, {
    handoffId: item.itemId,
    agencyId: item.toAgencyId,
    state: stateOf(item, record, now),
    createdAt: item.at,
    expiresAt: item.expiresAt,
    acceptedAt: item.acceptedAt,
    ...(code && { code }),
    version: item.version,
  });

/** A code that waits stands in the profile too; one that does not was voided when the record became private. */
export function stateOf(
  { itemId, state, expiresAt }: StoredItem<"F">,
  { handoffs = {} }: Pick<ClientRecord, "handoffs">,
  now: Date,
): Handoff["state"] {
  if (state !== "open") return state;
  if (expiresAt <= now.toISOString()) return "expired";

  return handoffs[itemId] ? "open" : "void";
}
