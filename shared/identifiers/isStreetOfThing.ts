import { homes, things, toStreet, transit } from "./homeStreetWords.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { organizationWords } from "./names/organizationWords.ts";
import type { Token } from "./note.ts";

/** What is not a home stands before "on": "the shelter on Maple", "Goodwill off Oak", "bus on Aurora". */
export function isStreetOfThing(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && toStreet.has(tokens[at]?.text ?? "")) at -= 1;
  if (tokens.slice(at + 1, first).some(({ text }) => ways.has(text))) return false;
  const [word, before] = [tokens[at], tokens[at - 1]];
  if (!word || at === first - 1 || /[.;:!?\n]/.test(tokens[at + 1]?.gap ?? "")) return false;
  if (homes.has(word.text)) return false;
  if (things.has(word.text) || organizationWords.has(word.text)) return true;
  if ([0, 1, 2, 3].some((back) => transit.has(tokens[at - back]?.text ?? ""))) return true;
  const kinds = wordKinds(word.text);
  const isStart = at === 0 || /[.;:!?\n]/.test(word.gap);

  // "Safeway on Cedar Ave", "DMV on Lincoln"; whoever has a name may be on a street.
  return (
    !isStart &&
    word.letterCase !== "lower" &&
    word.text !== "s" &&
    kinds.given < 2 &&
    !before?.isNumber &&
    kinds.family < 2
  );
}

/** "From the shelter to Winter St" says no shelter there. */
const ways = new Set(["to", "from", "a", "back"]);
