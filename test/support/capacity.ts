import { setImmediate as aTurn } from "node:timers/promises";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** Capacity units, as the database itself says what a call consumed, indexes included. */
export interface Capacity {
  readonly read: number;
  readonly write: number;
}

/** What a piece of work consumed, call by call. */
export interface Metered extends Capacity {
  /** How often the work waited for the database; calls at the same time are one round. */
  readonly rounds: number;
  /** Each call with its tables and units, in the order of the answers. */
  readonly calls: readonly string[];
}

/** What an operation consumes: measured once and frozen. */
export interface Figure extends Capacity {
  readonly rounds: number;
  /** What `quality.md` allows, where it names a figure. */
  readonly target?: Partial<Capacity>;
}

/** By operation, or by operation and what it is about: `getClient`, `createClient, identified`. */
export type Figures = Readonly<Record<string, Figure>>;

interface Consumed {
  readonly TableName?: string;
  readonly CapacityUnits?: number;
}

const reads = /^(Get|BatchGet|Query|TransactGet)/;

/** Answers what a piece of work consumes on this connection, with what it answered. */
export function capacityMeter(db: DynamoDBClient) {
  const units = { read: 0, write: 0, rounds: 0, calls: [] as string[] };
  const inStep = steps();
  let isMetering = false;

  db.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (!isMetering) return next(args);
        const input = { ...args.input, ReturnConsumedCapacity: "TOTAL" };
        const result = await inStep(
          () => next({ ...args, input }),
          () => {
            units.rounds += 1;
          },
        );
        const { ConsumedCapacity = [] } = result.output as {
          readonly ConsumedCapacity?: Consumed | readonly Consumed[];
        };
        for (const { TableName, CapacityUnits = 0 } of [ConsumedCapacity].flat() as Consumed[]) {
          units[reads.test(commandName) ? "read" : "write"] += CapacityUnits;
          units.calls.push(`${commandName} ${TableName} ${CapacityUnits}`);
        }

        return result;
      },
    { step: "initialize", name: "capacityMeter", priority: "high" },
  );

  return async <Answer>(work: () => Promise<Answer>): Promise<Metered & { answer: Answer }> => {
    Object.assign(units, { read: 0, write: 0, rounds: 0, calls: [] });
    isMetering = true;
    const answer = await work().finally(() => {
      isMetering = false;
    });

    return { ...units, answer };
  };
}

/**
 * Lets calls go on together: nobody has an answer before all who wait have theirs. Each call so takes one step,
 * however busy the machine is, and the steps are those of the longest chain of calls that need one another.
 */
function steps() {
  let waiting = 0;
  let release = Promise.withResolvers<void>();

  return async <Result>(call: () => Promise<Result>, onStep: () => void): Promise<Result> => {
    if (waiting++ === 0) onStep();
    const { promise } = release;
    const answered = await call().then(
      (result) => () => result,
      (error: unknown) => () => {
        throw error;
      },
    );
    await aTurn(); // What was begun in the same step may still be on its way here.
    if (--waiting > 0) await promise;
    else {
      release.resolve();
      release = Promise.withResolvers<void>();
    }

    return answered();
  };
}
