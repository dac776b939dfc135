import type * as z from "zod";
import type { ClientSearch } from "#shared/clients/clientSearch.ts";
import { messages } from "../app/messages.ts";
import { dateOf, isBlank, noDate } from "../ui/dateParts.ts";
import type { FormError } from "../ui/formError.ts";

const { search } = messages.clients.find;

/**
 * The second step of *Find client*: names leave the browser here, and only when the button that says so is
 * pressed. One of the three pairs must be given, all that is given must match (rules §4).
 */
export class IdentifiedSearch {
  FirstName = $state("");
  LastName = $state("");
  dob = $state(noDate());
  ssnLast4 = $state("");

  /** First and last name as somebody typed them into one field. */
  fillFrom(text: string): void {
    const [first = "", ...rest] = text.trim().split(/\s+/);
    const [last, given] = text.includes(",") ? text.split(",") : [rest.join(" "), first];
    this.FirstName = (given ?? "").trim();
    this.LastName = (last ?? "").trim();
  }

  readonly #terms = $derived({
    ...(this.FirstName.trim() && { FirstName: this.FirstName.trim() }),
    ...(this.LastName.trim() && { LastName: this.LastName.trim() }),
    ...(dateOf(this.dob) && { DOB: dateOf(this.dob) ?? "" }),
    ...(this.ssnLast4.trim() && { ssnLast4: this.ssnLast4.trim() }),
  });

  readonly errors = $derived.by((): FormError[] => {
    if (!isBlank(this.dob) && !dateOf(this.dob))
      return [{ id: "find-dob", message: search.notADate }];
    if (this.ssnLast4.trim() && !/^\d{4}$/.test(this.ssnLast4.trim())) {
      return [{ id: "find-ssn", message: search.fourDigits }];
    }
    const { FirstName, LastName, DOB, ssnLast4 } = this.#terms;
    const hasPair = (FirstName && LastName) || (LastName && DOB) || (DOB && ssnLast4);

    return hasPair ? [] : [{ id: "find-first", message: search.tooLittle }];
  });

  readonly body = $derived.by((): z.input<typeof ClientSearch> | undefined =>
    this.errors.length > 0 ? undefined : this.#terms,
  );
}
