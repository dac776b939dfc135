/** Street words by every spelling, folded, to one: "avenue" and "av" are "ave". */
const suffixes = spellings({
  st: "street str",
  ave: "avenue av avenida",
  blvd: "boulevard boulv bulevar",
  rd: "road",
  dr: "drive",
  ln: "lane",
  ct: "court",
  cir: "circle",
  pl: "place",
  ter: "terrace terr",
  pkwy: "parkway pky",
  hwy: "highway carretera",
  trl: "trail",
  sq: "square",
  aly: "alley",
  loop: "",
  pike: "pk tpke turnpike",
  way: "",
  calle: "",
  plz: "plaza",
});

const directions = spellings({
  n: "north norte",
  s: "south sur so",
  e: "east este",
  w: "west oeste",
  ne: "northeast",
  nw: "northwest",
  se: "southeast",
  sw: "southwest",
});

const units = spellings({
  unit: "apt apartment suite ste no num rm room lot space spc trlr depto apto fl floor bldg apartamento sp lote piso cuarto unidad number numero traila",
});

const ordinals = spellings({
  1: "first primera",
  2: "second segunda",
  3: "third tercera",
  4: "fourth cuarta",
  5: "fifth quinta",
  6: "sixth sexta",
  7: "seventh septima",
  8: "eighth octava",
  9: "ninth novena",
  10: "tenth decima",
});

/** A word of an address in its one spelling. */
export const streetWord = (word: string): string =>
  suffixes.get(word) ?? directions.get(word) ?? units.get(word) ?? ordinals.get(word) ?? word;

/** All the words that have this one spelling: no other token can be it. */
export const spellingsOf = (one: string): string[] => [
  one,
  ...[suffixes, directions, units, ordinals].flatMap((table) =>
    Array.from(table).flatMap(([word, spelling]) => (spelling === one ? [word] : [])),
  ),
];

export const isStreetSuffix = (word: string): boolean => suffixes.has(word);
export const isDirection = (word: string): boolean => directions.has(word);
export const isUnit = (word: string): boolean => units.has(word);

function spellings(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([one, others]) =>
      [one, ...others.split(" ")].filter(Boolean).map((each) => [each, one] as const),
    ),
  );
}
