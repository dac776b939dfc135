import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from "node:crypto";

/**
 * A client's own key: 256 bits, and the name under which envelopes quote it. A key object and no buffer: Node 24
 * takes a buffer for a key only after two failed attempts that cost more than the encryption itself.
 */
export interface DataKey {
  readonly keyId: string;
  readonly secret: KeyObject;
}

/** The one form of encrypted attributes: the key's ID, and nonce, ciphertext and tag together. */
export interface Envelope {
  readonly keyId: string;
  readonly box: Uint8Array<ArrayBuffer>;
}

/** Where an envelope stands. It opens nowhere else: the place is part of what is authenticated. */
export interface Place {
  readonly table: string;
  readonly pk: string;
  readonly sk: string;
  readonly attribute: string;
}

const nonceLength = 12;
const tagLength = 16;

const associatedData = ({ table, pk, sk, attribute }: Place, keyId: string) =>
  Buffer.from([table, pk, sk, attribute, keyId].join("|"));

/** AES-256-GCM under the client's key. */
export function seal({ keyId, secret }: DataKey, place: Place, text: string): Envelope {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", secret, nonce).setAAD(associatedData(place, keyId));
  const ciphertext = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);

  return { keyId, box: Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]) };
}

/** The text of an envelope. Throws when the key, the place or a byte is not the one it was sealed with. */
export function open(key: DataKey, place: Place, { keyId, box }: Envelope): string {
  const bytes = Buffer.from(box);
  const decipher = createDecipheriv("aes-256-gcm", key.secret, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
    .setAAD(associatedData(place, keyId))
    .setAuthTag(bytes.subarray(-tagLength));

  return (
    decipher.update(bytes.subarray(nonceLength, -tagLength), undefined, "utf8") +
    decipher.final("utf8")
  );
}
