import { isNickname } from "../lists/nicknames.ts";
import { bynames } from "./bynames.ts";
import { evidenceAfter } from "./evidenceAfter.ts";
import { evidenceBefore } from "./evidenceBefore.ts";
import { type Frame, frameAfter, frameBefore, hasTitle, isNamed } from "./humanFrames.ts";
import { roles } from "./humanWords.ts";
import { isNoName } from "./isNoName.ts";
import type { NameReading, Written } from "./nameReading.ts";
import type { NameWord } from "./nameWords.ts";
import { organizationWords } from "./organizationWords.ts";
import { phrase } from "./phrase.ts";
import { wordList } from "./wordList.ts";

/** Whether a word may be a name at all, so that its evidence is weighed. */
export function mayBeName({ words, organizations, isSmall }: NameReading, at: number): boolean {
  const word = words[at];
  if (!word || word.shape === "number" || word.shape === "initial" || word.text.length < 2) {
    return false;
  }
  const { given, family, ordinary } = word.kinds;
  // Most words of a note: they are looked at no further.
  const isByname = bynames.has(word.text);
  if (word.shape === "lower" && given + family === 0 && ordinary > 0 && !isByname) return false;
  if (organizations.has(at) || isNoName(word)) return false;
  // "Church can host": alone it is the place, "Ms. Church" is somebody.
  if (organizationWords.has(word.text) && !hasTitle(words, at) && !isNamed(words, at)) return false;
  if (isHeading(words, at) || isAThing(words, at) || isSaidDone(word)) return false;
  if (word.shape === "capital") {
    return (
      given + family > 0 ||
      ordinary <= 1 ||
      isByname ||
      isQuoted(words, at) ||
      frameBefore(words, at) === 2
    );
  }
  // "el flaco durmio", "milagros cumple 50", in a note without capitals.
  if (isSmall && (given >= 2 || isByname) && ordinary < 3 && isDoing(words, at)) return true;
  if (given + family > 0) return ordinary <= 1 || frameBefore(words, at) === 2;

  return (
    ordinary === 0 &&
    (frameBefore(words, at) === 2 || isNickname(word.text) || isAfterInitial(words, at))
  );
}

/** "Keys: 2 door" */
const isHeading = (words: readonly NameWord[], at: number) => {
  const { shape, kinds, startsSentence } = words[at] as NameWord;

  return (
    shape === "capital" &&
    startsSentence &&
    kinds.given < 2 &&
    kinds.ordinary >= 2 &&
    words[at + 1]?.gap.startsWith(":") === true
  );
};

/** "a jade plant", "una rosa blanca" */
const isAThing = (words: readonly NameWord[], at: number) =>
  words[at]?.shape === "lower" &&
  words[at]?.gap === " " &&
  indefinite.has(words[at - 1]?.text ?? "") &&
  words[at]?.first.letterCase === "lower";

const indefinite = wordList("a an un una unos unas");

/** "youth undercounted again" */
const isSaidDone = ({ shape, text, kinds }: NameWord) =>
  shape === "lower" &&
  kinds.given + kinds.family === 0 &&
  text.length > 6 &&
  /(?:ed|ing|tion|ness|able|ment|ally|ando|iendo|cion)$/.test(text);

/** At the start of a clause, with what people do after it. */
const isDoing = (words: readonly NameWord[], at: number) =>
  frameAfter(words, at) > 0 &&
  (words[at]?.gap !== " " || articles.has(words[at - 1]?.text ?? "") || frameBefore(words, at) > 0);

const articles = wordList("el la que q dice");

/** "Ghost" in quotes, alone. */
const isQuoted = (words: readonly NameWord[], at: number) =>
  words[at]?.gap.endsWith('"') === true && words[at + 1]?.gap.startsWith('"') === true;

/** "K. OBUYA", "j. okafor" */
const isAfterInitial = (words: readonly NameWord[], at: number) =>
  words[at]?.gap === ". " &&
  words[at - 1]?.shape === "initial" &&
  words[at]?.first.letterCase === words[at - 1]?.first.letterCase;

/**
 * What speaks for or against a word being somebody's name, each by its short name in `evidenceWeights.ts`: what
 * the lists say of the word, how it is written, and what stands before, after and around it.
 */
export function nameEvidence(reading: NameReading, at: number): string[] {
  const { words } = reading;
  const word = words[at] as NameWord;
  const before = frameBefore(words, at);
  const after = frameAfter(words, at);
  const written = writtenAs(reading, at, before);

  return [
    "always",
    ...evidenceOfWord(word, written),
    ...evidenceBefore(reading, at, written, before),
    ...evidenceAfter(reading, at, after),
    ...evidenceAround(reading, at),
    ...evidenceTogether(word, written, framePairs[before][after]),
  ];
}

const framePairs = [
  ["0_0", "0_1", "0_2"],
  ["1_0", "1_1", "1_2"],
  ["2_0", "2_1", "2_2"],
] as const;

/** What tells more together than each alone. */
function evidenceTogether({ kinds }: NameWord, written: Written, frames: string): string[] {
  const { given, family, ordinary } = kinds;
  const kind =
    ordinary >= 2 ? "ordinary" : given >= 2 ? "given" : family > 0 ? "family" : "unknown";

  return [phrase(written, frames), phrase(kind, frames)];
}

function writtenAs({ words, isSmall }: NameReading, at: number, before: Frame): Written {
  const { shape, startsSentence, gap, first } = words[at] as NameWord;
  if (shape === "capital") {
    const isStart = startsSentence || gap.includes("\n") || at === 0;
    return isStart && before < 2 ? "start" : "mid";
  }
  if (shape === "acronym") return "acronym";

  if (first.letterCase === "upper") return "shout";

  return isSmall ? "small" : "lower";
}

function evidenceOfWord({ kinds, text, first, last }: NameWord, written: Written): string[] {
  const { given, family, ordinary, place } = kinds;
  const isOrdinary = ordinary >= 2;
  const found: string[] = [
    written,
    ranks.given[given],
    ranks.family[family],
    ranks.ordinary[ordinary],
    phrase(written, (isOrdinary ? ranks.givenOrdinary : ranks.givenAlone)[given]),
  ];
  if (given + family === 0) found.push(phrase(written, ordinary === 0 ? "unknown" : "word"));
  if (given === 0 && family > 0) {
    found.push(phrase(written, isOrdinary ? "family ordinary" : "family"));
  }
  if (given >= 2 && family >= 3) found.push("given and family");
  if (given === 3 && family <= 1 && ordinary === 0) found.push("given alone");
  if (given < 2 && isNickname(text)) found.push("nickname");
  if (bynames.has(text)) found.push(phrase(written, "byname"));
  if (place) found.push("place");
  if (months.has(text)) found.push("month");
  if (text.length <= 3) found.push("short");
  if (text.length <= 4 && written === "acronym") found.push("short acronym");
  if (first !== last) found.push("joined");

  return found;
}

const ranks = {
  given: ["given0", "given1", "given2", "given3"],
  family: ["family0", "family1", "family2", "family3"],
  ordinary: ["ordinary0", "ordinary1", "ordinary2", "ordinary3"],
  givenAlone: ["given0", "given1", "given+", "given+"],
  givenOrdinary: ["given0 ordinary", "given1 ordinary", "given+ ordinary", "given+ ordinary"],
} as const;

/** No further than eight words: the evidence for a word takes the same time in every text. */
function evidenceAround({ words, capitals }: NameReading, at: number): string[] {
  const word = words[at] as NameWord;
  const found: string[] = [];
  if (hasPronounAfter(words, at)) found.push("pronoun after");
  for (let near = at - 6; near <= at + 6; near++) {
    if (near !== at && roles.has(words[near]?.text ?? "")) {
      found.push("role near");
      break;
    }
  }
  if (word.shape === "capital" && (capitals.get(word.text) ?? 0) >= 2) found.push("repeated");

  return found;
}

/** "… said he": in the same sentence. */
function hasPronounAfter(words: readonly NameWord[], at: number): boolean {
  for (let next = at + 1; next <= at + 8; next++) {
    const word = words[next];
    if (!word || (word.gap !== " " && /[.!?\n]/.test(word.gap))) return false;
    if (pronouns.has(word.text)) return true;
  }

  return false;
}

/** Somebody is called so, too. */
export const months = wordList("may june april august abril julio domingo");

const pronouns = wordList("he she his her him they them el ella himself herself");
