import { certaintyOfMisspelling } from "./certaintyOfMisspelling.ts";
import { certaintyOfPart } from "./certaintyOfPart.ts";
import { editsApart } from "./editsApart.ts";
import type { Certainty } from "./identifier.ts";
import { isOfThing } from "./isOfThing.ts";
import type { NameRow } from "./knownNameRows.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import type { Token } from "./note.ts";
import { beginsSentences, isOrdinaryWord, isWeakName } from "./ordinaryWords.ts";
import { saysNothing } from "./saysNothing.ts";

/** A stretch of tokens taken for a name. */
interface Hit {
  readonly at: number;
  readonly end: number;
  readonly certainty: Certainty;
}

type Sentences = (first: number, last: number) => Sentence;

/** How certain a row of name parts is a name; null where it is none. */
export function certaintyOfRow(
  row: NameRow,
  tokens: readonly Token[],
  sentences: Sentences,
): Hit | null {
  const { elements } = row;
  const [first] = elements;
  if (!first) return null;
  if (elements.length > 1) return ofSeveral(row, tokens, sentences);
  if (first.isPair) return { ...row, certainty: first.text.length > 5 ? "certain" : "likely" };

  // "Jaylen McK"
  if (row.initials === 0 && row.end > first.end) {
    const hit = alone(first, tokens, sentences);
    return hit && { ...hit, end: row.end };
  }

  return (
    (row.initials > 0 ? ofInitialled(row, first, tokens, sentences) : null) ??
    alone(first, tokens, sentences)
  );
}

/** Two parts of a name together say who is meant, unless both may be ordinary words: "she will may be". */
function ofSeveral(row: NameRow, tokens: readonly Token[], sentences: Sentences): Hit | null {
  const { elements } = row;
  const isCapital = (element: NameElement) => tokens[element.at]?.letterCase !== "lower";
  const right = elements.filter(({ spelled }) => spelled === "right");
  const wrong = elements.filter(({ spelled }) => spelled !== "right");
  const isAlsoName = elements.some(({ text }) => !isOrdinaryWord(text));
  const isWordInPassing = (element: NameElement) =>
    isOrdinaryWord(element.text) &&
    (!isCapital(element) || (element.spelled === "nearly" && right.length > 0 && !isAlsoName));
  const isLost = wrong.some(
    ({ text, spelled }) =>
      spelled === "hardly" && (right.length === 0 || wordKinds(text).ordinary > 0),
  );
  const sentence = sentences(row.at, row.end - 1);
  if (isSaint(tokens, row.at)) return { ...row, certainty: "possible" };

  // "Rosa delgada", "Home page": an ordinary word beside a name is no misspelling.
  if (
    isLost ||
    wrong.some(isWordInPassing) ||
    (right.length === 0 && !areMisspelled(wrong, isCapital))
  ) {
    const [first] = elements;
    return first ? alone(first, tokens, sentences) : null;
  }
  const isFileName = elements.some(({ at }, n) => n > 0 && /^[_.]$/.test(tokens[at]?.gap ?? ""));
  if (!isFileName && elements.every(({ text }) => beginsSentences(text))) {
    const isSaid = elements.every(isCapital) && sentence.shape !== "lower";
    if (!isSaid && !isIntroduced(sentence)) return { ...row, certainty: "possible" };
  }

  return { ...row, certainty: right.length > 0 ? "certain" : "likely" };
}

/** "San Juan Bautista" is a church; "he lives on Pine St. Rosa Delgado called" is not. */
const isSaint = (tokens: readonly Token[], at: number) =>
  /^(?:san|santa|santo|saint|st)$/.test(tokens[at - 1]?.text ?? "") &&
  /^\.? $/.test(tokens[at]?.gap ?? "") &&
  !tokens[at - 2]?.isNumber &&
  !isStreet(tokens, at - 1);

const isStreet = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === "st" &&
  tokens[at].gap === " " &&
  !beforeSaints.has(tokens[at - 1]?.text ?? "");

const beforeSaints = new Set("of at to from the in near by for with and church parish".split(" "));

/** Both misspelled: that they stand together and begin with capitals, or are no words at all, has to say so. */
const areMisspelled = (
  wrong: readonly NameElement[],
  isCapital: (element: NameElement) => boolean,
) =>
  wrong.every((element) => isCapital(element) || !isOrdinaryWord(element.text)) &&
  wrong.some(({ text }) => text.length >= 5) &&
  // "Marla, Maira": two names alike are no given and family name.
  wrong.every(({ text }, n) => n === 0 || editsApart(text, wrong[n - 1]?.text ?? "", 2) > 2);

/** "this is mark bell", "met w angel paz" */
const isIntroduced = ({ before, isNamed, words, at }: Sentence) =>
  before === 2 || isNamed || introducing.has(words[at - 1]?.text ?? "");
const introducing = new Set(["is", "its", "soy", "es", "hes", "shes", "says", "with"]);

/** "Rosa D.", "R. Delgado" */
function ofInitialled(
  row: NameRow,
  element: NameElement,
  tokens: readonly Token[],
  sentences: Sentences,
): Hit | null {
  const { letterCase } = tokens[element.at] ?? { letterCase: "lower" };
  const isDotted = tokens[row.at + 1]?.gap.startsWith(".") || tokens[row.end]?.gap.startsWith(".");
  const isReversed = tokens[element.end]?.gap === ", ";
  if (element.spelled === "hardly") return null;
  if (element.spelled === "nearly" && (letterCase === "lower" || isOrdinaryWord(element.text)))
    return null;
  const isLed =
    row.at < element.at && isDotted && !(beginsSentences(element.text) && element.text.length < 6);
  if (!isWeakName(element.text) || isLed) {
    return { ...row, certainty: element.spelled === "nearly" ? "likely" : "certain" };
  }
  const isEnded = isDotted || tokens[row.end] === undefined;
  // "wright j. no show", not "will b."
  if (letterCase === "lower") {
    const isEnding = row.at === element.at && tokens[row.end]?.gap.startsWith(".");
    return isEnding && wordKinds(element.text).family >= 2 ? { ...row, certainty: "likely" } : null;
  }
  if (!isEnded && saysNothing(element, sentences(element.at, element.end - 1))) return null;

  return isDotted || isReversed || row.at < element.at || element.text.length > 2
    ? { ...row, certainty: "likely" }
    : null;
}

function alone(element: NameElement, tokens: readonly Token[], sentences: Sentences): Hit | null {
  const { at, end } = element;
  if (isSaint(tokens, at) && tokens[at - 1]?.letterCase !== "lower")
    return { at, end, certainty: "possible" };
  const sentence = sentences(at, end - 1);
  const certainty =
    element.spelled === "right"
      ? certaintyOfPart(element, tokens, sentence)
      : certaintyOfMisspelling(element, tokens, sentence);

  if (!certainty) return null;

  return isOfThing(element, sentence) ? { at, end, certainty: "possible" } : { at, end, certainty };
}
