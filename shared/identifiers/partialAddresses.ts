import { endOfRest, joinsAddress } from "./addressRuns.ts";
import type { Certainty } from "./identifier.ts";
import { type KnownAddress, placeWord } from "./knownAddress.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { Token } from "./note.ts";
import {
  endOfCrossing,
  endOfOther,
  isNamed,
  joints,
  ordinalOf,
  placing,
} from "./streetCrossings.ts";
import { isDirection, isStreetSuffix, isUnit } from "./streetWords.ts";

interface Hit {
  readonly at: number;
  readonly end: number;
  readonly certainty: Certainty;
}

/**
 * A part of an address that leads to it: the street with its unit ("Cumberland Ave., #3R"), with the street
 * that crosses it ("Kimball & Pendleton"), or with the house number behind it ("Calle Ceiba C-12").
 */
export function partialAddressAt(
  tokens: readonly Token[],
  at: number,
  address: KnownAddress,
): Hit | null {
  return streetWithUnit(tokens, at, address) ?? crossingBefore(tokens, at, address);
}

function streetWithUnit(tokens: readonly Token[], at: number, address: KnownAddress): Hit | null {
  const named = endOfStreet(tokens, at, address);
  if (named === -1) return null;
  const suffixed = isStreetSuffix(tokens[named]?.text ?? "") ? named + 1 : named;
  const first = startOfStreet(tokens, at);
  const end = endOfRest(tokens, suffixed, address);
  const followed = tokens.slice(suffixed, end).map(({ text }) => text);
  const hasHouse = followed.includes(address.core[0] ?? "");
  const hasUnit =
    address.unit.length > 0 &&
    address.unit.every((part) => followed.includes(part)) &&
    tokens.slice(suffixed, end).some(({ text, gap }) => isUnit(text) || gap.includes("#"));
  if (hasHouse || hasUnit) return { at: first, end, certainty: "certain" };
  // "Boone 2214", where it stands in front in the record.
  const behind = tokens[suffixed];
  if (behind?.isNumber && behind.text === address.core[0] && /^ #?$/.test(behind.gap))
    return { at: first, end: endOfRest(tokens, suffixed + 1, address), certainty: "certain" };
  // "412 Calle Sol", where the number stands behind in the record.
  const house = tokens[first - 1];
  if (house?.isNumber && house.text === address.core[0] && tokens[first]?.gap === " ")
    return { at: first - 1, end, certainty: "certain" };

  const crossing = endOfCrossing(tokens, suffixed, first);
  if (crossing !== -1) {
    return { at: startOfCorner(tokens, first), end: crossing, certainty: "likely" };
  }
  return isHome(tokens, first, suffixed > named)
    ? { at: first, end: suffixed, certainty: "likely" }
    : null;
}

/** "Lives on Boone", "vive en la Boone": a street alone, where somebody is said to live there. */
function isHome(tokens: readonly Token[], first: number, isSuffixed: boolean): boolean {
  const street = tokens[first];
  const isStreet = isSuffixed || street?.text === "calle";
  // "Lives in Spokane" says no street.
  if (!isStreet && (street?.letterCase === "lower" || wordKinds(street?.text ?? "").place))
    return false;
  let at = first - 1;
  while (at > first - 4 && toStreet.has(tokens[at]?.text ?? "")) at -= 1;
  const isOn = isStreet || onStreet.has(tokens[first - 1]?.text ?? "");

  return at < first - 1 && isOn && living.has(tokens[at]?.text ?? "");
}

const onStreet = new Set(["on", "off", "la", "calle", "sobre"]);
const toStreet = new Set([...onStreet, "en", "por", "el", "the", "in", "down", "over"]);

const living = new Set(
  "live lives living lived stay stays staying stayed vive viven vivo vivia vivimos duerme reside house casa place apartment apt home apartamento sleeps sleeping parks parked".split(
    " ",
  ),
);

/** The token after the street's name, where all of it, or its first telling word of five letters, stands at a token. */
function endOfStreet(tokens: readonly Token[], at: number, { street }: KnownAddress): number {
  if (street.length === 0 || placeWord(tokens[at]?.text ?? "") !== street[0]) return -1;
  let end = at;
  while (
    end - at < street.length &&
    placeWord(tokens[end]?.text ?? "") === street[end - at] &&
    (end === at || joinsAddress(tokens[end]?.gap ?? "?"))
  )
    end += 1;

  const isNumbered = tokens[at]?.isNumber === true;
  const isTelling = end - at === street.length || (street[0]?.length ?? 0) >= 5;
  if (isNumbered) return /^(?:st|nd|rd|th)$/.test(tokens[end]?.text ?? "") ? end + 1 : end;
  return isTelling ? end : -1;
}

/** "corner of", "esquina de" */
function startOfCorner(tokens: readonly Token[], at: number): number {
  const [before, second] = [tokens[at - 1]?.text ?? "", tokens[at - 2]?.text ?? ""];
  const isCorner = /^(?:of|de)$/.test(before) && /^(?:corner|esquina|cruce)$/.test(second);

  return isCorner ? at - 2 : at;
}

/** The direction and "Calle" before a street go with it. */
function startOfStreet(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first > at - 2 &&
    tokens[first]?.gap.length === 1 &&
    (isDirection(tokens[first - 1]?.text ?? "") || tokens[first - 1]?.text === "calle")
  )
    first -= 1;

  return first;
}

/** "22nd e International": the other street stands first. */
function crossingBefore(tokens: readonly Token[], at: number, address: KnownAddress): Hit | null {
  const named = endOfStreet(tokens, at, address);
  if (named === -1) return null;
  // "e" joins two streets in Spanish and is a direction in English.
  let first = tokens[at - 1]?.text === "e" ? at : startOfStreet(tokens, at);
  if (/^(?:la|el)$/.test(tokens[first - 1]?.text ?? "") && tokens[first]?.gap === " ") first -= 1;
  const isSigned = /^ ?[&/@+] ?$/.test(tokens[first]?.gap ?? "");
  const joint = tokens[first - 1];
  if (!isSigned && !(joint && joints.has(joint.text) && tokens[first]?.gap === " ")) return null;

  const last = isSigned ? first - 1 : first - 2;
  const other = startOfOther(tokens, last);
  const token = tokens[other];
  if (!token) return null;
  if (token.isNumber && tokens[at]?.isNumber && named === at + 1) return null;
  const isNumbered = token.isNumber ? token.text.length <= 3 : ordinalOf(token);
  const isPlaced = isSigned || placing.has(tokens[other - 1]?.text ?? "");
  const suffixed = isStreetSuffix(tokens[named]?.text ?? "") ? named + 1 : named;
  const isStreet = isPlaced || suffixed > named || endOfOther(tokens, other) > other + 1;
  const isOtherNamed = isNamed(token, isPlaced, tokens[at]);

  const areStreets = suffixed > named && isStreetSuffix(tokens[last]?.text ?? "");

  return areStreets ||
    (isNumbered && isStreet) ||
    (isOtherNamed && (isStreet || isPlaced || isCapital(tokens[at])))
    ? { at: startOfCorner(tokens, other), end: suffixed, certainty: "likely" }
    : null;
}

const isCapital = (token: Token | undefined) =>
  token !== undefined && token.letterCase !== "lower" && token.text.length >= 4;

/** From the last token of the other street to its first: "22nd", "Perry Ave". */
function startOfOther(tokens: readonly Token[], last: number): number {
  const token = tokens[last];
  if (!token) return last;
  const isEnding = /^(?:st|nd|rd|th|a|ta|ra)$/.test(token.text) && token.gap === "";

  return (isEnding || isStreetSuffix(token.text)) && token.gap.length <= 1 ? last - 1 : last;
}
