import { viewItems } from "#shared/anonymization/view.ts";
import { ruleBroken } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import type { Operation, Request } from "../http/request.ts";
import { recordKey } from "./clientRecord.ts";
import type { ClientTable } from "./clientTable.ts";
import { identityOf, type OpenedClient, showClient } from "./openedClient.ts";
import { lastFour, searchForm, searchTokens } from "./searchTokens.ts";

type Asked = Request<Routes["clients"]["searchClients"]>;
type Terms = Exclude<Asked["body"], { clientId: string }>;

/**
 * Anonymous records are found by exact Client ID only; identified ones also by what they are called, among
 * those whose identity the actor sees. The terms are not stored, and no hit is answered without `view`.
 */
export const searchClients =
  (clients: ClientTable, audit: AuditTable): Operation<Routes["clients"]["searchClients"]> =>
  async (request) => {
    const { body } = request;
    const found =
      "clientId" in body
        ? [await clients.lookUp(request, body.clientId, await clients.recordIdOf(body.clientId))]
        : await byIdentity(clients, request, body);
    const hits = found.flatMap((client) => client ?? []);

    await audit.record(
      request,
      hits.length > 0
        ? hits.map(({ record, clientId }) => ({
            pk: recordKey(record.recordId).pk,
            clientIds: [clientId],
            fields: Object.keys(body),
          }))
        : [{ pk: `PERSON#${request.actor.personId}`, clientIds: [], fields: Object.keys(body) }],
    );

    return viewItems(hits.map((client) => showClient(request, client)));
  };

async function byIdentity(
  clients: ClientTable,
  request: Asked,
  terms: Terms,
): Promise<OpenedClient[]> {
  const [token] = await searchTokens(clients.keys, terms);
  if (!token) {
    throw ruleBroken(
      "body",
      "Give first and last name, last name and DOB, or DOB and the last four digits of the SSN.",
    );
  }
  const recordIds = await clients.withToken(token);
  const found = await clients.findAll(request, recordIds.length > 0 ? recordIds : ["-"]);

  return found.filter((client) => matches(client, terms));
}

/** A token only leads to a record; whether it is the one is read in the record, as the actor sees it. */
function matches(client: OpenedClient, { FirstName, LastName, DOB, ssnLast4 }: Terms): boolean {
  const identity = identityOf(client);
  if (!identity || client.record.kind !== "identified" || client.sight.seenAs !== "full")
    return false;

  const same = (term: string | undefined, value: string | null | undefined) =>
    term === undefined || searchForm(term) === searchForm(value ?? "");

  return (
    same(FirstName, identity.FirstName) &&
    same(LastName, identity.LastName) &&
    same(DOB, identity.DOB) &&
    same(ssnLast4, lastFour(identity.SSN))
  );
}
