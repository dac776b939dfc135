import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";

const attempts = 200;

/**
 * Rewrites the database file without what was deleted, and empties its log, while the database has it
 * open: SQLite leaves deleted bytes where they were. Repeated while a reader or writer is at work.
 */
export async function compact(file: string): Promise<void> {
  const db = new DatabaseSync(file);
  try {
    db.exec("PRAGMA busy_timeout = 200");
    await untilDone(() => db.exec("VACUUM"));
    await untilDone(() => {
      const [answer] = db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
      if (answer?.busy !== 0) throw new Error("The log is in use.");
    });
  } finally {
    db.close();
  }
}

async function untilDone(step: () => void): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      step();
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      await wait(25);
    }
  }
}
