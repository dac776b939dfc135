import * as z from "zod";
import { IdField } from "../http/fields.ts";
import { pageOf } from "../http/page.ts";
import { roles, route } from "../http/route.ts";
import { Notice, ReadNotice } from "./notice.ts";

/** As every list, and a limit of 0 for who wants to know only whether there is something new. */
const NoticesQuery = z.strictObject({
  limit: z.coerce.number().int().min(0).max(100).default(25),
  cursor: z.string().max(2000).optional(),
});

export const noticeRoutes = {
  listNotices: route({
    method: "GET",
    path: "/notices",
    summary: "What happened that the reader should know of, newest first, kept for 90 days",
    roles,
    query: NoticesQuery,
    output: pageOf(Notice).extend({
      /** Of the newest hundred. */
      unread: z.number().int(),
    }),
  }),
  readNotice: route({
    method: "POST",
    path: "/notices/{noticeId}/read",
    summary: "Mark a notice as read by oneself",
    roles,
    params: z.object({ noticeId: IdField }),
    output: ReadNotice,
    idempotent: true,
  }),
  readNotices: route({
    method: "POST",
    path: "/notices/read",
    summary: "Mark a notice and all older ones as read by oneself",
    roles,
    body: z.strictObject({ upTo: IdField }),
    output: ReadNotice,
    idempotent: true,
  }),
} as const;
