import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Choice } from "#shared/deidentification/ticket.ts";
import { ProblemError } from "#shared/http/problem.ts";
import type { Policy } from "#shared/policy/policy.ts";
import type { TransactItem } from "../aws/transact.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { StoredClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import { keptWords } from "./keptWords.ts";
import { countsOf } from "./planCounts.ts";
import { type MadePlan, makePlan, type Planning } from "./planning.ts";
import { sealedKey } from "./sealedKey.ts";
import type { Approval, StoredTicket } from "./storedTicket.ts";

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
  const kept = await keptWords(plan, choices);

  return {
    plan,
    approval: {
      by: asking.actor.personId,
      at: asking.now.toISOString(),
      day: asking.today,
      // The region's list may have a thousand lines: those that count here stand below.
      policy: { ...policy, publicNames: [] },
      kept,
      publicNames: [...plan.publicNames],
      fields,
      texts,
      spans: spans - kept.length,
      items: plan.items,
    },
  };
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
