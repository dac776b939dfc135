import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import { roles } from "./names/humanWords.ts";
import type { NameWord } from "./names/nameWords.ts";
import { prepositions } from "./names/prepositions.ts";
import { isOrdinaryWord } from "./ordinaryWords.ts";
import { doneByPeople } from "./saidOfPeople.ts";
import { noteWords, titleWords, wordsBeforePeople } from "./thingWords.ts";

/** "Stanton Tire", "Neiman Marcus", "Media Luna": beside a word with a capital that is nobody's name. */
export function isInLongerName(
  { text, isFamily }: NameElement,
  { words, at, last, before }: Sentence,
): boolean {
  const [word, previous, next] = [words[at], words[at - 1], words[last + 1]];
  if (before < 2 && next?.gap === " " && isCapital(next)) {
    if (titleWords.has(next.text) && isOrdinaryWord(text)) return true;
    if (isPlain(next) && !isOfNote(next) && !roles.has(next.text)) return true;
  }
  if (word?.gap !== " " || !isCapital(previous) || previous?.isPossessive || before === 2)
    return false;
  if (isOrdinaryWord(text) && titleWords.has(previous?.text ?? "")) return true;
  if (previous?.startsSentence || wordsBeforePeople.has(previous?.text ?? "")) return false;
  if (roles.has(previous?.text ?? "")) return false;

  return (
    (isPlain(previous) && (previous?.text.length ?? 0) > 2) || (!isFamily && isUnknown(previous))
  );
}

/** "Marcus Needs Bed 4", "Met Marcus Outside Library": some write each word with a capital. */
const isOfNote = ({ text }: NameWord) =>
  noteWords.has(text) || doneByPeople.has(text) || prepositions.has(text) || ofNotes.has(text);
const ofNotes = new Set(
  "moved needs got home outside inside after before today tonight again bus pass birthday meds medication school papers paperwork check benefits court job".split(
    " ",
  ),
);

const isCapital = (word: NameWord | undefined) => word?.shape === "capital";

/** A word of the language that people are seldom called. */
const isPlain = (word: NameWord | undefined) =>
  word !== undefined && word.kinds.ordinary >= 1 && word.kinds.given < 2 && word.kinds.family < 3;

const isUnknown = (word: NameWord | undefined) =>
  word !== undefined &&
  word.text.length >= 4 &&
  word.kinds.given + word.kinds.ordinary === 0 &&
  !word.kinds.place;
