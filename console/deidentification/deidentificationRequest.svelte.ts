import { SvelteSet } from "svelte/reactivity";
import type * as z from "zod";
import type { Reason } from "#shared/clients/client.ts";
import type { NewTicket } from "#shared/deidentification/ticket.ts";
import type { StatementCode } from "#shared/policy/statements.ts";

/** The last of Spokane's five is a note in the record that the software makes itself. */
export const doneByHaven: ReadonlySet<StatementCode> = new Set(["noted"]);

/** As `NewTicket`: what the words of a ticket may hold, in characters. */
export const mostDetails = 4000;

/** What a case worker asks for, while it is being written. */
export class DeidentificationRequest {
  reason = $state<Reason>();
  details = $state("");
  readonly confirmed = new SvelteSet<StatementCode>();

  readonly #clientId: string;
  readonly #statements: readonly StatementCode[];
  #maskChosen = $state<boolean>();

  /** Client IDs of everybody who is shown: the request names the household that somebody looked at. */
  members = $state.raw<readonly string[]>([]);

  constructor(clientId: string, statements: readonly StatementCode[]) {
    this.#clientId = clientId;
    this.#statements = statements;
  }

  /** Preset on where the law protects the client; what somebody chose by hand stays. */
  get mask(): boolean {
    return this.#maskChosen ?? this.reason === "protected";
  }

  set mask(chosen: boolean) {
    this.#maskChosen = chosen;
  }

  /** How many statements stand, those of the software included. */
  readonly done = $derived.by(
    () =>
      this.#statements.filter((code) => doneByHaven.has(code) || this.confirmed.has(code)).length,
  );

  toggle(code: StatementCode): void {
    if (!this.confirmed.delete(code)) this.confirmed.add(code);
  }

  /** Undefined while the reason is missing, or nobody has been shown yet. */
  readonly body = $derived.by((): z.input<typeof NewTicket> | undefined => {
    const details = this.details.trim();

    if (!this.reason || this.members.length === 0 || details.length > mostDetails) return undefined;

    return {
      type: "deidentification",
      clientId: this.#clientId,
      members: this.members.map((clientId) => ({ clientId, action: "deidentify" })),
      mask: this.mask,
      statements: this.#statements.filter((code) => this.confirmed.has(code)),
      reason: this.reason,
      ...(details && { details }),
    };
  });
}
