import type { ImportBatch } from "#shared/hmis-csv/import.ts";
import { SetProblem } from "#shared/hmis-csv/set/setProblem.ts";
import type { SetSummary } from "#shared/hmis-csv/set/setSummary.ts";
import { startWorker } from "../app/worker.ts";
import type { ChosenSet } from "./chosenSet.ts";
import type { Answer, Call } from "./setCalls.ts";
import type { Reading } from "./setReader.ts";
import url from "./setReader.worker.ts?worker&url";

/** A set that is read in a worker, so that no reading keeps the page from answering. One call at a time. */
export class SetInWorker {
  readonly #worker = startWorker(url);

  async summary(chosen: ChosenSet, tell: (reading: Reading) => void): Promise<SetSummary> {
    const answer = await this.#call(chosen, tell);
    if (!("summary" in answer)) throw new SetProblem("unreadable");

    return answer.summary;
  }

  async next(): Promise<ImportBatch[] | undefined> {
    const answer = await this.#call("next");
    if (!("step" in answer)) throw new SetProblem("unreadable");

    return answer.step;
  }

  end(): void {
    this.#worker.terminate();
  }

  #call(call: Call, tell?: (reading: Reading) => void): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#worker.onerror = () => reject(new SetProblem("unreadable"));
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ("reading" in data) tell?.(data.reading);
      else if ("refused" in data) reject(new SetProblem(data.refused.rule, data.refused.subject));
      else resolve(data);
    };
    this.#worker.postMessage(call);

    return promise;
  }
}
