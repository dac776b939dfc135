import type { ImportBatch } from "../import.ts";

/** More at once do not come in faster: the database writes one after another. */
const atOnce = 3;

/** Sends the batches of a set, numbered from 0; each step once the one before it has come in. */
export async function sendSteps(
  steps: AsyncIterable<readonly ImportBatch[]>,
  send: (batch: ImportBatch, number: number) => Promise<void>,
): Promise<void> {
  let number = 0;

  for await (const step of steps) {
    const waiting = step.map((batch) => ({ batch, number: number++ }));
    const sent = await Promise.allSettled(Array.from({ length: atOnce }, () => worker(waiting)));
    for (const each of sent) if (each.status === "rejected") throw each.reason;
  }

  async function worker(waiting: { batch: ImportBatch; number: number }[]): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await send(next.batch, next.number).catch((error: Error) => {
        // What is on its way is awaited, nothing more is sent.
        waiting.length = 0;
        throw error;
      });
  }
}

/** The key of a batch is its number: sent again, it changes nothing. */
export const batchKey = (importId: string, number: number): string => `${importId}-${number}`;
