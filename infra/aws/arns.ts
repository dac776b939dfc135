import type { Stack } from "aws-cdk-lib";
import type { TableName } from "../tables.ts";
import { type DeployedFunction, roleName } from "./deployedFunctions.ts";
import { physicalTableName, type Region } from "./regions.ts";

/** By name, not by reference: a table that came back under a new name never waits for another stack. */
export const tableArn = (stack: Stack, region: Region, table: TableName): string =>
  stack.formatArn({
    service: "dynamodb",
    resource: "table",
    resourceName: physicalTableName(region, table),
  });

export const roleArn = (stack: Stack, region: Region, runs: DeployedFunction): string =>
  stack.formatArn({
    service: "iam",
    region: "",
    resource: "role",
    resourceName: roleName(region, runs),
  });
