import { certaintyOfRow } from "./certaintyOfRow.ts";
import type { Finder } from "./finder.ts";
import type { Identifier } from "./identifier.ts";
import { knownInitialsAt } from "./knownInitials.ts";
import { misspellings } from "./knownMisspellings.ts";
import { isShortForm } from "./knownNameInitials.ts";
import { type KnownParts, knownParts } from "./knownNameParts.ts";
import { nameRowAt } from "./knownNameRows.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { NameReader } from "./nameElement.ts";
import { nameSentences } from "./nameSentences.ts";
import { type Hit, namesBeside } from "./namesBeside.ts";
import type { Token } from "./note.ts";
import { nameParticles } from "./ordinaryWords.ts";

/** Names of the people known, whole or in part, in any case and accent, in any order, with initials, misspelled. */
export const knownNames: Finder = (note, people) => {
  const parts = knownParts(people);
  if (parts.words.size === 0) return [];
  const { tokens } = note;
  const reader: NameReader = { tokens, parts, misspelled: misspellings(parts) };
  const sentences = nameSentences(note);
  const found: Identifier[] = [];
  const hits: Hit[] = [];

  const beginsNone = wordsOfNobody(reader);
  for (let at = 0; at < tokens.length; ) {
    if (beginsNone(tokens[at])) {
      at += 1;
      continue;
    }
    const row = nameRowAt(reader, at);
    const hit =
      (row && certaintyOfRow(row, tokens, sentences)) ??
      knownInitialsAt(tokens, at, parts, sentences);
    const [first, last] = [tokens[hit?.at ?? at], tokens[(hit?.end ?? at + 1) - 1]];
    if (hit && first && last) {
      hits.push(hit);
      found.push({ start: first.start, end: last.end, type: "PERSON", certainty: hit.certainty });
    }
    at = hit?.end ?? at + 1;
  }

  const beside = namesBeside(tokens, hits, sentences);
  return found.map((each, n) => (beside.has(n) ? { ...each, certainty: "likely" } : each));
};

/** Most words of most notes: they begin no name, no misspelling of one and no initials. Each is looked at once. */
function wordsOfNobody({ parts, misspelled }: NameReader): (token: Token | undefined) => boolean {
  const ofNobody = new Map<string, boolean>();

  return (token) => {
    if (!token || token.isNumber) return true;
    const { text, letterCase } = token;
    if (text.length === 1) return false;
    const known = ofNobody.get(text);
    if (known !== undefined) return known;
    const isOfSomebody =
      mayOpen(text, parts) ||
      parts.initialsTogether.has(text) ||
      isShortForm(text) ||
      // Small letters and a word of the language: nothing would make a misspelling of it.
      (letterCase !== "lower" || wordKinds(text).ordinary === 0 ? misspelled(text) !== null : null);
    if (isOfSomebody !== null) ofNobody.set(text, !isOfSomebody);

    return !isOfSomebody;
  };
}

/** A part of a name, its plural, or what a name in several words begins with; a short word may go on in any way. */
function mayOpen(text: string, parts: KnownParts): boolean {
  if (!parts.openings.has(text.slice(0, 2))) return false;
  const beginnings = beginningsOf.get(parts) ?? allBeginnings(parts);
  const isPlural =
    text.endsWith("s") && (beginnings.has(text.slice(0, -1)) || beginnings.has(text.slice(0, -2)));

  return text.length <= 3 || nameParticles.has(text) || isPlural || beginnings.has(text);
}

const beginningsOf = new WeakMap<KnownParts, ReadonlySet<string>>();

function allBeginnings(parts: KnownParts): ReadonlySet<string> {
  const beginnings = new Set(parts.shortened.keys());
  for (const word of parts.words.keys()) {
    for (let end = 1; end <= word.length; end++) beginnings.add(word.slice(0, end));
  }
  beginningsOf.set(parts, beginnings);

  return beginnings;
}
