import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { mustBeAllowed, showClient } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";

/**
 * The privacy shield (rules §5): private only while nobody else works with the client, for Coordinated Entry
 * needs several agencies to see the record.
 */
export const setPrivacy =
  (clients: ClientTable): Operation<Routes["privacy"]["setPrivacy"]> =>
  async (request) => {
    const { params, body, today } = request;
    const opened = await clients.open(request, params.clientId);
    const [changed] = await clients.change(request, [opened], ([client]) => {
      mustBeAllowed("changeProfile", request, client);
      mustMatch(request, client.record.version);
      if (body.privacy === "private") mustNotBeHeldShared(client.record, today);

      return { set: [{ privacy: body.privacy }], movesVersion: true, fields: ["privacy"] };
    });

    return showClient(request, changed);
  };

/** Says how many hold the record shared, not who: that would tell where the client is served. */
function mustNotBeHeldShared(record: ClientRecord, today: CalendarDate): void {
  const others = Object.entries(record.agencies).filter(
    ([agencyId, { openEnrollments = 0, handoffUntil }]) =>
      agencyId !== record.owner && (openEnrollments > 0 || (handoffUntil && handoffUntil >= today)),
  ).length;
  const errors = [
    ...(record.openCoordinatedEntry > 0
      ? [{ field: "privacy", message: "The client takes part in Coordinated Entry." }]
      : []),
    ...(others > 0
      ? [{ field: "privacy", message: `Other agencies at work with this client: ${others}.` }]
      : []),
  ];
  if (errors.length > 0) throw new ProblemError("held-shared", { errors });
}
