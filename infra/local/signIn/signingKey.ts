import { generateKeyPairSync, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { JWK } from "jose";
import { secretFile } from "../secretFile.ts";

/** The key that signs this region's tokens; RS256, as Cognito signs. */
export function signingKey(dataFolder: string): JWK {
  const file = secretFile(join(dataFolder, "signing-key.json"), () =>
    JSON.stringify({
      ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
      kid: randomUUID(),
      alg: "RS256",
      use: "sig",
    }),
  );
  return JSON.parse(file.toString("utf8")) as JWK;
}
