import { randomUUID } from "node:crypto";
import { createLocalJWKSet, importJWK, type JWK, type JWTPayload, jwtVerify, SignJWT } from "jose";

/** What an access token is for; Cognito's resource server goes by the same name. */
export const apiResource = "urn:haven:api";
export const apiScope = "haven/api";
export const tokenLifetime = 3600;

/** Sign-in answers under both names of this machine, and each is an issuer. */
export const issuersAt = (port: number): string[] =>
  ["localhost", "127.0.0.1"].map((host) => `http://${host}:${port}/oidc`);

/** A bearer token for a person, valid for one hour, as sign-in would give it. */
export async function newAccessToken(key: JWK, issuer: string, personId: string): Promise<string> {
  return new SignJWT({ scope: apiScope, client_id: "console" })
    .setProtectedHeader({ alg: "RS256", kid: key.kid ?? "", typ: "at+jwt" })
    .setIssuer(issuer)
    .setAudience(apiResource)
    .setSubject(personId)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${tokenLifetime}s`)
    .sign(await importJWK(key, "RS256"));
}

export type Authorizer = (authorization: string | undefined) => Promise<JWTPayload | undefined>;

/**
 * The gateway's authorizer: the claims of a token that was signed here, for this API and with its scope,
 * and has not expired. Claims of a token already verified are kept until it expires.
 */
export function authorizer(key: JWK, issuers: string[]): Authorizer {
  const { kty, n, e, kid, alg } = key;
  const keys = createLocalJWKSet({ keys: [{ kty, n, e, kid, alg } as JWK] });
  const verified = new Map<string, JWTPayload>();

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "")?.[1];
    if (!token) return undefined;

    const claims = verified.get(token) ?? (await verify(token));
    if (!claims || (claims.exp ?? 0) * 1000 <= Date.now()) return undefined;

    if (verified.size > 1000) verified.clear();
    verified.set(token, claims);

    return claims;
  };

  async function verify(token: string): Promise<JWTPayload | undefined> {
    const options = { issuer: issuers, audience: apiResource, algorithms: ["RS256"] };
    const { payload } = await jwtVerify(token, keys, options).catch(() => ({ payload: undefined }));
    const scopes = String(payload?.scope ?? "").split(" ");

    return scopes.includes(apiScope) ? payload : undefined;
  }
}
