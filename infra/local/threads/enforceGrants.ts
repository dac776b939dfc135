import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Grant } from "#infra/grants.ts";
import type { DynamoInput } from "./accessesOf.ts";
import { isGranted } from "./isGranted.ts";

/** As IAM answers; named like its error, so that a function cannot tell the two hosts apart. */
class AccessDeniedException extends Error {
  override readonly name = "AccessDeniedException";
  readonly $fault = "client";
}

/** Holds every call of this connection against the grants, before anything is sent. */
export function enforceGrants(db: DynamoDBClient, grants: readonly Grant[]): void {
  db.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const command = commandName.replace(/Command$/, "");
        if (!isGranted(grants, command, args.input as DynamoInput))
          throw new AccessDeniedException(`No grant for ${command}.`);

        return next(args);
      },
    { step: "initialize", name: "enforceGrants", priority: "high" },
  );
}
