import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { ReferralChange } from "#shared/records/referral.ts";
import { referralSteps, stands } from "#shared/records/referralSteps.ts";
import type { Routes } from "#shared/routes.ts";
import type { DataKey } from "../aws/envelope.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation, Request } from "../http/request.ts";
import type { Checked } from "../identifiers/checkedText.ts";
import { saidFields } from "../identifiers/saidFields.ts";
import { sealTexts } from "./itemTexts.ts";
import { closed, latestStanding, opened } from "./referralAccess.ts";
import { findReferral, type Referring } from "./referrals.ts";
import type { StoredItem } from "./storedItem.ts";
import { viewReferral } from "./viewReferral.ts";

type Changing = Request<Routes["records"]["changeReferral"]>;
type Stored = StoredItem<"R">;

/**
 * Answers, corrects or withdraws a referral. All of it follows from the referral and the record as they are at that
 * moment: when they moved on meanwhile, both are read and asked again.
 */
export const changeReferral =
  (referring: Referring): Operation<Routes["records"]["changeReferral"]> =>
  async (request) => {
    const { clients, items, textCheck } = referring;
    const { body, params } = request;
    const { contact, comment } = body;
    const fields = saidFields(body);
    const client = await clients.open(request, params.clientId);
    let after: Stored | undefined;

    const [changed] = await clients.change(request, [client], async ([current]) => {
      if (!current.key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
      const before = await findReferral(items, request, current, params.itemId);
      mustBeTheirs(request, before);
      mustMatch(request, before.version);
      mustStand(before, body);
      mustSay(request, before);
      const { recordId } = current.record;
      const { texts, entries } = await textCheck.mustIdentifyNobody(request, current, {
        contact,
        comment,
      });
      after = changedBy(request, before, recordId, current.key, texts);
      const isCorrected = fields.some((field) => field !== "state");

      return {
        set: [await ties(referring, request, current, before)],
        items: [
          items.put("R", recordId, after),
          ...(isCorrected ? [items.putFormer("R", recordId, before)] : []),
          ...answered(referring, request, current, before),
          ...entries,
        ],
        fields,
      };
    });

    return viewReferral(request, changed, after as Stored);
  };

const isAnswer = (state: ReferralChange["state"]) => state === "accepted" || state === "declined";

/** The addressee answers; all else is the writer's. */
function mustBeTheirs({ actor, body }: Changing, { agencyId, toAgencyId }: Stored): void {
  const { state, passed: _, ...corrections } = body;
  const isWriters = !isAnswer(state) || Object.keys(corrections).length > 0;
  const isTheirs =
    (!isWriters || actsFor(actor, agencyId)) && (!isAnswer(state) || actsFor(actor, toAgencyId));
  if (!isTheirs) throw new ProblemError("not-allowed");
}

function mustStand(before: Stored, { state }: ReferralChange): void {
  const isStep = referralSteps.some(({ from, to }) => from === before.state && to === state);
  if (!stands(before.state) || (state && !isStep)) throw new ProblemError("referral-answered");
}

function mustSay({ actor, body }: Changing, { coordinatedEntry }: Stored): void {
  if (coordinatedEntry && body.private) {
    throw ruleBroken("private", "A referral of Coordinated Entry is for all who coordinate.");
  }
  const texts = (["contact", "comment"] as const).filter((field) => body[field]);
  if (actor.victimServiceProvider && texts.length > 0) {
    throw new ProblemError("vsp-stores-no-identity", {
      errors: texts.map((field) => ({
        field,
        message: "No free text in the shared database.",
      })),
    });
  }
}

function changedBy(
  { body, now }: Changing,
  before: Stored,
  recordId: string,
  key: DataKey,
  said: Checked<Pick<ReferralChange, "contact" | "comment">>,
) {
  const { comment, ...kept } = before.texts ?? {};
  const texts = {
    ...kept,
    ...(comment && body.comment !== null && { comment }),
    ...sealTexts(recordId, key, `R#${before.itemId}`, said),
  };

  return {
    ...before,
    state: body.state ?? before.state,
    answeredAt: isAnswer(body.state) ? now.toISOString() : before.answeredAt,
    private: body.private ?? before.private,
    texts,
    version: before.version + 1,
  };
}

/** What the answer or the withdrawal of a referral of Coordinated Entry does to the record. */
async function ties(
  { items, people }: Referring,
  request: Changing,
  client: OpenedClient,
  before: Stored,
) {
  const { state } = request.body;
  if (!before.coordinatedEntry || !state) return {};
  const isNamed = client.record.coordinationReferral === before.itemId;

  return {
    ...(state === "accepted" && { agencies: await opened(people, request, client, before) }),
    ...(before.state === "accepted" && { agencies: await closed(items, request, client, before) }),
    ...(!stands(state) &&
      isNamed && { coordinationReferral: await latestStanding(items, client, before.itemId) }),
  };
}

function answered(
  { notices }: Referring,
  { actor, body, now, requestId }: Changing,
  { record }: OpenedClient,
  { agencyId }: Stored,
) {
  if (!isAnswer(body.state)) return [];

  return [
    notices.put({
      to: { agencyId },
      kind: "referral-answered",
      recordId: record.recordId,
      clientId: record.clientId,
      ...(!actor.victimServiceProvider && { agencyId: actor.agencyId ?? undefined }),
      at: now,
      requestId,
    }),
  ];
}
