import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { DecryptCommand, EncryptCommand, KMSClient } from "@aws-sdk/client-kms";
import { required } from "./required.ts";

/** What wraps the region's root key: KMS on AWS, a key file on one machine. */
export interface MasterKey {
  wrap(plain: Uint8Array): Promise<Uint8Array>;
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>;
}

/** The host's master key: `MASTER_KEY_FILE` (32 bytes, 0600) or the KMS key `REGION_KEY_ID`. */
export const masterKey = (): MasterKey =>
  process.env.MASTER_KEY_FILE
    ? fileMasterKey(readFileSync(process.env.MASTER_KEY_FILE))
    : kmsMasterKey(required("REGION_KEY_ID"));

function kmsMasterKey(KeyId: string): MasterKey {
  const kms = new KMSClient({});
  const EncryptionContext = { region: required("REGION_ID") };

  return {
    async wrap(Plaintext) {
      const answer = await kms.send(new EncryptCommand({ KeyId, Plaintext, EncryptionContext }));
      return answer.CiphertextBlob as Uint8Array;
    },
    async unwrap(CiphertextBlob) {
      const answer = await kms.send(
        new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext }),
      );
      return answer.Plaintext as Uint8Array;
    },
  };
}

function fileMasterKey(key: Buffer): MasterKey {
  return {
    async wrap(plain) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    async unwrap(wrapped) {
      const bytes = Buffer.from(wrapped);
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12), {
        authTagLength: 16,
      });
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    },
  };
}
