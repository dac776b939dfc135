import { viewPage } from "#shared/anonymization/view.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Handoff } from "#shared/privacy/handoff.ts";
import type { Routes } from "#shared/routes.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { Operation } from "../http/request.ts";
import type { Tables } from "./tables.ts";
import { viewHandoff } from "./viewHandoff.ts";

/** To whom a record was handed over: for its owner and the CoC administrator. Nobody else learns of another agency. */
export const listHandoffs =
  ({ clients, items, audit }: Tables): Operation<Routes["privacy"]["listHandoffs"]> =>
  async (request) => {
    const { actor, now, params, query } = request;
    const client = await clients.open(request, params.clientId);
    const { record } = client;
    const isTheirs = actor.role === "cocAdmin" || actsFor(actor, record.owner);
    const mayKnow = isTheirs && client.sight.seenAs === "full";
    const [page] = await Promise.all([
      mayKnow ? items.page("F", request, client, query) : undefined,
      audit.record(request, [{ pk: recordKey(record.recordId).pk, clientIds: [client.clientId] }]),
    ]);
    if (!page) return viewPage<Handoff>([]);

    return viewPage(
      page.items.map((item) => viewHandoff(item, record, now)),
      page.next,
    );
  };
