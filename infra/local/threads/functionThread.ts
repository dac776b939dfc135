import { Worker } from "node:worker_threads";
import type { Capability } from "#shared/routes.ts";
import type { Invocation, Outcome, ThreadData } from "./invocation.ts";

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One function in a thread of its own: its own environment, its own connection, its own grants. */
export class FunctionThread {
  readonly #capability: Capability;
  readonly #env: Readonly<Record<string, string>>;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  constructor(capability: Capability, env: Readonly<Record<string, string>>) {
    this.#capability = capability;
    this.#env = env;
  }

  invoke(entry: string, handler: string, event: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    this.#worker ??= this.#start();
    this.#worker.postMessage({ id, entry, handler, event } satisfies Invocation);

    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  /** A thread that dies takes its calls along; the next call starts another, as on AWS. */
  #start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      env: this.#env,
      workerData: { capability: this.#capability } satisfies ThreadData,
    });
    worker.on("message", (outcome: Outcome) => this.#settle(outcome));
    worker.on("error", (error) => {
      process.stderr.write(`The function ${this.#capability} ended: ${error.name}\n`);
    });
    worker.on("exit", () => {
      this.#worker = undefined;
      for (const id of [...this.#waiting.keys()]) this.#settle({ id, error: "FunctionEnded" });
    });
    return worker;
  }

  #settle(outcome: Outcome): void {
    const waiting = this.#waiting.get(outcome.id);
    this.#waiting.delete(outcome.id);

    if ("result" in outcome) waiting?.resolve(outcome.result);
    else waiting?.reject(Object.assign(new Error("The function failed."), { name: outcome.error }));
  }
}
