import type { FileReport, Import, ImportBatch } from "#shared/hmis-csv/import.ts";
import { SetProblem } from "#shared/hmis-csv/set/setProblem.ts";
import { rowsSent, type SetSummary } from "#shared/hmis-csv/set/setSummary.ts";
import type { Api } from "../app/api.ts";
import { asProblem } from "../app/problem.ts";
import { type ChosenSet, stampOf } from "./chosenSet.ts";
import { Delivery } from "./delivery.svelte.ts";
import type { Stage } from "./importStage.ts";
import type { KeptImport } from "./keptImport.ts";
import type { Reading } from "./setReader.ts";
import { SetSending } from "./setSending.svelte.ts";

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
  report = $state.raw<Import>();
  /** Whether an import of some set was cut off in this browser and can be gone on with. */
  hasUnfinished = $state(false);

  readonly #api: Api["hmisCsv"];
  readonly #kept: KeptImport;
  readonly #newReader: () => ReadSet;
  readonly #newDelivery: () => Delivery;
  #reader: ReadSet | undefined;
  #stamp = "";
  /** Of the set at hand; what is still on its way of another one counts no more. */
  #sending = $state.raw<SetSending>();

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

  get delivery(): Delivery | undefined {
    return this.#sending?.delivery;
  }

  get rowsDone(): number {
    return this.#sending?.rowsDone ?? 0;
  }

  get stage(): Stage {
    return this.#sending?.stage ?? "region";
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
    this.#sending = new SetSending(this.#api, this.#kept, this.#newDelivery());
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
    const { set } = this;
    const sending = this.#sending;
    const reader = this.#reader;
    if (!set || !sending || !reader || this.phase !== "ready") return;
    this.phase = "sending";

    try {
      const known = this.cameInBefore === undefined ? undefined : this.#kept.importId;
      const importId = known ?? (await sending.begin(set, this.#stamp));
      this.report = await sending.send(importId, set, steps(reader));
      this.phase = "done";
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
    this.hasUnfinished = this.#kept.importId !== undefined;
  }

  forgetUnfinished(): void {
    this.#kept.forget();
    this.hasUnfinished = false;
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

  #refuse(error: unknown): void {
    this.startOver();
    this.refusal =
      error instanceof SetProblem ? error : new SetProblem("unreadable", "", { cause: error });
  }

  #end(): void {
    this.#sending?.delivery.abandon();
    this.#reader?.end();
    this.#reader = undefined;
  }
}

const answeredRows = ({ imported, unchanged, skipped, refused }: FileReport) =>
  imported + unchanged + skipped + refused;

async function* steps(reader: ReadSet): AsyncGenerator<ImportBatch[]> {
  for (let step = await reader.next(); step; step = await reader.next()) yield step;
}
