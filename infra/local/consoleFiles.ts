import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { consoleHeaders } from "#infra/consoleHeaders.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

interface File {
  readonly plain: Buffer;
  readonly zipped: Buffer;
}

/** The built console. Every address that is not a file is a page of it. */
export class ConsoleFiles {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<File | undefined>>();
  readonly #headers = consoleHeaders();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const name = contentTypes[extname(path)] ? path : "/index.html";
    const file = await this.#file(name);
    if (!file) {
      response.writeHead(404, { ...this.#headers, "cache-control": "no-store" }).end();
      return;
    }

    const zip = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    const body = zip ? file.zipped : file.plain;
    response
      .writeHead(200, {
        ...this.#headers,
        "content-type": contentTypes[extname(name)],
        "content-length": body.length,
        // Built files carry a hash of their content in their names.
        "cache-control": name.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
        vary: "accept-encoding",
        ...(zip && { "content-encoding": "gzip" }),
      })
      .end(request.method === "HEAD" ? undefined : body);
  }

  #file(name: string): Promise<File | undefined> {
    const known = this.#files.get(name);
    if (known) return known;

    const file = this.#read(name);
    this.#files.set(name, file);
    return file;
  }

  async #read(name: string): Promise<File | undefined> {
    const path = normalize(join(this.#folder, name));
    if (!path.startsWith(this.#folder + sep)) return undefined;

    const plain = await readFile(path).catch(() => undefined);
    return plain && { plain, zipped: await promisify(gzip)(plain) };
  }
}
