import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { ProblemError } from "#shared/http/problem.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { RegionKeys } from "../aws/regionKeys.ts";
import { ConditionsFailed, transact } from "../aws/transact.ts";
import type { Asking } from "../http/request.ts";
import type { NoticeTable } from "../notices/noticeTable.ts";
import { limit, oneMore } from "./oneMoreLook.ts";

const hour = 60 * 60 * 1000;

/** Each keyed hash of what was looked for, with the instant; the keys of the map are no Client IDs. */
const StoredLooks = z.object({
  misses: z.record(z.string(), z.number()),
  /** When the CoC administrators were last told. */
  toldAt: z.number().optional(),
});
type StoredLooks = z.infer<typeof StoredLooks>;

/** A person's looks as they stood a moment ago; the table decides when one more is written. */
interface Looks {
  readonly stored: StoredLooks | undefined;
  readonly fresh: readonly (readonly [hash: string, at: number])[];
  readonly expired: readonly (readonly [hash: string, at: number])[];
}

/** How often a count is tried again when others of the same person were written meanwhile. */
const attempts = 10;

/**
 * Keeps anybody from finding Client IDs by trying: one item a person holds what led nowhere within the hour, and
 * the condition of its update holds also for a thousand requests at once.
 */
export class LookupLimitTable {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #keys: RegionKeys;
  readonly #audit: AuditTable;
  readonly #notices: NoticeTable;

  constructor(
    db: DynamoDBDocumentClient,
    oversightTable: string,
    keys: RegionKeys,
    audit: AuditTable,
    notices: NoticeTable,
  ) {
    this.#db = db;
    this.#table = oversightTable;
    this.#keys = keys;
    this.#audit = audit;
    this.#notices = notices;
  }

  /** The person's looks of this hour; 429 `too-many-requests` for whoever has none left. */
  async mustHaveRoom(asking: Asking): Promise<Looks> {
    const looks = await this.#read(asking);
    if (looks.fresh.length >= limit) await this.#refuse(asking, looks);

    return looks;
  }

  /**
   * Counts one look that led nowhere, or refuses it: what is counted already within the hour is not counted
   * again. `what` is a Client ID, or whatever else somebody could guess.
   */
  async count(asking: Asking, what: string, before?: Looks): Promise<void> {
    const text = `look|${asking.actor.personId}|${what}`;
    const hash = (await this.#keys.mac("log", text)).subarray(0, 12).toString("base64url");
    let looks = before ?? (await this.mustHaveRoom(asking));

    for (let attempt = 1; attempt <= attempts; attempt++) {
      if (looks.fresh.some(([known]) => known === hash)) return;
      if (await this.#add(asking, hash, looks)) return;
      looks = await this.mustHaveRoom(asking);
    }
    throw new ProblemError("too-many-requests", { retryAfter: 60 });
  }

  async #read({ actor, now }: Asking): Promise<Looks> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.#table, Key: key(actor.personId), ConsistentRead: true }),
    );
    const stored = Item && StoredLooks.parse(Item);
    const all = Object.entries(stored?.misses ?? {});
    const isFresh = ([, at]: readonly [string, number]) => at > now.getTime() - hour;

    return { stored, fresh: all.filter(isFresh), expired: all.filter((look) => !isFresh(look)) };
  }

  /** False when the person's looks are not as they were read, or there is no room among them any more. */
  async #add({ actor, now }: Asking, hash: string, { stored, expired }: Looks): Promise<boolean> {
    const at = now.getTime();
    const place = { TableName: this.#table, Key: key(actor.personId) };
    const ttl = Math.ceil((at + 2 * hour) / 1000);
    const write = stored
      ? new UpdateCommand({ ...place, ...oneMore(hash, at, ttl, expired) })
      : new PutCommand({
          TableName: place.TableName,
          Item: { ...place.Key, misses: { [hash]: at }, ttl },
          ConditionExpression: "attribute_not_exists(pk)",
        });

    return (this.#db.send(write as UpdateCommand) as Promise<unknown>).then(
      () => true,
      (error: Error) => {
        if (error.name !== "ConditionalCheckFailedException") throw error;
        return false;
      },
    );
  }

  /** The refusal is the same for a record that is there and one that is not; the first of an hour is told. */
  async #refuse(asking: Asking, { stored, fresh }: Looks): Promise<never> {
    const { actor, now, requestId } = asking;
    const before = now.getTime() - hour;
    if ((stored?.toldAt ?? 0) <= before) {
      const told = {
        Update: {
          TableName: this.#table,
          Key: key(actor.personId),
          UpdateExpression: "SET toldAt = :now",
          ConditionExpression:
            "attribute_exists(pk) AND (attribute_not_exists(toldAt) OR toldAt <= :before)",
          ExpressionAttributeValues: { ":now": now.getTime(), ":before": before },
        },
      };
      const notice = this.#notices.put({
        to: "coc",
        kind: "lookups-limited",
        personId: actor.personId,
        agencyId: actor.agencyId ?? undefined,
        at: now,
        requestId,
      });
      await transact(this.#db, [told, notice]).catch((error: Error) => {
        if (!(error instanceof ConditionsFailed)) throw error; // Another request told it already.
      });
    }
    await this.#audit.record(asking, [
      { pk: `PERSON#${actor.personId}`, clientIds: [], fields: ["clientId"] },
    ]);

    const oldest = Math.min(...fresh.map(([, at]) => at));
    throw new ProblemError("too-many-requests", {
      retryAfter: Math.max(1, Math.ceil((oldest - before) / 1000)),
    });
  }
}

const key = (personId: string) => ({ pk: `LOOKUPS#${personId}`, sk: "MISSES" });
