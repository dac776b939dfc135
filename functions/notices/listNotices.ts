import { viewPage } from "#shared/anonymization/view.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { Operation, Request } from "../http/request.ts";
import { type NoticeTable, recipientsOf, type StoredNotice } from "./noticeTable.ts";
import type { ReadMarkTable } from "./readMarkTable.ts";
import { type Showing, type ShownNotice, shownNotices } from "./shownNotices.ts";

interface Listing extends Showing {
  readonly notices: NoticeTable;
  readonly marks: ReadMarkTable;
  readonly audit: AuditTable;
}

type Asked = Request<Routes["notices"]["listNotices"]>;

/** How many of the newest notices are looked at to count the unread ones: more than anybody reads one by one. */
const counted = 100;

/** So that what is hidden between costs a bounded look: a further page goes on where this one stopped. */
const looks = 10;

/**
 * The notices of the actor's agency, or of the CoC administrators, as the actor may see them at this moment.
 */
export const listNotices =
  (listing: Listing): Operation<Routes["notices"]["listNotices"]> =>
  async (request) => {
    const { clients, audit } = listing;
    const { actor, query, operation } = request;
    const context = `${operation}|${actor.personId}`;
    const from = await clients.keys.openCursor(query.cursor, context);
    const [{ shown, position, hasMore }, unread] = await Promise.all([
      pageFrom(listing, request, from),
      unreadCount(listing, request),
    ]);
    const subjects = shown.flatMap((each) => each.subjects);
    // One entry a record (rules §10), however many of its notices are shown.
    await audit.record(request, [...new Map(subjects.map((one) => [one.pk, one])).values()]);

    return {
      ...viewPage(
        shown.map(({ notice }) => notice),
        hasMore && position ? await clients.keys.sealCursor(position, context) : null,
      ),
      unread,
    };
  };

async function pageFrom(listing: Listing, request: Asked, from: string | undefined) {
  const { actor, query, now } = request;
  const shown: ShownNotice[] = [];
  let position = from;
  let hasMore = query.limit > 0;

  for (let look = 0; hasMore && look < looks; look++) {
    const wanted = query.limit - shown.length;
    const asked = { limit: wanted, from: position, now };
    const found = await listing.notices.list(recipientsOf(actor), asked);
    shown.push(...(await asShown(listing, request, found)));
    position = found.at(-1)?.sk ?? position;
    hasMore = found.length === wanted;
    if (shown.length === query.limit) break;
  }

  return { shown, position, hasMore };
}

/** Unread ones among the newest that the actor would see: a hidden client's notice is not counted either. */
async function unreadCount(listing: Listing, request: Asked): Promise<number> {
  const { actor, now } = request;
  const newest = await listing.notices.list(recipientsOf(actor), { limit: counted, now });
  const isRead = await listing.marks.readBy(actor.personId, newest.at(-1)?.sk ?? "");
  const unread = newest.filter(({ sk }) => !isRead(sk));

  return (await shownNotices(listing, request, unread, isRead)).length;
}

async function asShown(listing: Listing, request: Asked, found: readonly StoredNotice[]) {
  const isRead = await listing.marks.readBy(request.actor.personId, found.at(-1)?.sk ?? "");

  return shownNotices(listing, request, found, isRead);
}
