import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { compact } from "./compact.ts";

/** Where the de-identification function says that keys were destroyed, so that they leave the file too. */
export class ErasureHook {
  readonly path = `/erasure/${randomBytes(24).toString("base64url")}`;
  readonly #file: string | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(databaseFile: string | undefined) {
    this.#file = databaseFile;
  }

  /** 204 once the bytes are gone. One run at a time; a database elsewhere keeps its own files. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "POST") {
      response.writeHead(405).end();
      return;
    }
    const file = this.#file;
    if (file) {
      this.#last = this.#last.then(() => compact(file));
      await this.#last;
    }
    response.writeHead(204).end();
  }
}
