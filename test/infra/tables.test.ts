import { describe, expect, test } from "vitest";
import { physicalTableName, tableNames } from "#infra/aws/regions.ts";
import { type TableDefinition, tables } from "#infra/tables.ts";
import { exampleRegion, synthesizedRegion } from "./synthesizedRegion.ts";

interface TableProperties {
  readonly TableName: string;
  readonly KeySchema: IndexProperties["KeySchema"];
  readonly SSESpecification: { readonly KMSMasterKeyId: string; readonly SSEEnabled: boolean };
  readonly PointInTimeRecoverySpecification: object;
  readonly DeletionProtectionEnabled: boolean;
  readonly StreamSpecification?: { readonly StreamViewType: string };
  readonly TimeToLiveSpecification?: { readonly AttributeName: string };
  readonly GlobalSecondaryIndexes?: readonly IndexProperties[];
  readonly LocalSecondaryIndexes?: readonly IndexProperties[];
}

interface IndexProperties {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly Projection: {
    readonly ProjectionType: string;
    readonly NonKeyAttributes?: readonly string[];
  };
}

const { data } = synthesizedRegion();
const tableOf = (name: keyof typeof tables) => {
  const found = data.all.find(
    ({ Properties }) => Properties.TableName === physicalTableName(exampleRegion, name),
  );
  if (!found) throw new Error(`no table ${name}`);

  return { ...found, Properties: found.Properties as unknown as TableProperties };
};

test("a region has the tables of the table definitions and no others", () => {
  const names = data.properties<TableProperties>("AWS::DynamoDB::Table");

  expect(names.map(({ TableName }) => TableName)).toEqual(
    tableNames.map((name) => `haven-spokane-${name}`),
  );
});

describe.each(tableNames)("the table %s", (name) => {
  const definition: TableDefinition = tables[name];
  const { Properties, DeletionPolicy } = tableOf(name);

  test("goes back as many days as defined, and no further", () => {
    expect(Properties.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: definition.recoveryDays,
    });
  });

  test("is encrypted at rest with the region's own key", () => {
    const { KMSMasterKeyId, SSEEnabled } = Properties.SSESpecification;
    const key = data.all.find(({ id }) => `<${id}.Arn>` === KMSMasterKeyId);

    expect(SSEEnabled).toBe(true);
    expect(key).toMatchObject({
      Type: "AWS::KMS::Key",
      DeletionPolicy: "Retain",
      Properties: { EnableKeyRotation: true },
    });
  });

  test("outlives its stack and is not deleted by mistake", () => {
    expect(DeletionPolicy).toBe("Retain");
    expect(Properties.DeletionProtectionEnabled).toBe(true);
  });

  test("streams and forgets as defined, and a stream holds keys alone", () => {
    expect(Properties.StreamSpecification?.StreamViewType ?? null).toBe(definition.stream);
    expect(Properties.TimeToLiveSpecification?.AttributeName ?? null).toBe(definition.timeToLive);
  });

  test("is found by its keys and the defined indexes alone", () => {
    expect(keysOf(Properties)).toEqual(["pk", "sk"]);
    expect(indexesOf(Properties.GlobalSecondaryIndexes)).toEqual(
      Object.entries(definition.indexes).map(([index, { partitionKey, sortKey, projection }]) => [
        index,
        [partitionKey, sortKey],
        projection,
      ]),
    );
    expect(indexesOf(Properties.LocalSecondaryIndexes)).toEqual(
      Object.entries(definition.localIndexes).map(([index, { sortKey, projection }]) => [
        index,
        ["pk", sortKey],
        projection,
      ]),
    );
  });
});

test("the wrapped keys of clients are gone from every backup within a day", () => {
  expect(tableOf("identity").Properties.PointInTimeRecoverySpecification).toMatchObject({
    RecoveryPeriodInDays: 1,
  });
  expect(tableOf("identity").Properties.StreamSpecification).toBeUndefined();
});

test("a table that was restored under a new name is taken in beside the old one", () => {
  const restored = "haven-spokane-records-restored";
  const { data: after, api } = synthesizedRegion({
    ...exampleRegion,
    tableNames: { records: restored },
  });
  const table = after.all.find(({ Properties }) => Properties.TableName === restored);
  const tablesInUse = new Set(
    JSON.stringify(api.all).match(/:table\/haven-spokane-records[^"/]*/g),
  );

  expect(table?.id).toBeDefined();
  expect(table?.id).not.toBe(tableOf("records").id);
  expect([...tablesInUse]).toEqual([`:table/${restored}`]);
});

const keysOf = ({ KeySchema }: Pick<IndexProperties, "KeySchema">) =>
  KeySchema.map(({ AttributeName }) => AttributeName);

const indexesOf = (indexes: readonly IndexProperties[] = []) =>
  indexes.map(({ IndexName, Projection, ...index }) => [
    IndexName,
    keysOf(index),
    Projection.NonKeyAttributes ?? Projection.ProjectionType,
  ]);
