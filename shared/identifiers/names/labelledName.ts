import { particles } from "./humanWords.ts";
import type { NameWord } from "./nameWords.ts";
import { organizationWords } from "./organizationWords.ts";
import { wordList } from "./wordList.ts";

export const formLabels = wordList("name nombre apellido apellidos surname lastname firstname");
const familyLabels = wordList("apellido apellidos surname lastname");

/** Where the name ends that a label announces; the place behind the label where it announces none. */
export function endOfLabelled(words: readonly NameWord[], label: number): number {
  const none = label + 1;
  const [before, first] = [words[label - 1], words[none]];
  if (!first || named.has(before?.text ?? "")) return none;
  const isForm = /^ ?[:=] ?"?$/.test(first.gap);
  const isLead =
    first.gap === " " && (words[label]?.startsSentence || whose.has(before?.text ?? ""));
  const isFamily = first.gap === " " && familyLabels.has(words[label]?.text ?? "");
  if (!isForm && !isLead && !isFamily) return none;

  let end = none;
  while (end < none + 4 && isPartOfName(words, end, none)) end += 1;
  while (end > none && particles.has(words[end - 1]?.text ?? "")) end -= 1;
  const parts = words.slice(none, end);
  const isName = isForm
    ? parts.some(({ kinds }) => kinds.given + kinds.family > 1 || kinds.ordinary === 0)
    : isFamily
      ? first.kinds.family >= 2 && first.kinds.ordinary < 3
      : parts.length > 1 && first.kinds.given >= 2 && parts.some(({ kinds }) => kinds.family >= 2);

  return isName && !parts.some(({ text }) => organizationWords.has(text)) ? end : none;
}

/** A word that a name may have, written as its first word is. */
function isPartOfName(words: readonly NameWord[], at: number, first: number): boolean {
  const word = words[at];
  if (!word || word.shape === "number" || (at > first && word.gap !== " " && word.gap !== ". ")) {
    return false;
  }
  if (particles.has(word.text)) return at > first;
  const { given, family, ordinary } = word.kinds;

  return (
    (given >= 2 || family >= 2 || ordinary === 0) &&
    (word.shape === "initial" || word.first.letterCase === words[first]?.first.letterCase)
  );
}

const whose = wordList(
  "client clients cl ct pt patient tenant legal full real true first last member guest",
);
/** Not of somebody: "program name: Hope House". */
const named = wordList(
  "program agency project provider company business file user street school hospital pharmacy site hotel motel plan brand group domain host building property complex shelter church screen",
);
