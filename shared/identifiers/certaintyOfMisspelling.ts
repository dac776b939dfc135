import type { Certainty } from "./identifier.ts";
import type { NameElement } from "./knownNameRows.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { Sentence } from "./nameSentences.ts";
import type { Token } from "./note.ts";

/**
 * Whether a word alone that is nearly a known name is that name misspelled. An ordinary word is not, and
 * neither is a common name of others, unless it sounds the same: Natalia for Nataliya, not Mario for Maria.
 */
export function certaintyOfMisspelling(
  { at, text, spelled }: NameElement,
  tokens: readonly Token[],
  { shape, before, after, isTitled, isOrganization, words, at: place }: Sentence,
): Certainty | null {
  if (spelled === "hardly") return null;
  const { given, family, ordinary, place: isPlace } = wordKinds(text);
  const isCapital = shape === "capital" || shape === "acronym";
  if (isTitled && isCapital) return ordinary < 3 ? "likely" : null;
  if (ordinary > 0 || isPlace || isOrganization || isHyphened(tokens, at)) return null;

  const isHeard = spelled === "heard";
  const frame = Math.max(before, after);
  const isCommon = given === 3 || family >= 2 || (given > 0 && text.length < 6);
  if (isCommon && !isHeard) return null;
  if (text.length < 4) return isHeard && frame === 2 ? "likely" : null;
  if (isCapital && !words[place]?.startsSentence) return "likely";
  if (isHeard && text.length >= 5) return "likely";

  return text.length >= 6 || frame > 0 ? "likely" : null;
}

const isHyphened = (tokens: readonly Token[], at: number) =>
  tokens[at]?.gap.endsWith("-") || tokens[at + 1]?.gap === "-";
