import type { RecordFacts, Sight } from "../anonymization/sight.ts";
import { type Actor, actsFor } from "../people/actor.ts";

/** What somebody may do to a record they see (rules §4, "who may do what"). */
export type Right =
  | "addItem"
  | "changeProfile"
  | "handOff"
  | "recordRoi"
  | "identify"
  | "requestDeidentification";

const isOwner = (actor: Actor, { owner }: RecordFacts) => actsFor(actor, owner);

const hasOpenEnrollment = ({ agencyId }: Actor, { agencies }: RecordFacts) =>
  Boolean(agencyId && agencies[agencyId]?.openEnrollments);

const worksWithIt = (actor: Actor, record: RecordFacts) =>
  isOwner(actor, record) || hasOpenEnrollment(actor, record);

const rights: Readonly<
  Record<Right, (actor: Actor, record: RecordFacts, sight: Sight) => boolean>
> = {
  addItem: ({ agencyId }) => agencyId !== null,
  changeProfile: (actor, record, { seenAs }) => isOwner(actor, record) && seenAs === "full",
  handOff: (actor, record, { seenAs }) => isOwner(actor, record) && seenAs === "full",
  recordRoi: worksWithIt,
  identify: worksWithIt,
  requestDeidentification: worksWithIt,
};

/** Whether an actor who sees the record may do this to it. The CoC administrator writes no record. */
export const may = (right: Right, actor: Actor, record: RecordFacts, sight: Sight): boolean =>
  actor.agencyId !== null && rights[right](actor, record, sight);
