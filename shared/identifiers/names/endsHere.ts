import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/** Whether nothing follows that an ordinary word would go with: "met w hope today", "talked to will about". */
export function endsHere(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  return next?.gap !== " " || afterName.has(next.text);
}

const afterName = wordList(`
  today yesterday this at about and re in on by who for regarding after before again via for from said is was has hoy ayer
  sobre en y para quien acerca esta
`);
