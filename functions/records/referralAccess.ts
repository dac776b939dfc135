import { isHandedOver, sightOf } from "#shared/anonymization/sight.ts";
import { dateIn } from "#shared/hmis/calendarDate.ts";
import { handoffEnd } from "#shared/privacy/handoff.ts";
import { inCoordinatedEntry } from "#shared/records/inCoordinatedEntry.ts";
import { stands } from "#shared/records/referralSteps.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import { factsOf, type OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import type { ItemTable } from "./itemTable.ts";
import type { StoredItem } from "./storedItem.ts";

type Agencies = ClientRecord["agencies"];

/**
 * The agencies of a record once a referral of Coordinated Entry is accepted: it opens the record as a hand-off does
 * (rules §4). Nobody opens more than they see: the writer's agency must see all items, and the client still be in
 * Coordinated Entry; else accepting opens nothing.
 */
export async function opened(
  people: PeopleTable,
  { today }: Asking,
  client: OpenedClient,
  referral: StoredItem<"R">,
): Promise<Agencies> {
  const { agencies, owner } = client.record;
  const opens = referral.coordinatedEntry && inCoordinatedEntry(client.record, today) > 0;
  const writer = opens ? await people.actingFor(referral.agencyId) : undefined;
  if (!writer || referral.toAgencyId === owner) return agencies;

  const sight = sightOf(
    {
      personId: "",
      role: "caseWorker",
      agencyId: writer.agencyId,
      dataSharing: writer.dataSharing,
      victimServiceProvider: writer.victimServiceProvider,
      succeeds: writer.succeeds ?? [],
    },
    factsOf(client, today),
    await people.shares(owner),
    today,
  );
  if (sight?.items !== "all") return agencies;

  const ties = agencies[referral.toAgencyId];
  return { ...agencies, [referral.toAgencyId]: { ...ties, handoffUntil: handoffEnd(today) } };
}

/**
 * The agencies of a record once an accepted referral of Coordinated Entry is withdrawn: the access it opened ends,
 * unless the agency has it by a hand-off too, or by another such referral.
 */
export async function closed(
  items: ItemTable,
  { today, policy }: Asking,
  { record }: OpenedClient,
  referral: StoredItem<"R">,
): Promise<Agencies> {
  const { agencies, recordId } = record;
  const { handoffUntil, ...ties } = agencies[referral.toAgencyId] ?? {};
  if (!handoffUntil) return agencies;

  for await (const handoff of items.all("F", recordId)) {
    if (handoff.toAgencyId !== referral.toAgencyId || handoff.state !== "accepted") continue;
    const since = handoff.acceptedAt && dateIn(policy.timeZone, new Date(handoff.acceptedAt));
    const lasts = { ...ties, ...(since && { handoffUntil: handoffEnd(since) }) };
    if (isHandedOver(lasts, today)) return agencies;
  }
  for await (const other of items.all("R", recordId)) {
    const isAnother = other.itemId !== referral.itemId && other.toAgencyId === referral.toAgencyId;
    if (isAnother && other.coordinatedEntry && other.state === "accepted") return agencies;
  }

  return { ...agencies, [referral.toAgencyId]: ties };
}

/**
 * Of the referrals of Coordinated Entry that still stand without this one: the one that was written last. One that is
 * for writer and addressee alone is not told by its contact either.
 */
export async function latestStanding(
  items: ItemTable,
  { record }: OpenedClient,
  without: string,
): Promise<string | undefined> {
  let latest: StoredItem<"R"> | undefined;
  for await (const referral of items.all("R", record.recordId)) {
    const { itemId, coordinatedEntry, restricted, state, at } = referral;
    if (itemId === without || !coordinatedEntry || restricted || !stands(state)) continue;
    if (!latest || at > latest.at) latest = referral;
  }

  return latest?.itemId;
}
