import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { HandoffCode } from "#shared/privacy/handoffCode.ts";
import type { Making } from "../aws/making.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { ClientTable } from "../clients/clientTable.ts";

const Handed = z.object({ recordId: z.string(), handoffId: z.string() });
const Redemption = Handed.extend({ madeBy: z.string(), bodyMac: z.string() });
type Redemption = z.infer<typeof Redemption>;

/**
 * Where a code leads, by its keyed hash, never by the code itself; and which request used one. Whether a code is
 * still good its record's profile says.
 */
export class HandoffTable {
  readonly #clients: ClientTable;

  constructor(clients: ClientTable) {
    this.#clients = clients;
  }

  /** The record and hand-off of a code; undefined for one that was never given out. */
  async handedBy(code: HandoffCode): Promise<z.infer<typeof Handed> | undefined> {
    const item = await this.#get(await this.#codeKey(code));

    return item && Handed.parse(item);
  }

  async putCode(code: HandoffCode, handed: z.infer<typeof Handed>): Promise<TransactItem> {
    return this.#put(await this.#codeKey(code), handed);
  }

  /** What the same request redeemed before. Another code under the same Idempotency-Key is refused. */
  async redeemedBy(making: Making, bodyMac: string): Promise<Redemption | undefined> {
    const item = await this.#get(await this.#redemptionKey(making));
    const redemption = item && Redemption.parse(item);

    return redemption && making.isReplay(redemption, bodyMac) ? redemption : undefined;
  }

  async putRedemption(making: Making, redemption: Redemption): Promise<TransactItem> {
    return this.#put(await this.#redemptionKey(making), redemption);
  }

  async #codeKey(code: HandoffCode) {
    const mac = await this.#clients.keys.mac("external", `handoff|${code}`);

    return { pk: `HC#${mac.toString("base64url")}`, sk: "HC" };
  }

  async #redemptionKey(making: Making) {
    return { pk: `HR#${await making.id("redemption")}`, sk: "HR" };
  }

  async #get(Key: Record<string, string>) {
    const TableName = this.#clients.tables.records;
    const { Item } = await this.#clients.db.send(
      new GetCommand({ TableName, Key, ConsistentRead: true }),
    );
    return Item;
  }

  #put(key: Record<string, string>, item: object): TransactItem {
    return {
      Put: {
        TableName: this.#clients.tables.records,
        Item: { ...key, ...item },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    };
  }
}
