import { randomUUID } from "node:crypto";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { transact } from "#functions/aws/transact.ts";
import { NoticeTable } from "#functions/notices/noticeTable.ts";
import { recordIdOf } from "../support/profile.ts";
import { type Answer, as, type Staff } from "../support/region.ts";

type NewNotice = Parameters<NoticeTable["put"]>[0];
type Telling = Pick<NewNotice, "to" | "kind"> &
  Partial<Omit<NewNotice, "recordId">> & { readonly clientId?: string };

/** Tells somebody, as a change of another capability would in its own transaction. */
export async function tell(
  db: DynamoDBDocumentClient,
  { clientId, ...notice }: Telling,
): Promise<void> {
  const about = clientId && { clientId, recordId: await recordIdOf(db, clientId) };
  const stamp = { at: new Date(), requestId: randomUUID() };

  await transact(db, [new NoticeTable(db, "oversight").put({ ...stamp, ...about, ...notice })]);
}

/** What somebody is told, newest first, without the IDs that each notice has of its own. */
export async function toldTo(who: Staff): Promise<Record<string, unknown>[]> {
  const { items } = (await noticesOf(who)).body;

  return items.map(({ noticeId: _, at: __, ...told }: Record<string, unknown>) => told);
}

export const noticesOf = (who: Staff, query = "limit=100"): Promise<Answer> =>
  as(who).get(`/notices?${query}`);
