import { everything, view } from "#shared/anonymization/view.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { type ReadNotice, readVisibility } from "#shared/notices/notice.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { Asking, Operation } from "../http/request.ts";
import { type NoticeTable, recipientsOf } from "./noticeTable.ts";
import type { ReadMarkTable } from "./readMarkTable.ts";

interface Marking {
  readonly notices: NoticeTable;
  readonly marks: ReadMarkTable;
  readonly audit: AuditTable;
}

/** Marks one notice as read by the actor; others of the agency see it unread as before. */
export const readNotice =
  ({ notices, marks, audit }: Marking): Operation<Routes["notices"]["readNotice"]> =>
  async (request) => {
    const { noticeId } = request.params;
    await mustBeTheirs(notices, request, noticeId);
    const { actor, now } = request;
    await marks.mark(actor.personId, noticeId, now, entry(audit, request));

    return answer(noticeId);
  };

/** Marks a notice and all that came before it: two pages that do so at once leave the later mark. */
export const readNotices =
  ({ notices, marks, audit }: Marking): Operation<Routes["notices"]["readNotices"]> =>
  async (request) => {
    const { upTo } = request.body;
    await mustBeTheirs(notices, request, upTo);
    const { actor, now } = request;
    await marks.markUpTo(actor.personId, upTo, now, entry(audit, request));

    return answer(upTo);
  };

/** Somebody else's notice and none at all are the same. */
async function mustBeTheirs(notices: NoticeTable, { actor, now }: Asking, noticeId: string) {
  const found = await Promise.all(
    recipientsOf(actor).map((recipient) => notices.has(recipient, noticeId, now)),
  );
  if (!found.includes(true)) throw new ProblemError("not-found");
}

const entry = (audit: AuditTable, asking: Asking) =>
  audit.entry(asking, {
    pk: `PERSON#${asking.actor.personId}`,
    clientIds: [],
    fields: ["isRead"],
  });

const answer = (noticeId: string) =>
  view<ReadNotice>(readVisibility, everything, { noticeId, isRead: true });
