import { editsApart } from "./editsApart.ts";
import { isBox, isPassedOver, type KnownAddress, placeWord } from "./knownAddress.ts";
import type { Token } from "./note.ts";
import { isStreetSuffix, isUnit, streetWord } from "./streetWords.ts";

/** The token after an address that begins with its house number, or its box, at a token; -1 where none does. */
export function endOfAddress(tokens: readonly Token[], at: number, address: KnownAddress): number {
  const { core } = address;
  if (!wordIs(tokens[at], core[0])) return -1;

  let matched = 1;
  let next = at + 1;
  for (let passed = 0; matched < core.length; next++) {
    const token = tokens[next];
    if (!token || !joinsAddress(token.gap)) return -1;

    if (wordIs(token, core[matched]) || isMisspelled(token, core[matched])) matched += 1;
    else if (!(isPassedOver(token.text) || between.has(token.text)) || ++passed > 3) return -1;
  }

  const end = endOfRest(tokens, next, address);
  // "12 5th Ave" is more than two numbers.
  const isNamed = core.some((word) => /\D/.test(word)) || end > next;
  return isNamed ? end : -1;
}

/**
 * As far as the words that follow belong to the address: the street's, the unit's with its number, the town's,
 * also short ("Phx", "SF"). No address is longer, however long a text repeats it.
 */
export function endOfRest(tokens: readonly Token[], from: number, address: KnownAddress): number {
  let end = from;

  for (let next = from; next < from + 14; next++) {
    const token = tokens[next];
    if (!token || !joinsAddress(token.gap)) break;
    if (/[.:] ?\n|\n\n/.test(token.gap)) break;

    const belongs =
      address.rest.has(placeWord(token.text)) ||
      (next === from && isStreetSuffix(token.text)) ||
      isUnitNumber(tokens, next) ||
      isShortTown(token, address);
    if (belongs) end = next + 1;
    else if (!isPassedOver(token.text) && !isUnit(token.text)) break;
  }

  // "and", "in" and the like close no address.
  while (
    end > from &&
    /^(?:la|el|de|del|y|in|or|me|oh)$/.test(tokens[end - 1]?.text ?? "") &&
    tokens[end - 1]?.letterCase === "lower"
  )
    end -= 1;
  return end;
}

/** "apt 6", "#6", "No. 5": whatever the number is, it goes with the address. */
const isUnitNumber = (tokens: readonly Token[], at: number) => {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before) return false;
  const isMarked = token.gap.includes("#") || isUnit(before.text);

  return isMarked && (token.isNumber || token.text.length === 1);
};

/** "SF" for San Francisco, "Phx" for Phoenix. */
function isShortTown({ text, letterCase }: Token, { rest, townInitials }: KnownAddress): boolean {
  if (letterCase === "lower" || text.length < 2 || text.length > 4) return false;
  if (text === townInitials) return true;

  return Array.from(rest).some((word) => word.length >= 5 && isShortFor(text, word));
}

function isShortFor(short: string, word: string): boolean {
  if (short.charAt(0) !== word.charAt(0)) return false;
  let at = 0;
  for (const letter of short) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "60 Delaware Tpke" for Delaware Ave: another street, unless its unit, town or state goes on as known. */
export function isOtherStreet(
  tokens: readonly Token[],
  end: number,
  { core, rest }: KnownAddress,
): boolean {
  const suffix = tokens[end - 1]?.text ?? "";
  const isKnown = Array.from(rest).some(isStreetSuffix);

  return (
    isStreetSuffix(suffix) &&
    isKnown &&
    !rest.has(streetWord(suffix)) &&
    !core.includes(streetWord(suffix)) &&
    // "The 2214 Boone place" is no Boone Place.
    !(tokens[end - 1]?.letterCase === "lower" && tokens[end - 2]?.letterCase !== "lower")
  );
}

/** "PO" goes with its box, and a unit that stands before its house: "Apt 9, 513 S Oregon". */
export function startOfAddress(
  tokens: readonly Token[],
  at: number,
  { unit }: KnownAddress,
): number {
  let first = at;
  const isUnitBefore =
    unit.length > 0 &&
    unit.every((part, n) => tokens[at - unit.length + n]?.text === part) &&
    isUnit(tokens[at - unit.length - 1]?.text ?? "") &&
    /^, ?$/.test(tokens[at]?.gap ?? "");
  if (isUnitBefore) return at - unit.length - 1;
  while (
    isBox(tokens[at]?.text ?? "") &&
    first > at - 2 &&
    beforeBox.has(tokens[first - 1]?.text ?? "")
  ) {
    first -= 1;
  }

  // "RR 2 Box 118": the route's letters.
  return tokens[at]?.isNumber && routes.has(tokens[at - 1]?.text ?? "") ? at - 1 : first;
}

/** "2214 on Boone", "2214 de la Boone", "box number 4471" */
const between = new Set(["postal", "on", "de", "la", "calle", "number", "no", "num"]);
const routes = new Set(["rr", "hc", "rt", "rte"]);
const beforeBox = new Set(["p", "o", "po", "post", "office"]);

const wordIs = (token: Token | undefined, word: string | undefined) =>
  token !== undefined && (streetWord(token.text) === word || (word === "box" && isBox(token.text)));

/** Behind the right house number a street may be misspelled. */
const isMisspelled = ({ text, isNumber }: Token, word: string | undefined) =>
  !isNumber &&
  word !== undefined &&
  word.length >= 5 &&
  editsApart(text, word, word.length >= 8 ? 2 : 1) <= (word.length >= 8 ? 2 : 1);

export const joinsAddress = (gap: string): boolean =>
  gap.length <= 5 && /^[\s.,#\-:()]*$/.test(gap);
