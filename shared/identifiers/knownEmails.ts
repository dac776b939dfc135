import { type Apartness, endOfWords, lettersOf } from "./endOfWords.ts";
import type { Finder } from "./finder.ts";
import type { Certainty, Identifier } from "./identifier.ts";
import { type Note, readNote } from "./note.ts";

/**
 * E-mail addresses known, also with "at" and "dot", in brackets or not, without the last part; and what stands
 * before the "@" alone, where it is like no word.
 */
export const knownEmails: Finder = (note, people) => {
  const addresses = people.flatMap(({ emails = [] }) => emails.flatMap(addressOf));
  if (addresses.length === 0) return [];

  const found: Identifier[] = [];

  note.tokens.forEach((token, at) => {
    for (const address of addresses) {
      // A word begins most addresses: no other token needs a second look.
      if (!address.local.startsWith(token.text.charAt(0))) continue;
      const hit = addressAt(note, at, address);
      const last = note.tokens[(hit?.end ?? 0) - 1];
      if (!hit || !last) continue;
      found.push({ start: token.start, end: last.end, type: "EMAIL", certainty: hit.certainty });
    }
  });

  return found;
};

interface Address {
  readonly local: string;
  /** Whether the local part is like no word: it has a digit. */
  readonly isTelling: boolean;
  readonly host: string;
  readonly rest: readonly string[];
}

function addressOf(email: string): Address[] {
  const [local = "", host = ""] = email.split("@");
  const [name = "", ...rest] = readNote(host).tokens.map(({ text }) => text);
  const letters = lettersOf(readNote(local).tokens);
  if (letters.length < 2 || name === "") return [];

  return [
    { local: letters, isTelling: letters.length >= 6 && /\d/.test(letters), host: name, rest },
  ];
}

interface Hit {
  readonly end: number;
  readonly certainty: Certainty;
}

function addressAt({ tokens }: Note, at: number, address: Address): Hit | null {
  const local = endOfWords(tokens, at, address.local, spoken);
  // "a.b@…" is not found in "x.a.b@…".
  if (local === -1 || (at > 0 && /^[._+-]?$/.test(tokens[at]?.gap ?? ""))) return null;

  const host = hostAfter(tokens, local, address.host);
  if (host === -1) {
    const goesOn = /^[._+-]?$/.test(tokens[local]?.gap ?? " ") && local < tokens.length;
    const isWritten = tokens.slice(at + 1, local).every(({ gap }) => !gap.includes(" "));
    return address.isTelling && isWritten && !goesOn ? { end: local, certainty: "likely" } : null;
  }
  const named = endOfWords(tokens, host, address.host, spoken);
  if (named === -1) return null;

  let end = named;
  let seen = 0;
  for (let next = named; next < named + 6 && seen < address.rest.length; next++) {
    const token = tokens[next];
    if (!token || !joinsEmail(token.gap)) break;
    if (token.text === address.rest[seen]) {
      seen += 1;
      end = next + 1;
    } else if (!signs.has(token.text)) {
      // Another ending is another address.
      if (/^\.$/.test(token.gap)) return null;
      break;
    }
  }

  return { end, certainty: "certain" };
}

/** Where the provider begins: behind "@" or the word for it; -1 where there is none. */
function hostAfter(tokens: Note["tokens"], local: number, host: string): number {
  const [next, second] = [tokens[local], tokens[local + 1]];
  if (!next || !joinsEmail(next.gap)) return -1;
  // The "@" may be left out: "rosa91gmail.com".
  if (next.gap.includes("@") || (/^$|\($/.test(next.gap) && next.text === host)) return local;

  return atSigns.has(next.text) && second && joinsEmail(second.gap) ? local + 1 : -1;
}

const atSigns = new Set(["at", "arroba", "aroba", "a", "en"]);

const signs: ReadonlySet<string> = new Set(
  "dot period point underscore dash hyphen minus plus punto guion bajo mas raya".split(" "),
);

const joinsEmail = (gap: string) => gap.length <= 5 && /^[ .@_+\-()[\]{}<>*"']*$/.test(gap);

const spoken: Apartness = { fillers: signs, joins: joinsEmail };
