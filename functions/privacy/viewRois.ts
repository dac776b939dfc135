import { type Annotations, everything, type Viewed, view } from "#shared/anonymization/view.ts";
import type { Roi } from "#shared/privacy/roi.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import { openTexts } from "../records/itemTexts.ts";
import type { StoredItem } from "../records/storedItem.ts";

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

export const viewRoi = (roi: Roi): Viewed<Roi> => view<Roi>(roiVisibility, everything, roi);

/** The guardians who gave releases, as far as the reader sees their records. */
export async function guardiansOf(
  clients: ClientTable,
  asking: Asking,
  items: readonly StoredItem<"O">[],
): Promise<OpenedClient[]> {
  const found = await clients.findAll(asking, [
    ...new Set(items.flatMap(({ guardian }) => guardian ?? [])),
  ]);

  return found.filter(({ sight }) => sight.seenAs === "full");
}

/** Releases as their reader may see them: who consented where texts are read, the guardian where that record is. */
export function viewRois(
  asking: Asking,
  client: OpenedClient,
  items: readonly StoredItem<"O">[],
  guardians: readonly OpenedClient[],
): Viewed<Roi>[] {
  const seen = new Map(guardians.map(({ record }) => [record.recordId, record.clientId]));

  return items.map((item) =>
    viewRoi({
      ...item,
      roiId: item.itemId,
      recordedAt: item.at,
      consentedBy: openTexts(asking, client, "O", item).consentedBy,
      guardian: item.guardian && seen.get(item.guardian),
    }),
  );
}
