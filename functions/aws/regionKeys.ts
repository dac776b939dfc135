import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { ProblemError } from "#shared/http/problem.ts";
import type { DataKey } from "./envelope.ts";
import type { MasterKey } from "./masterKey.ts";

/** What a key is for; each purpose has its own key, derived from the region's root. */
type Purpose = "wrap" | "id" | "search" | "external" | "cursor" | "log";

const minutes = 60_000;
const place = { pk: "REGION", sk: "ROOT" };

/**
 * The region's keys: one random root, made on first use, wrapped by the master key and kept in the identity
 * table. Only these are cached (five minutes), a client's key never beyond the request.
 */
export class RegionKeys {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;
  readonly #master: MasterKey;
  #root: Promise<Uint8Array> | undefined;
  #derived = new Map<Purpose, KeyObject>();
  #until = 0;

  constructor(db: DynamoDBDocumentClient, identityTable: string, master: MasterKey) {
    this.#db = db;
    this.#table = identityTable;
    this.#master = master;
  }

  /** HMAC-SHA256 of a text under the key of a purpose. */
  async mac(purpose: Exclude<Purpose, "wrap" | "cursor">, text: string): Promise<Buffer> {
    return createHmac("sha256", await this.#key(purpose))
      .update(text)
      .digest();
  }

  /** A new key for a client, and its wrapped form, bound to the record it belongs to. */
  async newDataKey(recordId: string): Promise<{ key: DataKey; wrapped: Uint8Array }> {
    const keyId = randomBytes(6).toString("base64url");
    const bytes = randomBytes(32);
    const wrapped = await this.#box("wrap", bytes, `${recordId}|${keyId}`);

    return { key: { keyId, secret: createSecretKey(bytes) }, wrapped };
  }

  async unwrapDataKey(recordId: string, keyId: string, wrapped: Uint8Array): Promise<DataKey> {
    const bytes = await this.#unbox("wrap", wrapped, `${recordId}|${keyId}`);

    return { keyId, secret: createSecretKey(bytes) };
  }

  /** A cursor that its reader cannot look into, alter or use elsewhere: it may hold a record's key. */
  async sealCursor(position: string, context: string): Promise<string> {
    return (await this.#box("cursor", Buffer.from(position), context)).toString("base64url");
  }

  /** The position in a cursor, undefined without one; refuses a cursor that was not made here for this list. */
  async openCursor(cursor: string | undefined, context: string): Promise<string | undefined> {
    if (!cursor) return undefined;

    const plain = await this.#unbox("cursor", Buffer.from(cursor, "base64url"), context).catch(
      () => undefined,
    );
    if (!plain) {
      throw new ProblemError("invalid-request", {
        errors: [{ field: "cursor", message: "not a cursor of this list" }],
      });
    }

    return plain.toString();
  }

  async #box(purpose: Purpose, plain: Uint8Array, context: string): Promise<Buffer> {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", await this.#key(purpose), nonce);
    cipher.setAAD(Buffer.from(context));

    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  async #unbox(purpose: Purpose, box: Uint8Array, context: string): Promise<Buffer> {
    const bytes = Buffer.from(box);
    const decipher = createDecipheriv(
      "aes-256-gcm",
      await this.#key(purpose),
      bytes.subarray(0, 12),
      { authTagLength: 16 }, // A cursor is the sender's: a shorter tag would be easier to guess.
    );
    decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-16));

    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  }

  async #key(purpose: Purpose): Promise<KeyObject> {
    if (!this.#root || Date.now() > this.#until) {
      this.#until = Date.now() + 5 * minutes;
      this.#derived.clear();
      this.#root = this.#loadRoot();
      this.#root.catch(() => {
        this.#root = undefined;
      });
    }
    const root = await this.#root;
    const known = this.#derived.get(purpose);
    if (known) return known;

    const key = createSecretKey(Buffer.from(hkdfSync("sha256", root, "haven", purpose, 32)));
    this.#derived.set(purpose, key);

    return key;
  }

  async #loadRoot(): Promise<Uint8Array> {
    const wrapped = (await this.#readRoot()) ?? (await this.#makeRoot());

    return this.#master.unwrap(wrapped);
  }

  async #readRoot(): Promise<Uint8Array | undefined> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.#table, Key: place, ConsistentRead: true }),
    );
    return Item?.wrapped;
  }

  /** Two functions may come first at once: the one that stored its root wins, the other reads it. */
  async #makeRoot(): Promise<Uint8Array> {
    await this.#db
      .send(
        new PutCommand({
          TableName: this.#table,
          Item: { ...place, wrapped: await this.#master.wrap(randomBytes(32)) },
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      )
      .catch((error: Error) => {
        if (error.name !== "ConditionalCheckFailedException") throw error;
      });

    return (await this.#readRoot()) as Uint8Array;
  }
}

/** Whether two MACs are the same, in a time that does not depend on where they differ. */
export const sameMac = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
