import type { Certainty } from "./identifier.ts";
import { languageAround } from "./isForeignHere.ts";
import { isIntroducedAsOther } from "./isOfAnother.ts";
import { isNickname } from "./lists/nicknames.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import type { Token } from "./note.ts";

/**
 * Whether a word alone that is nearly a known name is that name misspelled. An ordinary word is not, and
 * neither is a common name of others, unless it sounds the same: Natalia for Nataliya, not Mario for Maria.
 */
export function certaintyOfMisspelling(
  { at, text, spelled }: NameElement,
  tokens: readonly Token[],
  sentence: Sentence,
): Certainty | null {
  const { shape, before, after, isTitled, isOrganization, words, at: place } = sentence;
  if (spelled === "hardly") return null;
  if (spelled === "short") return isShortHere(sentence) ? "likely" : null;
  const { given, family, ordinary, place: isPlace } = wordKinds(text);
  const isCapital = shape === "capital" || shape === "acronym";
  if (isTitled && isCapital) return ordinary < 3 ? "likely" : null;
  const isHeard = spelled === "heard";
  // "Elija" is a Spanish verb, and in an English sentence Elijah.
  const isForeign = isHeard && isCapital && given > 0 && languageAround(words, place) === "en";
  if (ordinary > 0 && isHeard && isCapital && !words[place]?.startsSentence && !isOrganization)
    return isForeign ? "likely" : "possible";
  if ((ordinary > 0 && !isForeign) || isPlace || isOrganization || isHyphened(tokens, at))
    return null;
  if (words[place]?.startsSentence && before === 0 && after < 2 && isDerived(text)) return null;

  const frame = Math.max(before, after);
  const isCommon =
    given === 3 || family >= 2 || (given > 0 && text.length < 6 && !(given === 1 && frame > 0));
  if (isCommon && !isHeard) return null;
  // "Pas" of Paz: a name beside it may yet speak for it.
  if (text.length < 4) return isHeard && isCapital ? (frame === 2 ? "likely" : "possible") : null;
  if (isCapital && !words[place]?.startsSentence) return "likely";
  const isNoOther = given + family === 0;
  if (isCapital && isNoOther) return "likely";
  // "ramen noodles" of Raman
  if (isHeard && !isCapital && isNoOther && frame === 0 && text.length < 6) return null;
  if (isHeard && (text.length >= 5 || (text.length === 4 && given > 0))) return "likely";

  return text.length >= 6 || frame > 0 ? "likely" : null;
}

/** "Hatchery is hiring", "Panchos con queso": made of a name, and none. */
const isDerived = (text: string) =>
  /(?:ery|ing|ings|ness|ment|land|ville)$/.test(text) ||
  (text.endsWith("s") &&
    (isNickname(text.slice(0, -1)) || wordKinds(text.slice(0, -1)).given === 3));

/** "Maks (11) read a manga", "tell Mili i said", "le dije a la fer": whatever else it might be, it is used as a name. */
function isShortHere(sentence: Sentence): boolean {
  const { shape, before, after, isTitled, isOrganization, words, at, weight } = sentence;
  const word = words[at];
  if (!word || isOrganization || isIntroducedAsOther(sentence)) return false;
  if (isTitled || Math.max(before, after) === 2) return true;
  const isMeant = word.gap === " " || word.kinds.ordinary === 0;
  if (shape === "capital" && isMeant && word.text.length >= 4) return true;

  return (shape === "capital" || before + after > 0) && weight() > enough;
}

/** Log-odds of a name, as measured on the development notes. */
const enough = -1;

const isHyphened = (tokens: readonly Token[], at: number) =>
  tokens[at]?.gap.endsWith("-") || tokens[at + 1]?.gap === "-";
