import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { PlanSpan, PlanText } from "#shared/deidentification/plan.ts";
import type { Choice } from "#shared/deidentification/ticket.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import type { Policy } from "#shared/policy/policy.ts";
import type { TransactItem } from "../aws/transact.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { StoredClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import { countsOf } from "./planCounts.ts";
import { type MadePlan, makePlan, type Planning } from "./planning.ts";
import { sealedKey } from "./sealedKey.ts";
import type { Approval, Kept, StoredTicket } from "./storedTicket.ts";

interface Approving {
  readonly planVersion: string;
  readonly choices: readonly Choice[];
}

/**
 * Whether the plan that was shown may be executed: nobody approves an own request, nothing holds it up, and
 * nothing moved since. Answers what the approval fixes, without a word of any text.
 */
export async function approvalOf(
  planning: Planning,
  asking: Asking,
  ticket: StoredTicket,
  policy: Policy,
  { planVersion, choices }: Approving,
): Promise<{ plan: MadePlan; approval: Approval }> {
  if (asking.actor.personId === ticket.requestedBy) throw new ProblemError("not-allowed");
  const plan = await makePlan(planning, asking, ticket, policy);
  const blockers = new Set(plan.blockers.map(({ code }) => code));
  if (blockers.has("statements-missing")) throw new ProblemError("statements-missing");
  if (plan.version !== planVersion) throw new ProblemError("plan-outdated");
  if (blockers.size > 0) {
    const errors = [...blockers].map((code) => ({ field: "plan", message: code }));
    throw new ProblemError("plan-blocked", { errors });
  }

  const { fields, texts, spans } = countsOf(plan);
  const kept = keptSpans(plan, choices);

  return {
    plan,
    approval: {
      by: asking.actor.personId,
      at: asking.now.toISOString(),
      day: asking.today,
      policy,
      kept,
      publicNames: [...plan.publicNames],
      fields,
      texts,
      spans: spans - kept.length,
      items: plan.items,
    },
  };
}

/** The words that stay, by their places before and after; only an uncertain span of the plan can stay. */
function keptSpans({ shown, members }: MadePlan, choices: readonly Choice[]): Kept[] {
  const wanted = choices.filter(({ replace }) => !replace);
  const kept = shown.flatMap(({ clientId, texts }, position) =>
    texts.flatMap((text) => {
      const stays = (span: PlanSpan) =>
        wanted.some(
          (choice) =>
            choice.clientId === clientId &&
            choice.itemId === text.itemId &&
            choice.start === span.start &&
            choice.end === span.end,
        );
      const recordId = members[position]?.record.recordId ?? "";

      return placesOfKept(text, stays).map((places) => ({
        recordId,
        itemId: text.itemId,
        ...places,
      }));
    }),
  );
  if (kept.length !== wanted.length) {
    throw ruleBroken("choices", "Only an uncertain span of this plan can be kept, once.");
  }

  return kept;
}

function placesOfKept({ certain, uncertain }: PlanText, stays: (span: PlanSpan) => boolean) {
  const kept = new Set(uncertain.filter(stays));
  const inOrder = [...certain, ...uncertain].toSorted((one, other) => one.start - other.start);
  const places: Pick<Kept, "before" | "after">[] = [];
  let shift = 0;

  for (const span of inOrder) {
    const { start, end, becomes } = span;
    if (kept.has(span)) {
      places.push({ before: { start, end }, after: { start: start + shift, end: end + shift } });
    } else {
      shift += becomes.length - (end - start);
    }
  }

  return places;
}

/**
 * The seal: each wrapped key moves out of everybody's reach, to where only the de-identification may read it,
 * together with the key that the record will have. In one transaction with the profiles and the ticket.
 */
export async function sealItems(
  { db, tables, keys }: ClientTable,
  ticketId: string,
  members: readonly StoredClient[],
): Promise<TransactItem[]> {
  const perMember = await Promise.all(
    members.map(async ({ record }) => {
      const { recordId, keyId } = record;
      const { Item } = await db.send(
        new GetCommand({
          TableName: tables.identity,
          Key: recordKey(recordId, "K"),
          ConsistentRead: true,
        }),
      );
      const next = await keys.newDataKey(recordId);

      return [
        {
          Delete: {
            TableName: tables.identity,
            Key: recordKey(recordId, "K"),
            ConditionExpression: "keyId = :keyId",
            ExpressionAttributeValues: { ":keyId": keyId },
          },
        },
        {
          Put: {
            TableName: tables.identity,
            Item: {
              ...sealedKey(ticketId, recordId),
              old: { keyId, wrapped: Item?.wrapped },
              next: { keyId: next.key.keyId, wrapped: next.wrapped },
              tokens: Item?.tokens ?? [],
              erased: Item?.erased ?? [],
            },
            ConditionExpression: "attribute_not_exists(pk)",
          },
        },
      ];
    }),
  );

  return perMember.flat();
}
