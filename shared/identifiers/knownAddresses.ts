import type { Finder } from "./findIdentifiers.ts";
import { type Note, readNote, type Token } from "./note.ts";
import { isDirection, isStreetSuffix, isUnit, streetWord } from "./streetWords.ts";

/** Addresses known: house number and street, with or without direction, "Street" or "St", unit and town. */
export const knownAddresses: Finder = (note, people) => {
  const addresses = people.flatMap(({ addresses = [] }) => addresses.flatMap(addressOf));

  return note.tokens.flatMap((token, at) =>
    addresses.flatMap((address) => {
      const end = endOfAddress(note.tokens, at, address);

      return end === -1
        ? []
        : [
            {
              start: token.start,
              end: note.tokens[end - 1]?.end ?? token.end,
              type: "ADDRESS",
              certainty: "certain",
            },
          ];
    }),
  );
};

interface Address {
  /** What must stand there: the house number and the street's name, or "box" and its number. */
  readonly core: readonly string[];
  /** What may follow: suffix, unit, town, state, ZIP. */
  readonly rest: ReadonlySet<string>;
}

/** A line without a number, a town alone, is no address that says where somebody lives. */
function addressOf(line: string): Address[] {
  const { tokens } = readNote(line);
  const box = tokens.findIndex(({ text }) => text === "box" || text === "apartado");
  const house = tokens.findIndex(({ isNumber }) => isNumber);
  if (house === -1) return [];

  const core =
    box !== -1 && box < house ? ["box", tokens[house]?.text ?? ""] : streetCore(tokens, house);
  const rest = new Set(tokens.map(({ text }) => streetWord(text)));
  return core.length < 2 ? [] : [{ core, rest }];
}

function streetCore(tokens: readonly Token[], house: number): string[] {
  const core = [tokens[house]?.text ?? ""];

  for (const [n, { text, gap }] of tokens.slice(house + 1).entries()) {
    const endsStreet = n > 0 && (/[,\n]/.test(gap) || isUnit(text));
    if (endsStreet || (core.length > 1 && isStreetSuffix(text)) || core.length === 4) break;
    if (!isPassedOver(text)) core.push(streetWord(text));
  }

  return core;
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

  return endOfRest(tokens, next, rest);
}

/** As far as the words that follow belong to the address. */
function endOfRest(tokens: Note["tokens"], from: number, rest: ReadonlySet<string>): number {
  let end = from;

  for (let next = from; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || !joinsAddress(token.gap)) break;

    const belongs =
      rest.has(streetWord(token.text)) || (next === from && isStreetSuffix(token.text));
    if (belongs) end = next + 1;
    else if (!isPassedOver(token.text) && !isUnit(token.text)) break;
  }

  return end;
}

const wordIs = (token: Token | undefined, word: string | undefined) =>
  token !== undefined &&
  (streetWord(token.text) === word || (word === "box" && token.text === "apartado"));

const isPassedOver = (word: string) => isDirection(word) || ordinalEndings.has(word);

const ordinalEndings = new Set(["st", "nd", "rd", "th"]);

const joinsAddress = (gap: string) => gap.length <= 4 && /^[\s.,#\-:]*$/.test(gap);
