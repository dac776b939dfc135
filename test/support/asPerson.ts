import { randomUUID } from "node:crypto";
import type { RegionProcess } from "./regionProcess.ts";

/** What a journey needs to find in place and is not about, as somebody's program would do it. */
export async function asPerson(host: RegionProcess, email: string) {
  const token = await host.tokenOf(email);

  /** Throws unless the answer is one of success. */
  const send = async (
    method: string,
    path: string,
    body?: object,
    version?: number,
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
  ): Promise<any> => {
    const response = await fetch(`${host.origin}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
        ...(version !== undefined && { "if-match": `"${version}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);

    return response.json();
  };

  return {
    get: (path: string) => send("GET", path),
    post: (path: string, body: object) => send("POST", path, body),
    patch: (path: string, body: object, version: number) => send("PATCH", path, body, version),
  };
}
