import type { Page } from "#shared/http/page.ts";

/** A list that grows by *Show more*. */
export class PagedList<Item> {
  items = $state.raw<readonly Item[]>([]);
  isLoading = $state(false);
  /** False until the first page has come: before that an empty list says nothing. */
  isKnown = $state(false);
  hasMore = $state(false);
  failure = $state.raw<unknown>();

  readonly #read: (cursor: string | undefined) => Promise<Page<Item>>;
  #next: string | undefined;
  #run = 0;

  constructor(read: (cursor: string | undefined) => Promise<Page<Item>>) {
    this.#read = read;
  }

  /** The first page anew; what stands there stays until it has come. */
  async load(): Promise<void> {
    this.#next = undefined;
    await this.#page(() => []);
  }

  async more(): Promise<void> {
    await this.#page(() => this.items);
  }

  /** Puts a changed item in the place of its former self. */
  replace(item: Item, isSame: (other: Item) => boolean): void {
    this.items = this.items.map((other) => (isSame(other) ? item : other));
  }

  prepend(item: Item): void {
    this.items = [item, ...this.items];
  }

  async #page(before: () => readonly Item[]): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    this.isLoading = true;

    try {
      const { items, next } = await this.#read(this.#next);
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
