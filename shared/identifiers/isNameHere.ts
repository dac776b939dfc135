import { isForeignHere, languageAround } from "./isForeignHere.ts";
import { between, isSubject, isThing, things } from "./isSubject.ts";
import { abbreviations } from "./knownInitials.ts";
import { monthNumbers } from "./months.ts";
import type { Sentence } from "./nameSentences.ts";
import type { NameWord } from "./names/nameWords.ts";
import { articles, beginsSentences } from "./ordinaryWords.ts";

/** Whether a sentence uses an ordinary word, or two letters, with a capital as a name. */
export const isNameHere = (text: string, sentence: Sentence): boolean =>
  !isOfSomething(sentence) &&
  (isToldHere(text, sentence) ||
    isWeighty(text, sentence) ||
    (isForeignHere(text, sentence) && !isInTitle(sentence)) ||
    isLabel(text, sentence));

/** "Dean of students", "Ward of the state" */
const isOfSomething = ({ words, at, before }: Sentence) =>
  words[at + 1]?.text === "of" && words[at + 1]?.gap === " " && before < 2;

/** "- Delgado - bus pass", "Cruz: no contestó", "3. Rivers" at the start of a line and all of its heading. */
function isLabel(text: string, { words, at }: Sentence): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.startsSentence || things.has(text) || monthNumbers.has(text)) return false;

  return /^\s+[-–—:=>/,]+\s+$|^: ?$|\n/.test(next?.gap ?? "\n") && !/[.!?]/.test(next?.gap ?? "");
}

function isToldHere(text: string, sentence: Sentence): boolean {
  const { words, at, before, after, isNamed } = sentence;
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];
  // "ED visit", "AL" in capitals
  if (word?.shape === "acronym" && abbreviations.has(text)) return isNamed || after === 2;
  if (before === 2 || isNamed || after === 2) return true;
  if (next?.gap === " " && families.has(next.text) && word?.shape === "capital") return true;
  if (previous?.text === "a" && isBetweenClitic(words[at + 1]?.text)) return true;
  if (!word || word.startsSentence) {
    return (
      isSubject(text, sentence) ||
      !(beginsSentences(text) || (text === "ty" && isThanks(word, next)))
    );
  }
  // "La Rosa Bakery"
  const isTitle = previous?.shape === "capital" && /^(?:la|el|los|las|the)$/.test(previous.text);
  if (text.length > 2 && !beginsSentences(text)) return !(isTitle && isPlainCapital(next));
  if (word.isPossessive && !monthNumbers.has(text)) return true;
  if (isBehindArticle(sentence)) return false;
  if (word.shape === "acronym" && text.length <= 2) return before > 0 || after > 0;

  return !isInTitle(sentence);
}

/** "Grace Period Ends": one of several words with capitals. */
export function isInTitle({ words, at }: Sentence): boolean {
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];

  return (
    (isPlainCapital(next) && next?.gap === " ") ||
    (isPlainCapital(previous) && word?.gap === " " && !previous?.startsSentence)
  );
}

/** "a Cruz le duele": to whom. */
const isBetweenClitic = (text: string | undefined) => text === "le" || text === "les";

/** "Rivers fam needs a 2BR" */
const families = new Set(
  "fam hh fmly kids siblings twins brothers sisters boys girls couple".split(" "),
);

/** In Spanish "a" is none: "a Cruz le duele la muela". */
const isBehindArticle = ({ words, at }: Sentence) => {
  const before = words[at - 1]?.text ?? "";
  return (
    words[at]?.gap === " " &&
    articles.has(before) &&
    !(before === "a" && languageAround(words, at) === "es")
  );
};

const isPlainCapital = (word: NameWord | undefined) =>
  word?.shape === "capital" && word.kinds.given + word.kinds.family === 0;

/** "TY for the gift cards" */
const isThanks = (word: NameWord | undefined, next: NameWord | undefined) =>
  word?.shape === "acronym" || thanking.has(next?.text ?? "");
const thanking = new Set("vm for so very again por to".split(" "));

/** Where no rule decides, the evidence for names does: a name known to be somebody's needs less of it than another. */
function isWeighty(text: string, sentence: Sentence): boolean {
  const { words, at, weight } = sentence;
  const [word, next] = [words[at], words[at + 1]];
  if (isBehindArticle(sentence) || isThing(sentence)) return false;
  if (isThanks(word, next) && text === "ty") return false;
  if (word?.startsSentence && next?.gap === " ") {
    if (englishThings.has(text) && spanishParticles.has(next.text)) return true;
    if (!things.has(text) && between.has(next.text)) return weight() > enoughBesideParticle;
    if (things.has(text) || next.text === "day") return weight() > sure;
  }

  return weight() > enough;
}

/** Log-odds, as measured on the development notes: above these few ordinary words are no name. */
const enough = -0.7;
const enoughBesideParticle = -1.5;
const sure = 0.5;
const spanishParticles = new Set("ya se le les nos tambien aun todavia esta estaba".split(" "));
const englishThings = new Set(
  "bill page grant case mark will may hope grace chase faith summer autumn spring frost bell field hall chance justice march april june joy mercy".split(
    " ",
  ),
);
