import type { WordKinds } from "#shared/identifiers/lists/wordKinds.ts";

/**
 * Words in alphabetical order as the text of a module: each word as the number of letters it shares with the
 * one before (A = none), the letters that differ, and a character for its kinds.
 */
export function encodeWords(words: ReadonlyMap<string, WordKinds>): string {
  const kinds = byFrequency([...words.values()].map(code));
  if (kinds.length > signs.length) throw new Error("More combinations of kinds than signs.");
  const lines: string[] = [];
  let line = "";
  let before = "";

  for (const [word, its] of words) {
    const shared = sharedLetters(before, word);
    line += String.fromCharCode(65 + shared) + word.slice(shared) + signs[kinds.indexOf(code(its))];
    if (line.length > 2_000) {
      lines.push(line);
      line = "";
    }
    before = word;
  }

  return [
    "/** Made by `npm run build:lists`; README.md names where its words come from. */",
    `export const wordCount = ${words.size};`,
    "",
    "/** What a sign stands for: given + 4 × family + 16 × ordinary + 64 × place. */",
    `export const signKinds: Readonly<Record<string, number>> = {`,
    ...kinds.map((kind, n) => `  "${signs[n]}": ${kind},`),
    "};",
    "",
    "export const frontCodedWords = [",
    ...[...lines, line].map((each) => `  "${each}",`),
    `].join("");`,
    "",
  ].join("\n");
}

/** Neither letters nor anything a string would have to escape. */
const signs = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(
  (sign) => /[!-~\u00a1-\u00ff]/.test(sign) && !/["\\A-Za-z\u00ad]/.test(sign),
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
  // 25, so that the number stays a capital letter.
  while (n < before.length && n < 25 && before[n] === word[n]) n += 1;

  return n;
}
