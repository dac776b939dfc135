import { isCalendarDate } from "#shared/hmis/calendarDate.ts";

/** What narrows a list of items: a first day, a last day, an agency, each of which may be left out. */
export class ListFilter {
  from = $state("");
  to = $state("");
  agencyId = $state("");

  /** Nothing lies between a day and one before it. */
  readonly isBackwards = $derived(this.from !== "" && this.to !== "" && this.to < this.from);

  /** As the routes of lists take it; a day that is not typed in full does not count yet. */
  readonly query = $derived({
    ...(isCalendarDate(this.from) && { from: this.from }),
    ...(isCalendarDate(this.to) && !this.isBackwards && { to: this.to }),
    ...(this.agencyId && { agencyId: this.agencyId }),
  });

  readonly count = $derived(Object.keys(this.query).length);

  clear(): void {
    this.from = "";
    this.to = "";
    this.agencyId = "";
  }
}
