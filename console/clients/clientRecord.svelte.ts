import type { Client, SeenAs } from "#shared/clients/client.ts";

type Status = "loading" | "shown" | "gone" | "failed";

/**
 * The record on the screen, read again while it stands there. When the reader may see less than before,
 * what was shown goes at once: `generation` moves and everything below the page is made anew (rules §4).
 */
export class ClientRecord {
  client = $state.raw<Client>();
  status = $state<Status>("loading");
  failure = $state.raw<unknown>();
  generation = $state(0);

  readonly #read: () => Promise<Client>;
  readonly #isGone: (failure: unknown) => boolean;
  #run = 0;

  constructor(read: () => Promise<Client>, isGone: (failure: unknown) => boolean) {
    this.#read = read;
    this.#isGone = isGone;
  }

  /** Of several readings under way only the one begun last counts. */
  async read(): Promise<void> {
    this.#run += 1;
    const run = this.#run;

    try {
      const client = await this.#read();
      if (run === this.#run) this.accept(client);
    } catch (failure) {
      if (run !== this.#run) return;
      if (this.#isGone(failure)) this.blank("gone");
      else if (!this.client) this.status = "failed";
      this.failure = failure;
    }
  }

  /** The record as a reading or an own change answered it. */
  accept(client: Client): void {
    if (this.client && isAnother(this.client, client)) this.generation += 1;

    this.client = client;
    this.status = "shown";
    this.failure = undefined;
  }

  /** Takes everything off the screen: the record is gone, or the browser brought an old page back. */
  blank(status: "gone" | "loading"): void {
    this.client = undefined;
    this.status = status;
    this.generation += 1;
  }
}

const rank = { anonymous: 0, coordination: 1, full: 2 } as const satisfies Record<SeenAs, number>;

/** Less than before is to be seen, or a seal has ended and all stands anew. */
const isAnother = (before: Client, now: Client) =>
  rank[now.seenAs] < rank[before.seenAs] ||
  (now.masked && !before.masked) ||
  now.beingDeidentified !== before.beingDeidentified ||
  (now.kind === "anonymous" && before.kind === "identified") ||
  now.clientId !== before.clientId;
