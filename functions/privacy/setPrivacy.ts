import { isHandedOver } from "#shared/anonymization/sight.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import { inCoordinatedEntry } from "#shared/records/inCoordinatedEntry.ts";
import type { Routes } from "#shared/routes.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import { mustBeAllowed, showClient } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { Tables } from "./tables.ts";

/**
 * The privacy shield (rules §5): private only while nobody else works with the client, for Coordinated Entry
 * needs several agencies to see the record. Codes that were given out and not used are void from then on.
 */
export const setPrivacy =
  ({ clients, people }: Tables): Operation<Routes["privacy"]["setPrivacy"]> =>
  async (request) => {
    const { params, body } = request;
    const opened = await clients.open(request, params.clientId);
    const [changed] = await clients.change(request, [opened], async ([client]) => {
      mustBeAllowed("changeProfile", request, client);
      mustMatch(request, client.record.version);
      const isPrivate = body.privacy === "private";
      if (isPrivate) await mustNotBeHeldShared(people, request, client.record);

      return {
        set: [{ privacy: body.privacy, ...(isPrivate && { handoffs: undefined }) }],
        movesVersion: true,
        fields: ["privacy"],
      };
    });

    return showClient(request, changed);
  };

/**
 * Says how many hold the record shared, not who: that would tell where the client is served. What a closed agency
 * left open holds nothing.
 */
async function mustNotBeHeldShared(
  people: Tables["people"],
  { actor, today }: Asking,
  record: ClientRecord,
): Promise<void> {
  const closed = await closedAmong(people, record, actor.agencyId);
  const ties = Object.entries(record.agencies).filter(([agencyId]) => !closed.has(agencyId));
  const others = ties.filter(
    ([agencyId, tie]) =>
      !actsFor(actor, agencyId) && (tie.openEnrollments || isHandedOver(tie, today)),
  ).length;
  const ofClosed = [...closed].reduce(
    (sum, agencyId) => sum + (record.agencies[agencyId]?.openCoordinatedEntry ?? 0),
    0,
  );
  const errors = [
    ...(inCoordinatedEntry(record, today) > ofClosed
      ? [{ field: "privacy", message: "The client takes part in Coordinated Entry." }]
      : []),
    ...(others > 0
      ? [{ field: "privacy", message: `Other agencies at work with this client: ${others}.` }]
      : []),
  ];
  if (errors.length > 0) throw new ProblemError("held-shared", { errors });
}

/** The closed ones among the agencies that a record is tied to; the actor's own is open. */
async function closedAmong(
  people: Tables["people"],
  { agencies }: ClientRecord,
  own: string | null,
): Promise<Set<string>> {
  const tied = Object.entries(agencies).flatMap(([agencyId, { openEnrollments, handoffUntil }]) =>
    agencyId !== own && (openEnrollments || handoffUntil) ? [agencyId] : [],
  );
  const found = await Promise.all(tied.map((agencyId) => people.get("AGENCIES", agencyId)));

  return new Set(found.flatMap((agency) => (agency?.active === false ? [agency.agencyId] : [])));
}
