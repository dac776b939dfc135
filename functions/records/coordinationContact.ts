import type { Client } from "#shared/clients/client.ts";
import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { inCoordinatedEntry } from "#shared/records/inCoordinatedEntry.ts";
import { type OpenedClient, openValue } from "../clients/openedClient.ts";
import type { ItemTable } from "./itemTable.ts";
import { textAttribute } from "./itemTexts.ts";

/**
 * The contact of the Coordinated Entry referral that stands, for whoever sees the record at level `coordination` or
 * `full` (rules §4): none once the client has left Coordinated Entry, and none from behind a mask or a seal.
 */
export async function coordinationContact(
  items: ItemTable,
  { record, key, sight }: OpenedClient,
  today: CalendarDate,
): Promise<Pick<Client, "coordinationContact">> {
  const { coordinationReferral, recordId } = record;
  const isTold = sight.seenAs !== "anonymous" && sight.texts !== "none";
  if (!coordinationReferral || inCoordinatedEntry(record, today) === 0 || !isTold || !key)
    return {};

  const referral = await items.get("R", recordId, coordinationReferral);
  const contact = referral?.texts?.contact;
  if (contact?.keyId !== key.keyId) return {};
  const place = `R#${coordinationReferral}`;

  return {
    coordinationContact: String(openValue(recordId, key, place, textAttribute("contact"), contact)),
  };
}
