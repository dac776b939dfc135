import type { Identity } from "#shared/clients/client.ts";
import type { ClientChange as ChangeBody } from "#shared/clients/newClient.ts";
import { customErrors, dobProblem, identityErrors } from "#shared/clients/newClientRules.ts";
import type { DOBDataQuality } from "#shared/hmis/dataQuality.ts";
import { type FieldError, ProblemError } from "#shared/http/problem.ts";
import type { Policy } from "#shared/policy/policy.ts";
import type { Routes } from "#shared/routes.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation, Request } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import type { SealedIdentity } from "./clientRecord.ts";
import type { ClientTable } from "./clientTable.ts";
import { corrected } from "./corrected.ts";
import { newTokens } from "./newRecord.ts";
import {
  identityOf,
  mustBeAllowed,
  type OpenedClient,
  reasonOf,
  sealValue,
  showClient,
} from "./openedClient.ts";
import { mustStoreNoIdentity } from "./withoutIdentity.ts";

type Asked = Request<Routes["clients"]["changeClient"]>;

/** A correction of the profile by its owner. An anonymous record stays one: only `identify` brings a name. */
export const changeClient =
  (clients: ClientTable, people: PeopleTable): Operation<Routes["clients"]["changeClient"]> =>
  async (request) => {
    const opened = await clients.open(request, request.params.clientId);
    const policy = await people.policy();

    const [changed] = await clients.change(request, [opened], async ([client]) => {
      mustBeAllowed("changeProfile", request, client);
      mustMatch(request, client.record.version);
      mustStoreNoIdentity(request.actor, request.body);
      const before = identityOf(client);
      const identity = mergedIdentity(request.body, before);
      mustHold(request, client, identity, policy);

      return {
        set: [changedValues(request, client, identity)],
        movesVersion: true,
        items:
          client.record.kind === "identified"
            ? await newTokens(clients, client.record, identity, before)
            : [],
        fields: Object.keys(request.body),
      };
    });

    return showClient(request, changed as OpenedClient);
  };

/** The region's rules about the record as it will be. */
function mustHold(
  { body, today }: Asked,
  { record }: OpenedClient,
  identity: SealedIdentity,
  policy: Policy,
): void {
  const isAnonymous = record.kind === "anonymous";
  const errors = [
    ...customErrors(body.custom ?? {}, policy),
    ...(isAnonymous ? identityBroughtBack(body) : onlyOfAnonymous(body)),
    ...(isAnonymous ? [] : identityErrors(identity, today)),
  ];
  if (errors.length > 0) throw new ProblemError("rule-broken", { errors });
  if (!isAnonymous || (body.DOB === undefined && body.DOBDataQuality === undefined)) return;

  const DOBDataQuality = identity.DOBDataQuality as DOBDataQuality;
  const problem = dobProblem({ ...body, DOB: identity.DOB, DOBDataQuality }, policy, today);
  if (problem) throw problem;
}

function changedValues({ body, actor }: Asked, client: OpenedClient, identity: SealedIdentity) {
  const { record, key } = client;
  if (!key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
  const sealed = (attribute: string, value: unknown) =>
    sealValue(record.recordId, key, "P", attribute, value);
  const touchesReason = body.reason !== undefined || body.crosses !== undefined;
  const before = reasonOf(client);

  return {
    identity: sealed("identity", identity),
    demographics: { ...record.demographics, ...body.demographics },
    custom: { ...record.custom, ...body.custom },
    ...(touchesReason && {
      restricted: sealed("restricted", {
        reason: body.reason === undefined ? before?.reason : (body.reason ?? undefined),
        crosses: body.crosses === undefined ? before?.crosses : (body.crosses ?? undefined),
        personId: before?.personId ?? actor.personId,
        agencyId: record.owner,
      }),
    }),
  };
}

const identityFields = [
  "FirstName",
  "MiddleName",
  "LastName",
  "NameSuffix",
  "NameDataQuality",
  "SSN",
  "SSNDataQuality",
  "DOB",
  "DOBDataQuality",
] as const satisfies readonly (keyof Identity & keyof ChangeBody)[];

function mergedIdentity(body: ChangeBody, before: SealedIdentity | null): SealedIdentity {
  if (!before) throw new ProblemError("being-de-identified", { retryAfter: 5 });
  const given = Object.fromEntries(
    identityFields.flatMap((field) => (body[field] === undefined ? [] : [[field, body[field]]])),
  );

  return corrected(before, { ...given, ...(body.contact && { contact: body.contact }) });
}

/** Nothing brings an identity back by the side door (rules §6). */
const identityBroughtBack = (body: ChangeBody): FieldError[] =>
  [...identityFields.filter((field) => !field.startsWith("DOB")), "contact" as const]
    .filter((field) => body[field] !== undefined)
    .map((field) => ({ field, message: "An anonymous record does not take this." }));

/** Why a record is anonymous, and by which rule its date was made. */
const onlyOfAnonymous = (body: ChangeBody): FieldError[] =>
  (["dobRule", "reason", "crosses"] as const)
    .filter((field) => body[field] !== undefined)
    .map((field) => ({ field, message: "Only an anonymous record takes this." }));
