import type { JWK } from "jose";
import { newAccessToken } from "../signIn/accessToken.ts";

interface Call {
  readonly method: "POST" | "PUT" | "PATCH";
  readonly path: string;
  readonly body: object;
  /** Fixed for each item, so that a seeding that was cut off goes on where it was. */
  readonly idempotencyKey?: string;
  readonly version?: number;
}

/** Calls the region's own API as one member of staff. */
export class SeedApi {
  readonly #origin: string;
  readonly #token: string;

  private constructor(origin: string, token: string) {
    this.#origin = origin;
    this.#token = token;
  }

  static async as(personId: string, port: number, key: JWK): Promise<SeedApi> {
    const origin = `http://127.0.0.1:${port}`;

    return new SeedApi(origin, await newAccessToken(key, `${origin}/oidc`, personId));
  }

  async send<Answer>({ method, path, body, idempotencyKey, version }: Call): Promise<Answer> {
    const response = await fetch(`${this.#origin}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        "content-type": "application/json",
        ...(idempotencyKey && { "idempotency-key": `first-start-${idempotencyKey}` }),
        ...(version && { "if-match": `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new SeedRefused(`${method} of ${idempotencyKey ?? "a change"}: ${response.status}`);

    return (await response.json()) as Answer;
  }
}

export class SeedRefused extends Error {}
