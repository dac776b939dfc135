import { type Annotations, everything, view } from "#shared/anonymization/view.ts";
import type { Plan } from "#shared/deidentification/plan.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { Operation } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { countsOf } from "./planCounts.ts";
import { makePlan, type Planning } from "./planning.ts";
import type { TicketTable } from "./ticketTable.ts";
import { subjectsOf } from "./viewTicket.ts";

const planVisibility = {
  planVersion: "open",
  members: "open",
  blockers: "open",
  counts: "open",
  writes: "open",
  next: "open",
} as const satisfies Annotations<Plan>;

/**
 * The plan for the CoC administrator, who is about to decide word by word. Texts are paged over all members;
 * the cursor is the number of texts shown so far, good for the plan version it came with.
 */
export const getPlan =
  (
    planning: Planning & {
      readonly tickets: TicketTable;
      readonly people: PeopleTable;
      readonly audit: AuditTable;
    },
  ): Operation<Routes["deidentification"]["getPlan"]> =>
  async (request) => {
    const { params, query } = request;
    const found = await planning.tickets.get(params.ticketId);
    if (!found) throw new ProblemError("not-found");
    if (!["submitted", "inReview", "needsAgency"].includes(found.ticket.state)) {
      throw new ProblemError("transition-not-allowed");
    }

    const plan = await makePlan(planning, request, found.ticket, await planning.people.policy());
    const start = startOf(query.cursor, plan.version);
    const total = plan.shown.reduce((sum, { texts }) => sum + texts.length, 0);
    const end = start + query.limit;
    let passed = 0;
    const members = plan.shown.map((member) => {
      const first = passed;
      passed += member.texts.length;

      return {
        ...member,
        texts: member.texts.slice(Math.max(0, start - first), Math.max(0, end - first)),
      };
    });
    await planning.audit.record(
      request,
      subjectsOf(plan.members.map(({ record }) => ({ record, clientId: record.clientId }))),
    );

    return view<Plan>(planVisibility, everything, {
      planVersion: plan.version,
      members,
      blockers: [...plan.blockers],
      counts: countsOf(plan),
      writes: countsOf(plan).texts + plan.members.length * 8 + 3,
      next: end < total ? `${end}.${plan.version}` : null,
    });
  };

/** A page of another version would show other texts: the plan is read from the beginning again. */
function startOf(cursor: string | undefined, version: string): number {
  if (cursor === undefined) return 0;
  const [start = "", of] = cursor.split(".");
  if (of !== version || !/^\d+$/.test(start)) throw new ProblemError("plan-outdated");

  return Number(start);
}
