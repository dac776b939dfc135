/** A secondary index; its keys are strings, and no key ever holds a name or another identifier. */
interface Index {
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly projection: "ALL" | "KEYS_ONLY" | readonly string[];
}

/** Every table has the string keys `pk` and `sk`. */
export interface TableDefinition {
  readonly indexes: Readonly<Record<string, Index>>;
  /** Local indexes share `pk`: they put one record's items in order and can be read consistently. */
  readonly localIndexes: Readonly<Record<string, Omit<Index, "partitionKey">>>;
  readonly stream: "KEYS_ONLY" | null;
  readonly timeToLive: "ttl" | null;
  /** Days to which the table can be taken back. One for keys: what was erased is gone within a day. */
  readonly recoveryDays: 1 | 35;
}

/** The tables, read by both hosts and by the tests. What each holds: the architecture, "Tables". */
export const tables = {
  records: {
    indexes: {
      byOwner: {
        partitionKey: "ownerIndex",
        sortKey: "changedAt",
        projection: [
          "clientId",
          "kind",
          "state",
          "maskedFor",
          "privacy",
          "openCoordinatedEntry",
          "lastChange",
          "version",
        ],
      },
    },
    localIndexes: { byOrder: { sortKey: "order", projection: "ALL" } },
    stream: null,
    timeToLive: null,
    recoveryDays: 35,
  },
  identity: { indexes: {}, localIndexes: {}, stream: null, timeToLive: null, recoveryDays: 1 },
  tickets: {
    indexes: {
      byQueue: { partitionKey: "queue", sortKey: "createdAt", projection: "KEYS_ONLY" },
      byAgency: { partitionKey: "agencyIndex", sortKey: "createdAt", projection: "KEYS_ONLY" },
    },
    localIndexes: {},
    stream: "KEYS_ONLY",
    timeToLive: null,
    recoveryDays: 35,
  },
  audit: {
    indexes: {
      byAgency: { partitionKey: "agencyId", sortKey: "sk", projection: "ALL" },
      byPerson: { partitionKey: "personId", sortKey: "sk", projection: "ALL" },
    },
    localIndexes: {},
    stream: "KEYS_ONLY",
    timeToLive: null,
    recoveryDays: 35,
  },
  oversight: { indexes: {}, localIndexes: {}, stream: null, timeToLive: "ttl", recoveryDays: 35 },
  people: { indexes: {}, localIndexes: {}, stream: null, timeToLive: null, recoveryDays: 35 },
  sheet: { indexes: {}, localIndexes: {}, stream: null, timeToLive: null, recoveryDays: 35 },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof tables;
