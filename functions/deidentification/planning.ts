import { createHash } from "node:crypto";
import type * as z from "zod";
import { crossing } from "#shared/anonymization/crossings.ts";
import { identityAtDeidentification } from "#shared/anonymization/template.ts";
import type {
  Blocker,
  PlanField,
  PlanMember,
  PlanSpan,
  PlanText,
} from "#shared/deidentification/plan.ts";
import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import type { DOBDataQuality } from "#shared/hmis/dataQuality.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Identifier } from "#shared/identifiers/identifier.ts";
import { bracketedKinds } from "#shared/identifiers/replaceIdentifiers.ts";
import type { Policy } from "#shared/policy/policy.ts";
import type { SealedIdentity } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { identityOf, type StoredClient } from "../clients/openedClient.ts";
import type { HouseholdTable } from "../households/householdTable.ts";
import type { Asking } from "../http/request.ts";
import { loadFinder } from "../identifiers/loadFinder.ts";
import type { RegionNames } from "../identifiers/regionNames.ts";
import { knownIdentity } from "./knownIdentity.ts";
import { memberTexts, type TextTables, wordsOf } from "./memberTexts.ts";
import { plannedSpans, type ReadingTexts } from "./plannedSpans.ts";
import type { StoredTicket } from "./storedTicket.ts";

export interface Planning extends TextTables {
  readonly clients: ClientTable;
  readonly households: HouseholdTable;
  readonly regionNames: RegionNames;
}

/** A plan as made now: with its words, which are shown and never stored. */
export interface MadePlan {
  readonly version: string;
  readonly members: readonly (StoredClient & { readonly identity: SealedIdentity })[];
  readonly shown: readonly PlanMember[];
  /** All texts of all members: those that name nobody are written under the new key too. */
  readonly items: number;
  readonly blockers: readonly Blocker[];
  /** Lines of the region's list that the texts name, and that stay. */
  readonly publicNames: ReadonlySet<string>;
}

/** Everything that will change in the members of a ticket, as they are at this moment. */
export async function makePlan(
  planning: Planning,
  { actor, today }: Pick<Asking, "actor" | "today">,
  ticket: StoredTicket,
  policy: Policy,
): Promise<MadePlan> {
  const { clients, households } = planning;
  const stored = await clients.load(ticket.members.map(({ recordId }) => recordId));
  const members = stored.map((client) => ({ ...client, identity: mustBeReadable(client) }));
  const reading: ReadingTexts = {
    finder: await loadFinder(),
    known: knownIdentity(members.map(({ identity }) => identity)),
    names: () => planning.regionNames.all(policy),
    named: new Set(),
  };
  const whole = await Promise.all(
    members.map(async (member) => ({
      clientId: member.record.clientId,
      fields: planFields(member.identity, policy, today),
      crossing: planCrossing(member.identity, policy, today),
      texts: await Array.fromAsync(planTexts(planning, member, reading)),
    })),
  );

  const shown = whole.map((member) => ({ ...member, texts: member.texts.filter(isOfInterest) }));

  return {
    version: versionOf(ticket, stored, policy, today, [...reading.named]),
    members,
    shown,
    items: whole.reduce((sum, { texts }) => sum + texts.length, 0),
    blockers: [
      ...(actor.personId === ticket.requestedBy
        ? [{ code: "requester-is-approver" as const, agencyId: null, count: 1 }]
        : []),
      ...missingStatements(ticket, policy),
      ...lockedTexts(ticket, shown),
      ...(await outsiders(households, ticket, members)),
    ],
    publicNames: reading.named,
  };
}

/** What changes, and what is locked: a locked text may hold what only its author can see. */
const isOfInterest = ({ certain, uncertain, locked }: PlanText) =>
  certain.length + uncertain.length > 0 || locked;

function mustBeReadable(client: StoredClient): SealedIdentity {
  const identity = identityOf(client);
  if (!identity) throw new ProblemError("transition-not-allowed");

  return identity;
}

/** What the plan was made from: when a member's content, the ticket, the policy or the day moves on, this does too. */
const versionOf = (
  ticket: StoredTicket,
  members: readonly StoredClient[],
  policy: Policy,
  today: CalendarDate,
  publicNames: readonly string[],
) =>
  createHash("sha256")
    .update(
      JSON.stringify([ticket.ticketId, ticket.version, policy, today, publicNames.toSorted()]),
    )
    .update(members.map(({ record }) => `${record.recordId}:${record.content}`).join("|"))
    .digest("base64url");

function planFields(
  identity: SealedIdentity,
  policy: Policy,
  today: CalendarDate,
): z.infer<typeof PlanField>[] {
  const after = identityAfter(identity, policy, today);
  const fields = Object.entries(after).map(([field, becomes]) => ({
    field,
    now: asText(identity[field as keyof typeof after]),
    becomes: asText(becomes),
  }));
  const contact = Object.values(identity.contact ?? {}).flat();

  return [
    ...fields.filter(({ now, becomes }) => now !== becomes),
    ...(contact.length > 0 ? [{ field: "contact", now: contact.join(", "), becomes: null }] : []),
  ];
}

const asText = (value: string | number | null | undefined) =>
  value === null || value === undefined ? null : String(value);

/** The template that takes the identity's place (rules §1). */
export const identityAfter = (
  { DOB, DOBDataQuality }: SealedIdentity,
  policy: Policy,
  day: CalendarDate,
) => identityAtDeidentification(policy, DOB, DOBDataQuality as DOBDataQuality, day);

function planCrossing(
  identity: SealedIdentity,
  policy: Policy,
  today: CalendarDate,
): PlanMember["crossing"] {
  const { DOB } = identityAfter(identity, policy, today);
  const crossed = identity.DOB && DOB ? crossing(identity.DOB, DOB, today) : null;

  return crossed && { threshold: crossed.threshold, is: crossed.age, shows: crossed.shownAge };
}

async function* planTexts(
  planning: Planning,
  { record, key }: StoredClient,
  reading: ReadingTexts,
): AsyncGenerator<PlanText> {
  if (!key) return;

  for await (const found of memberTexts(planning, record)) {
    const { where, itemId, agencyId, at, locked } = found;
    const text = wordsOf(record.recordId, key, found);
    const spans = await plannedSpans(reading, found, text);

    yield {
      clientId: record.clientId,
      where,
      itemId,
      agencyId,
      at,
      locked,
      text,
      replaced: reading.finder.replaceIdentifiers(text, spans),
      certain: spans.filter(isCertain).map(planSpan),
      uncertain: spans.filter((span) => !isCertain(span)).map(planSpan),
    };
  }
}

const isCertain = ({ certainty }: Identifier) => certainty === "certain";

const planSpan = ({ start, end, type }: Identifier): PlanSpan => ({
  start,
  end,
  becomes: bracketedKinds[type],
});

function missingStatements({ statements, agencyId }: StoredTicket, policy: Policy): Blocker[] {
  const missing = policy.statements.filter((statement) => !statements.includes(statement));

  return missing.length > 0
    ? [{ code: "statements-missing", agencyId, count: missing.length, statements: missing }]
    : [];
}

/** Only the requester's agency has to unlock its own; others' are scrubbed as they are and stay locked. */
function lockedTexts({ agencyId }: StoredTicket, shown: readonly PlanMember[]): Blocker[] {
  const locked = shown
    .flatMap(({ texts }) => texts)
    .filter((text) => text.locked && text.agencyId === agencyId);

  return locked.length > 0 ? [{ code: "locked-texts", agencyId, count: locked.length }] : [];
}

/** Somebody joined the household since the request: nobody of it may stay behind under a name. */
async function outsiders(
  households: HouseholdTable,
  ticket: StoredTicket,
  members: readonly StoredClient[],
): Promise<Blocker[]> {
  const ids = new Set(members.flatMap(({ record }) => record.householdId ?? []));
  const found = await Promise.all([...ids].map((householdId) => households.get(householdId)));
  const covered = new Set(ticket.members.map(({ recordId }) => recordId));
  const outside = found
    .flatMap((household) => household?.members ?? [])
    .filter(({ recordId }) => !covered.has(recordId));

  return outside.length > 0
    ? [{ code: "household-outside", agencyId: ticket.agencyId, count: outside.length }]
    : [];
}
