import { setTimeout as wait } from "node:timers/promises";
import type { ImportBatch } from "#shared/hmis-csv/import.ts";
import type { ImportApi } from "./api.ts";
import { batchSteps } from "./batchSteps.ts";
import type { Journal } from "./journal.ts";
import type { Progress } from "./progress.ts";
import type { Survey } from "./survey.ts";

/** More at once do not come in faster: the database writes one after another. */
const atOnce = 3;

/** Sends what the journal does not know as answered. The key of a batch is its number: sent again, it changes nothing. */
export async function sendSet(
  set: Survey,
  importId: string,
  api: Pick<ImportApi, "send">,
  journal: Journal,
  progress: Progress,
): Promise<void> {
  let number = 0;

  for await (const step of batchSteps(set)) {
    const waiting = step.map((batch) => ({ batch, number: number++ }));
    const sent = await Promise.allSettled(Array.from({ length: atOnce }, () => worker(waiting)));
    for (const each of sent) if (each.status === "rejected") throw each.reason;
  }

  async function worker(waiting: { batch: ImportBatch; number: number }[]): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!journal.isAnswered(next.number)) {
        await api.send(importId, `${importId}-${next.number}`, next.batch).catch((error: Error) => {
          // What is on its way is awaited, nothing more is sent.
          waiting.length = 0;
          throw error;
        });
        journal.answered(next.number);
      }
      if ("rows" in next.batch) progress.done(next.batch.rows.length);
      await wait(0);
    }
  }
}
