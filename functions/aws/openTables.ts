import { AuditTable } from "../audit/auditTable.ts";
import { ClientTable } from "../clients/clientTable.ts";
import { LookupLimitTable } from "../clients/lookupLimitTable.ts";
import type { LambdaContext } from "../http/lambda.ts";
import { NoticeTable } from "../notices/noticeTable.ts";
import { PeopleTable } from "../people/peopleTable.ts";
import { documentClient } from "./documentClient.ts";
import { masterKey } from "./masterKey.ts";
import { RegionKeys } from "./regionKeys.ts";
import { required } from "./required.ts";

/** The tables that nearly every function works on, opened as its environment names them. */
export function openTables() {
  const tables = { records: required("RECORDS_TABLE"), identity: required("IDENTITY_TABLE") };
  const keys = new RegionKeys(documentClient, tables.identity, masterKey());
  const people = new PeopleTable(documentClient, required("PEOPLE_TABLE"));
  const audit = new AuditTable(documentClient, required("AUDIT_TABLE"));
  const notices = new NoticeTable(documentClient, required("OVERSIGHT_TABLE"));
  const limits = new LookupLimitTable(
    documentClient,
    required("OVERSIGHT_TABLE"),
    keys,
    audit,
    notices,
  );
  const clients = new ClientTable(documentClient, tables, keys, people, audit, limits);
  const context: LambdaContext = {
    actor: (subject) => people.actor(subject),
    policy: () => people.recentPolicy(),
    recordIdOf: (clientId) => clients.recordIdOf(clientId),
  };

  return { keys, people, audit, notices, clients, context };
}
