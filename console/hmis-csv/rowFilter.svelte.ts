import type { RowOutcome, RowReport } from "#shared/hmis-csv/import.ts";

const some = 100;

/** Rows of a report by file and by what became of them, a hundred at a time. */
export class RowFilter {
  /** Empty for all. */
  file = $state("");
  outcome = $state<RowOutcome | "">("");

  readonly #rows: () => readonly RowReport[];
  #most = $state(some);

  constructor(rows: () => readonly RowReport[]) {
    this.#rows = rows;
  }

  readonly files = $derived.by(() => [...new Set(this.#rows().map(({ file }) => file))]);
  readonly outcomes = $derived.by(() => [...new Set(this.#rows().map(({ outcome }) => outcome))]);
  readonly found = $derived.by(() =>
    this.#rows().filter(
      ({ file, outcome }) =>
        (!this.file || file === this.file) && (!this.outcome || outcome === this.outcome),
    ),
  );
  readonly shown = $derived.by(() => this.found.slice(0, this.#most));
  readonly hasMore = $derived.by(() => this.found.length > this.#most);

  more(): void {
    this.#most += some;
  }

  showAll(): void {
    this.#most = Number.POSITIVE_INFINITY;
  }

  showSome(): void {
    this.#most = some;
  }
}
