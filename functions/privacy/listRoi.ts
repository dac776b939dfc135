import { viewPage } from "#shared/anonymization/view.ts";
import { dateIn } from "#shared/hmis/calendarDate.ts";
import type { Routes } from "#shared/routes.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { Tables } from "./tables.ts";
import { guardiansOf, viewRoi, viewRois } from "./viewRois.ts";

/** The facts on record, newest first. Below level full the own ones only: another's Yes would tell that there is a name. */
export const listRoi =
  ({ clients, items, audit }: Tables): Operation<Routes["privacy"]["listRoi"]> =>
  async (request) => {
    const opened = await clients.open(request, request.params.clientId);
    const { sight } = opened;
    const client: OpenedClient =
      sight.seenAs === "full" ? opened : { ...opened, sight: { ...sight, items: "own" } };
    const page = await items.page("O", request, client, request.query);
    const guardians = await guardiansOf(clients, request, page.items);
    await audit.record(
      request,
      [client, ...guardians].map(({ record, clientId }) => ({
        pk: recordKey(record.recordId).pk,
        clientIds: [clientId],
      })),
    );

    const facts = viewRois(request, client, page.items, guardians);
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
