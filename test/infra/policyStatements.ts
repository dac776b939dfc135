import { physicalTableName, tableNames } from "#infra/aws/regions.ts";
import type { Grant } from "#infra/grants.ts";
import { exampleRegion, type Resources } from "./synthesizedRegion.ts";

export interface Statement {
  readonly Effect: "Allow" | "Deny";
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
  readonly Roles: readonly string[];
}

/** What a role may do: all statements of all its policies. */
export function statementsOf(api: Resources, roleName: string): Statement[] {
  const role = api.all.find(({ Properties }) => Properties.RoleName === roleName);

  return api
    .properties<Policy>("AWS::IAM::Policy")
    .filter(({ Roles }) => Roles.includes(`<${role?.id}>`))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** A statement on a table, read back as the grant it should come from; undefined for another service. */
export function asGrant({ Action, Resource, Condition }: Statement): Grant | undefined {
  const [arn = ""] = listOf(Resource);
  const table = tableNames.find((name) => arn.endsWith(`:table/${physicalName(name)}`));
  if (!table) return undefined;

  const keys = Condition?.["ForAllValues:StringLike"]?.["dynamodb:LeadingKeys"];

  return {
    table,
    actions: listOf(Action).map((action) => action.replace("dynamodb:", "") as never),
    ...(Array.isArray(keys) && { keys: keys.map((key: string) => key.replace(/\*$/, "")) }),
  };
}

export const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;

const physicalName = (table: Grant["table"]) => physicalTableName(exampleRegion, table);
