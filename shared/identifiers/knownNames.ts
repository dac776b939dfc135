import type { Finder } from "./finder.ts";
import type { Certainty } from "./identifier.ts";
import { type NameForm, nameForms } from "./nameForms.ts";
import type { Note, Token } from "./note.ts";
import { isOrdinaryWord, isWeakName } from "./ordinaryWords.ts";

/** Names of the people known, whole or in part, in any case and accent, in either order, with initials. */
export const knownNames: Finder = ({ tokens }, people) => {
  const forms = byFirstWord(people.flatMap(nameForms));
  const found: ReturnType<Finder> = [];
  let at = 0;

  while (at < tokens.length) {
    const hit = longestAt(tokens, at, forms);
    const first = tokens[at];
    const last = tokens[at + (hit?.length ?? 1) - 1];

    if (hit && first && last) {
      found.push({ start: first.start, end: last.end, type: "PERSON", certainty: hit.certainty });
    }
    at += hit?.length ?? 1;
  }

  return found;
};

type FormsByFirstWord = ReadonlyMap<string, readonly NameForm[]>;
interface Hit {
  readonly length: number;
  readonly certainty: Certainty;
}

function byFirstWord(forms: readonly NameForm[]): FormsByFirstWord {
  const longestFirst = forms.toSorted((a, b) => b.words.length - a.words.length);

  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? "");
}

function longestAt(tokens: Note["tokens"], at: number, forms: FormsByFirstWord): Hit | undefined {
  const token = tokens[at];
  if (!token || token.isNumber) return undefined;

  for (const { words, isWhole } of forms.get(token.text) ?? []) {
    const matched = tokens.slice(at, at + words.length);
    const fits =
      matched.length === words.length &&
      matched.every(({ text, gap }, n) => text === words[n] && (n === 0 || joinsNames(gap)));
    const certainty = fits ? (isWhole ? ofWhole(matched) : ofPart(tokens, at)) : undefined;

    if (certainty) return { length: words.length, certainty };
  }

  return pluralAt(token, forms);
}

/** "the Riveras" */
function pluralAt({ text, letterCase }: Token, forms: FormsByFirstWord): Hit | undefined {
  if (letterCase === "lower" || text.length < 5 || !text.endsWith("s")) return undefined;

  const singular = text.slice(0, -1);
  const isName = forms.get(singular)?.some(({ words }) => words.length === 1);
  return isName && !isWeakName(singular) ? { length: 1, certainty: "likely" } : undefined;
}

/** Two parts of a name together say who is meant, unless both are ordinary words: "she will may be". */
const ofWhole = (matched: readonly Token[]): Certainty =>
  matched.every(({ text }) => isWeakName(text)) &&
  matched.some(({ letterCase }) => letterCase === "lower")
    ? "possible"
    : "certain";

/** One part of a name alone. Undefined: too short to be told from ordinary text. */
function ofPart(tokens: Note["tokens"], at: number): Certainty | undefined {
  const { text, letterCase } = tokens[at] as Token;
  if (letterCase === "lower") return ofLowerCase(text);
  if (text.length === 1) return isWordByItself.has(text) ? undefined : "possible";
  if (titles.has(tokens[at - 1]?.text ?? "")) return "certain";
  if (!isOrdinaryWord(text)) return text.length === 2 ? "likely" : "certain";
  if (letterCase === "upper") return isShouted(tokens, at) ? "possible" : "certain";

  return startsSentence(tokens, at) ? "possible" : "likely";
}

function ofLowerCase(text: string): Certainty | undefined {
  if (text.length <= 2) return undefined;
  if (isOrdinaryWord(text)) return "possible";

  return text.length === 3 ? "likely" : "certain";
}

const titles = new Set(["mr", "mrs", "ms", "mx", "miss", "dr", "sr", "sra", "srta", "don", "dona"]);

const isWordByItself = new Set(["a", "e", "i", "o", "u", "y"]);

const joinsNames = (gap: string) => gap.length <= 3 && /^[\s.,'’‘`´\-\u2010-\u2015]*$/.test(gap);

/** Capitals say nothing where the words around are in capitals too. */
const isShouted = (tokens: Note["tokens"], at: number) =>
  tokens[at - 1]?.letterCase === "upper" || tokens[at + 1]?.letterCase === "upper";

const startsSentence = (tokens: Note["tokens"], at: number) =>
  at === 0 || /[.!?:\n\r•]/.test(tokens[at]?.gap.slice(0, 20) ?? "");
