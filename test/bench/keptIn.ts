import { join } from "node:path";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { AuditTable } from "#functions/audit/auditTable.ts";
import { masterKey } from "#functions/aws/masterKey.ts";
import { RegionKeys } from "#functions/aws/regionKeys.ts";
import { ClientTable } from "#functions/clients/clientTable.ts";
import { LookupLimitTable } from "#functions/clients/lookupLimitTable.ts";
import { NoticeTable } from "#functions/notices/noticeTable.ts";
import { PeopleTable } from "#functions/people/peopleTable.ts";
import { ItemTable } from "#functions/records/itemTable.ts";
import { clientOf, runningDatabase } from "#infra/local/database.ts";
import type { RegionProcess } from "../support/regionProcess.ts";

/** What a running region keeps, opened beside its functions with the product's own tables and keys. */
export function keptIn({ port, dataFolder }: RegionProcess) {
  const database = runningDatabase({ port, dataFolder, databaseEndpoint: undefined });
  if (!database) throw new Error("The region does not run.");
  process.env.MASTER_KEY_FILE = join(dataFolder, "master.key");

  const db = DynamoDBDocumentClient.from(clientOf(database), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const tables = { records: "records", identity: "identity" };
  const keys = new RegionKeys(db, tables.identity, masterKey());
  const audit = new AuditTable(db, "audit");
  const notices = new NoticeTable(db, "oversight");
  const limits = new LookupLimitTable(db, "oversight", keys, audit, notices);
  const clients = new ClientTable(db, tables, keys, new PeopleTable(db, "people"), audit, limits);

  return { db, audit, clients, items: new ItemTable(clients) };
}
export type Kept = ReturnType<typeof keptIn>;
