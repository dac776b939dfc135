import { RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import type { Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { type TableDefinition, type TableName, tables } from "../tables.ts";
import { onlyErasersDelete } from "./onlyErasersDelete.ts";
import { physicalTableName, type Region, tableNames } from "./regions.ts";

interface RegionTablesProps {
  readonly region: Region;
  /** Encrypts the tables at rest; what identifies a client is encrypted below it once more. */
  readonly key: Key;
}

/** The tables of a region as `tables` defines them. They outlive every stack. */
export class RegionTables extends Construct {
  readonly tables: Readonly<Record<TableName, Table>>;

  constructor(scope: Construct, id: string, props: RegionTablesProps) {
    super(scope, id);

    this.tables = Object.fromEntries(
      tableNames.map((name) => [name, this.#table(name, tables[name], props)]),
    ) as Record<TableName, Table>;
  }

  #table(name: TableName, definition: TableDefinition, { region, key }: RegionTablesProps): Table {
    // A restored table has another identity here, so that it is taken in and the old one let go.
    const table = new Table(this, region.tableNames?.[name] ?? name, {
      tableName: physicalTableName(region, name),
      partitionKey: text("pk"),
      sortKey: text("sk"),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: definition.recoveryDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(definition.stream && { stream: StreamViewType[definition.stream] }),
      ...(definition.timeToLive && { timeToLiveAttribute: definition.timeToLive }),
      ...(name === "identity" && { resourcePolicy: onlyErasersDelete(Stack.of(this), region) }),
    });

    for (const [indexName, index] of Object.entries(definition.indexes)) {
      table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        ...projected(index.projection),
      });
    }
    for (const [indexName, index] of Object.entries(definition.localIndexes)) {
      table.addLocalSecondaryIndex({
        indexName,
        sortKey: text(index.sortKey),
        ...projected(index.projection),
      });
    }

    return table;
  }
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

const projected = (projection: "ALL" | "KEYS_ONLY" | readonly string[]) =>
  typeof projection === "string"
    ? { projectionType: ProjectionType[projection] }
    : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] };
