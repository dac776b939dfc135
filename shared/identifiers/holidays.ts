import type { Token } from "./note.ts";

/** A holiday that falls on the same day every year, `end` the token after its name. */
export interface Holiday {
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

/** Holidays by which people tell a day, in English and Spanish, folded. */
const names: readonly (readonly [month: number, day: number, names: string])[] = [
  [1, 1, "new years day|new year s day|new years|new year s|ano nuevo"],
  [1, 6, "dia de reyes|dia de los reyes|three kings day|epiphany"],
  [2, 2, "groundhog day|dia de la candelaria"],
  [2, 14, "valentines day|valentine s day|valentines|valentine s|san valentin"],
  [3, 17, "st patricks day|st patrick s day|saint patrick s day|st paddys day|st paddy s day"],
  [3, 19, "dia de san jose"],
  [4, 1, "april fools day|april fool s day|april fools|april fool s"],
  [4, 22, "earth day"],
  [4, 30, "dia del nino"],
  [5, 1, "may day|dia del trabajo|dia del trabajador"],
  [5, 5, "cinco de mayo"],
  [5, 10, "dia de las madres"],
  [6, 14, "flag day"],
  [6, 19, "juneteenth"],
  [6, 24, "dia de san juan"],
  [7, 4, "independence day|fourth of july|4th of july"],
  [9, 16, "dia de la independencia|grito de dolores"],
  [10, 31, "halloween"],
  [11, 1, "all saints day|dia de todos los santos"],
  [11, 2, "dia de los muertos|dia de muertos|day of the dead|all souls day"],
  [11, 11, "veterans day|veteran s day"],
  [12, 12, "dia de la virgen de guadalupe|dia de la virgen"],
  [12, 24, "christmas eve|nochebuena|noche buena"],
  [12, 25, "christmas day|christmas|xmas day|xmas|dia de navidad|navidad"],
  [12, 31, "new years eve|new year s eve|nochevieja|fin de ano"],
];

/** The holiday whose name begins at a token, the longest there is; null where none does. */
export function holidayAt(tokens: readonly Token[], at: number): Holiday | null {
  let longest: Holiday | null = null;
  for (const { month, day, words } of byFirstWord.get(tokens[at]?.text ?? "") ?? []) {
    const isHere = words.every((word, n) => {
      const token = tokens[at + n];
      return token?.text === word && (n === 0 || /^(?:\.? |')$/.test(token.gap));
    });
    if (isHere && at + words.length > (longest?.end ?? 0)) {
      longest = { month, day, end: at + words.length };
    }
  }

  return longest;
}

const byFirstWord = Map.groupBy(
  names.flatMap(([month, day, all]) =>
    all.split("|").map((name) => ({ month, day, words: name.split(" ") })),
  ),
  ({ words }) => words[0] ?? "",
);

export const firstWordsOfHolidays: readonly string[] = [...byFirstWord.keys()];
