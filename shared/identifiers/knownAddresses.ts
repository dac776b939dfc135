import type { Finder } from "./finder.ts";
import type { Identifier } from "./identifier.ts";
import { type Note, readNote, type Token } from "./note.ts";
import { nameParticles } from "./ordinaryWords.ts";
import { isDirection, isStreetSuffix, isUnit, streetWord } from "./streetWords.ts";

/** Addresses known: house number and street, with or without direction, "Street" or "St", unit and town. */
export const knownAddresses: Finder = (note, people) => {
  const addresses = people.flatMap(({ addresses = [] }) => addresses.flatMap(addressOf));

  return note.tokens.flatMap((token, at) =>
    addresses.flatMap((address): Identifier[] => {
      const next = endOfAddress(note.tokens, at, address);
      const end = note.tokens[next - 1]?.end ?? token.end;

      return next === -1
        ? []
        : [{ start: startOf(note, at), end, type: "ADDRESS", certainty: "certain" }];
    }),
  );
};

interface Address {
  /** What must stand there: the house number and the first telling word of the street, or "box" and its number. */
  readonly core: readonly string[];
  /** What may follow: the rest of the street, unit, town, state, ZIP. */
  readonly rest: ReadonlySet<string>;
}

/** A line without a number, a town alone, does not say where somebody lives. */
function addressOf(line: string): Address[] {
  const { tokens } = readNote(line);
  const house = tokens.findIndex(({ isNumber }) => isNumber);
  const box = tokens.findIndex(({ text }) => isBox(text));
  const number = tokens[house]?.text;
  if (number === undefined) return [];

  const core = box !== -1 && box < house ? ["box", number] : streetCore(tokens, house);
  return core.length < 2
    ? []
    : [{ core, rest: new Set(tokens.map(({ text }) => streetWord(text))) }];
}

/** "808 W. Spokane Falls Blvd" → 808 spokane. Directions are often left out, and "La" or "Calle" alone tell nothing. */
function streetCore(tokens: readonly Token[], house: number): string[] {
  const words = tokens.slice(house + 1).filter(({ text }) => !isPassedOver(text));
  const telling = words.findIndex(({ text }) => !isStreetSuffix(text) && !nameParticles.has(text));
  const upTo = telling === -1 ? words.length : telling + 1;

  return [tokens[house], ...words.slice(0, upTo)].map((token) => streetWord(token?.text ?? ""));
}

function endOfAddress(tokens: Note["tokens"], at: number, { core, rest }: Address): number {
  if (!wordIs(tokens[at], core[0])) return -1;

  let matched = 1;
  let next = at + 1;
  for (let passed = 0; matched < core.length; next++) {
    const token = tokens[next];
    if (!token || !joinsAddress(token.gap)) return -1;

    if (wordIs(token, core[matched])) matched += 1;
    else if (!isPassedOver(token.text) || ++passed > 3) return -1;
  }

  const end = endOfRest(tokens, next, rest);
  // "12 5th Ave" is more than two numbers.
  const isNamed = core.some((word) => /\D/.test(word)) || end > next;
  return isNamed ? end : -1;
}

/** As far as the words that follow belong to the address; no address is longer, however long a text repeats it. */
function endOfRest(tokens: Note["tokens"], from: number, rest: ReadonlySet<string>): number {
  let end = from;

  for (let next = from; next < from + 12; next++) {
    const token = tokens[next];
    if (!token || !joinsAddress(token.gap)) break;

    const belongs =
      rest.has(streetWord(token.text)) || (next === from && isStreetSuffix(token.text));
    if (belongs) end = next + 1;
    else if (!isPassedOver(token.text) && !isUnit(token.text)) break;
  }

  return end;
}

/** "PO" goes with its box. */
function startOf({ tokens }: Note, at: number): number {
  const isBoxAt = isBox(tokens[at]?.text ?? "");
  let first = at;
  while (isBoxAt && first > at - 2 && boxWords.has(tokens[first - 1]?.text ?? "")) first -= 1;

  return tokens[first]?.start ?? 0;
}

const boxWords = new Set(["p", "o", "po", "post", "office"]);

const isBox = (word: string) => word === "box" || word === "apartado";

const wordIs = (token: Token | undefined, word: string | undefined) =>
  token !== undefined && (streetWord(token.text) === word || (word === "box" && isBox(token.text)));

const isPassedOver = (word: string) => isDirection(word) || ordinalEndings.has(word);

const ordinalEndings = new Set(["st", "nd", "rd", "th"]);

const joinsAddress = (gap: string) => gap.length <= 4 && /^[\s.,#\-:]*$/.test(gap);
