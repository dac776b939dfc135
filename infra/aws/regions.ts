import type { PolicyId } from "#shared/policy/policyId.ts";
import { type TableName, tables } from "../tables.ts";

/** One deployment: the CoCs of one HMIS administration. Regions share nothing with each other. */
export interface Region {
  /** Part of every physical name; lower case and hyphens, never changed after the first deployment. */
  readonly id: string;
  readonly awsRegion: string;
  readonly policy: PolicyId;
  /** IANA name. */
  readonly timeZone: string;
  readonly domain: string;
  readonly alarmAddress: string;
  /** Only after a restore: DynamoDB gives back a table under a new name, and this says which. */
  readonly tableNames?: Partial<Record<TableName, string>>;
}

/** The two examples that every check synthesizes; an operator puts the own regions in their place. */
export const regions: readonly Region[] = [
  {
    id: "orange-county",
    awsRegion: "us-west-1",
    policy: "orange-county",
    timeZone: "America/Los_Angeles",
    domain: "haven.orange-county.example",
    alarmAddress: "alarms@orange-county.example",
  },
  {
    id: "spokane",
    awsRegion: "us-west-2",
    policy: "spokane-2021",
    timeZone: "America/Los_Angeles",
    domain: "haven.spokane.example",
    alarmAddress: "alarms@spokane.example",
  },
];

export const physicalTableName = ({ id, tableNames }: Region, table: TableName): string =>
  tableNames?.[table] ?? `haven-${id}-${table}`;

export const tableNames = Object.keys(tables) as TableName[];
