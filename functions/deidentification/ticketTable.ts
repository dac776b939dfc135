import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Envelope } from "../aws/envelope.ts";
import { mergedPartitions, type Positions } from "../aws/mergedPartitions.ts";
import type { TransactItem } from "../aws/transact.ts";
import { StoredEvent, StoredTicket } from "./storedTicket.ts";

export interface WholeTicket {
  readonly ticket: StoredTicket;
  readonly events: readonly StoredEvent[];
}

type Start = Readonly<Record<string, unknown>> | undefined;

const key = (ticketId: string, sk = "T") => ({ pk: `T#${ticketId}`, sk });
const eventKey = (ticketId: string, number: number) =>
  key(ticketId, `V#${String(number).padStart(5, "0")}`);

/** A ticket is in the queue until its certificate can be shown, so that the sweep finds what is left to do. */
const queueOf = ({ state, certificateReady }: StoredTicket) =>
  state === "withdrawn" || state === "rejected" || certificateReady ? "CLOSED" : "OPEN";

/** Tickets with their events, one collection each. */
export class TicketTable {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(db: DynamoDBDocumentClient, table: string) {
    this.#db = db;
    this.#table = table;
  }

  async get(ticketId: string): Promise<WholeTicket | undefined> {
    const items: Record<string, unknown>[] = [];
    let from: Start;

    do {
      const { Items = [], LastEvaluatedKey } = await this.#db.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": key(ticketId).pk },
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      items.push(...Items);
      from = LastEvaluatedKey;
    } while (from);

    const ticket = items.find(({ sk }) => sk === "T");
    if (!ticket) return undefined;

    return {
      ticket: StoredTicket.parse(ticket),
      events: items.filter(({ sk }) => sk !== "T").map((item) => StoredEvent.parse(item)),
    };
  }

  /** The next version of a ticket; the state it comes from is a condition, as the table of transitions has it. */
  put(ticket: StoredTicket, from?: StoredTicket["state"]): TransactItem {
    const queue = queueOf(ticket);
    const item = {
      ...key(ticket.ticketId),
      ...ticket,
      queue,
      agencyIndex: `${ticket.agencyId}#${queue}`,
    };

    return {
      Put: {
        TableName: this.#table,
        Item: item,
        ...(ticket.version === 1
          ? { ConditionExpression: "attribute_not_exists(pk)" }
          : {
              ConditionExpression: "version = :previous AND #state = :from",
              ExpressionAttributeNames: { "#state": "state" },
              ExpressionAttributeValues: { ":previous": ticket.version - 1, ":from": from },
            }),
      },
    };
  }

  putEvent(ticketId: string, event: StoredEvent): TransactItem {
    return {
      Put: {
        TableName: this.#table,
        Item: { ...eventKey(ticketId, event.number), ...event },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    };
  }

  /** An event's text under the new key; does nothing when it is there already. */
  async rewriteEvent(
    ticketId: string,
    number: number,
    text: Envelope,
    oldKeyId: string,
  ): Promise<void> {
    await this.#db
      .send(
        new UpdateCommand({
          TableName: this.#table,
          Key: eventKey(ticketId, number),
          UpdateExpression: "SET #text = :text REMOVE bodyMac",
          ConditionExpression: "#text.keyId = :old",
          ExpressionAttributeNames: { "#text": "text" },
          ExpressionAttributeValues: { ":text": text, ":old": oldKeyId },
        }),
      )
      .catch(ignoreCondition);
  }

  /** How far an execution is; not a change of the ticket. */
  async progress(ticketId: string, done: number): Promise<void> {
    await this.#db
      .send(
        new UpdateCommand({
          TableName: this.#table,
          Key: key(ticketId),
          UpdateExpression: "SET done = :done",
          ConditionExpression: "#state = :executing",
          ExpressionAttributeNames: { "#state": "state" },
          ExpressionAttributeValues: { ":done": done, ":executing": "executing" },
        }),
      )
      .catch(ignoreCondition);
  }

  /** The queue oldest first, or an agency's tickets newest first, with those of agencies it goes on for. */
  async list(
    {
      agencyId,
      succeeds = [],
      open,
    }: { agencyId: string | null; succeeds?: readonly string[]; open: boolean },
    limit: number,
    from: Start,
  ): Promise<{ tickets: StoredTicket[]; next: Start }> {
    const queue = open ? "OPEN" : "CLOSED";
    const read = (agency: string | null, start: Start) =>
      this.#found({ agencyId: agency, queue }, limit, start);
    const found =
      agencyId && succeeds.length > 0
        ? await mergedPartitions({
            partitions: [agencyId, ...succeeds],
            limit,
            from: from as Positions | undefined,
            keys: ["pk", "sk", "agencyIndex", "createdAt"],
            read,
          })
        : await read(agencyId, from);

    return { tickets: await this.#load(found.rows), next: found.next };
  }

  async #found(
    { agencyId, queue }: { agencyId: string | null; queue: string },
    limit: number,
    from: Start,
  ) {
    const { Items = [], LastEvaluatedKey } = await this.#db.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: agencyId ? "byAgency" : "byQueue",
        KeyConditionExpression: "#key = :value",
        ExpressionAttributeNames: { "#key": agencyId ? "agencyIndex" : "queue" },
        ExpressionAttributeValues: { ":value": agencyId ? `${agencyId}#${queue}` : queue },
        ScanIndexForward: !agencyId && queue === "OPEN",
        Limit: limit,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );

    return {
      rows: Items as Record<string, string>[],
      next: LastEvaluatedKey as Positions | undefined,
    };
  }

  async #load(found: readonly Record<string, unknown>[]): Promise<StoredTicket[]> {
    if (found.length === 0) return [];
    const { Responses } = await this.#db.send(
      new BatchGetCommand({
        RequestItems: {
          [this.#table]: { Keys: found.map(({ pk, sk }) => ({ pk, sk })), ConsistentRead: true },
        },
      }),
    );
    const items = new Map(Responses?.[this.#table]?.map((item) => [item.pk, item]));

    return found.map(({ pk }) => StoredTicket.parse(items.get(pk)));
  }
}

/** Somebody was there first: what was to be written stands there already. */
export function ignoreCondition(error: Error): void {
  if (error.name !== "ConditionalCheckFailedException") throw error;
}
