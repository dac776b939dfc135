import { createHmac } from "node:crypto";
import { ProblemError } from "#shared/http/problem.ts";
import type { Asking } from "../http/request.ts";
import type { DataKey } from "./envelope.ts";
import { type RegionKeys, sameMac } from "./regionKeys.ts";

/** What an item remembers of the request that made it. */
export interface Marks {
  readonly madeBy?: string | undefined;
  readonly bodyMac?: string | undefined;
}

/**
 * The making of an item by one request: its IDs follow from person, route and Idempotency-Key, so that the same
 * request again meets what it made, and ten at once make one.
 */
export class Making {
  readonly madeBy: string;
  readonly #keys: RegionKeys;
  readonly #input: string;

  private constructor(keys: RegionKeys, input: string, madeBy: string) {
    this.#keys = keys;
    this.#input = input;
    this.madeBy = madeBy;
  }

  static async of(keys: RegionKeys, { actor, operation, idempotencyKey }: Asking): Promise<Making> {
    const input = `${actor.personId}|${operation}|${idempotencyKey}`;
    const mac = await keys.mac("id", input);

    return new Making(keys, input, mac.subarray(0, 16).toString("base64url"));
  }

  /** The bytes of an ID; `attempt` moves on when another request's item stands there. */
  bytes(attempt: number, what: string): Promise<Buffer> {
    return this.#keys.mac("id", `${this.#input}|${what}|${attempt}`);
  }

  /** An ID of 120 bits. */
  async id(what: string, attempt = 0): Promise<string> {
    return (await this.bytes(attempt, what)).subarray(0, 15).toString("base64url");
  }

  /** MAC of a body that stays with the region: of an agency, a project, a member of staff. */
  async bodyMac(body: unknown): Promise<string> {
    const mac = await this.#keys.mac("id", JSON.stringify(body));

    return `region.${mac.subarray(0, 16).toString("base64url")}`;
  }

  /**
   * Whether an item is a replay of this request. Another request's item is none; the same request with another
   * body is refused. Behind a seal no body can be compared (`mac` is empty): what is shown goes through `view`.
   */
  isReplay({ madeBy, bodyMac }: Marks, mac: string): boolean {
    if (madeBy !== this.madeBy) return false;
    if (
      bodyMac &&
      mac &&
      sameKey(bodyMac, mac) &&
      !sameMac(Buffer.from(bodyMac), Buffer.from(mac))
    ) {
      throw new ProblemError("idempotency-key-reused");
    }

    return true;
  }
}

/** A MAC under a key that is destroyed says nothing any more: the request counts as the same. */
const sameKey = (one: string, other: string) => one.split(".")[0] === other.split(".")[0];

/** MAC of a body under the client's own key, named by it: the MAC goes with the key. */
export const clientBodyMac = ({ keyId, secret }: DataKey, body: unknown): string => {
  const mac = createHmac("sha256", secret).update("body").update(JSON.stringify(body)).digest();

  return `${keyId}.${mac.subarray(0, 16).toString("base64url")}`;
};
