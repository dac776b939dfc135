import type { PagedList } from "./pagedList.svelte.ts";

/** Prints the whole of a list: loads what is still to come, which can be called off, then has it printed. */
export class ListPrinting {
  isLoading = $state(false);
  /** While this is true the list is all that a printed page shows. */
  isReady = $state(false);

  readonly #list: PagedList<unknown>;
  /** Returns once the print dialog is closed. */
  readonly #print: () => Promise<void>;

  constructor(list: PagedList<unknown>, print: () => Promise<void>) {
    this.#list = list;
    this.#print = print;
  }

  async start(): Promise<void> {
    if (this.isLoading) return;

    this.isLoading = true;
    const isWhole = await this.#list.rest(() => this.isLoading);
    this.isLoading = false;
    if (!isWhole) return;

    this.isReady = true;
    try {
      await this.#print();
    } finally {
      this.isReady = false;
    }
  }

  /** What has come stays in the list. */
  callOff(): void {
    this.isLoading = false;
  }
}
