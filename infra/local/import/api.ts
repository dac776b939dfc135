import { setTimeout as wait } from "node:timers/promises";
import type * as z from "zod";
import { BatchReport, Import, type ImportBatch, type NewImport } from "#shared/hmis-csv/import.ts";
import { StartProblem } from "../startProblem.ts";

const attempts = 6;

/** The import API of a running Haven. What may succeed later is tried again under the same key. */
export class ImportApi {
  readonly #base: string;
  readonly #newToken: () => Promise<string>;
  #token: Promise<string> | undefined;

  constructor(port: number, newToken: () => Promise<string>) {
    this.#base = `http://127.0.0.1:${port}/api/v1/hmis-csv/imports`;
    this.#newToken = newToken;
  }

  start(key: string, body: NewImport): Promise<Import> {
    return this.#send(Import, "", { key, body });
  }

  send(importId: string, key: string, body: ImportBatch): Promise<BatchReport> {
    return this.#send(BatchReport, `/${importId}/batches`, { key, body });
  }

  report(importId: string): Promise<Import> {
    return this.#send(Import, `/${importId}`);
  }

  async #send<T>(
    output: z.ZodType<T>,
    path: string,
    post?: { key: string; body: unknown },
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      this.#token ??= this.#newToken();
      const answer = await this.#fetch(path, await this.#token, post).catch(() => undefined);
      if (answer?.ok) return output.parse(await answer.json());

      const mayPass = !answer || answer.status >= 500 || [401, 429].includes(answer.status);
      if (!mayPass || attempt === attempts) throw await problem(answer);
      if (answer?.status === 401) this.#token = undefined;
      await wait(100 * 2 ** attempt);
    }
  }

  #fetch(path: string, token: string, post?: { key: string; body: unknown }): Promise<Response> {
    return fetch(this.#base + path, {
      method: post ? "POST" : "GET",
      headers: {
        authorization: `Bearer ${token}`,
        ...(post && { "content-type": "application/json", "idempotency-key": post.key }),
      },
      ...(post && { body: JSON.stringify(post.body) }),
    });
  }
}

async function problem(answer: Response | undefined): Promise<StartProblem> {
  if (!answer) return new StartProblem("Haven does not answer. Start it with npm start.");

  const told = (await answer.json().catch(() => ({}))) as { title?: string };
  return new StartProblem(
    `Haven refused the import: ${told.title ?? "without saying why"} (${answer.status})`,
  );
}
