import { ConditionsFailed, transact } from "../aws/transact.ts";
import { type Completing, completion } from "./complete.ts";
import { knownIdentity } from "./knownIdentity.ts";
import { deleteTokens, scrubTexts, verify } from "./scrub.ts";
import { sealedMembers } from "./sealedMembers.ts";
import type { Approval, StoredTicket } from "./storedTicket.ts";

export interface Executing extends Completing {
  /** Makes the destroyed keys leave the storage itself; resolves when they have. */
  readonly afterErasure: () => Promise<void>;
  readonly clock: () => Date;
}

const progressEvery = 10;

/**
 * Does what is left to do of a ticket, from wherever it stopped: nothing, the scrub, or only the last step
 * after the keys were destroyed. Every step can be repeated; two at once do no harm.
 */
export async function execute(executing: Executing, ticketId: string): Promise<void> {
  const { tickets } = executing;
  const before = (await tickets.get(ticketId))?.ticket;
  if (before?.state === "executing" && before.approval) {
    await scrubAndComplete(executing, { ...before, approval: before.approval });
  }

  const after = (await tickets.get(ticketId))?.ticket;
  if (after?.state === "executing") throw new NotCompleted();
  if (after?.state === "completed" && !after.certificateReady) {
    await showCertificate(executing, after);
  }
}

/** The last transaction was refused, and not because another worker was faster. */
export class NotCompleted extends Error {}

async function scrubAndComplete(
  executing: Executing,
  ticket: StoredTicket & { readonly approval: Approval },
): Promise<void> {
  const { approval } = ticket;
  const members = await sealedMembers(executing.clients, ticket).catch(async (error: Error) => {
    const now = await executing.tickets.get(ticket.ticketId);
    if (now?.ticket.state === "completed") return [];
    throw error;
  });
  if (members.length === 0) return; // Another worker was faster.
  const known = knownIdentity(members.map(({ identity }) => identity));
  const written = progressOf(executing, ticket.ticketId);

  for (const member of members) {
    await scrubTexts(executing, member, known, approval, written);
    await deleteTokens(executing, member);
  }

  const { read, found } = await verify(executing, members, known, approval.kept);
  if (found > 0) throw new VerificationFailed();

  const items = completion(executing, ticket, members, read, executing.clock());
  await transact(executing.clients.db, items).catch((error: Error) => {
    if (!(error instanceof ConditionsFailed)) throw error;
  });
}

/** A text still names somebody after the scrub: the members stay sealed, and somebody has to look. */
export class VerificationFailed extends Error {}

function progressOf({ tickets }: Executing, ticketId: string): () => Promise<void> {
  let done = 0;

  return async () => {
    done += 1;
    if (done % progressEvery === 0) await tickets.progress(ticketId, done);
  };
}

async function showCertificate(
  { tickets, clients, afterErasure }: Executing,
  ticket: StoredTicket,
): Promise<void> {
  await afterErasure();
  const ready = { ...ticket, certificateReady: true, version: ticket.version + 1 };
  await transact(clients.db, [tickets.put(ready, "completed")]).catch((error: Error) => {
    if (!(error instanceof ConditionsFailed)) throw error;
  });
}
