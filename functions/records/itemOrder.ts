import { addDays, type CalendarDate, dateIn } from "#shared/hmis/calendarDate.ts";
import type { ItemKind, StoredItem } from "./storedItem.ts";

/** The days and the agency that a list is narrowed to. */
export interface ItemFilter {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly agencyId?: string | undefined;
}

/** By what each kind is listed: the day it is about, or the instant it was written. */
const orders: { [Kind in ItemKind]: (item: StoredItem<Kind>) => string } = {
  N: ({ at }) => at,
  E: ({ EntryDate }) => EntryDate,
  S: ({ DateProvided }) => DateProvided,
  R: ({ ReferralDate }) => ReferralDate,
  A: ({ AssessmentDate }) => AssessmentDate,
  F: ({ at }) => at,
  O: ({ at }) => at,
};

const byInstant: ReadonlySet<ItemKind> = new Set(["N", "F", "O"]);

/** Where an item stands among those of its kind. */
export const orderOf = <Kind extends ItemKind>(kind: Kind, item: StoredItem<Kind>): string =>
  `${kind}#${orders[kind](item)}#${item.itemId}`;

/**
 * The part of the order that holds the days asked for, so that no other day is read. Instants are UTC and days the
 * region's: the range of what goes by instants is a day wider at both ends, and `isOfDays` looks again.
 */
export function orderRange(
  kind: ItemKind,
  { from, to }: ItemFilter,
): [first: string, last: string] {
  const wider = byInstant.has(kind) ? 1 : 0;
  const first = from ? moved(from, -wider) : "";
  const last = to ? moved(to, wider) : "";

  return [`${kind}#${first}`, `${kind}#${last}~`]; // `~` comes after all that an order holds.
}

/** Whether the day an item is about is one of those asked for. */
export function isOfDays<Kind extends ItemKind>(
  kind: Kind,
  item: StoredItem<Kind>,
  { from, to }: ItemFilter,
  timeZone: string,
): boolean {
  if (!from && !to) return true;
  const order = orders[kind](item);
  const day = byInstant.has(kind) ? dateIn(timeZone, new Date(order)) : order;

  return (!from || day >= from) && (!to || day <= to);
}

/** The calendar has an end: a day beyond it is the last. */
function moved(day: CalendarDate, by: number): string {
  const isEdge = by < 0 ? day === "0001-01-01" : day === "9999-12-31";

  return by === 0 || isEdge ? day : addDays(day, by);
}
