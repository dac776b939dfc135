import type { Ticket } from "#shared/deidentification/ticket.ts";

/** A ticket on the screen, read again while it stands there. */
export class TicketRecord {
  ticket = $state.raw<Ticket>();
  failure = $state.raw<unknown>();
  /** The work began and ended while this page was open. */
  sawCompletion = $state(false);

  readonly #read: () => Promise<Ticket>;
  #run = 0;

  constructor(read: () => Promise<Ticket>) {
    this.#read = read;
  }

  readonly isRunning = $derived(this.ticket?.state === "executing");

  /** Of several readings under way only the one begun last counts. */
  async read(): Promise<void> {
    this.#run += 1;
    const run = this.#run;

    try {
      const ticket = await this.#read();
      if (run === this.#run) this.#show(ticket);
    } catch (failure) {
      if (run === this.#run) this.failure = failure;
    }
  }

  /** The ticket as an own step answered it; readings begun before it say nothing new. */
  accept(ticket: Ticket): void {
    this.#run += 1;
    this.#show(ticket);
  }

  /** Takes everything off the screen: the browser brought an old page back. */
  blank(): void {
    this.ticket = undefined;
  }

  #show(ticket: Ticket): void {
    if (this.isRunning && ticket.state === "completed") this.sawCompletion = true;
    this.ticket = ticket;
    this.failure = undefined;
  }
}
