import { type Annotations, everything, view, viewPage } from "#shared/anonymization/view.ts";
import { dateIn } from "#shared/hmis/calendarDate.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { withRelease } from "#shared/privacy/releases.ts";
import type { Roi } from "#shared/privacy/roi.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { mustBeAllowed, type OpenedClient } from "../clients/openedClient.ts";
import type { Asking, Operation } from "../http/request.ts";
import { addItem } from "../records/addItem.ts";
import type { ItemTable, StoredItem } from "../records/itemTable.ts";

const roiVisibility = {
  roiId: "open",
  permission: "open",
  scope: "open",
  effectiveDate: "open",
  endDate: "open",
  method: "open",
  givenBy: "open",
  consentedBy: "identifying",
  guardian: "full",
  recordedAt: "open",
  agencyId: "open",
} as const satisfies Annotations<Roi>;

const viewRoi = (item: StoredItem<"O">) =>
  view<Roi>(roiVisibility, everything, {
    ...item,
    roiId: item.itemId,
    guardian: undefined,
    recordedAt: item.at,
  });

/**
 * Dated facts, appended and never edited; of those in force the last one recorded counts (rules §5). One that
 * has ended already is on record and changes nothing.
 */
export const recordRoi =
  (writing: {
    clients: ClientTable;
    items: ItemTable;
  }): Operation<Routes["privacy"]["recordRoi"]> =>
  async (request) => {
    const { params, body, today } = request;
    const client = await writing.clients.open(request, params.clientId);
    const item = await addItem(writing, "O", request, client, (current) => {
      mustBeAllowed("recordRoi", request, current);
      if (current.record.kind === "anonymous" && body.permission === "yes") {
        throw new ProblemError("use-identify");
      }
      if (body.effectiveDate > today) {
        throw ruleBroken("effectiveDate", "A release takes effect today or earlier.");
      }
      const { consentedBy: _name, guardian: _guardian, ...said } = body;
      const endDate = body.endDate ?? null;
      const isInForce = endDate === null || endDate >= today;

      return {
        item: { ...said, endDate },
        ...(isInForce && {
          set: { releases: withRelease(current.record.releases, { ...said, endDate }, today) },
          movesVersion: true,
        }),
      };
    });

    return viewRoi(item);
  };

export const listRoi =
  ({
    clients,
    items,
    audit,
  }: {
    clients: ClientTable;
    items: ItemTable;
    audit: AuditTable;
  }): Operation<Routes["privacy"]["listRoi"]> =>
  async (request) => {
    const client = await clients.open(request, request.params.clientId);
    const [page] = await Promise.all([
      items.page("O", request, client, request.query),
      audit.record(request, [
        { pk: recordKey(client.record.recordId).pk, clientIds: [client.clientId] },
      ]),
    ]);

    const facts = page.items.map(viewRoi);
    const isWhole = page.next === null && !page.items.some(({ method }) => method === "system");

    return viewPage(
      isWhole && client.record.kind === "anonymous" ? [...facts, firstNo(request, client)] : facts,
      page.next,
    );
  };

/** The No with which an anonymous record begins: its profile says it, no item repeats it. */
const firstNo = ({ policy }: Asking, { record: { createdAt } }: OpenedClient) =>
  view<Roi>(roiVisibility, everything, {
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
