import type { Misspelling } from "./knownMisspellings.ts";
import type { KnownParts } from "./knownNameParts.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { belongings, roles } from "./names/humanWords.ts";
import type { Token } from "./note.ts";
import { isOrdinaryWord, nameParticles } from "./ordinaryWords.ts";

/** One part of a name in a text: the tokens from `at` to `end`, and whose it may be. */
export interface NameElement {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly people: number;
  /** `hardly`: only beside a part that is spelled right. `short`: the beginning of a given name. */
  readonly spelled: "right" | "heard" | "nearly" | "hardly" | "short";
  /** Given and family name run together. */
  readonly isPair: boolean;
  /** A family name, as the record has it. */
  readonly isFamily?: boolean;
}

export interface NameReader {
  readonly tokens: readonly Token[];
  readonly parts: KnownParts;
  readonly misspelled: (word: string) => Misspelling | null;
}

/** The part of a name that begins at a token, the longest there is. */
export function elementAt(
  { tokens, parts, misspelled }: NameReader,
  at: number,
): NameElement | null {
  const first = tokens[at];
  if (!first || first.isNumber) return null;

  const mayBegin = first.text.length === 1 || parts.openings.has(first.text.slice(0, 2));
  const apart = mayBegin ? wordsApart(tokens, at, parts) : null;
  if (apart) return apart;
  const spelledOut = lettersAt(tokens, at);
  const word = spelledOut ?? { text: first.text, end: at + 1 };
  const part = parts.words.get(word.text);
  if (part) {
    const { people, isPair, isFamily } = part;
    return { at, ...word, people, spelled: "right", isPair, isFamily };
  }
  if (spelledOut) return null;
  const isPlural = isPluralArticle(tokens[at - 1]) || areSaid.has(tokens[at + 1]?.text ?? "");
  const plural = isPlural ? pluralAt(first, parts) : null;
  if (plural) return { at, ...word, ...plural, spelled: "right", isPair: false };

  const owner = ownerAt(tokens, at, parts);
  if (owner) return { at, ...word, ...owner, spelled: "right", isPair: false };
  const short = parts.shortened.get(first.text);
  if (short) return { at, ...word, people: short, spelled: "short", isPair: false };
  // Small letters and a word of the language: nothing would make a misspelling of it.
  if (first.letterCase === "lower" && wordKinds(first.text).ordinary > 0) return null;
  const joined = joinedWord(tokens, at);
  const near = (joined && misspelled(joined)) ?? misspelled(first.text);
  return near
    ? {
        at,
        end: joined && misspelled(joined) ? at + 2 : at + 1,
        text: joined && misspelled(joined) ? joined : first.text,
        people: near.people,
        spelled: near.isHeard ? "heard" : near.isFar ? "hardly" : "nearly",
        isPair: false,
      }
    : null;
}

/** "D'shawn", "Van Hooten": misspelled as a whole. */
function joinedWord(tokens: readonly Token[], at: number): string | null {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!first || !next || next.isNumber || next.text.length < 3) return null;
  const isJoined =
    (next.gap === "'" && first.text.length <= 3) ||
    (next.gap === " " &&
      first.text.length > 1 &&
      next.letterCase !== "lower" &&
      nameParticles.has(first.text));

  return isJoined ? first.text + next.text : null;
}

const isPluralArticle = (token: Token | undefined) =>
  /^(?:the|los|las|both|all|of|de)$/.test(token?.text ?? "");

/** "robertos case mgr", "Delgados PO": the apostrophe left out. */
function ownerAt(tokens: readonly Token[], at: number, parts: KnownParts) {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.text.length < 4 || !token.text.endsWith("s") || next?.gap !== " ")
    return null;
  const name = token.text.slice(0, -1);
  const part = parts.words.get(name);
  const isOwned = belongings.has(next.text) || roles.has(next.text) || next.text === "po";
  if (!part || !isOwned || wordKinds(token.text).ordinary > 0) return null;

  return token.letterCase === "lower" && isOrdinaryWord(name)
    ? null
    : { text: name, people: part.people };
}

const cities = new Set(["angeles", "vegas", "cruces", "gatos", "altos", "lunas"]);

/** "Kealohas are on the list" */
const areSaid = new Set(
  "are were have want need moved live got household family home son quieren viven tienen".split(
    " ",
  ),
);

/** "the Delgados" */
function pluralAt({ text, letterCase }: Token, parts: KnownParts) {
  if (letterCase === "lower" || text.length < 4 || !text.endsWith("s")) return null;
  if (wordKinds(text).place || cities.has(text)) return null;
  const singular = text.slice(0, -1);
  const [name, part] = parts.words.has(singular)
    ? [singular, parts.words.get(singular)]
    : [text.slice(0, -2), text.endsWith("es") ? parts.words.get(text.slice(0, -2)) : undefined];

  return part?.isRecorded && !part.isPair ? { text: name, people: part.people } : null;
}

/** The longest name of several words: "Yellow Hawk", "O Neal", "de la Cruz", "Ka'eo". */
function wordsApart(tokens: readonly Token[], at: number, parts: KnownParts): NameElement | null {
  let text = tokens[at]?.text ?? "";
  let longest: NameElement | null = null;

  for (let end = at + 1; end < at + 5; end++) {
    const token = tokens[end];
    // A letter by itself begins a name ("D Andre") and goes into none.
    if (!token || token.isNumber || token.text.length === 1 || !joinsWords(token.gap)) break;
    text += token.text;
    const part = parts.words.get(text);
    // "will is" is no "Willis".
    const isWritten = part?.isRecorded || token.gap !== " ";
    if (part && isWritten && !part.isPair) {
      longest = { at, end: end + 1, text, people: part.people, spelled: "right", isPair: false };
    }
  }

  return longest;
}

const joinsWords = (gap: string) =>
  gap === " " || gap === "'" || gap === "-" || gap === "' " || gap === "- ";

/** "D-e-l-g-a-d-o", "b e l l": letter by letter; null where fewer than three stand so. */
export function lettersAt(
  tokens: readonly Token[],
  at: number,
): { text: string; end: number } | null {
  if (tokens[at]?.text.length !== 1) return null;
  let text = "";
  let end = at;
  for (; end < tokens.length && end < at + 20; end++) {
    const token = tokens[end];
    if (token?.text.length !== 1 || token.isNumber) break;
    if (end > at && !/^(?: ?- ?|[ .,]|, )$/.test(token.gap)) break;
    text += token.text;
  }

  return text.length >= 3 ? { text, end } : null;
}
