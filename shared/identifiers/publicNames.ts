import { readNote } from "./note.ts";

/** Whether what was found is, or is part of, a line of the region's own list; as whole words, however written. */
export function isPublic(words: string, publicNames: readonly string[]): boolean {
  const sought = wordsIn(words);
  const [first] = sought;
  if (first === undefined) return false;
  const asLine = inLine(sought);

  return (linesByWord(publicNames).get(first) ?? []).some((line) => line.includes(asLine));
}

const wordsIn = (text: string): string[] => readNote(text).tokens.map((token) => token.text);
const inLine = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** Lines by each of their words, made once a list: a long text may hold thousands of findings. */
function linesByWord(publicNames: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = lists.get(publicNames);
  if (known) return known;

  const byWord = new Map<string, string[]>();
  for (const words of publicNames.map(wordsIn)) {
    for (const word of new Set(words)) {
      const lines = byWord.get(word) ?? [];
      lines.push(inLine(words));
      byWord.set(word, lines);
    }
  }
  lists.set(publicNames, byWord);

  return byWord;
}

const lists = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();
