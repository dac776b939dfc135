import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { withRelease } from "#shared/privacy/releases.ts";
import type { NewRoi } from "#shared/privacy/roi.ts";
import type { DataKey } from "../aws/envelope.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import { nameOfIdentified } from "../identifiers/checkedText.ts";
import { sealTexts } from "../records/itemTexts.ts";

/**
 * A release as the fact that is kept, and the releases that count once it is recorded. `guardian` is the guardian's
 * record. One that has ended already is on record and changes nothing.
 */
export function givenRelease(
  { record }: OpenedClient,
  key: DataKey,
  itemId: string,
  { consentedBy, guardian: _clientId, ...said }: NewRoi,
  guardian: string | undefined,
  today: CalendarDate,
) {
  const endDate = said.endDate ?? null;
  const release: ClientRecord["releases"][number] & Pick<NewRoi, "method" | "givenBy"> = {
    ...said,
    endDate,
    ...(guardian && { guardian }),
  };
  const texts = sealTexts(record.recordId, key, `O#${itemId}`, {
    consentedBy: nameOfIdentified(consentedBy),
  });
  const mayCount = endDate === null || endDate >= today;

  return {
    item: { ...release, ...(consentedBy && { texts }) },
    ...(mayCount && { releases: withRelease(record.releases, release, today) }),
  };
}
