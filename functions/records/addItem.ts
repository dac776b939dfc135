import { ProblemError } from "#shared/http/problem.ts";
import type { DataKey } from "../aws/envelope.ts";
import { clientBodyMac, Making } from "../aws/making.ts";
import { onceOnly } from "../aws/onceOnly.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { ClientChange } from "../clients/clientChange.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { mustBeAllowed, type OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import { saidFields } from "../identifiers/saidFields.ts";
import type { ItemTable } from "./itemTable.ts";
import type { ItemKind, StoredItem } from "./storedItem.ts";

/** What an item says of itself; the rest is the same for every kind. */
type Said<Kind extends ItemKind> = Omit<
  StoredItem<Kind>,
  "itemId" | "agencyId" | "personId" | "at" | "version" | "madeBy" | "bodyMac" | "confidential"
>;

interface Addition<Kind extends ItemKind> {
  readonly item: Said<Kind>;
  readonly set?: NonNullable<ClientChange["set"]>[number];
  readonly movesVersion?: boolean;
  /** What else is written in the same transaction, such as a notice. */
  readonly with?: readonly TransactItem[];
}

type Say<Kind extends ItemKind> = (
  client: OpenedClient,
  key: DataKey,
  itemId: string,
  /** Which of the clients it is; the path's is the first. */
  position: number,
  /** All of them, as they are at that moment. */
  together: readonly OpenedClient[],
) => Addition<Kind> | Promise<Addition<Kind>>;

interface Tables {
  readonly clients: ClientTable;
  readonly items: ItemTable;
}

/**
 * Adds an item to a client once: the same request again meets what it made. `say` checks the rules against the
 * client as it is at that moment and says what is written; the agency is tied to the record by it.
 */
export const addItem = <Kind extends ItemKind>(
  tables: Tables,
  kind: Kind,
  asking: Asking & { readonly body: object },
  opened: OpenedClient,
  say: Say<Kind>,
): Promise<StoredItem<Kind>> => addItems(tables, kind, asking, [opened], say);

/**
 * Adds an item to each of several clients, all or none: to a client and members of the household. Answers that
 * of the first.
 */
export async function addItems<Kind extends ItemKind>(
  { clients, items }: Tables,
  kind: Kind,
  asking: Asking & { readonly body: object },
  opened: readonly [OpenedClient, ...OpenedClient[]],
  say: Say<Kind>,
): Promise<StoredItem<Kind>> {
  const { actor, body, now } = asking;
  const [first] = opened;
  const agencyId = actor.agencyId as string;
  const making = await Making.of(clients.keys, asking);
  const itemIds = await Promise.all(
    opened.map((_, position) => making.id(position === 0 ? kind : `${kind}.${position}`)),
  );
  const madeBefore = async () => {
    const item = await items.get(kind, first.record.recordId, itemIds[0] ?? "");
    const mac = first.key ? clientBodyMac(first.key, body) : "";
    return item && making.isReplay(item, mac) ? item : undefined;
  };

  return onceOnly(madeBefore, async () => {
    let added: StoredItem<Kind> | undefined;
    await clients.change(asking, opened, async (current) => {
      const additions = await Promise.all(
        current.map((client, position) => addition(client, position, current)),
      );
      added = additions[0]?.item;

      return {
        set: additions.map(({ set }) => set),
        movesVersion: additions.some(({ movesVersion }) => movesVersion),
        items: additions.flatMap((each) => [
          items.put(kind, each.client.record.recordId, each.item),
          ...each.with,
        ]),
        fields: saidFields(body),
      };
    });

    return added as StoredItem<Kind>;
  });

  async function addition(
    client: OpenedClient,
    position: number,
    together: readonly OpenedClient[],
  ) {
    mustBeAllowed("addItem", asking, client);
    if (!client.key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
    const itemId = itemIds[position] ?? "";
    const said = await say(client, client.key, itemId, position, together);
    const item = {
      ...said.item,
      itemId,
      agencyId,
      personId: actor.personId,
      at: now.toISOString(),
      ...(actor.victimServiceProvider && { confidential: true }),
      version: 1,
      madeBy: making.madeBy,
      bodyMac: clientBodyMac(client.key, body),
    } as StoredItem<Kind>;
    const { agencies } = client.record;
    const ties = (said.set?.agencies ?? agencies)[agencyId];
    const tied = {
      ...ties,
      items: true as const,
      ...(actor.victimServiceProvider && { confidential: true as const }),
    };

    return {
      client,
      item,
      set: {
        ...said.set,
        agencies: { ...(said.set?.agencies ?? agencies), [agencyId]: tied },
      },
      movesVersion: said.movesVersion ?? false,
      with: said.with ?? [],
    };
  }
}
