import type { Capability } from "#shared/routes.ts";
import type { TableName } from "./tables.ts";

export type DynamoAction =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "ConditionCheckItem"
  | "BatchWriteItem";

export interface Grant {
  readonly table: TableName;
  readonly actions: readonly DynamoAction[];
  /** Prefixes of the partition keys the grant is limited to; all keys when left out. */
  readonly keys?: readonly string[];
}

/** Who asks and by which policy: every function reads the people table on each request. */
const knowsPeople: Grant = { table: "people", actions: ["GetItem", "BatchGetItem"] };

/** Whoever checks texts knows the names of agencies and projects, which are nobody's. */
const readsNames: Grant = { table: "people", actions: ["Query"], keys: ["AGENCIES", "PROJECTS"] };

/** No entry, no answer: everybody adds entries. Nobody has a right that deletes one, such as batches have. */
const writesAudit: Grant = { table: "audit", actions: ["PutItem"] };

const readsRecords: Grant = {
  table: "records",
  actions: ["GetItem", "BatchGetItem", "Query", "ConditionCheckItem"],
};
const changesRecords: Grant = { table: "records", actions: ["PutItem", "UpdateItem"] };

/** The region's wrapped root key, made once. */
const regionKey: Grant = { table: "identity", actions: ["GetItem", "PutItem"], keys: ["REGION"] };
/** Keys of records that are not sealed. What is sealed stands under `SEALED#`, out of reach. */
const readsKeys: Grant = { table: "identity", actions: ["GetItem", "BatchGetItem"], keys: ["C#"] };
/** New keys and search tokens. A delete is the de-identification function's alone. */
const addsKeys: Grant = {
  table: "identity",
  actions: ["PutItem", "UpdateItem"],
  keys: ["C#", "T#"],
};

/** Tells an agency or the CoC administrators, in the transaction of what it tells of. */
const notifies: Grant = { table: "oversight", actions: ["PutItem"], keys: ["NOTICES#"] };

/** Counts a person's look-ups that lead nowhere. */
const countsLooks: Grant = {
  table: "oversight",
  actions: ["GetItem", "PutItem", "UpdateItem"],
  keys: ["LOOKUPS#"],
};

const worksOnRecords = [
  knowsPeople,
  writesAudit,
  readsRecords,
  changesRecords,
  regionKey,
  readsKeys,
  notifies,
  countsLooks,
];

/**
 * Which function may do what on which table. These lines are the privacy policy: the AWS host turns
 * them into IAM statements, the local host enforces them too.
 */
export const grants: Record<Capability, readonly Grant[]> = {
  clients: [...worksOnRecords, addsKeys, { table: "identity", actions: ["Query"], keys: ["T#"] }],
  /** Who is identified becomes findable: search tokens. */
  privacy: [...worksOnRecords, addsKeys],
  households: worksOnRecords,
  records: [...worksOnRecords, readsNames],
  deidentification: [
    ...worksOnRecords,
    {
      table: "identity",
      actions: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"],
    },
    { table: "tickets", actions: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem"] },
    { table: "people", actions: ["Query"] },
  ],
  audit: [
    knowsPeople,
    writesAudit,
    readsRecords,
    regionKey,
    notifies,
    countsLooks,
    { table: "audit", actions: ["Query"] },
  ],
  hmisCsv: [
    ...worksOnRecords,
    addsKeys,
    { table: "people", actions: ["PutItem", "UpdateItem"] },
    {
      table: "oversight",
      actions: ["GetItem", "Query", "PutItem", "UpdateItem"],
      keys: ["IMPORT#"],
    },
  ],
  people: [
    knowsPeople,
    writesAudit,
    regionKey,
    { table: "people", actions: ["Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  ],
  notices: [
    knowsPeople,
    writesAudit,
    readsRecords,
    regionKey,
    readsKeys,
    { table: "oversight", actions: ["GetItem", "Query"], keys: ["NOTICES#", "READ#"] },
    { table: "oversight", actions: ["PutItem"], keys: ["READ#"] },
  ],
};
