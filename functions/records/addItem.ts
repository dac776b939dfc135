import { ProblemError } from "#shared/http/problem.ts";
import type { DataKey } from "../aws/envelope.ts";
import { clientBodyMac, Making } from "../aws/making.ts";
import { onceOnly } from "../aws/onceOnly.ts";
import type { ClientChange } from "../clients/clientChange.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { mustBeAllowed, type OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { ItemKind, ItemTable, StoredItem } from "./itemTable.ts";

/** What an item says of itself; the rest is the same for every kind. */
type Said<Kind extends ItemKind> = Omit<
  StoredItem<Kind>,
  "itemId" | "agencyId" | "personId" | "at" | "version" | "madeBy" | "bodyMac"
>;

interface Addition<Kind extends ItemKind> {
  readonly item: Said<Kind>;
  readonly set?: NonNullable<ClientChange["set"]>[number];
  readonly movesVersion?: boolean;
}

/**
 * Adds an item to a client once: the same request again meets what it made. `say` checks the rules against the
 * client as it is at that moment and says what is written; the agency is tied to the record by it.
 */
export async function addItem<Kind extends ItemKind>(
  { clients, items }: { clients: ClientTable; items: ItemTable },
  kind: Kind,
  asking: Asking & { readonly body: object },
  opened: OpenedClient,
  say: (
    client: OpenedClient,
    key: DataKey,
    itemId: string,
  ) => Addition<Kind> | Promise<Addition<Kind>>,
): Promise<StoredItem<Kind>> {
  const { actor, body, now } = asking;
  const { recordId } = opened.record;
  const agencyId = actor.agencyId as string;
  const making = await Making.of(clients.keys, asking);
  const itemId = await making.id(kind);
  const madeBefore = async () => {
    const item = await items.get(kind, recordId, itemId);
    const mac = opened.key ? clientBodyMac(opened.key, body) : "";
    return item && making.isReplay(item, mac) ? item : undefined;
  };

  return onceOnly(madeBefore, async () => {
    let added: StoredItem<Kind> | undefined;
    await clients.change(asking, [opened], async ([client]) => {
      mustBeAllowed("addItem", asking, client);
      if (!client.key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
      const { item, set, movesVersion = false } = await say(client, client.key, itemId);
      added = {
        ...item,
        itemId,
        agencyId,
        personId: actor.personId,
        at: now.toISOString(),
        version: 1,
        madeBy: making.madeBy,
        bodyMac: clientBodyMac(client.key, body),
      } as StoredItem<Kind>;
      const { agencies } = client.record;
      const ties = (set?.agencies ?? agencies)[agencyId];

      return {
        set: [{ ...set, agencies: { ...agencies, [agencyId]: { ...ties, items: true } } }],
        movesVersion,
        items: [items.put(kind, recordId, added)],
        fields: Object.keys(body),
      };
    });

    return added as StoredItem<Kind>;
  });
}
