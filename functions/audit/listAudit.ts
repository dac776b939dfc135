import { type Annotations, everything, view, viewPage } from "#shared/anonymization/view.ts";
import type { AuditEntry, AuditQuery } from "#shared/audit/routes.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { Operation, Request } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import type { AuditTable } from "./auditTable.ts";
import { withoutProviders } from "./withoutProviders.ts";

const entryVisibility = {
  at: "open",
  personId: "open",
  agencyId: "open",
  action: "open",
  clientIds: "open",
  fields: "open",
  requestId: "open",
} as const satisfies Annotations<AuditEntry>;

type Asked = Request<Routes["audit"]["listAudit"]>;

/**
 * The trail of one client, agency or person. A lead sees the entries of the own agency only; asking is itself
 * an entry.
 */
export const listAudit =
  (
    clients: ClientTable,
    people: PeopleTable,
    audit: AuditTable,
  ): Operation<Routes["audit"]["listAudit"]> =>
  async (request) => {
    const { query, actor, operation } = request;
    const ownOnly = actor.role === "cocAdmin" ? null : actor.agencyId;
    if (ownOnly && query.agencyId && query.agencyId !== ownOnly)
      throw new ProblemError("not-found");

    const [by, value] = await subjectOf(clients, request, query);
    const context = [operation, by, value, actor.personId, query.action].join("|");
    const from = await clients.keys.openCursor(query.cursor, context);
    const { items, next } = await audit.list(by, value, {
      limit: query.limit,
      agencyId: ownOnly,
      action: query.action,
      from: from ? JSON.parse(from) : undefined,
    });
    await audit.record(request, [
      {
        pk: by === "record" ? value : `PERSON#${actor.personId}`,
        clientIds: query.clientId ? [query.clientId] : [],
      },
    ]);

    const shown = await withoutProviders(people, actor, by, items);

    return viewPage(
      shown.map((entry) => view<AuditEntry>(entryVisibility, everything, entry)),
      next ? await clients.keys.sealCursor(next, context) : null,
    );
  };

async function subjectOf(clients: ClientTable, request: Asked, query: AuditQuery) {
  if (query.clientId) {
    const { clientId } = query;
    return ["record", recordKey(await clients.locate(request, clientId)).pk] as const;
  }

  return query.agencyId
    ? (["agencyId", query.agencyId] as const)
    : (["personId", query.personId as string] as const);
}
