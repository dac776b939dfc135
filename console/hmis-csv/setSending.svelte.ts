import type { Import, ImportBatch } from "#shared/hmis-csv/import.ts";
import { batchKey, sendSteps } from "#shared/hmis-csv/set/sendSteps.ts";
import { newImport, type SetSummary } from "#shared/hmis-csv/set/setSummary.ts";
import { wholeReport } from "#shared/hmis-csv/set/wholeReport.ts";
import type { Api } from "../app/api.ts";
import type { Delivery } from "./delivery.svelte.ts";
import { type Stage, stageOf } from "./importStage.ts";
import type { KeptImport } from "./keptImport.ts";

/** One set on its way into the region, and how far it is. */
export class SetSending {
  rowsDone = $state(0);
  stage = $state<Stage>("region");

  readonly delivery: Delivery;
  readonly #api: Api["hmisCsv"];
  readonly #kept: KeptImport;
  readonly #idempotencyKey = crypto.randomUUID();

  constructor(api: Api["hmisCsv"], kept: KeptImport, delivery: Delivery) {
    this.#api = api;
    this.#kept = kept;
    this.delivery = delivery;
  }

  /** Begins an import, to be known again by `stamp`. */
  async begin(set: SetSummary, stamp: string): Promise<string> {
    const { importId } = await this.delivery.get(() =>
      this.#api.startImport({ body: newImport(set), idempotencyKey: this.#idempotencyKey }),
    );
    this.#kept.begin(importId, stamp);

    return importId;
  }

  /** Sends what is not known to have come in, and answers the report of the whole. */
  async send(
    importId: string,
    set: SetSummary,
    steps: AsyncIterable<ImportBatch[]>,
  ): Promise<Import> {
    await sendSteps(steps, (batch, number) => this.#deliver(importId, batch, number));
    this.stage = "report";
    const report = await this.delivery.get(() => this.#api.getImport({ params: { importId } }));
    this.#kept.forget();

    return wholeReport(set, report);
  }

  async #deliver(importId: string, batch: ImportBatch, number: number): Promise<void> {
    this.stage = stageOf(batch);
    if (!this.#kept.isAnswered(number)) {
      const idempotencyKey = batchKey(importId, number);
      await this.delivery.get(() =>
        this.#api.importBatch({ params: { importId }, body: batch, idempotencyKey }),
      );
      this.#kept.answered(number);
    }
    if ("rows" in batch) this.rowsDone += batch.rows.length;
  }
}
