import { getContext, setContext } from "svelte";

/** What a printed list is headed with; each part comes from the surroundings that know it. */
export interface PrintedHeading {
  /** Whose list it is: on a client's page the Client ID. */
  readonly subject?: string;
  /** The kind of list. */
  readonly title?: string;
}

const key = Symbol("printed heading");

export const printedHeading = (): PrintedHeading => getContext(key) ?? {};

/** Says a part of the heading to every list below; what the surroundings said already stays. */
export function setPrintedHeading(part: PrintedHeading): void {
  const above = printedHeading();

  setContext<PrintedHeading>(key, {
    get subject() {
      return part.subject ?? above.subject;
    },
    get title() {
      return part.title ?? above.title;
    },
  } as PrintedHeading);
}
