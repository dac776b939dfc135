import { viewPage } from "#shared/anonymization/view.ts";
import { dateIn } from "#shared/hmis/calendarDate.ts";
import type { Routes } from "#shared/routes.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { Tables } from "./tables.ts";
import { viewRoi, viewRois } from "./viewRois.ts";

/** The facts on record, newest first. Below level full the own ones only: another's Yes would tell that there is a name. */
export const listRoi =
  ({ clients, items, audit }: Tables): Operation<Routes["privacy"]["listRoi"]> =>
  async (request) => {
    const opened = await clients.open(request, request.params.clientId);
    const { sight } = opened;
    const client: OpenedClient =
      sight.seenAs === "full" ? opened : { ...opened, sight: { ...sight, items: "own" } };
    const [page] = await Promise.all([
      items.page("O", request, client, request.query),
      audit.record(request, [
        { pk: recordKey(client.record.recordId).pk, clientIds: [client.clientId] },
      ]),
    ]);

    const facts = await viewRois(clients, request, client, page.items);
    const isWhole = page.next === null && !page.items.some(({ method }) => method === "system");

    return viewPage(
      isWhole && client.record.kind === "anonymous" ? [...facts, firstNo(request, client)] : facts,
      page.next,
    );
  };

/** The No with which an anonymous record begins: its profile says it, no item repeats it. */
const firstNo = ({ policy }: Asking, { record: { createdAt } }: OpenedClient) =>
  viewRoi({
    roiId: "system",
    permission: policy.roiPermission,
    scope: "all",
    effectiveDate: dateIn(policy.timeZone, new Date(createdAt)),
    endDate: null,
    method: "system",
    givenBy: "system",
    recordedAt: createdAt,
    agencyId: null,
  });
