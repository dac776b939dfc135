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

interface Consumed {
  readonly TableName?: string;
  readonly CapacityUnits?: number;
}

const reads = /^(Get|BatchGet|Query|TransactGet)/;

/** Answers what a piece of work consumes on this connection, with what it answered. */
export function capacityMeter(db: DynamoDBClient) {
  const units = { read: 0, write: 0, rounds: 0, calls: [] as string[] };
  let atOnce = 0;

  db.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const input = { ...args.input, ReturnConsumedCapacity: "TOTAL" };
        if (atOnce++ === 0) units.rounds += 1;
        const result = await next({ ...args, input }).finally(() => atOnce--);
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
    const answer = await work();

    return { ...units, answer };
  };
}
