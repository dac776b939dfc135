import type { FileReport, Import, ImportBatch } from "#shared/hmis-csv/import.ts";
import { batchKey, sendSteps } from "#shared/hmis-csv/set/sendSteps.ts";
import { SetProblem } from "#shared/hmis-csv/set/setProblem.ts";
import { newImport, rowsSent, type SetSummary } from "#shared/hmis-csv/set/setSummary.ts";
import { wholeReport } from "#shared/hmis-csv/set/wholeReport.ts";
import type { Api } from "../app/api.ts";
import { Attempt } from "../app/attempt.ts";
import { asProblem } from "../app/problem.ts";
import { type ChosenSet, stampOf } from "./chosenSet.ts";
import { Delivery } from "./delivery.svelte.ts";
import { type Stage, stageOf } from "./importStage.ts";
import type { KeptImport } from "./keptImport.ts";
import type { Reading } from "./setReader.ts";

type Phase = "choosing" | "reading" | "ready" | "sending" | "done";

/** A set that is read elsewhere, as `SetInWorker`. */
interface ReadSet {
  readonly summary: (chosen: ChosenSet, tell: (reading: Reading) => void) => Promise<SetSummary>;
  readonly next: () => Promise<ImportBatch[] | undefined>;
  readonly end: () => void;
}

/** An import from the choice of a set to its report. */
export class ImportRun {
  phase = $state<Phase>("choosing");
  /** Why what was chosen cannot be imported, or no longer be read. */
  refusal = $state.raw<SetProblem>();
  reading = $state.raw<Reading>();
  set = $state.raw<SetSummary>();
  /** Rows of this set that came in before the import was cut off; undefined where none was. */
  cameInBefore = $state<number>();
  rowsDone = $state(0);
  stage = $state<Stage>("region");
  report = $state.raw<Import>();
  /** Whether an import of some set was cut off in this browser and can be gone on with. */
  hasUnfinished = $state(false);

  /** Of the set at hand; another one gets its own. */
  delivery = $state.raw(new Delivery());

  readonly #api: Api["hmisCsv"];
  readonly #kept: KeptImport;
  readonly #newReader: () => ReadSet;
  readonly #newDelivery: () => Delivery;
  readonly #attempt = new Attempt();
  #reader: ReadSet | undefined;
  #stamp = "";

  constructor(
    api: Api["hmisCsv"],
    kept: KeptImport,
    newReader: () => ReadSet,
    newDelivery = () => new Delivery(),
  ) {
    this.#api = api;
    this.#kept = kept;
    this.#newReader = newReader;
    this.#newDelivery = newDelivery;
    this.hasUnfinished = kept.importId !== undefined;
  }

  readonly rows = $derived(this.set ? rowsSent(this.set) : 0);
  readonly clients = $derived(this.set ? rowsSent(this.set, "Client.csv") : 0);
  /** The set was there already, row by row. */
  readonly changedNothing = $derived.by(() => {
    const files = this.report?.files.filter(({ modelled }) => modelled) ?? [];
    return (
      files.every(({ imported }) => imported === 0) && files.some((file) => file.unchanged > 0)
    );
  });

  /** Reads what was chosen; nothing is sent by it but the question how far an import of it had come. */
  async choose(chosen: ChosenSet): Promise<void> {
    this.startOver();
    const reader = this.#newReader();
    this.#reader = reader;
    this.delivery = this.#newDelivery();
    this.phase = "reading";

    try {
      const stamp = await stampOf(chosen);
      const set = await reader.summary(chosen, (reading) => {
        if (this.#reader === reader) this.reading = reading;
      });
      const before = this.#kept.isOf(stamp) ? await this.#before() : undefined;
      if (this.#reader !== reader) return;

      this.#stamp = stamp;
      this.set = set;
      this.cameInBefore = before;
      this.phase = "ready";
    } catch (error) {
      if (this.#reader === reader) this.#refuse(error);
    }
  }

  /** Sends the set, or what had not come in of it. Settles when it has ended, in whatever way. */
  async send(): Promise<void> {
    const { set, delivery } = this;
    const reader = this.#reader;
    if (!set || !reader || this.phase !== "ready") return;
    this.phase = "sending";

    try {
      const importId = await this.#begun(set);
      await sendSteps(steps(reader), (batch, number) => this.#deliver(importId, batch, number));
      this.stage = "report";
      const report = await delivery.get(() => this.#api.getImport({ params: { importId } }));
      this.report = wholeReport(set, report);
      this.phase = "done";
      this.#kept.forget();
      this.#end();
    } catch (error) {
      if (this.#reader === reader) this.#refuse(error);
    }
  }

  /** To the choice of a set again. What came in stays, and the same set goes on from there. */
  startOver(): void {
    this.#end();
    this.phase = "choosing";
    this.refusal = undefined;
    this.reading = undefined;
    this.set = undefined;
    this.report = undefined;
    this.cameInBefore = undefined;
    this.rowsDone = 0;
    this.stage = "region";
    this.hasUnfinished = this.#kept.importId !== undefined;
  }

  forgetUnfinished(): void {
    this.#kept.forget();
    this.hasUnfinished = false;
  }

  async #begun(set: SetSummary): Promise<string> {
    const { importId: known } = this.#kept;
    if (known && this.cameInBefore !== undefined) return known;

    const body = newImport(set);
    const idempotencyKey = this.#attempt.keyFor(body);
    const { importId } = await this.delivery.get(() =>
      this.#api.startImport({ body, idempotencyKey }),
    );
    this.#attempt.settle();
    this.#kept.begin(importId, this.#stamp);
    return importId;
  }

  /** Undefined where the region no longer knows the import: then it begins anew, and rows that are there stay. */
  async #before(): Promise<number | undefined> {
    const importId = this.#kept.importId ?? "";
    try {
      const { files } = await this.#api.getImport({ params: { importId } });
      return files.reduce((sum, file) => sum + answeredRows(file), 0);
    } catch (failure) {
      return asProblem(failure).name === "not-found" ? undefined : 0;
    }
  }

  async #deliver(importId: string, batch: ImportBatch, number: number): Promise<void> {
    const { delivery } = this;
    this.stage = stageOf(batch);
    if (!this.#kept.isAnswered(number)) {
      const idempotencyKey = batchKey(importId, number);
      await delivery.get(() =>
        this.#api.importBatch({ params: { importId }, body: batch, idempotencyKey }),
      );
      this.#kept.answered(number);
    }
    if ("rows" in batch) this.rowsDone += batch.rows.length;
  }

  #refuse(error: unknown): void {
    this.startOver();
    this.refusal =
      error instanceof SetProblem ? error : new SetProblem("unreadable", "", { cause: error });
  }

  #end(): void {
    this.delivery.abandon();
    this.#reader?.end();
    this.#reader = undefined;
  }
}

const answeredRows = ({ imported, unchanged, skipped, refused }: FileReport) =>
  imported + unchanged + skipped + refused;

async function* steps(reader: ReadSet): AsyncGenerator<ImportBatch[]> {
  for (let step = await reader.next(); step; step = await reader.next()) yield step;
}
