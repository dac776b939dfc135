import { setTimeout as wait } from "node:timers/promises";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";

export type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** Conditions of a transaction that did not hold, by the position of their item; nothing was written. */
export class ConditionsFailed extends Error {
  readonly positions: readonly number[];

  constructor(positions: readonly number[], options?: ErrorOptions) {
    super("A condition of the transaction did not hold.", options);
    this.positions = positions;
  }
}

const attempts = 4;

/**
 * Writes all items or none. A conflict with a transaction at work, which the SDK does not retry, is tried
 * three times more with jitter.
 */
export async function transact(db: DynamoDBDocumentClient, items: TransactItem[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await db.send(new TransactWriteCommand({ TransactItems: items }));
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;

      const failed = positionsOf(error, "ConditionalCheckFailed");
      if (failed.length > 0) throw new ConditionsFailed(failed, { cause: error });
      if (attempt === attempts || positionsOf(error, "TransactionConflict").length === 0)
        throw error;

      await wait(Math.random() * 20 * 2 ** attempt);
    }
  }
}

const positionsOf = ({ CancellationReasons = [] }: TransactionCanceledException, code: string) =>
  CancellationReasons.flatMap((reason, position) => (reason.Code === code ? [position] : []));
