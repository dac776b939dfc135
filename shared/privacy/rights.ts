import type { RecordFacts, Sight } from "../anonymization/sight.ts";
import type { Actor } from "../people/actor.ts";

/** What somebody may do to a record they see (rules §4, "who may do what"). */
export type Right = "addItem" | "changeProfile" | "recordRoi" | "requestDeidentification";

const isOwner = ({ agencyId }: Actor, { owner }: RecordFacts) => agencyId === owner;

const hasOpenEnrollment = ({ agencyId }: Actor, { agencies }: RecordFacts) =>
  Boolean(agencyId && agencies[agencyId]?.openEnrollments);

const rights: Readonly<
  Record<Right, (actor: Actor, record: RecordFacts, sight: Sight) => boolean>
> = {
  addItem: ({ agencyId }) => agencyId !== null,
  changeProfile: (actor, record, { seenAs }) => isOwner(actor, record) && seenAs === "full",
  recordRoi: (actor, record) => isOwner(actor, record) || hasOpenEnrollment(actor, record),
  requestDeidentification: (actor, record) =>
    isOwner(actor, record) || hasOpenEnrollment(actor, record),
};

/** Whether an actor who sees the record may do this to it. The CoC administrator writes no record. */
export const may = (right: Right, actor: Actor, record: RecordFacts, sight: Sight): boolean =>
  actor.agencyId !== null && rights[right](actor, record, sight);
