import { Stack } from "aws-cdk-lib";
import type { Key } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";
import { RegionKeys } from "./regionKeys.ts";
import type { Region } from "./regions.ts";
import { RegionTables } from "./regionTables.ts";

/** What must never be lost: the keys and the tables of a region. Deleting the stack deletes neither. */
export class DataStack extends Stack {
  readonly masterKey: Key;
  readonly tables: RegionTables["tables"];

  constructor(scope: Construct, region: Region) {
    super(scope, `haven-${region.id}-data`, {
      description: `Haven for ${region.domain}: tables and keys`,
      env: { region: region.awsRegion },
      tags: { "haven:region": region.id },
      terminationProtection: true,
    });

    const keys = new RegionKeys(this, "Keys", { regionId: region.id });

    this.masterKey = keys.master;
    this.tables = new RegionTables(this, "Tables", { region, key: keys.tables }).tables;
  }
}
