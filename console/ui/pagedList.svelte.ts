import type { Page } from "#shared/http/page.ts";

/** As many as the API gives at once. */
const most = 100;

/** A list that grows by *Show more*. */
export class PagedList<Item> {
  items = $state.raw<readonly Item[]>([]);
  isLoading = $state(false);
  /** False until the first page has come: before that an empty list says nothing. */
  isKnown = $state(false);
  hasMore = $state(false);
  failure = $state.raw<unknown>();

  readonly #read: (cursor: string | undefined, limit: number) => Promise<Page<Item>>;
  readonly #limit: number;
  #next: string | undefined;
  #run = 0;

  /** `limit` is how many one page should bring; a list that does not pass it on gets the API's own number. */
  constructor(
    read: (cursor: string | undefined, limit: number) => Promise<Page<Item>>,
    limit = 25,
  ) {
    this.#read = read;
    this.#limit = limit;
  }

  /** The first page anew; what stands there stays until it has come. */
  async load(): Promise<void> {
    this.#next = undefined;
    await this.#page(() => []);
  }

  async more(limit = this.#limit): Promise<void> {
    await this.#page(() => this.items, limit);
  }

  /** All that is still to come, as long as it is wanted; false where a page did not come or it is wanted no more. */
  async rest(isWanted: () => boolean): Promise<boolean> {
    while (this.hasMore && isWanted()) {
      const run = this.#run;
      await this.more(most);
      // Somebody else loaded the list anew meanwhile: what is to be printed is another list.
      if (this.failure || this.#run !== run + 1) return false;
    }
    return isWanted();
  }

  /** Puts a changed item in the place of its former self. */
  replace(item: Item, isSame: (other: Item) => boolean): void {
    this.items = this.items.map((other) => (isSame(other) ? item : other));
  }

  prepend(item: Item): void {
    this.items = [item, ...this.items];
  }

  async #page(before: () => readonly Item[], limit = this.#limit): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    this.isLoading = true;

    try {
      const { items, next } = await this.#read(this.#next, limit);
      if (run !== this.#run) return;

      this.items = [...before(), ...items];
      this.#next = next ?? undefined;
      this.hasMore = next !== null;
      this.isKnown = true;
      this.failure = undefined;
    } catch (failure) {
      if (run === this.#run) this.failure = failure;
    } finally {
      if (run === this.#run) this.isLoading = false;
    }
  }
}
