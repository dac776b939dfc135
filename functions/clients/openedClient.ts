import { ageBand } from "#shared/anonymization/ageBand.ts";
import type { RecordFacts, Sight } from "#shared/anonymization/sight.ts";
import type { Viewed } from "#shared/anonymization/view.ts";
import type { Client } from "#shared/clients/client.ts";
import { viewClient } from "#shared/clients/viewClient.ts";
import { type CalendarDate, dateIn } from "#shared/hmis/calendarDate.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { type Actor, actsFor } from "#shared/people/actor.ts";
import { releaseOn, releasesAtAge } from "#shared/privacy/releases.ts";
import { may, type Right } from "#shared/privacy/rights.ts";
import { inCoordinatedEntry } from "#shared/records/inCoordinatedEntry.ts";
import { type DataKey, type Envelope, open, seal } from "../aws/envelope.ts";
import type { Asking } from "../http/request.ts";
import { type ClientRecord, recordKey, SealedIdentity, SealedReason } from "./clientRecord.ts";

/** A record with the key that opens it; the key is null while the record is sealed. */
export interface StoredClient {
  readonly record: ClientRecord;
  readonly key: DataKey | null;
}

/** A record that the actor may see. */
export interface OpenedClient extends StoredClient {
  /** The Client ID asked for. */
  readonly clientId: string;
  readonly sight: Sight;
}

const placeOf = (recordId: string, sk: string, attribute: string) => ({
  table: "records",
  ...recordKey(recordId, sk),
  attribute,
});

/** A value sealed for its place in the client's collection. */
export const sealValue = (
  recordId: string,
  key: DataKey,
  sk: string,
  attribute: string,
  value: unknown,
) => seal(key, placeOf(recordId, sk, attribute), JSON.stringify(value));

/** What `sealValue` sealed there. What does not open is a fault, never shown empty. */
export const openValue = (
  recordId: string,
  key: DataKey,
  sk: string,
  attribute: string,
  envelope: Envelope,
): unknown => JSON.parse(open(key, placeOf(recordId, sk, attribute), envelope));

/** Who the client is; null while the record is sealed. */
export const identityOf = ({ record, key }: StoredClient): SealedIdentity | null =>
  key && SealedIdentity.parse(openValue(record.recordId, key, "P", "identity", record.identity));

/**
 * What of a record decides who sees it on a day. Whether a guardian's Yes still holds needs the date of birth:
 * where it cannot be read the Yes does not count.
 */
export function factsOf(client: StoredClient, today: CalendarDate): RecordFacts {
  const { record } = client;
  if (!record.releases.some(({ givenBy }) => givenBy === "guardian")) return record;
  const identity = identityOf(client);

  return {
    ...record,
    releases: releasesAtAge(record.releases, identity ? identity.DOB : "unread", today),
  };
}

export const reasonOf = ({ record, key }: StoredClient): SealedReason | undefined =>
  key && record.restricted
    ? SealedReason.parse(openValue(record.recordId, key, "P", "restricted", record.restricted))
    : undefined;

/** The client as the one who asks may see it; `more` is what does not stand on the profile. */
export function showClient(
  { actor, policy, today }: Asking,
  client: OpenedClient,
  more: Pick<Client, "coordinationContact"> = {},
): Viewed<Client> {
  const { record, clientId, sight } = client;
  const sealed = identityOf(client);
  const { contact, former: _, ...identity } = sealed ?? {};
  const reason = sight.seenAs === "full" ? reasonOf(client) : undefined;
  const readsReason =
    reason?.personId === actor.personId ||
    (actor.role === "agencyLead" && actsFor(actor, reason?.agencyId));
  const ticket = record.openTicket;
  const seesTicket = actor.role === "cocAdmin" || actsFor(actor, ticket?.agencyId);
  const release = releaseOn(factsOf(client, today).releases, today);

  return viewClient(
    {
      clientId,
      ...(record.clientId !== clientId && { now: record.clientId }),
      kind: record.kind,
      identity: sealed && (identity as NonNullable<typeof sealed>),
      contact,
      ageBand: sealed?.DOB ? ageBand(sealed.DOB, today) : null,
      madeOn: dateIn(policy.timeZone, new Date(record.createdAt)),
      demographics: record.demographics,
      custom: record.custom,
      reason: reason?.reason,
      crosses: reason?.crosses,
      privacy: record.privacy,
      // When a Yes has ended by itself, the day it ended says why it is a No.
      roi: {
        permission: release?.permission ?? "no",
        endDate: (release ?? record.releases.at(-1))?.endDate ?? null,
      },
      ...(release?.permission === "yes" &&
        release.method === "telephone" && { writtenReleaseDue: true }),
      coordinatedEntry: inCoordinatedEntry(record, today) > 0,
      ...more,
      householdId: record.householdId,
      ...ownerSeenBy(actor, record),
      ...(record.maskedFor && { masked: true }),
      ...(record.state === "sealed" && { beingDeidentified: true }),
      ...(ticket && seesTicket && { openTicket: ticket.ticketId }),
      version: record.version,
    },
    sight,
    readsReason,
    policy,
    today,
  );
}

/**
 * Whose record it is. A victim service provider is for everybody else, the CoC administrator too, a confidential
 * program (rules §4); who succeeds a closed agency is the owner.
 */
function ownerSeenBy(actor: Actor, { owner, agencies }: ClientRecord) {
  const isSeen = (agencyId: string) =>
    actsFor(actor, agencyId) || !agencies[agencyId]?.confidential;
  const hasHidden = Object.keys(agencies).some((agencyId) => !isSeen(agencyId));

  return {
    ...(isSeen(owner) && { owner: actsFor(actor, owner) ? (actor.agencyId ?? owner) : owner }),
    ...(hasHidden && { confidentialProgram: true as const }),
  };
}

/** Refuses an actor who sees the record but may not do this to it. */
export function mustBeAllowed(
  right: Right,
  { actor }: Asking,
  { record, sight }: OpenedClient,
): void {
  if (!may(right, actor, record, sight)) throw new ProblemError("not-allowed");
}
