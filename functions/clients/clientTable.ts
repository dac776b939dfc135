import { setTimeout as wait } from "node:timers/promises";
import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ClientId } from "#shared/anonymization/clientId.ts";
import { type Sight, sightOf } from "#shared/anonymization/sight.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { type Actor, actsFor } from "#shared/people/actor.ts";
import type { AuditTable, Subject } from "../audit/auditTable.ts";
import { mergedPartitions } from "../aws/mergedPartitions.ts";
import type { RegionKeys } from "../aws/regionKeys.ts";
import { ConditionsFailed, transact } from "../aws/transact.ts";
import type { Asking } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { type ClientChange, profileUpdate } from "./clientChange.ts";
import { ClientRecord, handleKey, recordKey } from "./clientRecord.ts";
import { factsOf, type OpenedClient, type StoredClient } from "./openedClient.ts";
import { ownedRows } from "./ownedRows.ts";
import { type ClientTables, storedClients } from "./storedClients.ts";

/** As many clients out as came in. */
type Each<Opened> = { readonly [Position in keyof Opened]: OpenedClient };

const attempts = 12;

/** Client records: found by Client ID alone, changed only together with their profile and an audit entry. */
export class ClientTable {
  readonly db: DynamoDBDocumentClient;
  readonly tables: ClientTables;
  readonly keys: RegionKeys;
  readonly #people: PeopleTable;
  readonly #audit: AuditTable;

  constructor(
    db: DynamoDBDocumentClient,
    tables: ClientTables,
    keys: RegionKeys,
    people: PeopleTable,
    audit: AuditTable,
  ) {
    this.db = db;
    this.tables = tables;
    this.keys = keys;
    this.#people = people;
    this.#audit = audit;
  }

  /** The record behind a Client ID, whatever became of it. */
  async recordIdOf(clientId: string): Promise<string | undefined> {
    const { Item } = await this.db.send(
      new GetCommand({
        TableName: this.tables.records,
        Key: handleKey(clientId),
        ConsistentRead: true,
      }),
    );
    return Item?.recordId;
  }

  /**
   * The record behind a Client ID as the actor may see it. Not there and not yours are the same
   * `client-not-found`, with the same reads and the same entry on the trail.
   */
  async open(
    asking: Asking,
    clientId: ClientId,
    recordId: Promise<string | undefined> = asking.recordId,
  ): Promise<OpenedClient> {
    const found = await this.find(asking, clientId, await recordId);

    return found ?? this.#miss(asking);
  }

  /** The key of a record that the actor may see, for who lists what was done with it and reads none of it. */
  async locate(asking: Asking, clientId: ClientId): Promise<string> {
    const record = await this.#profile(await this.recordIdOf(clientId));
    if (record && (await this.#sight(asking, { record, key: null }))) return record.recordId;

    return this.#miss(asking);
  }

  async #profile(recordId = "-"): Promise<ClientRecord | undefined> {
    const { Item } = await this.db.send(
      new GetCommand({
        TableName: this.tables.records,
        Key: recordKey(recordId),
        ConsistentRead: true,
      }),
    );
    const record = Item && ClientRecord.parse(Item);

    return record?.mergedInto ? this.#profile(record.mergedInto) : record;
  }

  /** A look-up that misses is an entry of the person. */
  async #miss(asking: Asking): Promise<never> {
    await this.#audit.record(asking, [
      { pk: `PERSON#${asking.actor.personId}`, clientIds: [], fields: ["clientId"] },
    ]);
    throw new ProblemError("client-not-found");
  }

  /** As `open`, for a record known by its key; undefined when the actor may not see it. */
  async find(asking: Asking, clientId: string, recordId = "-"): Promise<OpenedClient | undefined> {
    const stored = await this.#root(recordId);
    const sight = stored ? await this.#sight(asking, stored) : await this.#noSight(asking);

    return stored && sight ? { clientId, ...stored, sight } : undefined;
  }

  /** Those of the records that the actor may see, each under its own Client ID. */
  async findAll(asking: Asking, recordIds: readonly string[]): Promise<OpenedClient[]> {
    const stored = await this.load(recordIds);
    const sights = await Promise.all(stored.map((client) => this.#sight(asking, client)));

    return stored.flatMap((client, index) => {
      const sight = sights[index];
      return sight ? { clientId: client.record.clientId, ...client, sight } : [];
    });
  }

  /** Handle, record, root: the one place where a merged record leads to its survivor. */
  async #root(recordId: string): Promise<StoredClient | undefined> {
    const [stored] = await this.load([recordId]);

    return stored?.record.mergedInto ? this.#root(stored.record.mergedInto) : stored;
  }

  async #sight(asking: Asking, client: StoredClient): Promise<Sight | null> {
    const { actor, today } = asking;
    const { owner, agencies } = client.record;
    const isTied = actor.agencyId && agencies[actor.agencyId]?.items;
    const mayShare = actor.dataSharing && !actsFor(actor, owner) && !isTied;
    const ownerShares = mayShare ? await this.#people.shares(owner) : false;

    return sightOf(actor, factsOf(client, today), ownerShares, today);
  }

  /** Reads what a stranger's look at a record reads, so that no reader learns by the time it takes. */
  async #noSight({ actor }: Asking): Promise<null> {
    if (actor.dataSharing) await this.#people.shares("-");

    return null;
  }

  /** Profiles with their keys, in one round; records that are not there are left out. */
  load(recordIds: readonly string[]): Promise<StoredClient[]> {
    return storedClients(this, recordIds);
  }

  /** The first of some members, as stored: the one whose key a ticket's words are under. */
  async first(
    members: readonly { readonly recordId: string }[],
  ): Promise<StoredClient | undefined> {
    const [stored] = await this.load(members.slice(0, 1).map(({ recordId }) => recordId));

    return stored;
  }

  /**
   * Changes records together: each profile moves on, each gets its entry, and the items are written with them
   * or not at all. `plan` says what changes in the records as they are; when one of them moved meanwhile they
   * are read again and it is asked again, so its checks hold for what is written.
   */
  async change<const Opened extends readonly OpenedClient[]>(
    asking: Asking,
    opened: Opened,
    plan: (opened: Each<Opened>) => ClientChange | Promise<ClientChange>,
  ): Promise<Each<Opened>> {
    let current: OpenedClient[] = [...opened];

    for (let attempt = 1; ; attempt++) {
      if (current.some(({ record }) => record.state === "sealed")) {
        throw new ProblemError("being-de-identified", { retryAfter: 5 });
      }
      const change = await plan(current as unknown as Each<Opened>);
      const updates = current.map(({ record }, index) =>
        profileUpdate(this.tables.records, record, change, index, asking),
      );
      const entries = current.map((client) => this.#audit.entry(asking, subjectOf(client, change)));

      try {
        await transact(this.db, [
          ...updates.map(({ item }) => item),
          ...entries,
          ...(change.items ?? []),
        ]);
        return current.map((client, index) => ({
          ...client,
          record: updates[index]?.record ?? client.record,
        })) as unknown as Each<Opened>;
      } catch (error) {
        const moved =
          error instanceof ConditionsFailed &&
          error.positions.some((position) => position < current.length);
        if (!moved || attempt === attempts) throw error;
        await wait(Math.random() * 5 * (attempt - 1)); // Many at once would go on meeting each other.
        current = await Promise.all(current.map((client) => this.#again(asking, client)));
      }
    }
  }

  async #again(asking: Asking, { clientId, record }: OpenedClient): Promise<OpenedClient> {
    const again = await this.find(asking, clientId, record.recordId);
    if (!again) throw new ProblemError("client-not-found");

    return again;
  }

  /** The records that a search token leads to; at most a hundred, for more are no answer. */
  async withToken(token: string): Promise<string[]> {
    const { Items = [] } = await this.db.send(
      new QueryCommand({
        TableName: this.tables.identity,
        KeyConditionExpression: "pk = :token",
        ExpressionAttributeValues: { ":token": `T#${token}` },
        Limit: 100,
        ConsistentRead: true,
      }),
    );
    return Items.map(({ sk }) => sk);
  }

  /**
   * The agency's own records by last change, as the index has them, with those of agencies it goes on for; names
   * are read from the profiles.
   */
  ofOwner(
    { agencyId, succeeds }: Pick<Actor, "agencyId" | "succeeds">,
    asked: Parameters<typeof ownedRows>[2],
  ): ReturnType<typeof ownedRows> {
    if (succeeds.length === 0) return ownedRows(this, agencyId as string, asked);

    return mergedPartitions({
      partitions: [agencyId as string, ...succeeds],
      limit: asked.limit,
      from: asked.from,
      keys: ["pk", "sk", "ownerIndex", "changedAt"],
      read: (owner, from) => ownedRows(this, owner, { ...asked, from }),
    });
  }
}

const subjectOf = ({ record, clientId }: OpenedClient, { fields }: ClientChange): Subject => ({
  pk: recordKey(record.recordId).pk,
  clientIds: [clientId],
  fields: fields ?? [],
});
