import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { TransactItem } from "../aws/transact.ts";
import type { ClientTable } from "../clients/clientTable.ts";

/** A household as stored: who belongs to it, by record. The profile of each member names it too. */
export const StoredHousehold = z.object({
  householdId: z.string(),
  members: z.array(z.object({ recordId: z.string(), RelationshipToHoH: z.number().int() })),
  version: z.number().int(),
  /** What made the household and changed it last, newest at the end: a replay is told by it. */
  changes: z.array(z.object({ madeBy: z.string(), bodyMac: z.string() })).optional(),
});
export type StoredHousehold = z.infer<typeof StoredHousehold>;

export const householdKey = (householdId: string) => ({ pk: `H#${householdId}`, sk: "H" });

export class HouseholdTable {
  readonly #clients: ClientTable;

  constructor(clients: ClientTable) {
    this.#clients = clients;
  }

  async get(householdId: string): Promise<StoredHousehold | undefined> {
    const { Item } = await this.#clients.db.send(
      new GetCommand({
        TableName: this.#clients.tables.records,
        Key: householdKey(householdId),
        ConsistentRead: true,
      }),
    );
    return Item && StoredHousehold.parse(Item);
  }

  /** A new household, or the next version of one. */
  put(household: StoredHousehold): TransactItem {
    return {
      Put: {
        TableName: this.#clients.tables.records,
        Item: { ...householdKey(household.householdId), ...household },
        ...(household.version === 1
          ? { ConditionExpression: "attribute_not_exists(pk)" }
          : {
              ConditionExpression: "version = :previous",
              ExpressionAttributeValues: { ":previous": household.version - 1 },
            }),
      },
    };
  }
}
