import type { Frame } from "./humanFrames.ts";
import { belongings, conjunctions, deeds, roles } from "./humanWords.ts";
import { isNoName } from "./isNoName.ts";
import { isWrittenBig } from "./isWrittenBig.ts";
import type { NameReading } from "./nameReading.ts";
import type { NameWord } from "./nameWords.ts";
import { phrase } from "./phrase.ts";
import { prepositions } from "./prepositions.ts";
import { wordList } from "./wordList.ts";

/** What stands after a word. */
export function evidenceAfter(reading: NameReading, at: number, frame: Frame): string[] {
  const { words, organizations } = reading;
  const word = words[at] as NameWord;
  const after = words[at + 1];
  const found: string[] = [frames[frame]];
  if (word.isPossessive) {
    found.push("_'s");
    const owned = after?.text ?? "";
    if (belongings.has(owned) || roles.has(owned)) found.push("_'s belonging");
  }
  if (!after || (after.gap !== " " && /[.!?\n]/.test(after.gap))) found.push("_.");
  else if (after.gap.startsWith(",")) found.push("_,");
  else if (after.gap.startsWith(" (")) found.push("_ (");
  else if (after.gap.startsWith(":")) found.push("_:");
  else if (/^ ?[|/;] ?/.test(after.gap)) found.push("_ /");
  else if (/^ ?[-–—→>] ?/.test(after.gap) && after.gap !== "-") found.push("_ -");
  else if (/^["')]/.test(after.gap)) found.push('_"');
  if (!after) return found;

  if (after.gap === " ") found.push(...evidenceBeside(word, after));
  if (after.gap === ", " && after.shape === "capital") {
    if (after.kinds.given >= 2) found.push("_, Given");
    else found.push(after.kinds.ordinary === 0 ? "_, Unknown" : "_, Word");
  }
  const other = otherOfPair(words, at);
  if (other?.shape === "capital") {
    const isGiven = other.kinds.given >= 2 && other.kinds.ordinary <= 2;
    found.push(isGiven ? "_ and Given" : "_ and Other");
  }
  if (organizations.has(at + 1) && after.gap !== " ") found.push("_, organization");

  return found;
}

const frames = ["after0", "after1", "after2"] as const;

/** The next word, where only a space is between. */
function evidenceBeside(word: NameWord, after: NameWord): string[] {
  if (after.shape === "number") return ["_ number"];
  if (after.shape === "initial" && after.first.letterCase !== "lower") return ["_ initial"];
  if (isWrittenBig(after)) return word.isPossessive ? [] : [bigAfter(after)];
  if (after.shape !== "lower") return [];

  const { text, kinds } = after;
  const found: string[] = [];
  if (prepositions.has(text)) found.push("_ preposition");
  else if (!deeds.has(text)) found.push(kinds.ordinary >= 2 ? "_ word" : "_ rare");
  if (articles.has(text)) found.push(phrase("_", text));
  if (text.length > 4 && /(?:ed|ing)$/.test(text)) found.push("_ -ed");
  if (auxiliaries.has(text)) found.push("_ is");
  if (speaking.has(text)) found.push("_ says");
  if (placeNouns.has(text)) found.push("_ stop");

  return found;
}

function bigAfter(after: NameWord): string {
  const { given, family, ordinary } = after.kinds;
  if (isNoName(after)) return "_ Month";
  if (family >= 2 && ordinary <= 1) return "_ Family";
  if (family > 0) return "_ Family?";
  if (given >= 1 && ordinary <= 1) return "_ Given";

  return ordinary === 0 ? "_ Unknown" : "_ Word";
}

function otherOfPair(words: readonly NameWord[], at: number): NameWord | undefined {
  const after = words[at + 1];
  if (after && conjunctions.has(after.text)) return words[at + 2];

  return /^ ?[&/+] ?$/.test(after?.gap ?? "") ? after : undefined;
}

const articles = wordList("the a all out up to");
const auxiliaries = wordList("has is was does did will can tiene es esta");
const speaking = wordList("say says want wants");
const placeNouns = wordList(
  "counties streets avenues schools hospitals hs stop station side area team staff",
);
