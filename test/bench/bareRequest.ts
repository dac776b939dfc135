import { randomBytes } from "node:crypto";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { RecordedCall } from "./recordedCalls.ts";

/**
 * A request's database calls without the request: the same commands with the same items, those that went
 * together going together, under new IDs where each request makes its own. Prepared before it is timed.
 */
export function bareRequest(
  db: DynamoDBDocumentClient,
  calls: readonly RecordedCall[],
): () => Promise<void> {
  const fresh = new Map([...ownIds(calls.map(({ input }) => input))].map((id) => [id, other(id)]));
  const together = Map.groupBy(calls, ({ answeredBefore }) => answeredBefore);
  const rounds = [...together.values()].map((some) =>
    some.map(({ Command, input }) => new Command(withIds(input, fresh) as object)),
  );

  return async () => {
    for (const round of rounds) await Promise.all(round.map((command) => db.send(command)));
  };
}

const ownNames = ["requestId", "recordId", "clientId"];

/** The IDs that a request gave to what it wrote. */
function ownIds(value: unknown): Set<string> {
  if (!isContainer(value)) return new Set();

  const item = "Item" in value ? (value.Item as Record<string, unknown>) : {};
  const own = ownNames.flatMap((name) => (typeof item[name] === "string" ? [item[name]] : []));

  return new Set([...own, ...Object.values(value).flatMap((part) => [...ownIds(part)])]);
}

function withIds(value: unknown, fresh: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") {
    return [...fresh].reduce((text, [id, instead]) => text.replaceAll(id, instead), value);
  }
  if (Array.isArray(value)) return value.map((part) => withIds(part, fresh));
  if (!isContainer(value)) return value;

  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withIds(part, fresh)]),
  );
}

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Uint8Array);

const other = (id: string) => randomBytes(id.length).toString("base64url").slice(0, id.length);
