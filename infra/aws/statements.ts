import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Grant } from "../grants.ts";
import { type TableName, tables } from "../tables.ts";

/**
 * Grants as IAM statements, one for one: the exact actions on the exact table, on its indexes only where the
 * grant queries, and where it names keys, on partition keys with those prefixes alone.
 */
export const statements = (
  grants: readonly Grant[],
  arnOf: (table: TableName) => string,
): PolicyStatement[] =>
  grants.map(
    ({ table, actions, keys }) =>
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [
          arnOf(table),
          ...(actions.includes("Query") ? indexArns(table, arnOf(table)) : []),
        ],
        ...(keys && { conditions: onlyKeysStartingWith(keys) }),
      }),
  );

const indexArns = (table: TableName, arn: string): string[] =>
  [...Object.keys(tables[table].indexes), ...Object.keys(tables[table].localIndexes)].map(
    (index) => `${arn}/index/${index}`,
  );

const onlyKeysStartingWith = (prefixes: readonly string[]) => ({
  "ForAllValues:StringLike": {
    "dynamodb:LeadingKeys": prefixes.map((prefix) => `${prefix}*`),
  },
});

/**
 * The region's master key, for functions with a grant on the root key it wraps: whoever reads the root unwraps
 * it, whoever may make it wraps it. The context is the one `masterKey` sends.
 */
export function masterKeyStatements(
  grants: readonly Grant[],
  keyArn: string,
  regionId: string,
): PolicyStatement[] {
  const onRoot = grants.filter(isOnRoot).flatMap(({ actions }) => actions);
  const actions = [
    ...(onRoot.includes("GetItem") ? ["kms:Decrypt"] : []),
    ...(onRoot.includes("PutItem") ? ["kms:Encrypt"] : []),
  ];
  if (actions.length === 0) return [];

  return [
    new PolicyStatement({
      actions,
      resources: [keyArn],
      conditions: { StringEquals: { "kms:EncryptionContext:region": regionId } },
    }),
  ];
}

const isOnRoot = ({ table, keys }: Grant): boolean =>
  table === "identity" && (!keys || keys.some((prefix) => rootKey.startsWith(prefix)));

/** Where `RegionKeys` keeps the wrapped root. */
const rootKey = "REGION";
