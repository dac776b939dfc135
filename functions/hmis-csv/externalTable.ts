import { BatchGetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { ImportRow } from "#shared/hmis-csv/import.ts";
import type { RegionKeys } from "../aws/regionKeys.ts";
import type { TransactItem } from "../aws/transact.ts";

/** What an import remembers of something that another system has under an ID of its own. */
export const ExternalMark = z.object({
  /** MAC of the row as it last came in: the same row again writes nothing. */
  rowMac: z.string(),
  version: z.number().int(),
  /** Of a client: the record, and whose it is by which enrollment, as the import gave it. */
  recordId: z.string().optional(),
  owner: z.string().optional(),
  latest: z.object({ enrollmentId: z.string(), EntryDate: z.string() }).optional(),
  /** Of a household. */
  householdId: z.string().optional(),
});
export type ExternalMark = z.infer<typeof ExternalMark>;

export const externalKinds = [
  "Organization",
  "Project",
  "Funder",
  "Client",
  "Household",
  "Enrollment",
  "Service",
] as const;
export type ExternalKind = (typeof externalKinds)[number];

const mostAtOnce = 100;

/** External IDs as keyed hashes: they lead an import to what it made, and nobody back to the source. */
export class ExternalTable {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #keys: RegionKeys;

  constructor(db: DynamoDBDocumentClient, recordsTable: string, keys: RegionKeys) {
    this.#db = db;
    this.#table = recordsTable;
    this.#keys = keys;
  }

  /** The ID here of what has that ID there; 120 bits. */
  async id(kind: ExternalKind, externalId: string): Promise<string> {
    const mac = await this.#keys.mac("external", `${kind}|${externalId}`);

    return mac.subarray(0, 15).toString("base64url");
  }

  /** The keyed hash of a row, and of whatever else decides what is stored of it. */
  async rowMac({ file, fields }: Pick<ImportRow, "file" | "fields">, with_ = ""): Promise<string> {
    const sorted = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
    const mac = await this.#keys.mac("external", JSON.stringify([file, sorted, with_]));

    return mac.subarray(0, 16).toString("base64url");
  }

  /** The marks that are there, by ID. */
  async marks(ids: readonly string[]): Promise<Map<string, ExternalMark>> {
    const marks = new Map<string, ExternalMark>();
    const wanted = [...new Set(ids)];

    for (let start = 0; start < wanted.length; start += mostAtOnce) {
      let request: Record<string, unknown> | undefined = {
        [this.#table]: {
          Keys: wanted.slice(start, start + mostAtOnce).map(markKey),
          ConsistentRead: true,
        },
      };
      while (request && Object.keys(request).length > 0) {
        const { Responses, UnprocessedKeys }: BatchAnswer = await this.#db.send(
          new BatchGetCommand({ RequestItems: request as never }),
        );
        for (const item of Responses?.[this.#table] ?? [])
          marks.set(String(item.pk).slice(2), ExternalMark.parse(item));
        request = UnprocessedKeys;
      }
    }
    return marks;
  }

  /** The write of a mark; another import that came between makes the transaction fail. */
  put(id: string, mark: Omit<ExternalMark, "version">, before?: ExternalMark): TransactItem {
    return {
      Put: {
        TableName: this.#table,
        Item: { ...markKey(id), ...mark, version: (before?.version ?? 0) + 1 },
        ...(before
          ? {
              ConditionExpression: "version = :before",
              ExpressionAttributeValues: { ":before": before.version },
            }
          : { ConditionExpression: "attribute_not_exists(pk)" }),
      },
    };
  }
}

interface BatchAnswer {
  Responses?: Record<string, Record<string, unknown>[]>;
  UnprocessedKeys?: Record<string, unknown>;
}

const markKey = (id: string) => ({ pk: `X#${id}`, sk: "X" });
