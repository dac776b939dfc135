import type { WordKinds } from "#shared/identifiers/lists/wordKinds.ts";

/**
 * Words in alphabetical order as the text of a module: each word as how many letters of the one before it drops
 * (A = none) and those it adds; and apart from them a sign for the kinds of each, as the two compress better so.
 */
export function encodeWords(words: ReadonlyMap<string, WordKinds>): string {
  const codes = [...words.values()].map(code);
  const kinds = byFrequency(codes);
  if (kinds.length > signs.length) throw new Error("More combinations of kinds than signs.");
  const signOf = new Map(kinds.map((kind, n) => [kind, signs[n]]));
  let before = "";
  const coded = [...words.keys()].map((word) => {
    const shared = sharedLetters(before, word);
    const dropped = before.length - shared;
    if (dropped > 25) throw new Error("A word is too long for its count of letters to be one.");
    before = word;

    return String.fromCharCode(65 + dropped) + word.slice(shared);
  });

  return [
    "/** Made by `npm run build:lists`; README.md names where its words come from. */",
    // The licence of the frequencies asks to be told wherever they go; "!" carries it into every bundle.
    "/*! Word frequencies derived from OpenSubtitles 2024 by Helsinki-NLP / OPUS, ODC-BY, https://opus.nlpl.eu/ */",
    `export const wordCount = ${words.size};`,
    "",
    "/** What each sign stands for, in their order: given + 4 × family + 16 × ordinary + 64 × place. */",
    `export const signs = "${signs.slice(0, kinds.length).join("")}";`,
    `export const signKinds = [${kinds.join(", ")}];`,
    "",
    ...lines("wordSigns", codes.map((each) => signOf.get(each)).join("")),
    ...lines("frontCodedWords", coded.join("")),
  ].join("\n");
}

/** A long text in lines that editors and differences can bear. */
const lines = (name: string, text: string): string[] => [
  `export const ${name} = [`,
  ...(text.match(/.{1,2000}/g) ?? []).map((line) => `  "${line}",`),
  `].join("");`,
  "",
];

/** What a string need not escape. */
const signs = Array.from({ length: 256 }, (_, each) => String.fromCharCode(each)).filter(
  (sign) => /[!-~\u00a1-\u00ff]/.test(sign) && !/["\\\u00ad]/.test(sign),
);

const code = ({ given, family, ordinary, place }: WordKinds): number =>
  given + 4 * family + 16 * ordinary + (place ? 64 : 0);

function byFrequency(codes: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const each of codes) counts.set(each, (counts.get(each) ?? 0) + 1);

  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([each]) => each);
}

function sharedLetters(before: string, word: string): number {
  let n = 0;
  while (n < before.length && before[n] === word[n]) n += 1;

  return n;
}
