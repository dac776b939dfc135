import { type DateParts, noDate } from "../ui/dateParts.ts";

/** What was searched for in vain, on its way to *Add client*: in memory only, never in an address or the history. */
export interface SearchedFor {
  readonly FirstName: string;
  readonly LastName: string;
  readonly dob: DateParts;
}

class CarriedSearch {
  #terms: SearchedFor | undefined;

  /** Field by field: what a `$state` class holds, a spread leaves behind. */
  carry({ FirstName, LastName, dob }: SearchedFor): void {
    this.#terms = { FirstName, LastName, dob: { ...dob } };
  }

  /** Once: the next client added is another one. */
  take(): SearchedFor {
    const terms = this.#terms ?? { FirstName: "", LastName: "", dob: noDate() };
    this.#terms = undefined;

    return terms;
  }
}

export const carriedSearch = new CarriedSearch();
