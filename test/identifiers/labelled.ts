import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Identifier, IdentifierType, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { people } from "./notes/people.ts";

/** A note written by hand for the finder to be measured on; a clean one has no spans. */
export interface LabelledNote {
  readonly id: string;
  readonly language: "en" | "es";
  readonly known?: KnownIdentity;
  readonly text: string;
  readonly spans: readonly Pick<Identifier, "start" | "end" | "type">[];
}

const folder = join(import.meta.dirname, "notes");

/** Each half is written by different hands: the rules are made by the first, what is reported is the second. */
export type Half = "developed" | "heldOut";

export const labelledNotes = (half: Half): LabelledNote[] =>
  readdirSync(join(folder, half))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => notesIn(readFileSync(join(folder, half, name), "utf8")));

/**
 * Notes stand one after the other, each below a line `%% id language` and, where somebody is known, the key in
 * `people.ts`. What identifies somebody is written `[[TYPE|words]]`.
 */
export function notesIn(file: string): LabelledNote[] {
  return file
    .split(/^%% /m)
    .slice(1)
    .map((entry) => {
      const [header = "", ...lines] = entry.split("\n");
      const [id = "", language = "", person] = header.trim().split(/\s+/);
      if (language !== "en" && language !== "es") throw new Error(`${id}: no language`);
      const known = person === undefined ? undefined : people[person];
      if (person !== undefined && !known) throw new Error(`${id}: nobody called ${person}`);

      return { id, language, ...(known && { known }), ...unmarked(id, lines.join("\n").trim()) };
    });
}

const types: ReadonlySet<string> = new Set<IdentifierType>([
  "PERSON",
  "PHONE",
  "EMAIL",
  "SSN",
  "ADDRESS",
  "DOB",
  "AGE",
  "HEALTH",
  "HANDLE",
  "ID",
]);

function unmarked(id: string, marked: string): Pick<LabelledNote, "text" | "spans"> {
  const spans: Pick<Identifier, "start" | "end" | "type">[] = [];
  let text = "";
  let read = 0;

  for (const { 0: whole, 1: type = "", 2: words = "", index } of marked.matchAll(
    /\[\[(\w+)\|([^[\]]+)\]\]/g,
  )) {
    if (!types.has(type)) throw new Error(`${id}: no type ${type}`);
    text += marked.slice(read, index);
    spans.push({
      start: text.length,
      end: text.length + words.length,
      type: type as IdentifierType,
    });
    text += words;
    read = index + whole.length;
  }
  text += marked.slice(read);
  if (text.includes("[[")) throw new Error(`${id}: a mark that does not close`);

  return { text, spans };
}
