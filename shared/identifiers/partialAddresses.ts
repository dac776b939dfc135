import { endOfRest, joinsAddress } from "./addressRuns.ts";
import { isHomeStreet, isHomeWord, type Street } from "./homeStreets.ts";
import type { Certainty } from "./identifier.ts";
import { type KnownAddress, placeWord } from "./knownAddress.ts";
import type { Token } from "./note.ts";
import {
  endOfCrossing,
  endOfOther,
  isNamed,
  joints,
  ordinalOf,
  placing,
} from "./streetCrossings.ts";
import { unitBefore, unitBehind } from "./streetUnits.ts";
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
  const street = streetAt(tokens, at, address);

  return (
    street &&
    (streetWithUnit(tokens, street, address) ??
      crossingBefore(tokens, at, address) ??
      homeStreet(tokens, street, address))
  );
}

/** The street of an address that stands at a token, with its direction and its "Street". */
function streetAt(tokens: readonly Token[], at: number, address: KnownAddress): Street | null {
  const named = endOfStreet(tokens, at, address);
  if (named === -1) return null;
  const isSuffixed =
    isStreetSuffix(tokens[named]?.text ?? "") && !isHomeWord(tokens[named], address);

  return { first: startOfStreet(tokens, at), named, suffixed: isSuffixed ? named + 1 : named };
}

function homeStreet(tokens: readonly Token[], street: Street, address: KnownAddress): Hit | null {
  const { first, named, suffixed } = street;
  const isHome = isHomeStreet(tokens, street, address);

  return isHome
    ? { at: first, end: endOfDirection(tokens, suffixed, named), certainty: "likely" }
    : null;
}

function streetWithUnit(
  tokens: readonly Token[],
  { first, suffixed }: Street,
  address: KnownAddress,
): Hit | null {
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
  const unit = unitBefore(tokens, first, address);
  if (unit !== -1) return { at: unit, end: suffixed, certainty: "certain" };
  const behindStreet = unitBehind(tokens, suffixed, address);
  if (behindStreet !== -1) return { at: first, end: behindStreet, certainty: "certain" };

  return null;
}

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

/** "Cedar Ave S" */
const endOfDirection = (tokens: readonly Token[], end: number, named: number) =>
  end > named &&
  tokens[end]?.gap === " " &&
  isDirection(tokens[end]?.text ?? "") &&
  tokens[end]?.letterCase !== "lower"
    ? end + 1
    : end;

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

  // "Walgreens by Coal Basin Rd"
  if (isLongerName(tokens, named)) return null;
  const last = isSigned ? first - 1 : first - 2;
  const other = startOfOther(tokens, last);
  const token = tokens[other];
  if (!token) return null;
  if (token.isNumber && tokens[at]?.isNumber && named === at + 1) return null;
  const isNumbered = token.isNumber ? token.text.length <= 3 : ordinalOf(token);
  // "Safeway off Park St"
  if (!isSigned && loose.has(joint?.text ?? "") && !isNumbered && last === other) return null;
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

const isLongerName = (tokens: readonly Token[], named: number) => {
  const next = tokens[named];
  return (
    next?.gap === " " &&
    next.letterCase === "capital" &&
    isStreetSuffix(tokens[named + 1]?.text ?? "") &&
    !isStreetSuffix(next.text)
  );
};

const isCapital = (token: Token | undefined) =>
  token !== undefined && token.letterCase !== "lower" && token.text.length >= 4;

const loose = new Set(["off", "near", "by"]);

/** From the last token of the other street to its first: "22nd", "Perry Ave". */
function startOfOther(tokens: readonly Token[], last: number): number {
  const token = tokens[last];
  if (!token) return last;
  const isEnding = /^(?:st|nd|rd|th|a|ta|ra)$/.test(token.text) && token.gap === "";

  return (isEnding || isStreetSuffix(token.text)) && token.gap.length <= 1 ? last - 1 : last;
}
