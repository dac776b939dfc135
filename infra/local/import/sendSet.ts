import { setTimeout as wait } from "node:timers/promises";
import { batchSteps } from "#shared/hmis-csv/set/batchSteps.ts";
import { batchKey, sendSteps } from "#shared/hmis-csv/set/sendSteps.ts";
import type { Survey } from "#shared/hmis-csv/set/survey.ts";
import type { ImportApi } from "./api.ts";
import type { Journal } from "./journal.ts";
import type { Progress } from "./progress.ts";

/** Sends what the journal does not know as answered. */
export const sendSet = (
  set: Survey,
  importId: string,
  api: Pick<ImportApi, "send">,
  journal: Journal,
  progress: Progress,
): Promise<void> =>
  sendSteps(batchSteps(set), async (batch, number) => {
    if (!journal.isAnswered(number)) {
      await api.send(importId, batchKey(importId, number), batch);
      journal.answered(number);
    }
    if ("rows" in batch) progress.done(batch.rows.length);
    await wait(0);
  });
