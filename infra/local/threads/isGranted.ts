import type { DynamoAction, Grant } from "#infra/grants.ts";
import { accessesOf, type DynamoInput } from "./accessesOf.ts";

/**
 * Whether these grants allow a call to the database, as IAM would decide it on AWS: each item of a
 * transaction or batch counts as its single action, and a key must start with a granted prefix.
 */
export function isGranted(grants: readonly Grant[], command: string, input: DynamoInput): boolean {
  const accesses = accessesOf(command, input);

  return (
    accesses !== undefined &&
    accesses.length > 0 &&
    accesses.every(({ table, action, key }) =>
      grants.some((grant) => grant.table === table && allows(grant, action, key)),
    )
  );
}

/** A key that cannot be read from the call matches no prefix. */
const allows = (grant: Grant, action: DynamoAction, key: string | undefined): boolean =>
  grant.actions.includes(action) &&
  (grant.keys === undefined ||
    (key !== undefined && grant.keys.some((prefix) => key.startsWith(prefix))));
