import type { TicketRow } from "#shared/deidentification/ticket.ts";
import { openStates } from "#shared/deidentification/transitions.ts";
import { addDays, type CalendarDate, dateIn } from "#shared/hmis/calendarDate.ts";

/** How urgent a request is on a day of the region; undefined once nothing waits for anybody. */
export type Due =
  | { readonly kind: "overdue" | "today" | "tomorrow" }
  | { readonly kind: "later"; readonly day: CalendarDate };

export function dueOf(
  { state, dueAt }: Pick<TicketRow, "state" | "dueAt">,
  today: CalendarDate,
  timeZone: string,
): Due | undefined {
  if (!openStates.includes(state) || state === "executing") return undefined;

  const day = dateIn(timeZone, new Date(dueAt));
  if (day < today) return { kind: "overdue" };
  if (day === today) return { kind: "today" };

  return day === addDays(today, 1) ? { kind: "tomorrow" } : { kind: "later", day };
}

/** Full days of the region's calendar since a request came. */
export const daysSince = (createdAt: string, today: CalendarDate, timeZone: string): number =>
  Math.round((Date.parse(today) - Date.parse(dateIn(timeZone, new Date(createdAt)))) / 86_400_000);
