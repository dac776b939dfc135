import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ClientId } from "#shared/anonymization/clientId.ts";
import { isOwnWork, type Sight, sightOf } from "#shared/anonymization/sight.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { type Actor, actsFor } from "#shared/people/actor.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { mergedPartitions } from "../aws/mergedPartitions.ts";
import type { RegionKeys } from "../aws/regionKeys.ts";
import type { Asking } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { changeTogether, type Each } from "./changeTogether.ts";
import type { ClientChange } from "./clientChange.ts";
import { ClientRecord, handleKey, recordKey } from "./clientRecord.ts";
import type { LookupLimitTable } from "./lookupLimitTable.ts";
import { factsOf, type OpenedClient, type StoredClient } from "./openedClient.ts";
import { ownedRows } from "./ownedRows.ts";
import { type ClientTables, storedClients } from "./storedClients.ts";

/** Client records: found by Client ID alone, changed only together with their profile and an audit entry. */
export class ClientTable {
  readonly db: DynamoDBDocumentClient;
  readonly tables: ClientTables;
  readonly keys: RegionKeys;
  readonly #people: PeopleTable;
  readonly #audit: AuditTable;
  readonly #limits: LookupLimitTable;

  constructor(
    db: DynamoDBDocumentClient,
    tables: ClientTables,
    keys: RegionKeys,
    people: PeopleTable,
    audit: AuditTable,
    limits: LookupLimitTable,
  ) {
    this.db = db;
    this.tables = tables;
    this.keys = keys;
    this.#people = people;
    this.#audit = audit;
    this.#limits = limits;
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
    const found = await this.lookUp(asking, clientId, await recordId);

    return found ?? this.#miss(asking);
  }

  /**
   * The record behind a Client ID that somebody asked for; undefined, and counted, when there is none that they
   * may see. Whoever asked for too many gets 429 for all that is not their agency's own, there or not.
   */
  async lookUp(
    asking: Asking,
    clientId: ClientId,
    recordId: string | undefined,
  ): Promise<OpenedClient | undefined> {
    const found = await this.find(asking, clientId, recordId);
    await this.#countLook(asking, clientId, found?.record);

    return found;
  }

  async #countLook(asking: Asking, clientId: ClientId, seen: ClientRecord | undefined) {
    if (seen && isOwnWork(asking.actor, seen, asking.today)) return;
    const looks = await this.#limits.mustHaveRoom(asking);
    if (!seen) await this.#limits.count(asking, clientId, looks);
  }

  /** Refuses whoever guessed wrong too often, before it is looked whether this guess is right. */
  async mustMayGuess(asking: Asking): Promise<void> {
    await this.#limits.mustHaveRoom(asking);
  }

  /** Counts a guess that was wrong, of a hand-off code for one, together with Client IDs that lead nowhere. */
  countMiss(asking: Asking, what: string): Promise<void> {
    return this.#limits.count(asking, what);
  }

  /** The key of a record that the actor may see, for who lists what was done with it and reads none of it. */
  async locate(asking: Asking, clientId: ClientId): Promise<string> {
    const record = await this.#profile(await this.recordIdOf(clientId));
    const sight = record
      ? await this.#sight(asking, { record, key: null })
      : await this.#noSight(asking);
    const seen = sight ? record : undefined;
    await this.#countLook(asking, clientId, seen);

    return seen?.recordId ?? this.#miss(asking);
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
  change<const Opened extends readonly OpenedClient[]>(
    asking: Asking,
    opened: Opened,
    plan: (opened: Each<Opened>) => ClientChange | Promise<ClientChange>,
  ): Promise<Each<Opened>> {
    return changeTogether(this, this.#audit, asking, opened, plan);
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
