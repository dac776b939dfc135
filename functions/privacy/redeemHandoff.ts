import { ProblemError } from "#shared/http/problem.ts";
import { handoffEnd } from "#shared/privacy/handoff.ts";
import type { Routes } from "#shared/routes.ts";
import { Making } from "../aws/making.ts";
import { onceOnly } from "../aws/onceOnly.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import { type OpenedClient, showClient } from "../clients/openedClient.ts";
import type { Asking, Operation, Request } from "../http/request.ts";
import { ownerNotice } from "./ownerNotice.ts";
import type { Tables } from "./tables.ts";

type Asked = Request<Routes["privacy"]["redeemHandoff"]>;

/**
 * Accepts a hand-off (rules §5): by the agency it names, one time, within its days. Whatever else a code is —
 * unknown, used, expired, revoked, void or another agency's — is the same 404.
 */
export const redeemHandoff =
  (tables: Tables): Operation<Routes["privacy"]["redeemHandoff"]> =>
  async (request) => {
    const { clients, handoffs } = tables;
    const making = await Making.of(clients.keys, request);
    const bodyMac = await making.bodyMac(request.body);
    const recordId = await onceOnly(
      async () => (await handoffs.redeemedBy(making, bodyMac))?.recordId,
      () => accept(tables, request, making, bodyMac),
    ).catch((error: Error) => missed(tables, request, error));
    const client = await show(tables, request, recordId);

    return showClient(request, client ?? (await missed(tables, request, noHandoff())));
  };

const attempts = 12;

/** Accepts it once; answers the record. */
async function accept(
  tables: Tables,
  request: Asked,
  making: Making,
  bodyMac: string,
): Promise<string> {
  const { clients, handoffs, items } = tables;
  const { actor, body, now, today } = request;
  const agencyId = actor.agencyId as string;
  await clients.mustMayGuess(request);
  const { recordId, handoffId } = (await handoffs.handedBy(body.code)) ?? nowhere;

  for (let attempt = 1; ; attempt++) {
    const [stored] = await clients.load([recordId]);
    if (!stored || !isWaiting(stored.record, handoffId, request)) throw noHandoff();
    const { clientId } = stored.record;
    // Nobody of the agency sees the record yet; the code is what lets it write this.
    const opened: OpenedClient = { ...stored, clientId, sight: unseen };

    try {
      await clients.change(request, [opened], async ([client]) => {
        const { record } = client;
        const item = await items.get("F", recordId, handoffId);
        if (!item || !isWaiting(record, handoffId, request)) throw noHandoff();
        const { [handoffId]: _used, ...others } = record.handoffs ?? {};

        return {
          set: [{ handoffs: others, agencies: tied(record, request, agencyId) }],
          items: [
            items.put("F", recordId, {
              ...item,
              state: "accepted",
              acceptedAt: now.toISOString(),
              acceptedBy: actor.personId,
              version: item.version + 1,
            }),
            await handoffs.putRedemption(making, {
              recordId,
              handoffId,
              madeBy: making.madeBy,
              bodyMac,
            }),
            ...(await ownerNotice(tables, request, record, "handoff-accepted")),
          ],
          fields: ["handoffs"],
        };
      });
      return recordId;
    } catch (error) {
      // The record moved on meanwhile, and whoever does not see it yet cannot read it again but by the code.
      const moved = error instanceof ProblemError && error.slug === "client-not-found";
      if (!moved || attempt === attempts) throw error;
    }
  }

  function tied({ agencies }: ClientRecord, { actor }: Asking, agencyId: string) {
    return {
      ...agencies,
      [agencyId]: {
        ...agencies[agencyId],
        handoffUntil: handoffEnd(today),
        ...(actor.victimServiceProvider && { confidential: true as const }),
      },
    };
  }
}

const unseen = { seenAs: "anonymous", items: "own", texts: "none" } as const;

/** An unknown code is looked for as far as a known one. */
const nowhere = { recordId: "-", handoffId: "-" };

/** Whether a code waits for the actor's agency. */
function isWaiting(
  { handoffs = {}, privacy, state }: ClientRecord,
  handoffId: string,
  { actor, now }: Asking,
): boolean {
  const handoff = handoffs[handoffId];

  return (
    handoff !== undefined &&
    handoff.agencyId === actor.agencyId &&
    handoff.expiresAt > now.toISOString() &&
    privacy === "shared" &&
    state !== "merged"
  );
}

/** The record as the agency sees it from now on; undefined when the access was revoked again meanwhile. */
async function show({ clients }: Tables, asking: Asking, recordId: string) {
  const [stored] = await clients.load([recordId]);

  return stored && clients.find(asking, stored.record.clientId, recordId);
}

const noHandoff = () => new ProblemError("handoff-not-found");

/** A wrong code counts as a Client ID that leads nowhere does, and is an entry of the person. */
async function missed({ audit, clients }: Tables, request: Asked, error: Error): Promise<never> {
  if (!(error instanceof ProblemError) || error.slug !== "handoff-not-found") throw error;
  await clients.countMiss(request, request.body.code);
  await audit.record(request, [
    { pk: `PERSON#${request.actor.personId}`, clientIds: [], fields: ["code"] },
  ]);
  throw error;
}
