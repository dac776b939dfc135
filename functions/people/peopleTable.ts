import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
} from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import type { Page } from "#shared/http/page.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Actor } from "#shared/people/actor.ts";
import { Agency, Project } from "#shared/people/agency.ts";
import { Person } from "#shared/people/person.ts";
import type { Policy } from "#shared/policy/policy.ts";
import { PolicyFields } from "#shared/policy/policyFields.ts";
import { type TransactItem, transact } from "../aws/transact.ts";

const kinds = { PEOPLE: Person, AGENCIES: Agency, PROJECTS: Project } as const;
type Kind = keyof typeof kinds;
type Stored<K extends Kind> = z.infer<(typeof kinds)[K]>;

const policyKey = { pk: "POLICY", sk: "POLICY" };
const policyAge = 10_000;

/**
 * Agencies, projects, staff and the policy: some hundreds of small items, one partition a kind, so that a
 * list is one query. Nothing here is about a client.
 */
export class PeopleTable {
  readonly #db: DynamoDBDocumentClient;
  readonly name: string;
  /** Where a person was last seen: a hint that saves a round trip, checked on every request. */
  #agencyHints = new Map<string, string | null>();
  #recentPolicy: { policy: Policy; until: number } | undefined;

  constructor(db: DynamoDBDocumentClient, name: string) {
    this.#db = db;
    this.name = name;
  }

  /**
   * The active person behind a token's subject, with the agency's flags; read strongly, never cached, so that
   * a deactivation works from the next request on.
   */
  async actor(personId: string): Promise<Actor> {
    const hint = this.#agencyHints.get(personId);
    const [person, hinted] = await this.#read(personId, hint);
    if (!person?.active) throw new ProblemError("not-signed-in");

    const { agencyId, role } = person;
    this.#agencyHints.set(personId, agencyId);
    const agency = agencyId && agencyId !== hint ? await this.get("AGENCIES", agencyId) : hinted;
    if (agencyId && !agency?.active) throw new ProblemError("not-signed-in");

    return {
      personId,
      role,
      agencyId,
      dataSharing: Boolean(agencyId && agency?.dataSharing),
      victimServiceProvider: Boolean(agencyId && agency?.victimServiceProvider),
      succeeds: (agencyId && agency?.succeeds) || [],
    };
  }

  /** Whether the agency that owns a record shares data; of a closed one, whether its successor does. */
  async shares(agencyId: string): Promise<boolean> {
    return Boolean((await this.actingFor(agencyId))?.dataSharing);
  }

  /** The agency itself, or the one that goes on for it since it was closed. */
  async actingFor(agencyId: string): Promise<Agency | undefined> {
    const agency = await this.get("AGENCIES", agencyId);

    return agency && !agency.active && agency.successor ? this.actingFor(agency.successor) : agency;
  }

  async #read(personId: string, agencyId: string | null | undefined) {
    const Keys = [{ pk: "PEOPLE", sk: personId }];
    if (agencyId) Keys.push({ pk: "AGENCIES", sk: agencyId });

    const { Responses } = await this.#db.send(
      new BatchGetCommand({ RequestItems: { [this.name]: { Keys, ConsistentRead: true } } }),
    );
    const items = Responses?.[this.name] ?? [];
    const person = items.find(({ pk }) => pk === "PEOPLE");
    const agency = items.find(({ pk }) => pk === "AGENCIES");

    return [person && Person.parse(person), agency && Agency.parse(agency)] as const;
  }

  async get<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.name, Key: { pk: kind, sk: id }, ConsistentRead: true }),
    );
    return Item && (kinds[kind].parse(Item) as Stored<K>);
  }

  /**
   * A page in the order of IDs, of some agencies if they are named; `from` is the last ID of the page before. A
   * kind has some hundreds of items, so an agency's own are filtered out of all.
   */
  async list<K extends Kind>(
    kind: K,
    limit: number,
    from?: string,
    agencyIds: readonly string[] = [],
  ): Promise<Page<Stored<K>>> {
    const named = Object.fromEntries(agencyIds.map((id, index) => [`:agency${index}`, id]));
    const items: Record<string, unknown>[] = [];
    let start = from ? { pk: kind, sk: from } : undefined;

    do {
      const { Items = [], LastEvaluatedKey } = await this.#db.send(
        new QueryCommand({
          TableName: this.name,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": kind, ...named },
          ...(agencyIds.length > 0 && {
            FilterExpression: `agencyId IN (${Object.keys(named).join(", ")})`,
          }),
          ConsistentRead: true,
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      items.push(...Items);
      start = LastEvaluatedKey as typeof start;
    } while (start && items.length <= limit);

    const page = items.slice(0, limit);
    const isLast = items.length <= limit && !start;

    return {
      items: page.map((item) => kinds[kind].parse(item) as Stored<K>),
      next: isLast ? null : String(page.at(-1)?.sk),
    };
  }

  /** The policy as it is now. */
  async policy(): Promise<Policy> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.name, Key: policyKey, ConsistentRead: true }),
    );
    const policy = PolicyFields.parse(Item?.policy);
    this.#recentPolicy = { policy, until: Date.now() + policyAge };

    return policy;
  }

  /** The policy as it was at most ten seconds ago: enough for showing. */
  async recentPolicy(): Promise<Policy> {
    const recent = this.#recentPolicy;

    return recent && recent.until > Date.now() ? recent.policy : this.policy();
  }

  /** A write of an agency, project or person; the first version must be new, a later one follows its predecessor. */
  putItem<K extends Kind>(kind: K, id: string, item: Stored<K>, extra: object = {}): TransactItem {
    return {
      Put: {
        TableName: this.name,
        Item: { pk: kind, sk: id, ...item, ...extra },
        ...(item.version === 1
          ? { ConditionExpression: "attribute_not_exists(pk)" }
          : {
              ConditionExpression: "version = :previous",
              ExpressionAttributeValues: { ":previous": item.version - 1 },
            }),
      },
    };
  }

  /** Lets a transaction through only while this person is an active CoC administrator. */
  whileAdministrator(personId: string): TransactItem {
    return {
      ConditionCheck: {
        TableName: this.name,
        Key: { pk: "PEOPLE", sk: personId },
        ConditionExpression: "active = :yes AND #role = :cocAdmin",
        ExpressionAttributeNames: { "#role": "role" },
        ExpressionAttributeValues: { ":yes": true, ":cocAdmin": "cocAdmin" },
      },
    };
  }

  /** Holds an e-mail address for one person. */
  putEmail(email: string, personId: string): TransactItem {
    return {
      Put: {
        TableName: this.name,
        Item: { pk: "EMAIL", sk: email, personId },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    };
  }

  putPolicy(policy: Policy): TransactItem {
    this.#recentPolicy = undefined;

    return { Put: { TableName: this.name, Item: { ...policyKey, policy } } };
  }

  /** What made an item, to tell a replay from a collision. */
  async madeBy(kind: Kind, id: string): Promise<{ madeBy?: string; bodyMac?: string } | undefined> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.name, Key: { pk: kind, sk: id }, ConsistentRead: true }),
    );
    return Item;
  }

  write(items: TransactItem[]): Promise<void> {
    return transact(this.#db, items);
  }
}
