import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The words of a list written by hand, by the section they stand in ("" before the first). A line that begins
 * with "## " opens a section, named by what stands before a colon; one with "# " says something about the list.
 */
export function readWords(list: string): Map<string, string[]> {
  const text = readFileSync(join(import.meta.dirname, "words", `${list}.txt`), "utf8");
  const sections = new Map<string, string[]>();
  let section: string[] = [];
  sections.set("", section);

  for (const line of text.split("\n")) {
    if (line.startsWith("## ")) {
      section = [];
      sections.set(line.slice(3).replace(/:.*/, ""), section);
    } else if (!line.startsWith("# ")) {
      section.push(...line.split(/\s+/).map(folded).filter(isWord));
    }
  }

  return sections;
}

/** All words of a list, whatever their section. */
export const allWords = (list: string): string[] => [...readWords(list).values()].flat();

/** A word as the finder compares it, without what splits a token. */
export const folded = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/[\p{M}'’-]/gu, "")
    .toLowerCase();

export const isWord = (word: string): boolean => /^[a-z]+$/.test(word);
