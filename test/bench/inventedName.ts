/** A name for a number, a syllable at a time, so that it is nobody's; numbers far apart may share one. */
export function inventedName(n: number): string {
  const [first = "", second = "", third = ""] = [n, Math.floor(n / 12) + n, n * 7].map(
    (at) => syllables[at % syllables.length],
  );

  return first.charAt(0).toUpperCase() + first.slice(1) + second + third;
}

const syllables = [
  "bel",
  "dor",
  "fen",
  "gal",
  "hest",
  "kir",
  "lum",
  "mar",
  "nev",
  "ost",
  "pell",
  "rud",
];
