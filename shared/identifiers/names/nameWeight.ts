import { wordKinds } from "../lists/wordKinds.ts";
import { hasTitle, isMet, isNamed } from "./humanFrames.ts";
import { isFullName } from "./isFullName.ts";
import { months, nameEvidence } from "./nameEvidence.ts";
import { isOfNumber } from "./nameInitials.ts";
import type { NameReading } from "./nameReading.ts";
import { nameWeights } from "./nameWeights.ts";
import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/** Log-odds that a word is somebody's name, by all that speaks for and against it in its sentence. */
export function nameWeight(reading: NameReading, at: number): number {
  const { words } = reading;
  let sum = 0;
  for (const each of nameEvidence(reading, at)) sum += weights.get(each) ?? 0;

  return isPlainlyNamed(words, at) ? Math.max(sum, plain) : sum;
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(nameWeights));

/** What sentences of this kind are worth at least, however seldom the notes had one with this word. */
const plain = 3;

/** A letter is theirs, and a full stop after it ends the sentence. */
const lettered = wordList(`
  hepatitis hep vitamin vit plan unit bldg building room rm apt row lot suite ste class grade level type stage category section
  part schedule appendix exhibit tier zone bed bunk dorm wing gate door line option step item form group hepatitis influenza
  omicron medicare title question habitacion cuarto edificio apartamento seccion parte grupo tipo nivel clase vitamina plan
`);

/** "Denise Walker", "met with Hope.", "talked to Will", "Ms. Page", "R. Castillo": no ordinary word stands so. */
function isPlainlyNamed(words: readonly NameWord[], at: number): boolean {
  const { kinds, shape, gap, text } = words[at] as NameWord;
  const before = words[at - 1];
  if (isFullName(words, at)) return true;
  if (shape === "lower") return kinds.given >= 2 && kinds.ordinary === 0 && isMet(words, at);
  if (shape !== "capital") return false;
  if (
    before?.shape === "initial" &&
    gap === ". " &&
    before.text !== "i" &&
    !isOfNumber(words, at - 1)
  ) {
    // "row C. Mark as complete", "hepatitis C. Prazosin"
    return kinds.family >= 2
      ? kinds.ordinary < 3 || kinds.given === 0
      : kinds.ordinary === 0 && !lettered.has(words[at - 2]?.text ?? "");
  }
  if (isFamily(words, at) || (text === "ma" && words[at + 1]?.gap === ". ")) return true;
  if (kinds.given < 2 || months.has(text)) return false;

  return isMet(words, at) || hasTitle(words, at) || isNamed(words, at);
}

/** "the Petrakis family", "the Garcias" */
function isFamily(words: readonly NameWord[], at: number): boolean {
  const { kinds, text, gap } = words[at] as NameWord;
  const after = words[at + 1];
  if (kinds.ordinary > 1 || kinds.place) return false;
  if (after?.gap === " " && families.has(after.text)) return true;

  return (
    gap === " " &&
    words[at - 1]?.text === "the" &&
    kinds.given + kinds.family + kinds.ordinary === 0 &&
    text.endsWith("s") &&
    wordKinds(text.slice(0, -1)).family >= 2
  );
}

const families = wordList("family household");
