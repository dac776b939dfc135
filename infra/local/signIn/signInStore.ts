import { DatabaseSync } from "node:sqlite";
import type { Adapter, AdapterPayload } from "oidc-provider";
import { secretFile } from "../secretFile.ts";

/** Sessions, grants and refresh tokens, in a file of their own, so that a restart signs nobody out. */
export class SignInStore {
  readonly #db: DatabaseSync;

  constructor(file: string) {
    secretFile(file, () => "");
    this.#db = new DatabaseSync(file);
    this.#db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA busy_timeout = 2000;
      CREATE TABLE IF NOT EXISTS kept (
        model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
        uid TEXT, grantId TEXT, expiresAt INTEGER NOT NULL,
        PRIMARY KEY (model, id)
      ) STRICT;
      CREATE INDEX IF NOT EXISTS byUid ON kept (uid);
      CREATE INDEX IF NOT EXISTS byGrant ON kept (grantId);
    `);
    this.#db.prepare("DELETE FROM kept WHERE expiresAt < ?").run(seconds());
  }

  /** What the provider keeps of one model. */
  readonly adapter = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      const expiresAt = seconds() + (expiresIn ?? 100 * 365 * 86_400);
      this.#db
        .prepare("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?, ?)")
        .run(
          model,
          id,
          JSON.stringify(payload),
          payload.uid ?? null,
          payload.grantId ?? null,
          expiresAt,
        );
    },
    find: async (id) =>
      this.#payload(
        "SELECT payload FROM kept WHERE model = ? AND id = ? AND expiresAt > ?",
        model,
        id,
      ),
    findByUid: async (uid) =>
      this.#payload(
        "SELECT payload FROM kept WHERE model = ? AND uid = ? AND expiresAt > ?",
        model,
        uid,
      ),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      this.#db
        .prepare(
          "UPDATE kept SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?",
        )
        .run(seconds(), model, id);
    },
    destroy: async (id) => {
      this.#db.prepare("DELETE FROM kept WHERE model = ? AND id = ?").run(model, id);
    },
    revokeByGrantId: async (grantId) => {
      this.#db.prepare("DELETE FROM kept WHERE grantId = ?").run(grantId);
    },
  });

  close(): void {
    this.#db.close();
  }

  #payload(sql: string, model: string, id: string): AdapterPayload | undefined {
    const row = this.#db.prepare(sql).get(model, id, seconds());

    return row && (JSON.parse(String(row.payload)) as AdapterPayload);
  }
}

const seconds = () => Math.floor(Date.now() / 1000);
