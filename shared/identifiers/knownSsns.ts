import { digitsOf, endOfDigits } from "./digits.ts";
import type { Finder } from "./finder.ts";
import type { Identifier } from "./identifier.ts";
import type { Note } from "./note.ts";

/** Social Security numbers known: whole in any layout, masked ("xxx-xx-1234"), or by the last four where the words around say so. */
export const knownSsns: Finder = (note, people) => {
  const numbers = people.map(({ ssn }) => digitsOf(ssn ?? "")).filter(({ length }) => length >= 4);

  return note.tokens.flatMap((token, at) =>
    token.isNumber ? numbers.flatMap((ssn) => ssnAt(note, at, ssn)) : [],
  );
};

function ssnAt(note: Note, at: number, ssn: string): Identifier[] {
  const { tokens } = note;
  const token = tokens[at];
  if (!token) return [];

  const end = ssn.length === 9 ? endOfDigits(tokens, at, ssn) : -1;
  if (end !== -1) return [certain(token.start, tokens[end - 1]?.end ?? token.end)];
  if (token.text !== ssn.slice(-4)) return [];

  const masked = startOfMask(note, at, ssn);
  if (masked !== null) return [certain(masked, token.end)];

  return isAnnounced(tokens, at) ? [certain(token.start, token.end)] : [];
}

const certain = (start: number, end: number): Identifier => ({
  start,
  end,
  type: "SSN",
  certainty: "certain",
});

/** Where the crosses or stars before the last four begin; the middle two digits may stand open. */
function startOfMask({ text, tokens }: Note, at: number, ssn: string): number | null {
  const before = tokens[at - 1];
  const middleIsOpen = before?.isNumber && ssn.length === 9 && before.text === ssn.slice(3, 5);
  const from = (middleIsOpen ? before?.start : tokens[at]?.start) ?? 0;
  const mask = text
    .slice(Math.max(0, from - 12), from)
    .match(/(?:^|[^\p{L}\p{N}])((?:[xX*•#●][\s.-]?){2,}[\s.-]?)$/u);

  return mask?.[1] ? from - mask[1].length : null;
}

/** "last four 1234", "SSN ending in 1234", "últimos cuatro: 1234" */
function isAnnounced(tokens: Note["tokens"], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at + 1);

  return before.some(
    ({ text, isNumber }, n) =>
      !isNumber &&
      announcing.has(text) &&
      before.slice(n + 1).every(({ gap }) => gap.length <= 4 && !/[.;!?\n]\s/.test(gap)),
  );
}

const announcing = new Set([
  "ssn",
  "social",
  "ss",
  "last",
  "ending",
  "ends",
  "four",
  "digits",
  "seguro",
  "nss",
  "ultimos",
  "ultimas",
  "cuatro",
  "digitos",
  "termina",
  "terminacion",
]);
