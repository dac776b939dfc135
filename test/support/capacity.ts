import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** Capacity units, as the database itself says what a call consumed, indexes included. */
export interface Capacity {
  readonly read: number;
  readonly write: number;
}

interface Consumed {
  readonly CapacityUnits?: number;
}

const reads = /^(Get|BatchGet|Query|TransactGet)/;

/** Answers what a piece of work consumes on this connection, with what it answered. */
export function capacityMeter(db: DynamoDBClient) {
  const units = { read: 0, write: 0 };

  db.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const input = { ...args.input, ReturnConsumedCapacity: "TOTAL" };
        const result = await next({ ...args, input });
        const { ConsumedCapacity = [] } = result.output as {
          readonly ConsumedCapacity?: Consumed | readonly Consumed[];
        };
        for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat() as Consumed[])
          units[reads.test(commandName) ? "read" : "write"] += CapacityUnits;

        return result;
      },
    { step: "initialize", name: "capacityMeter", priority: "high" },
  );

  return async <Answer>(work: () => Promise<Answer>): Promise<Capacity & { answer: Answer }> => {
    Object.assign(units, { read: 0, write: 0 });
    const answer = await work();

    return { ...units, answer };
  };
}
