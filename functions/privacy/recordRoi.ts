import { type FieldError, ProblemError } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { NewRoi } from "#shared/privacy/roi.ts";
import { adult, giverErrors } from "#shared/privacy/roiRules.ts";
import type { Routes } from "#shared/routes.ts";
import { mustBeAllowed, type OpenedClient } from "../clients/openedClient.ts";
import type { Asking, Operation } from "../http/request.ts";
import { addItem } from "../records/addItem.ts";
import { givenRelease } from "./givenRelease.ts";
import { type AtHome, ageOf, othersAtHome } from "./othersAtHome.ts";
import { ownerNotice } from "./ownerNotice.ts";
import type { Tables } from "./tables.ts";
import { guardiansOf, viewRois } from "./viewRois.ts";

/**
 * Dated facts, appended and never edited; of those in force the last one recorded counts, one for a later day from
 * then on (rules §5).
 */
export const recordRoi =
  (tables: Tables): Operation<Routes["privacy"]["recordRoi"]> =>
  async (request) => {
    const { params, body, today } = request;
    const client = await tables.clients.open(request, params.clientId);
    const item = await addItem(tables, "O", request, client, async (current, key, itemId) => {
      mustBeAllowed("recordRoi", request, current);
      if (current.record.kind === "anonymous" && body.permission === "yes") {
        throw new ProblemError("use-identify");
      }
      mustNameWhoConsented(request, current, body);
      const home = await othersAtHome(tables, request, current);
      mustBeGiven(request, current, body, home);
      const guardian = home.others.find((other) => other.clientId === body.guardian);
      const { releases, item } = givenRelease(
        current,
        key,
        itemId,
        body,
        guardian?.record.recordId,
        today,
      );

      return {
        item,
        ...(releases && { set: { releases }, movesVersion: true }),
        with: [
          ...(guardian ? holdTogether(tables, home) : []),
          ...(await ownerNotice(tables, request, current.record, "release-recorded")),
        ],
      };
    });
    const guardians = await guardiansOf(tables.clients, request, [item]);
    const [recorded] = viewRois(request, client, [item], guardians);

    return recorded as NonNullable<typeof recorded>;
  };

/** A guardian who is taken out of the household in this very moment gives nothing: one of the two writes is refused. */
const holdTogether = ({ households }: Tables, { household }: AtHome) =>
  household ? [households.put({ ...household, version: household.version + 1 })] : [];

/**
 * Another agency than the owner says who consented (rules §4). No name stands on a record that names nobody, and a
 * victim service provider stores none: it takes a No, and leaves a Yes, which would be told of others, to them.
 */
function mustNameWhoConsented(
  { actor }: Asking,
  { record }: OpenedClient,
  { consentedBy, permission }: NewRoi,
): void {
  if (actor.victimServiceProvider) {
    const errors: FieldError[] = [
      ...(consentedBy ? [{ field: "consentedBy", message: "No name of anybody." }] : []),
    ];
    if (errors.length > 0) throw new ProblemError("vsp-stores-no-identity", { errors });
    if (permission === "yes") throw new ProblemError("vsp-shares-nothing");
    return;
  }
  const error = (message: string) =>
    new ProblemError("rule-broken", { errors: [{ field: "consentedBy", message }] });
  if (record.kind === "anonymous") {
    if (consentedBy) throw error("An anonymous record takes no name.");
    return;
  }
  if (!consentedBy && !actsFor(actor, record.owner)) throw error("Say who consented.");
}

/** Told only to somebody who sees the client in full: a refusal would give away an age, or a household. */
function mustBeGiven(
  asking: Asking,
  client: OpenedClient,
  { permission, givenBy, guardian }: NewRoi,
  { others }: AtHome,
): void {
  const seesAges = client.sight.seenAs === "full" && client.record.kind === "identified";
  const named = others.find((other) => other.clientId === guardian);
  const errors = giverErrors(
    { permission, givenBy },
    {
      age: seesAges ? ageOf(client, asking) : null,
      isAccompanied: others.some((other) => (ageOf(other, asking) ?? 0) >= adult),
      guardian: guardian && (named ? { age: ageOf(named, asking) } : "not-of-household"),
    },
    asking.policy,
  );
  if (errors.length > 0) throw new ProblemError("rule-broken", { errors });
}
