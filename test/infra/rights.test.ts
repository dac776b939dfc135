import { describe, expect, test } from "vitest";
import { deployedFunctions, roleName } from "#infra/aws/deployedFunctions.ts";
import { grants } from "#infra/grants.ts";
import { tables } from "#infra/tables.ts";
import { asGrant, listOf, type Statement, statementsOf } from "./policyStatements.ts";
import { exampleRegion, synthesizedRegion } from "./synthesizedRegion.ts";

const { api, data } = synthesizedRegion();
const rightsOf = (name: string) => statementsOf(api, `haven-${exampleRegion.id}-${name}`);

const everyFunction = deployedFunctions.map((runs) => [runs.name, runs.capability] as const);

describe("a function's rights", () => {
  test.each(everyFunction)(
    "%s may do on the tables exactly what %s is granted",
    (name, capability) => {
      const onTables = rightsOf(name).flatMap((statement) => asGrant(statement) ?? []);

      expect(onTables).toEqual(grants[capability]);
    },
  );

  test.each(everyFunction)("%s reaches an index only where it may query its table", (name) => {
    for (const statement of rightsOf(name)) {
      const grant = asGrant(statement);
      if (!grant) continue;
      const { indexes, localIndexes } = tables[grant.table];
      const all = [...Object.keys(indexes), ...Object.keys(localIndexes)];

      expect(indexesIn(statement)).toEqual(grant.actions.includes("Query") ? all : []);
    }
  });

  test.each(everyFunction)("%s has besides only its log, the master key and its stream", (name) => {
    const others = rightsOf(name)
      .filter((statement) => !asGrant(statement))
      .flatMap(({ Action }) => listOf(Action));

    expect(others.filter((action) => !besides.includes(action))).toEqual([]);
  });

  test("no right is given by a pattern of actions or resources, or by a policy of AWS", () => {
    const rights = deployedFunctions.flatMap(({ name }) => rightsOf(name));
    const roles = api.properties<{ RoleName?: string; ManagedPolicyArns?: unknown }>(
      "AWS::IAM::Role",
    );

    expect(rights.length).toBeGreaterThan(deployedFunctions.length);
    expect(
      rights.flatMap(({ Action, Resource }) =>
        [...listOf(Action), ...listOf(Resource)].filter((text) => text.includes("*")),
      ),
    ).toEqual([]);
    expect(roles.filter((role) => role.RoleName && role.ManagedPolicyArns)).toEqual([]);
  });

  test("the master key opens in the context of its own region alone", () => {
    const onKeys = deployedFunctions
      .flatMap(({ name }) => rightsOf(name))
      .filter(({ Action }) => listOf(Action).some((action) => action.startsWith("kms:")));

    expect(onKeys.length).toBeGreaterThan(0);
    for (const { Resource, Condition } of onKeys) {
      expect(Resource).toMatch(/KeysMaster/);
      expect(Condition).toEqual({
        StringEquals: { "kms:EncryptionContext:region": exampleRegion.id },
      });
    }
  });
});

describe("the keys of clients", () => {
  const onIdentity = (name: string) =>
    rightsOf(name).filter((statement) => asGrant(statement)?.table === "identity");
  const whoever = (may: (statement: Statement) => boolean) =>
    deployedFunctions
      .filter(({ name }) => onIdentity(name).some(may))
      .map(({ capability }) => capability);

  test("only de-identification may delete one", () => {
    const erasers = whoever(({ Action }) =>
      listOf(Action).some((action) => /Delete|BatchWrite/.test(action)),
    );

    expect(new Set(erasers)).toEqual(new Set(["deidentification"]));
  });

  test("only de-identification reaches the sealed ones", () => {
    const readers = whoever((statement) => {
      const keys = asGrant(statement)?.keys;
      return keys === undefined || keys.some((prefix) => "SEALED#".startsWith(prefix));
    });

    expect(new Set(readers)).toEqual(new Set(["deidentification"]));
  });

  test("the table itself denies the delete to everybody else, the account's administrators too", () => {
    const identity = data.all.find(
      ({ Properties }) => Properties.TableName === `haven-${exampleRegion.id}-identity`,
    );
    const erasers = deployedFunctions
      .filter(({ capability }) => capability === "deidentification")
      .map(
        (runs) =>
          `arn:<AWS::Partition>:iam::<AWS::AccountId>:role/${roleName(exampleRegion, runs)}`,
      );

    expect(identity?.Properties.ResourcePolicy).toMatchObject({
      PolicyDocument: {
        Statement: [
          {
            Effect: "Deny",
            Principal: { AWS: "*" },
            Action: ["dynamodb:DeleteItem", "dynamodb:BatchWriteItem", "dynamodb:PartiQLDelete"],
            Condition: { ArnNotEquals: { "aws:PrincipalArn": erasers } },
          },
        ],
      },
    });
  });
});

const besides = [
  "logs:CreateLogStream",
  "logs:PutLogEvents",
  "kms:Decrypt",
  "kms:Encrypt",
  "dynamodb:DescribeStream",
  "dynamodb:GetRecords",
  "dynamodb:GetShardIterator",
  "dynamodb:ListStreams",
  "sqs:SendMessage",
  "sqs:GetQueueAttributes",
  "sqs:GetQueueUrl",
];

const indexesIn = ({ Resource }: Statement) =>
  listOf(Resource).flatMap((arn) => arn.split("/index/").slice(1));
