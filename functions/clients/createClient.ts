import { type ClientId, clientIdFrom } from "#shared/anonymization/clientId.ts";
import { anonymousIdentity } from "#shared/anonymization/template.ts";
import type { Viewed } from "#shared/anonymization/view.ts";
import type { Client } from "#shared/clients/client.ts";
import type { NewAnonymousClient, NewClient } from "#shared/clients/newClient.ts";
import { customErrors, dobProblem, identityErrors } from "#shared/clients/newClientRules.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Policy } from "#shared/policy/policy.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { clientBodyMac, Making } from "../aws/making.ts";
import { ConditionsFailed, transact } from "../aws/transact.ts";
import type { Operation, Request } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { recordKey, type SealedIdentity } from "./clientRecord.ts";
import type { ClientTable } from "./clientTable.ts";
import { givenIdentity, recordItems } from "./newRecord.ts";
import { showClient } from "./openedClient.ts";
import { mustStoreNoIdentity } from "./withoutIdentity.ts";

type Asked = Request<Routes["clients"]["createClient"]>;

/** A new record. The true date of birth of an anonymous client never arrives here: it comes by rule. */
export const createClient =
  (
    clients: ClientTable,
    people: PeopleTable,
    audit: AuditTable,
  ): Operation<Routes["clients"]["createClient"]> =>
  async (request) => {
    const making = await Making.of(clients.keys, request);

    for (let attempt = 0; ; attempt++) {
      const clientId = clientIdFrom(await making.bytes(attempt, "client"));
      const [standing, policy] = await Promise.all([clients.recordIdOf(clientId), people.policy()]);
      if (standing) {
        const replayed = await replay(clients, request, making, clientId, standing);
        if (replayed) return replayed;
        continue;
      }

      const identity = acceptedIdentity(request, policy);
      const recordId = await making.id("record", attempt);
      const { key, wrapped } = await clients.keys.newDataKey(recordId);
      const { body, actor, now, operation } = request;
      const made = await recordItems(clients, {
        recordId,
        clientId,
        key,
        wrapped,
        kind: body.kind,
        owner: actor.agencyId as string,
        identity,
        demographics: body.demographics ?? {},
        custom: body.custom ?? {},
        ...restrictedOf(body, actor.personId),
        ...(actor.victimServiceProvider && {
          ties: {
            agencies: { [actor.agencyId as string]: { confidential: true as const } },
            openCoordinatedEntry: 0,
          },
        }),
        now,
        lastChange: operation,
        marks: { madeBy: making.madeBy, bodyMac: clientBodyMac(key, body) },
      });
      const entry = audit.entry(request, {
        pk: recordKey(recordId).pk,
        clientIds: [clientId],
        fields: Object.keys(body),
      });

      try {
        await transact(clients.db, [...made.items, entry]);
      } catch (error) {
        if (!(error instanceof ConditionsFailed)) throw error;
        attempt--; // Another request stood there first: perhaps this very one, a moment ago.
        continue;
      }
      return showClient(request, {
        clientId,
        record: made.record,
        key,
        sight: { seenAs: "full", items: "all", texts: "all" },
      });
    }
  };

/** What the same request made before, read anew; undefined when another request's record stands there. */
async function replay(
  clients: ClientTable,
  request: Asked,
  making: Making,
  clientId: ClientId,
  recordId: string,
): Promise<Viewed<Client> | undefined> {
  const [stored] = await clients.load([recordId]);
  if (!stored) return undefined;

  const mac = stored.key ? clientBodyMac(stored.key, request.body) : "";
  if (!making.isReplay(stored.record, mac)) return undefined;

  return showClient(request, await clients.open(request, clientId, Promise.resolve(recordId)));
}

/** The identity that will be stored, once every rule of the region holds. */
function acceptedIdentity({ body, actor, today }: Asked, policy: Policy): SealedIdentity {
  mustStoreNoIdentity(actor, body);
  const custom = customErrors(body.custom ?? {}, policy);
  if (custom.length > 0) throw new ProblemError("rule-broken", { errors: custom });

  if (body.kind === "anonymous") {
    const problem = dobProblem(body, policy, today);
    if (problem) throw problem;

    return anonymousIdentity(policy, body);
  }

  const identity = givenIdentity(body);
  const errors = identityErrors(identity, today);
  if (errors.length > 0) throw new ProblemError("rule-broken", { errors });

  return identity;
}

const restrictedOf = (body: NewClient, personId: string) =>
  isRestricted(body)
    ? { restricted: { reason: body.reason, crosses: body.crosses, personId } }
    : {};

const isRestricted = (body: NewClient): body is NewAnonymousClient =>
  body.kind === "anonymous" && (body.reason !== undefined || body.crosses !== undefined);
