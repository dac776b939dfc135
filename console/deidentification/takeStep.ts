import type * as z from "zod";
import type { Ticket, Transition } from "#shared/deidentification/ticket.ts";
import { announcer } from "../app/announcer.svelte.ts";
import { api } from "../app/api.ts";
import { messages } from "../app/messages.ts";
import type { Submission } from "../app/submission.svelte.ts";
import { sendChecked } from "../identifiers/sendChecked.ts";
import type { TextChecks } from "../identifiers/textChecks.svelte.ts";

export type StepBody = z.input<typeof Transition>;

/** Takes a ticket to its next state and says so; undefined where it was refused. Where it moved on meanwhile it is read again. */
export async function takeStep(
  submission: Submission,
  { ticketId }: Ticket,
  step: StepBody | undefined,
  onmoved: () => void,
  /** Of the words that go with the step. */
  checks?: TextChecks,
): Promise<Ticket | undefined> {
  const call = (body: StepBody, idempotencyKey: string) =>
    api.deidentification.transitionTicket({ params: { ticketId }, body, idempotencyKey });
  const changed = checks
    ? await sendChecked(submission, checks, step, call)
    : await submission.send(step, call);
  if (submission.problem?.name === "transition-not-allowed") onmoved();
  if (changed) announcer.say(said(changed));

  return changed;
}

const said = ({ state }: Ticket): string =>
  messages.deidentification.ticket.event.state(messages.deidentification.states[state]);
