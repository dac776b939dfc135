import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fullNames, ssnForms } from "./identifiers.ts";
import { inBase64 } from "./inBase64.ts";
import type { Family } from "./readFamily.ts";

/** Bytes to look for in files, told apart by `what` they are. */
export interface Needle {
  readonly what: string;
  readonly bytes: Buffer;
}

/** Full names and SSNs as the encodings in which a file may hold them. */
export const needlesOf = ({ members }: Family): Needle[] =>
  members.flatMap((member, n) => [
    ...fullNames(member)
      .flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()])
      .flatMap((name) => textNeedles(`full name of member ${n}`, name)),
    ...ssnForms(member).flatMap((ssn) => textNeedles(`SSN of member ${n}`, ssn)),
  ]);

/** A wrapped key as it is, and as text. */
export const keyNeedles = (what: string, key: Uint8Array): Needle[] => {
  const bytes = Buffer.from(key);

  return [
    { what, bytes },
    ...(["base64", "base64url", "hex"] as const).map((encoding) => ({
      what: `${what} as ${encoding}`,
      bytes: Buffer.from(bytes.toString(encoding).replace(/=+$/, "")),
    })),
  ];
};

/** `what in file` for each needle that stands in a file below the folder. */
export const foundInFiles = (folder: string, needles: readonly Needle[]): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = readFileSync(file);

      return needles
        .filter(({ bytes }) => content.includes(bytes))
        .map(({ what }) => `${what} in ${relative(folder, file)}`);
    });

function textNeedles(what: string, text: string): Needle[] {
  const little = Buffer.from(text, "utf16le");
  const encoded = [
    { as: "UTF-8", bytes: Buffer.from(text, "utf8") },
    { as: "UTF-16LE", bytes: little },
    { as: "UTF-16BE", bytes: Buffer.from(little).swap16() },
  ];

  return encoded.flatMap(({ as, bytes }) => [
    { what: `${what} in ${as}`, bytes },
    ...inBase64(bytes).map((each) => ({
      what: `${what} in base64 of ${as}`,
      bytes: Buffer.from(each),
    })),
  ]);
}
