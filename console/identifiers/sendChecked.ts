import type { Submission } from "../app/submission.svelte.ts";
import type { TextChecks } from "./textChecks.svelte.ts";

/**
 * Sends a form that holds free texts, with what was passed in them. Where something found in a text stands against
 * it, here or on the server, nothing is sent or stored: the focus goes to what was found.
 */
export async function sendChecked<Body extends object, Answer>(
  submission: Submission,
  checks: TextChecks,
  body: Body | undefined,
  call: (body: Body & TextChecks["passed"], idempotencyKey: string) => Promise<Answer>,
): Promise<Answer | undefined> {
  if (!body) return submission.send(undefined, call);

  let isHeld = false;
  const answer = await submission.send({ ...body, ...checks.passed }, async (body, key) => {
    isHeld = !(await checks.maySave());
    if (isHeld) return undefined;
    try {
      return await call(body, key);
    } catch (failure) {
      isHeld = checks.takes(failure);
      if (isHeld) return undefined;
      throw failure;
    }
  });
  if (isHeld) checks.call();

  return answer;
}
