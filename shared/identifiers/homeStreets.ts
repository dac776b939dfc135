import {
  homes,
  living,
  ofStreets,
  ofWhom,
  onStreet,
  seldomStreets,
  things,
  toStreet,
} from "./homeStreetWords.ts";
import { isStreetOfThing } from "./isStreetOfThing.ts";
import type { KnownAddress } from "./knownAddress.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { organizationWords } from "./names/organizationWords.ts";
import type { Token } from "./note.ts";
import { isStreetSuffix, streetWord } from "./streetWords.ts";

/** A street in a text: its first token, the one after its name, and the one after "Street". */
export interface Street {
  readonly first: number;
  readonly named: number;
  readonly suffixed: number;
}

/**
 * Whether a street alone is told as the one of a known address: "the Rocheford place", "back on Rocheford", "vive en la
 * Boone", "loud on Emma Ave". What else is there is said first: "the shelter on Maple", "Walgreens by Coal".
 */
export function isHomeStreet(
  tokens: readonly Token[],
  street: Street,
  address: KnownAddress,
): boolean {
  const { first, named, suffixed } = street;
  const token = tokens[named - 1];
  const own = tokens[suffixed > named ? named - 1 : first];
  if (!token || !own) return false;
  const isSuffixed = suffixed > named && goesWith(address, tokens[named]?.text ?? "");
  const isStreet = isSuffixed || tokens[first]?.text === "calle";
  if (suffixed > named && !isSuffixed) return false;
  if (goesOn(tokens, suffixed, isStreet) || isToldOfStreet(tokens, suffixed)) return false;
  if (isLived(tokens, street, isStreet)) return true;
  if (isNumbered(tokens, first)) {
    return (
      isHigh(tokens[first]) &&
      onStreet.has(tokens[first - 1]?.text ?? "") &&
      !isStreetOfThing(tokens, first)
    );
  }
  const isSmall =
    tokens[first]?.letterCase === "lower" && tokens[named - 1]?.letterCase === "lower";
  if (isSuffixed) {
    const suffix = tokens[named]?.text ?? "";
    if (isSmall && (seldomStreets.has(streetWord(suffix)) || isLongName(tokens, first)))
      return false;
    return !isStreetOfThing(tokens, first) && !isHouse(tokens[first - 1]);
  }
  if (isSmall || (tokens[first]?.text.length ?? 0) < 4) return false;
  if (isOfHome(tokens, first, named)) return true;

  return isOnStreet(tokens, first, named) && !isStreetOfThing(tokens, first);
}

/** "the Maple place" is no Maple Place. */
export const isHomeWord = (token: Token | undefined, address: KnownAddress): boolean =>
  token?.letterCase === "lower" && homes.has(token.text) && !goesWith(address, token.text);

const goesWith = ({ rest, core }: KnownAddress, suffix: string) =>
  rest.has(streetWord(suffix)) ||
  core.includes(streetWord(suffix)) ||
  !Array.from(rest).some(isStreetSuffix);

const isLongName = (tokens: readonly Token[], first: number) => tokens[first]?.gap === "-";

/** "on Coal Basin Rd", "the Cedar Ave clinic": the name of something else. */
function goesOn(tokens: readonly Token[], end: number, isStreet: boolean): boolean {
  const next = tokens[end];
  if (next?.gap !== " " && next?.gap !== "-") return false;
  if (next.gap === " " && next.isNumber && !isStreet) return true;
  if (things.has(next.text)) return true;
  if (next.gap === "-") return true;
  const isHome = homes.has(next.text);

  return (
    !isHome &&
    (organizationWords.has(next.text) ||
      (next.letterCase === "capital" &&
        !next.isNumber &&
        wordKinds(next.text).ordinary > 0 &&
        !isStreet &&
        !isDirection(next.text)))
  );
}

/** "Highland Ave is closed", "Sullivant floods" */
const isToldOfStreet = (tokens: readonly Token[], end: number) =>
  !homes.has(tokens[end]?.text ?? "") &&
  [end, end + 1, end + 2].some(
    (at) =>
      ofStreets.has(tokens[at]?.text ?? "") &&
      tokens.slice(end, at + 1).every(({ gap }) => gap === " "),
  );

const isDirection = (word: string) => /^(?:n|s|e|w|ne|nw|se|sw)$/.test(word);

/** "Lives on Boone", "vive en la Boone", "house on Maple". */
function isLived(tokens: readonly Token[], { first }: Street, isStreet: boolean): boolean {
  const street = tokens[first];
  // "Lives in Spokane" says no street.
  if (
    !isStreet &&
    (street?.letterCase === "lower" || wordKinds(street?.text ?? "").place) &&
    !surelyOn.has(tokens[first - 1]?.text ?? "")
  )
    return false;
  if (street?.letterCase === "lower" && !isStreet && !street.isNumber) return false;
  let at = first - 1;
  while (at > first - 5 && toStreet.has(tokens[at]?.text ?? "")) at -= 1;
  const isOn = isStreet || onStreet.has(tokens[first - 1]?.text ?? "");

  return at < first - 1 && isOn && living.has(tokens[at]?.text ?? "");
}

/** "the Rocheford place", "his Maple apt" */
const isOfHome = (tokens: readonly Token[], first: number, named: number) =>
  ofWhom.has(tokens[first - 1]?.text ?? "") &&
  tokens[named]?.gap === " " &&
  homes.has(tokens[named]?.text ?? "");

/** "dropped him on Rocheford", "debe la luz de la Delmar" */
function isOnStreet(tokens: readonly Token[], first: number, named: number): boolean {
  const [before, second] = [tokens[first - 1], tokens[first - 2]];
  if (!before || tokens[first]?.gap !== " ") return false;
  const words = tokens.slice(first, named).map(({ text }) => wordKinds(text));
  const isNamed = words.every(({ ordinary, place, given }) => ordinary < 2 && !place && given < 2);
  if (surelyOn.has(before.text)) return second !== undefined && !adverse.has(second.text);
  if (before.text === "la")
    return (
      /^(?:en|de|por|a|desde|hasta|hacia|cerca|sobre)$/.test(second?.text ?? "") &&
      words.every(({ ordinary, given, family }) => ordinary < 3 && (given < 2 || family >= 2))
    );

  const isWhole = words.length > 1 && !words.every(({ place }) => place);

  return (isNamed || isWhole) && near.has(before.text);
}

const surelyOn = new Set(["on", "off"]);
const near = new Set("near at by down up over around from to en behind".split(" "));
const adverse = new Set(
  "based depends depending works worked working focus focused hold voted vote".split(" "),
);

/** "2215 W Maple Ave": another house of the street. */
const isHouse = (token: Token | undefined) => token?.isNumber === true;

const isNumbered = (tokens: readonly Token[], first: number) => tokens[first]?.isNumber === true;
/** "on 119th": no day of a month. */
const isHigh = (token: Token | undefined) => Number(token?.text) > 31;
