import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { DataKey } from "../aws/envelope.ts";
import type { ClientRecord, SealedIdentity } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { identityOf } from "../clients/openedClient.ts";
import { sealedKey } from "./sealedKey.ts";
import type { StoredTicket } from "./storedTicket.ts";

const WrappedKey = z.object({ keyId: z.string(), wrapped: z.instanceof(Uint8Array) });

const SealedKeys = z.object({
  sk: z.string(),
  old: WrappedKey,
  next: WrappedKey,
  tokens: z.array(z.string()),
  erased: z.array(z.object({ keyId: z.string(), at: z.string() })),
});

/** A member behind the seal, with the key it had and the key it will have. */
export interface SealedMember {
  readonly record: ClientRecord;
  readonly identity: SealedIdentity;
  readonly oldKey: DataKey;
  readonly newKey: DataKey;
  /** As it will stand in the identity table. */
  readonly nextWrapped: Uint8Array;
  readonly tokens: readonly string[];
  readonly erased: readonly { keyId: string; at: string }[];
}

/** The members of an executing ticket. Only this function may read where their keys are. */
export async function sealedMembers(
  clients: ClientTable,
  { ticketId, members }: StoredTicket,
): Promise<SealedMember[]> {
  const { Items = [] } = await clients.db.send(
    new QueryCommand({
      TableName: clients.tables.identity,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": sealedKey(ticketId, "").pk },
      ConsistentRead: true,
    }),
  );
  const keys = new Map(Items.map((item) => [item.sk, SealedKeys.parse(item)]));
  const stored = await clients.load(members.map(({ recordId }) => recordId));

  return Promise.all(
    stored.map(async ({ record }) => {
      const { recordId } = record;
      const found = keys.get(recordId);
      if (!found) throw new Error("A sealed record has no keys.");
      const unwrap = ({ keyId, wrapped }: z.infer<typeof WrappedKey>) =>
        clients.keys.unwrapDataKey(recordId, keyId, wrapped);
      const oldKey = await unwrap(found.old);

      return {
        record,
        identity: identityOf({ record, key: oldKey }) as SealedIdentity,
        oldKey,
        newKey: await unwrap(found.next),
        nextWrapped: found.next.wrapped,
        tokens: found.tokens,
        erased: found.erased,
      };
    }),
  );
}
