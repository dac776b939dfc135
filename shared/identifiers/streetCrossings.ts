import { wordKinds } from "./lists/wordKinds.ts";
import type { Token } from "./note.ts";
import { isDirection, isStreetSuffix, streetWord } from "./streetWords.ts";

/** The token after the other street: "& Pendleton", "y la 30", "and 3rd", "/ Perry Ave", "casi esq. con la 14". */
export function endOfCrossing(tokens: readonly Token[], from: number, first: number): number {
  if (!tokens[from]) return -1;
  const joint = jointAt(tokens, from);
  if (!joint) return -1;
  let other = joint.end;
  while (isDirection(tokens[other]?.text ?? "") && !isStreetSuffix(tokens[other + 1]?.text ?? ""))
    other += 1;

  const street = tokens[other];
  if (!street || (other > from && street.gap.length > 2)) return -1;
  const end = endOfOther(tokens, other);
  // "2/3" is a day.
  if (street.isNumber && tokens[from - 1]?.isNumber && end === other + 1) return -1;
  const isPlaced = joint.isSure || placing.has(tokens[first - 1]?.text ?? "");
  const isStreet = street.isNumber
    ? street.text.length <= 3 && (isPlaced || joint.hasArticle || end > other + 1)
    : ordinalOf(street) ||
      end > other + 1 ||
      (isNamed(street, isPlaced, tokens[first]) && !joint.isOfThing);
  if (!isStreet) return -1;

  return joint.isBetween ? endOfSecond(tokens, end) : end;
}

/** Of two names that "and" joins neither may be a person's, unless the words before say where. */
export function isNamed(street: Token, isPlaced: boolean, own: Token | undefined): boolean {
  if (street.letterCase === "lower" || notStreets.has(street.text)) return false;
  const kinds = [street.text, own?.text ?? ""].map(wordKinds);
  // "Between Spokane and Seattle" is a way, not a corner.
  if (kinds.every(({ place }) => place)) return false;

  return isPlaced || (!kinds.some(({ given }) => given >= 2) && own?.letterCase !== "lower");
}

const notStreets = new Set(
  `he she i we they it her his my the a an this that then her him me ella el yo no si ya lo le se su mi client ct cl pt cm
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today tomorrow noon
  lunes martes miercoles jueves viernes sabado domingo hoy manana recreation rec ride recs`.split(
    /\s+/,
  ),
);

interface Joint {
  /** The token after it, where the other street begins. */
  readonly end: number;
  /** It joins streets only: "esquina con". */
  readonly isSure: boolean;
  readonly hasArticle: boolean;
  /** "y el Publix": a shop, as streets are feminine. */
  readonly isOfThing: boolean;
  readonly isBetween: boolean;
}

/** "&", "and", "y la", "casi esquina con", "entre la". */
function jointAt(tokens: readonly Token[], from: number): Joint | null {
  const isSigned = /^ ?[&/@+] ?$/.test(tokens[from]?.gap ?? "");
  let end = from;
  let isSure = isSigned;
  let isBetween = false;
  let hasArticle = false;
  let isOfThing = false;

  for (; end < from + 5; end++) {
    const word = tokens[end]?.text ?? "";
    const gap = tokens[end]?.gap ?? "";
    if (end > from && !/^(?: |\. ?)$/.test(gap)) break;
    if (end === from && !isSigned && !/^,? $/.test(gap)) break;
    if (articles.has(word) && (end > from || isSigned)) {
      hasArticle = true;
      isOfThing = word === "el";
    } else if (corners.has(word)) isSure = true;
    else if (between.has(word)) isBetween = true;
    else if (!joints.has(word)) break;
  }

  return end > from || isSigned
    ? { end, isSure: isSure || isBetween, hasArticle, isOfThing, isBetween }
    : null;
}

/** "entre la 5 y la 6": the second street as well. */
function endOfSecond(tokens: readonly Token[], from: number): number {
  const joint = jointAt(tokens, from);
  if (!joint || joint.isBetween || joint.end === from) return from;
  const street = tokens[joint.end];
  const isStreet =
    street?.gap === " " && (street.isNumber || ordinalOf(street) || street.letterCase !== "lower");

  return isStreet ? endOfOther(tokens, joint.end) : from;
}

export function endOfOther(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (!next || next.gap.length > 1) return at + 1;
  const isEnding =
    tokens[at]?.isNumber && /^(?:st|nd|rd|th|a|ta|ra)$/.test(next.text) && next.gap === "";
  const after = isEnding ? at + 2 : at + 1;

  return isStreetSuffix(tokens[after]?.text ?? "") ? after + 1 : after;
}

export const ordinalOf = ({ text }: Token) => /^\d+$/.test(streetWord(text)) && !/^\d/.test(text);
export const joints: ReadonlySet<string> = new Set([
  "and",
  "y",
  "e",
  "at",
  "con",
  "de",
  "near",
  "n",
  "off",
  "by",
  "x",
]);
const corners = new Set(["esquina", "esq", "casi", "corner", "cruce", "cruza"]);
const between = new Set(["between", "entre", "btwn", "bet"]);
const articles = new Set(["la", "el", "calle", "the", "c", "av", "avenida"]);
export const placing: ReadonlySet<string> = new Set(
  "on at as near by of corner en por entre between off from la sobre behind around cerca de the nearby x".split(
    " ",
  ),
);
