import type { Finding } from "../levels.ts";
import type { Note } from "../note.ts";
import { casedText } from "./casedText.ts";
import { theOnlyOne, workDetail } from "./details.ts";

/**
 * What makes somebody easy to recognize without naming anybody: workplace, job and town in one sentence, and
 * "the only …" of a place (rules.md §9, hint). Shown, never refused.
 */
export function findDetails(note: Note): Finding[] {
  const cased = casedText(note);
  const found: { from: number; to: number }[] = [];

  for (const { 0: sentence, index } of cased.matchAll(sentences)) {
    const work = workDetail(sentence);
    if (work) found.push({ from: index + work.from, to: index + work.to });
  }
  for (const { 0: words, index } of note.plain.matchAll(theOnlyOne)) {
    found.push({ from: index, to: index + words.length });
  }

  return found.map(({ from, to }) => ({
    ...note.placeOf(from, to),
    type: "DETAIL",
    certainty: "possible",
    level: "hint",
    pass: null,
    isKnown: false,
  }));
}

/** As far as a sentence goes, and no farther than anybody writes one. */
const sentences = /(?:[^.!?;\n]|\.(?! |\n|$)){20,300}/g;
