import { expect, test } from "vitest";
import { masterKeyStatements, statements } from "#infra/aws/statements.ts";
import type { Grant } from "#infra/grants.ts";

const arnOf = (table: string) => `arn:aws:dynamodb:us-west-2:123456789012:table/${table}`;
const keyArn = "arn:aws:kms:us-west-2:123456789012:key/example";

const asJson = (grant: Grant) => statements([grant], arnOf).map((it) => it.toStatementJson());
const onMasterKey = (grant: Grant) =>
  masterKeyStatements([grant], keyArn, "spokane").flatMap(({ actions }) => actions);

test("a grant on certain keys becomes a right on those keys alone", () => {
  expect(asJson({ table: "identity", actions: ["GetItem"], keys: ["C#", "T#"] })).toEqual([
    {
      Effect: "Allow",
      Action: "dynamodb:GetItem",
      Resource: arnOf("identity"),
      Condition: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["C#*", "T#*"] } },
    },
  ]);
});

test("a grant without the right to query leaves the indexes out", () => {
  expect(asJson({ table: "records", actions: ["GetItem", "PutItem"] })).toEqual([
    {
      Effect: "Allow",
      Action: ["dynamodb:GetItem", "dynamodb:PutItem"],
      Resource: arnOf("records"),
    },
  ]);
});

test("who reads the region's root key may open it with the master key, who makes it may wrap it", () => {
  expect(onMasterKey({ table: "identity", actions: ["GetItem"], keys: ["REGION"] })).toEqual([
    "kms:Decrypt",
  ]);
  expect(onMasterKey({ table: "identity", actions: ["PutItem"], keys: ["REGION"] })).toEqual([
    "kms:Encrypt",
  ]);
  expect(onMasterKey({ table: "identity", actions: ["GetItem", "PutItem"] })).toEqual([
    "kms:Decrypt",
    "kms:Encrypt",
  ]);
});

test("no other grant comes with the master key", () => {
  expect(onMasterKey({ table: "identity", actions: ["GetItem", "PutItem"], keys: ["C#"] })).toEqual(
    [],
  );
  expect(onMasterKey({ table: "records", actions: ["GetItem", "PutItem"] })).toEqual([]);
});
