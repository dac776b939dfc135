import type { Client } from "#shared/clients/client.ts";
import type { Overview } from "#shared/records/overview.ts";

type Lists = Omit<Overview, "client">;

/** After this what came with the record is old news: a tab that opens later reads its list itself. */
const fresh = 5_000;

/**
 * The beginnings of a record's lists, which come with its first reading. Each is taken once, by the tab that
 * stands when the record has come.
 */
export class BegunLists {
  readonly #readAll: () => Promise<Overview>;
  readonly #readClient: () => Promise<Client>;
  readonly #now: () => number;
  #lists: Partial<Lists> | undefined;
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(
    readAll: () => Promise<Overview>,
    readClient: () => Promise<Client>,
    now: () => number = Date.now,
  ) {
    this.#readAll = readAll;
    this.#readClient = readClient;
    this.#now = now;
  }

  /** The record: the first time with its lists, in one request; from then on alone. */
  async read(): Promise<Client> {
    if (this.#lists) return this.#readClient();
    const { client, ...lists } = await this.#readAll();
    this.#lists = lists;
    this.#readAt = this.#now();

    return client;
  }

  take<List extends keyof Lists>(list: List): Lists[List] | undefined {
    const isFresh = this.#now() - this.#readAt < fresh;
    const begun = isFresh ? this.#lists?.[list] : undefined;
    delete this.#lists?.[list];

    return begun;
  }

  /** A list that came whole, for a tab that would ask for a longer page. */
  takeWhole<List extends keyof Lists>(list: List): Lists[List] | undefined {
    const begun = this.take(list);

    return begun?.next === null ? begun : undefined;
  }
}
