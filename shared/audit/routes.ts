import * as z from "zod";
import { ClientIdField, IdField } from "../http/fields.ts";
import { PageQuery, pageOf } from "../http/page.ts";
import { route } from "../http/route.ts";

/** What somebody did, without a single value (rules §10). */
export const AuditEntry = z.object({
  at: z.string(),
  personId: z.string(),
  agencyId: z.string().nullable(),
  action: z.string(),
  clientIds: z.array(z.string()),
  fields: z.array(z.string()),
  requestId: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditQuery = z
  .strictObject({
    ...PageQuery.shape,
    clientId: ClientIdField.optional(),
    agencyId: IdField.optional(),
    personId: IdField.optional(),
    /**
     * Only what was done by this name, such as `records.passTextCheck`. The trail is looked through for it piece by
     * piece: a page may hold fewer entries than asked for, or none, and still have a next one.
     */
    action: z
      .string()
      .regex(/^[a-zA-Z]{1,40}\.[a-zA-Z]{1,40}$/, "an action as the trail names it")
      .optional(),
  })
  .refine(
    (query) => [query.clientId, query.agencyId, query.personId].filter(Boolean).length === 1,
    {
      path: ["clientId"],
      message: "Ask for one client, one agency or one person.",
    },
  );
export type AuditQuery = z.infer<typeof AuditQuery>;

export const auditRoutes = {
  listAudit: route({
    method: "GET",
    path: "/audit",
    summary: "Who read or changed what, newest first",
    roles: ["agencyLead", "cocAdmin"],
    query: AuditQuery,
    output: pageOf(AuditEntry),
  }),
} as const;
