import { certaintyOfSmall } from "./certaintyOfSmall.ts";
import type { Certainty } from "./identifier.ts";
import { isInTitle, isNameHere } from "./isNameHere.ts";
import { isIntroducedAsOther, isOfAnother } from "./isOfAnother.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import type { Token } from "./note.ts";
import { isOrdinaryWord } from "./ordinaryWords.ts";
import { saysNothing } from "./saysNothing.ts";

/** How certain one part of a name alone is the name; null where nothing speaks for it. */
export function certaintyOfPart(
  element: NameElement,
  tokens: readonly Token[],
  sentence: Sentence,
): Certainty | null {
  const { text } = element;
  const isCapital = sentence.shape === "capital" || sentence.shape === "acronym";
  if (isSpelledOut(tokens, element)) return "certain";
  if (sentence.isTitled) return isCapital || !isOrdinaryWord(text) ? "certain" : "likely";
  if (isOwnSaint(tokens, element)) return "certain";
  if (saysNothing(element, sentence) || isHyphened(tokens, element))
    return isCapital ? "possible" : null;
  if (isPlural(tokens, element))
    return isInTitle(sentence) || isTeam(tokens, element) ? "possible" : "certain";
  if (!isCapital) return certaintyOfSmall(element, sentence);
  if (isOfAnother(sentence) || isIntroducedAsOther(sentence)) return "possible";
  if (!isOrdinaryWord(text) && text.length > 2) return "certain";

  return isNameHere(text, sentence) ? "likely" : "possible";
}

/** "the Hopes", "los Delgado": a family; a common noun would not have its capital. */
const isPlural = (tokens: readonly Token[], { at, end, text }: NameElement) =>
  end === at + 1 &&
  (tokens[at]?.text !== text || (text.length > 4 && !text.endsWith("s"))) &&
  tokens[at]?.letterCase !== "lower" &&
  tokens[at]?.gap === " " &&
  (/^(?:los|las)$/.test(tokens[at - 1]?.text ?? "") || tokens[at]?.text !== text);

/** "los Leones de Yucatán": not so among families. */
const isTeam = (tokens: readonly Token[], { end }: NameElement) =>
  /^(?:de|del)$/.test(tokens[end]?.text ?? "") && tokens[end]?.gap === " ";

/** "SAINT FLEUR" of Saint-Fleur: the saint is part of the name. */
const isOwnSaint = (tokens: readonly Token[], { at, end }: NameElement) =>
  end > at + 1 && /^(?:saint|sainte|st|ste)$/.test(tokens[at]?.text ?? "");

/** "b e l l" */
const isSpelledOut = (tokens: readonly Token[], { at, end }: NameElement) =>
  end - at >= 3 && tokens[at]?.text.length === 1;

/** "Jean-Paul", "Li-ion": a hyphen makes another word of it; "Marisol-led" stays hers. */
function isHyphened(tokens: readonly Token[], { at, end, text }: NameElement): boolean {
  const [token, next] = [tokens[at], tokens[end]];
  if (!next || next.isNumber || next.gap !== "-") return false;

  return text.length < 5 || isOrdinaryWord(text) || token?.letterCase === next.letterCase;
}
