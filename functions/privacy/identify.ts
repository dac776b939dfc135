import { customErrors, identityErrors } from "#shared/clients/newClientRules.ts";
import { ageOn } from "#shared/hmis/calendarDate.ts";
import { type FieldError, ProblemError } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Policy } from "#shared/policy/policy.ts";
import type { Identify } from "#shared/privacy/identify.ts";
import { adult, giverErrors } from "#shared/privacy/roiRules.ts";
import type { Routes } from "#shared/routes.ts";
import type { DataKey } from "../aws/envelope.ts";
import type { SealedIdentity } from "../clients/clientRecord.ts";
import { givenIdentity, newTokens } from "../clients/newRecord.ts";
import {
  mustBeAllowed,
  type OpenedClient,
  sealValue,
  showClient,
} from "../clients/openedClient.ts";
import type { Asking, Operation } from "../http/request.ts";
import { addItem } from "../records/addItem.ts";
import { givenRelease } from "./givenRelease.ts";
import { leaveHousehold } from "./leaveHousehold.ts";
import { type AtHome, ageOf, othersAtHome } from "./othersAtHome.ts";
import { ownerNotice } from "./ownerNotice.ts";
import type { Tables } from "./tables.ts";

/**
 * An anonymous client consents (rules §5): the Yes and who they are, in one transaction, for this one person. The
 * reason for anonymity is no more; the record keeps its key, for nothing was erased.
 */
export const identify =
  (tables: Tables): Operation<Routes["privacy"]["identify"]> =>
  async (request) => {
    const { clients, people } = tables;
    const { params, body, actor, today } = request;
    const client = await clients.open(request, params.clientId);
    const policy = await people.policy();

    await addItem(tables, "O", request, client, async (current, key, itemId) => {
      mustBeAllowed("identify", request, current);
      mustBeAnonymous(current);
      if (actor.victimServiceProvider) throw new ProblemError("vsp-stores-no-identity");
      const home = await othersAtHome(tables, request, current);
      mustHold(request, body, policy, home);
      const left = await leaveHousehold(tables, body, current, home);
      const guardian = home.others.find((other) => other.clientId === body.roi.guardian);
      const { item, releases } = givenRelease(
        current,
        key,
        itemId,
        { permission: "yes", ...body.roi },
        guardian?.record.recordId,
        today,
      );
      const identity = givenIdentity(body);

      return {
        item,
        set: {
          ...identified(request, current, key, identity, body),
          ...left.set,
          ...(releases && { releases }),
        },
        movesVersion: true,
        with: [
          ...left.items,
          ...(await newTokens(clients, current.record, identity)),
          ...(await ownerNotice(tables, request, current.record, "identified")),
        ],
      };
    });

    return showClient(request, await clients.open(request, params.clientId));
  };

function mustBeAnonymous({ record }: OpenedClient): void {
  if (record.kind === "identified") throw new ProblemError("already-identified");
  if (record.maskedFor) throw new ProblemError("request-already-open");
}

/** The region's rules about the identity, and those about who may consent, by the date of birth that is given. */
function mustHold(asking: Asking, body: Identify, policy: Policy, { others }: AtHome): void {
  const { today } = asking;
  const { roi, DOB } = body;
  const guardian = others.find((other) => other.clientId === roi.guardian);
  const given = giverErrors(
    { permission: "yes", givenBy: roi.givenBy },
    {
      age: DOB && DOB <= today ? ageOn(DOB, today) : null,
      isAccompanied: others.some((other) => (ageOf(other, asking) ?? 0) >= adult),
      guardian: roi.guardian && (guardian ? { age: ageOf(guardian, asking) } : "not-of-household"),
    },
    policy,
  );
  const errors: FieldError[] = [
    ...customErrors(body.custom ?? {}, policy),
    ...identityErrors(givenIdentity(body), today),
    ...given.map(({ field, message }) => ({ field: `roi.${field}`, message })),
    ...(roi.effectiveDate > today
      ? [{ field: "roi.effectiveDate", message: "Nobody is identified before the consent holds." }]
      : []),
    ...(roi.endDate < today
      ? [{ field: "roi.endDate", message: "A consent that has ended identifies nobody." }]
      : []),
  ];
  if (errors.length > 0) throw new ProblemError("rule-broken", { errors });
}

/** What the profile says from then on. Another agency than the owner goes on seeing what it recorded itself. */
function identified(
  { actor }: Asking,
  { record }: OpenedClient,
  key: DataKey,
  identity: SealedIdentity,
  { demographics, custom }: Identify,
) {
  const agencyId = actor.agencyId as string;
  const isOwner = actsFor(actor, record.owner);

  return {
    kind: "identified" as const,
    identity: sealValue(record.recordId, key, "P", "identity", identity),
    restricted: undefined,
    demographics: { ...record.demographics, ...demographics },
    custom: { ...record.custom, ...custom },
    ...(!isOwner && {
      agencies: {
        ...record.agencies,
        [agencyId]: { ...record.agencies[agencyId], recordedIdentity: true as const },
      },
    }),
  };
}
