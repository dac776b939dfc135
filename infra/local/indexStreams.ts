import { DatabaseSync } from "node:sqlite";

/**
 * Gives the embedded database an index that it lacks (dynoxide 1.2.1): with every write to a table that has a
 * stream it looks for the stream's last number, and without the index it reads every record of every stream for
 * it. A write would take the longer the more audit entries there are.
 */
export function indexStreams(file: string): void {
  const db = new DatabaseSync(file);
  try {
    db.exec("PRAGMA busy_timeout = 1000");
    const [records] = db
      .prepare("SELECT name FROM sqlite_master WHERE name = '_stream_records'")
      .all();
    if (!records) return;

    db.exec(
      "CREATE INDEX IF NOT EXISTS haven_streams ON _stream_records (table_name, CAST(sequence_number AS INTEGER))",
    );
  } finally {
    db.close();
  }
}
