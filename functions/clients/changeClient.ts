import type { Identity } from "#shared/clients/client.ts";
import type { ClientChange as ChangeBody } from "#shared/clients/newClient.ts";
import { customErrors, dobProblem, identityErrors } from "#shared/clients/newClientRules.ts";
import { type FieldError, ProblemError } from "#shared/http/problem.ts";
import type { Routes } from "#shared/routes.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation, Request } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import type { SealedIdentity } from "./clientRecord.ts";
import type { ClientTable } from "./clientTable.ts";
import { newTokens } from "./newRecord.ts";
import {
  identityOf,
  mustBeAllowed,
  type OpenedClient,
  reasonOf,
  sealValue,
  showClient,
} from "./openedClient.ts";

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
      const { body, today } = request;
      const identity = mergedIdentity(body, identityOf(client));
      const errors = [
        ...customErrors(body.custom ?? {}, policy),
        ...(client.record.kind === "anonymous"
          ? identityBroughtBack(body)
          : identityErrors(identity, today)),
      ];
      if (errors.length > 0) throw new ProblemError("rule-broken", { errors });
      const problem =
        client.record.kind === "anonymous" && body.DOB !== undefined
          ? dobProblem(
              { ...body, DOB: body.DOB, DOBDataQuality: identity.DOBDataQuality as 2 },
              policy,
              today,
            )
          : null;
      if (problem) throw problem;

      return {
        set: [changedValues(request, client, identity)],
        movesVersion: true,
        items:
          client.record.kind === "identified"
            ? await newTokens(clients, client.record, identity)
            : [],
        fields: Object.keys(body),
      };
    });

    return showClient(request, changed as OpenedClient);
  };

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

  return { ...before, ...given, ...(body.contact && { contact: body.contact }) };
}

/** Nothing brings an identity back by the side door (rules §6). */
const identityBroughtBack = (body: ChangeBody): FieldError[] =>
  [...identityFields.filter((field) => !field.startsWith("DOB")), "contact" as const]
    .filter((field) => body[field] !== undefined)
    .map((field) => ({ field, message: "An anonymous record does not take this." }));
