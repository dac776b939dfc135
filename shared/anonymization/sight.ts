import type { SeenAs } from "../clients/client.ts";
import type { CalendarDate } from "../hmis/calendarDate.ts";
import { type Actor, actsFor } from "../people/actor.ts";
import { type Release, releaseOn } from "../privacy/releases.ts";

/** What ties an agency to a record; kept on the profile by the transactions that change it. */
export interface AgencyTies {
  /** Enrollments without an exit. */
  readonly openEnrollments?: number;
  /** Those of them in Coordinated Entry. */
  readonly openCoordinatedEntry?: number;
  /** Last day of the written release under which a victim service provider entered the client there. */
  readonly releasedUntil?: CalendarDate;
  /** Has ever written an item; an agency always sees its own items. */
  readonly items?: true;
  /** The last day of an access that was handed over; it goes on while the agency has an open enrollment. */
  readonly handoffUntil?: CalendarDate;
  /** A victim service provider: for everybody else "a confidential program". */
  readonly confidential?: true;
  /** Recorded the identity itself, so it knows it anyway. */
  readonly recordedIdentity?: true;
}

/** What of a record decides who sees it. */
export interface RecordFacts {
  readonly kind: "anonymous" | "identified";
  readonly state: "open" | "sealed" | "merged";
  readonly owner: string;
  readonly privacy: "shared" | "private";
  /** As recorded, the last one last; whose guardian's Yes has ended is left out. */
  readonly releases: readonly Release[];
  readonly agencies: Readonly<Record<string, AgencyTies>>;
  /** The agency that asked for masking; nobody else but the CoC administrator sees the identity. */
  readonly maskedFor?: string | undefined;
}

/** How much of a record somebody sees. `items` and `texts` tell of other agencies' items; own ones go further. */
export interface Sight {
  readonly seenAs: SeenAs;
  readonly items: "all" | "own";
  readonly texts: "all" | "own" | "none";
}

type Relation = "owner" | "handoff" | "ownItems" | "sharing" | "other" | "cocAdmin";
type Row = "anonymousShared" | "anonymousPrivate" | "covered" | "uncovered" | "identifiedPrivate";

const full: Sight = { seenAs: "full", items: "all", texts: "all" };
const coordination: Sight = { seenAs: "coordination", items: "own", texts: "own" };
const anonymousWithItems: Sight = { seenAs: "anonymous", items: "all", texts: "own" };
const anonymousOwnItems: Sight = { seenAs: "anonymous", items: "own", texts: "own" };
const hidden = null;

/**
 * Who sees what, rules §4, one row a kind of record and one column a relation. What an agency opened for
 * itself by Client ID shows it its own items only; a hand-off opens items, never the identity.
 */
export const sights: Readonly<Record<Row, Readonly<Record<Relation, Sight | null>>>> = {
  anonymousShared: {
    owner: full,
    handoff: full,
    ownItems: coordination,
    sharing: coordination,
    other: hidden,
    cocAdmin: full,
  },
  anonymousPrivate: {
    owner: full,
    handoff: hidden,
    ownItems: coordination,
    sharing: hidden,
    other: hidden,
    cocAdmin: full,
  },
  covered: {
    owner: full,
    handoff: full,
    ownItems: full,
    sharing: full,
    other: hidden,
    cocAdmin: full,
  },
  uncovered: {
    owner: full,
    handoff: anonymousWithItems,
    ownItems: anonymousOwnItems,
    sharing: anonymousOwnItems,
    other: hidden,
    cocAdmin: full,
  },
  identifiedPrivate: {
    owner: full,
    handoff: hidden,
    ownItems: anonymousOwnItems,
    sharing: hidden,
    other: hidden,
    cocAdmin: full,
  },
};

/** Behind a mask or a seal: what was seen before, at most `anonymous`, and own items without their text. */
const maskedSight = ({ seenAs }: Sight): Sight => ({
  seenAs: seenAs === "coordination" ? seenAs : "anonymous",
  items: "own",
  texts: "none",
});

/**
 * How much of a record the actor sees; null: as if it did not exist. `ownerShares` is whether the owning
 * agency shares data: sharing holds between two agencies that both share.
 */
export function sightOf(
  actor: Actor,
  record: RecordFacts,
  ownerShares: boolean,
  today: CalendarDate,
): Sight | null {
  const sight = sights[rowOf(actor, record, today)][relationOf(actor, record, ownerShares, today)];
  if (!sight) return null;
  if (record.state === "sealed") return maskedSight(sight);

  return seesThroughMask(actor, record) ? sight : maskedSight(sight);
}

const seesThroughMask = (actor: Actor, { maskedFor }: RecordFacts) =>
  !maskedFor || actor.role === "cocAdmin" || actsFor(actor, maskedFor);

function relationOf(
  actor: Actor,
  { owner, agencies, privacy }: Pick<RecordFacts, "owner" | "agencies" | "privacy">,
  ownerShares: boolean,
  today: CalendarDate,
): Relation {
  if (actor.role === "cocAdmin") return "cocAdmin";
  const ties = actor.agencyId ? agencies[actor.agencyId] : undefined;
  if (actsFor(actor, owner) || ties?.recordedIdentity) return "owner";
  if (isHandedOver(ties, today) && privacy === "shared") return "handoff"; // Void once it is private.
  const hasItems = ({ items, openEnrollments }: AgencyTies = {}) => items || openEnrollments;
  if (hasItems(ties) || actor.succeeds.some((closed) => hasItems(agencies[closed]))) {
    return "ownItems";
  }

  return actor.dataSharing && ownerShares ? "sharing" : "other";
}

/** Whether the actor's agency works with a record: owns it, was handed it, or has items of its own in it. */
export const isOwnWork = (
  actor: Actor,
  record: Pick<RecordFacts, "owner" | "agencies" | "privacy">,
  today: CalendarDate,
): boolean => ["owner", "handoff", "ownItems"].includes(relationOf(actor, record, false, today));

/** Whether an access that was handed over still stands: for 90 days, and while the agency has an enrollment. */
export const isHandedOver = (
  { handoffUntil, openEnrollments = 0 }: AgencyTies = {},
  today: CalendarDate,
): boolean => handoffUntil !== undefined && (openEnrollments > 0 || handoffUntil >= today);

function rowOf(actor: Actor, { kind, privacy, releases }: RecordFacts, today: CalendarDate): Row {
  if (kind === "anonymous") return privacy === "private" ? "anonymousPrivate" : "anonymousShared";
  if (privacy === "private") return "identifiedPrivate";

  return covers(releaseOn(releases, today), actor) ? "covered" : "uncovered";
}

/** Whether a release in force lets this actor's agency see the identity. */
function covers(release: Release | undefined, { agencyId, dataSharing }: Actor): boolean {
  if (release?.permission !== "yes") return false;

  return release.scope === "all"
    ? dataSharing
    : agencyId !== null && release.scope.agencyIds.includes(agencyId);
}

/** What of an item decides who sees it. */
export interface ItemFacts {
  readonly agencyId: string;
  /** The agency it was written to, as a referral is. */
  readonly toAgencyId?: string | undefined;
  /** Only for the agency that wrote it. */
  readonly private?: boolean | undefined;
  /** HIV, violence and everything of a HOPWA-funded project: only for the agency that wrote it. */
  readonly restricted?: boolean | undefined;
  /** Written by a victim service provider: exists for that agency alone. */
  readonly confidential?: boolean | undefined;
}

/** Whether the actor learns that an item exists. */
export function seesItem(actor: Actor, { items }: Sight, item: ItemFacts): boolean {
  if (actsFor(actor, item.agencyId) || isAddressed(actor, item)) return true;

  return items === "all" && !item.private && !item.restricted && !item.confidential;
}

/** Whether the actor reads an item's free text. */
export function readsText(actor: Actor, sight: Sight, item: ItemFacts): boolean {
  if (!seesItem(actor, sight, item) || sight.texts === "none") return false;
  if (actsFor(actor, item.agencyId)) return true;
  // What another agency wrote to this one is not its own text: below a client's Yes it is not read.
  if (isAddressed(actor, item)) return sight.seenAs !== "anonymous";

  return sight.texts === "all";
}

const isAddressed = ({ agencyId }: Actor, { toAgencyId }: ItemFacts) =>
  agencyId !== null && toAgencyId === agencyId;
