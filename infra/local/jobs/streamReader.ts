import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import type { TableName } from "#infra/tables.ts";

/**
 * Reads one table's stream from now on. What happened before is the schedules' business, which run
 * when the host starts.
 */
export class StreamReader {
  readonly #streams: DynamoDBStreamsClient;
  readonly #streamArn: string;
  readonly #shardId: string;
  #iterator: string | undefined;

  private constructor(streams: DynamoDBStreamsClient, streamArn: string, shardId: string) {
    this.#streams = streams;
    this.#streamArn = streamArn;
    this.#shardId = shardId;
  }

  static async open(
    db: DynamoDBClient,
    streams: DynamoDBStreamsClient,
    table: TableName,
  ): Promise<StreamReader> {
    const { Table } = await db.send(new DescribeTableCommand({ TableName: table }));
    const StreamArn = Table?.LatestStreamArn ?? "";
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
    const shards = StreamDescription?.Shards ?? [];

    return new StreamReader(streams, StreamArn, shards.at(-1)?.ShardId ?? "");
  }

  get streamArn(): string {
    return this.#streamArn;
  }

  /** What was written since the last call. A place that is lost, or a database away, is found again later. */
  async next(): Promise<StreamRecord[]> {
    try {
      this.#iterator ??= await this.#latest();
      const { Records = [], NextShardIterator } = await this.#streams.send(
        new GetRecordsCommand({ ShardIterator: this.#iterator, Limit: 100 }),
      );
      this.#iterator = NextShardIterator;

      return Records;
    } catch {
      this.#iterator = undefined;
      return [];
    }
  }

  async #latest(): Promise<string | undefined> {
    const { ShardIterator } = await this.#streams.send(
      new GetShardIteratorCommand({
        StreamArn: this.#streamArn,
        ShardId: this.#shardId,
        ShardIteratorType: "LATEST",
      }),
    );
    return ShardIterator;
  }
}
