import { EventEmitter, once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { type Job, jobs } from "#infra/jobs.ts";
import type { TableName } from "#infra/tables.ts";
import type { Functions } from "../threads/functionThreads.ts";
import { scheduledEvent, streamEvent } from "./jobEvents.ts";
import { StreamReader } from "./streamReader.ts";

const pace = { busy: 100, idle: 1000, busyFor: 5000 };
const attempts = 3;

/**
 * What event source mappings and the scheduler do on AWS: hands the tables' changes to the handlers that
 * wait for them, and calls the scheduled ones, at the start too, for what an earlier host left undone.
 */
export class JobLoop {
  readonly #db: DynamoDBClient;
  readonly #functions: Functions;
  readonly #stopped = new AbortController();
  readonly #bell = new EventEmitter();
  #busyUntil = 0;

  constructor(db: DynamoDBClient, functions: Functions) {
    this.#db = db;
    this.#functions = functions;
  }

  async start(endpoint: string): Promise<void> {
    const streams = new DynamoDBStreamsClient({
      endpoint,
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    const woken: readonly Job[] = jobs.filter((job: Job) => job.stream);
    for (const table of new Set(woken.flatMap(({ stream }) => stream ?? []))) {
      const reader = await StreamReader.open(this.#db, streams, table);
      await reader.next();
      void this.#read(table, reader, woken);
    }
    for (const job of jobs as readonly Job[]) void this.#repeat(job);
  }

  /** Something was written: the streams are read at once, and quickly for a while. */
  wake(): void {
    this.#busyUntil = Date.now() + pace.busyFor;
    this.#bell.emit("ring");
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #read(table: TableName, reader: StreamReader, woken: readonly Job[]): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      const records = await reader.next();
      if (records.length > 0) {
        this.#busyUntil = Date.now() + pace.busyFor;
        const event = streamEvent(reader.streamArn, records);
        const ofTable = woken.filter(({ stream }) => stream === table);
        await Promise.all(ofTable.map((job) => this.#deliver(job, event)));
      } else {
        await this.#rest();
      }
    }
  }

  /** A batch that fails is given again, as often as on AWS, and then left to the schedule. */
  async #deliver(job: Job, event: ReturnType<typeof streamEvent>): Promise<void> {
    let { Records } = event;

    for (let attempt = 1; attempt <= attempts && Records.length > 0; attempt++) {
      if (attempt > 1) await this.#pause(pace.idle);
      const failed = await this.#call(job, { Records });
      const first = Records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failed);
      Records = failed === undefined ? [] : Records.slice(Math.max(first, 0));
    }
  }

  /** The sequence number of the first record that failed, an empty one for all of them. */
  async #call({ capability, entry, handler }: Job, event: object): Promise<string | undefined> {
    try {
      const answer = (await this.#functions[capability].invoke(entry, handler, event)) as {
        readonly batchItemFailures?: readonly { readonly itemIdentifier: string }[];
      } | null;
      return answer?.batchItemFailures?.[0]?.itemIdentifier;
    } catch (error) {
      if (!this.#stopped.signal.aborted)
        process.stderr.write(`The job ${handler} failed: ${(error as Error).name}\n`);
      return "";
    }
  }

  async #repeat(job: Job): Promise<void> {
    if (job.everySeconds === undefined) return;

    while (!this.#stopped.signal.aborted) {
      await this.#call(job, scheduledEvent(job.name, new Date()));
      await this.#pause(job.everySeconds * 1000);
    }
  }

  /** A busy loop looks again soon; an idle one waits for the bell, and now and then looks by itself. */
  async #rest(): Promise<void> {
    if (Date.now() < this.#busyUntil) return this.#pause(pace.busy);

    const signal = AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(pace.idle)]);
    await once(this.#bell, "ring", { signal }).catch(() => undefined);
  }

  async #pause(milliseconds: number): Promise<void> {
    const { signal } = this.#stopped;
    await wait(milliseconds, undefined, { signal }).catch(() => undefined);
  }
}
