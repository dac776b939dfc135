import { readNote, type Token } from "./note.ts";
import { nameParticles } from "./ordinaryWords.ts";
import { otherStateWords } from "./stateNames.ts";
import { isDirection, isStreetSuffix, isUnit, spellingsOf, streetWord } from "./streetWords.ts";

/** An address known, taken apart; all words in the one spelling of `streetWord`. */
export interface KnownAddress {
  /** What must stand there: the house number and the first telling word of the street, or "box" and its number. */
  readonly core: readonly string[];
  /** The street's name without direction and "Street", as far as letters tell it: "van buren", "5". */
  readonly street: readonly string[];
  /** The unit's number or letter; of a name like "4B" each part. */
  readonly unit: readonly string[];
  /** What may follow: the rest of the street, unit, town, state, ZIP. */
  readonly rest: ReadonlySet<string>;
  /** First letters of the words of the town: "sf". */
  readonly townInitials: string;
}

/** A line of text as an address; null without a number, as a town alone does not say where somebody lives. */
export function knownAddress(line: string): KnownAddress | null {
  const { tokens } = readNote(line);
  const house = tokens.findIndex(({ isNumber }) => isNumber);
  const box = tokens.findIndex(({ text }) => isBox(text));
  const number = tokens[house]?.text;
  if (number === undefined) return null;

  const street = streetOf(tokens, house);
  const isBoxed = box !== -1 && box < house;
  const rest = restOf(tokens, house).map(({ text }) => placeWord(text));
  const core = isBoxed ? ["box", number] : coreOf(tokens, house);
  if (core.length < 2) return null;

  return {
    core,
    street: isBoxed ? [] : street,
    unit: unitOf(tokens, house),
    rest: new Set([...rest, ...otherStateWords(rest.slice(-4))]),
    townInitials: townOf(tokens, house),
  };
}

/** "808 W. Spokane Falls Blvd" → 808 spokane. Directions are often left out, and "La" or "Calle" alone tell nothing. */
function coreOf(tokens: readonly Token[], house: number): string[] {
  const words = tokens.slice(house + 1).filter(({ text }) => !isPassedOver(text));
  const telling = words.findIndex(({ text }) => !isStreetSuffix(text) && !nameParticles.has(text));
  const upTo = telling === -1 ? words.length : telling + 1;

  return [tokens[house], ...words.slice(0, upTo)].map((token) => streetWord(token?.text ?? ""));
}

/** Behind the house number up to "Street", a comma or the unit; before it where the house number comes last. */
function streetOf(tokens: readonly Token[], house: number): string[] {
  const named: string[] = [];
  const isBehind = beginsWithHouse(tokens, house);
  const words = isBehind ? tokens.slice(house + 1) : lastBefore(tokens, house);

  for (const { text, gap, isNumber } of words) {
    if (named.length > 0 && /[,#]/.test(gap)) break;
    if (isUnit(text)) break;
    if (isPassedOver(text) && !(named.length === 0 && isNumber)) continue;
    if (isStreetSuffix(text)) {
      if (named.length > 0) break;
      continue;
    }
    if (text.length > 1 || isNumber) named.push(streetWord(text));
  }

  return named;
}

const beginsWithHouse = (tokens: readonly Token[], house: number) =>
  house <= 2 && !tokens.slice(0, house).some(({ text }) => text.length > 2);

/** The words since the last comma: the street in "Urb. Villa Carmen, Calle Ceiba C-12". */
function lastBefore(tokens: readonly Token[], house: number): readonly Token[] {
  const comma = tokens.findLastIndex(({ gap }, n) => n <= house && gap.includes(","));

  return tokens.slice(Math.max(0, comma), house);
}

/** Where the house number comes first it begins an address and goes into none. */
const restOf = (tokens: readonly Token[], house: number) =>
  beginsWithHouse(tokens, house) ? tokens.slice(house + 1) : tokens;

/** "Apt 4B", "#214", "Lot 9" */
function unitOf(tokens: readonly Token[], house: number): string[] {
  const at = tokens.findIndex(
    ({ text, gap }, n) =>
      n > house && (gap.includes("#") || isUnit(tokens[n - 1]?.text ?? "")) && !isUnit(text),
  );
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return [];

  return second?.gap === "" ? [first.text, second.text] : [first.text];
}

/** Of "…, San Francisco, CA 94133": sf. */
function townOf(tokens: readonly Token[], house: number): string {
  const commas = tokens.flatMap(({ gap }, n) => (n > house && gap.includes(",") ? [n] : []));
  const from = commas.at(-2) ?? commas.at(-1) ?? tokens.length;
  const upTo = commas.at(-1) === from ? tokens.length : commas.at(-1);

  return tokens
    .slice(from, upTo)
    .filter(({ isNumber }) => !isNumber)
    .map(({ text }) => text.charAt(0))
    .join("");
}

export const isBox = (word: string): boolean => boxWords.has(word);

export const boxWords: ReadonlySet<string> = new Set([
  "box",
  "bx",
  "pob",
  "po",
  "apartado",
  "apdo",
  "casilla",
]);

export const isPassedOver = (word: string): boolean =>
  isDirection(word) || ordinalEndings.has(word);

const ordinalEndings = new Set(["st", "nd", "rd", "th"]);

/** A word of a street or a town in its one spelling: "Saint Paul" is "St. Paul". */
export const placeWord = (word: string): string => townWords.get(word) ?? streetWord(word);

/** All words that `placeWord` takes for this one. */
export const placeSpellingsOf = (one: string): string[] => [
  ...spellingsOf(one),
  ...Array.from(townWords).flatMap(([word, spelling]) => (spelling === one ? [word] : [])),
];

const townWords = new Map([
  ["saint", "st"],
  ["fort", "ft"],
  ["mount", "mt"],
  ["santa", "sta"],
]);
