import type { AuditTable } from "../audit/auditTable.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { HouseholdTable } from "../households/householdTable.ts";
import type { NoticeTable } from "../notices/noticeTable.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import type { ItemTable } from "../records/itemTable.ts";
import type { HandoffTable } from "./handoffTable.ts";

/** What the operations about privacy work on. */
export interface Tables {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly households: HouseholdTable;
  readonly people: PeopleTable;
  readonly notices: NoticeTable;
  readonly audit: AuditTable;
  readonly handoffs: HandoffTable;
}
