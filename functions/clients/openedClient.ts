import { ageBand } from "#shared/anonymization/ageBand.ts";
import type { Sight } from "#shared/anonymization/sight.ts";
import type { Viewed } from "#shared/anonymization/view.ts";
import type { Client } from "#shared/clients/client.ts";
import { viewClient } from "#shared/clients/viewClient.ts";
import { dateIn } from "#shared/hmis/calendarDate.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { may, type Right } from "#shared/privacy/rights.ts";
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

export const reasonOf = ({ record, key }: StoredClient): SealedReason | undefined =>
  key && record.restricted
    ? SealedReason.parse(openValue(record.recordId, key, "P", "restricted", record.restricted))
    : undefined;

/** The client as the one who asks may see it. */
export function showClient({ actor, policy, today }: Asking, client: OpenedClient): Viewed<Client> {
  const { record, clientId, sight } = client;
  const sealed = identityOf(client);
  const { contact, former: _, ...identity } = sealed ?? {};
  const reason = sight.seenAs === "full" ? reasonOf(client) : undefined;
  const readsReason =
    reason?.personId === actor.personId ||
    (actor.role === "agencyLead" && reason?.agencyId === actor.agencyId);
  const ticket = record.openTicket;
  const seesTicket = actor.role === "cocAdmin" || ticket?.agencyId === actor.agencyId;

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
      roi: { permission: permissionOn(record, today), endDate: record.roi.endDate },
      coordinatedEntry: record.openCoordinatedEntry > 0,
      householdId: record.householdId,
      owner: record.owner,
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

/** A Yes ends by itself on its last day. */
const permissionOn = ({ roi }: ClientRecord, today: string) =>
  roi.permission === "yes" && roi.endDate && roi.endDate >= today ? "yes" : "no";

/** Refuses an actor who sees the record but may not do this to it. */
export function mustBeAllowed(
  right: Right,
  { actor }: Asking,
  { record, sight }: OpenedClient,
): void {
  if (!may(right, actor, record, sight)) throw new ProblemError("not-allowed");
}
