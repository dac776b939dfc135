import { digitPlaces } from "./digitPlaces.ts";
import { digitsOf, endOfDigits, endOfSpoken, joinsDigits } from "./digits.ts";
import { editsApart } from "./editsApart.ts";
import type { Finder } from "./finder.ts";
import type { Certainty, Identifier } from "./identifier.ts";
import { areLastFour, isLastFourOf, startOfMask } from "./lastFourDigits.ts";
import type { Note } from "./note.ts";

/**
 * Social Security numbers known: whole in any layout or said in words, masked ("xxx-xx-1234"), by the last four
 * where the words around say so, and with one digit wrong where a Social Security number is announced.
 */
export const knownSsns: Finder = (note, people) => {
  const numbers = people.map(({ ssn }) => digitsOf(ssn ?? "")).filter(({ length }) => length >= 4);

  if (numbers.length === 0) return [];

  return digitPlaces(note).flatMap((at) => numbers.flatMap((known) => ssnAt(note, at, known)));
};

function ssnAt(note: Note, at: number, known: string): Identifier[] {
  const { tokens } = note;
  const token = tokens[at];
  if (!token) return [];

  const end = known.length === 9 ? endOfWhole(note, at, known) : -1;
  if (end !== -1) return [ssn(token.start, tokens[end - 1]?.end ?? token.end)];

  if (known.length === 9 && token.text === known.slice(0, 3)) {
    const begun = endOfBeginning(note, at, known);
    if (begun !== -1) return [ssn(token.start, begun, "likely")];
  }

  const four = known.slice(-4);
  if (token.text !== four) {
    const spoken = token.isNumber ? -1 : endOfSpoken(tokens, at, four);
    if (spoken !== -1 && isAnnounced(tokens, at)) {
      return [ssn(token.start, tokens[spoken - 1]?.end ?? token.end)];
    }
    return known.length === 9 ? mistyped(note, at, known) : [];
  }

  const masked = startOfMask(note, at, known.length === 9 ? known.slice(3, 5) : null);
  if (masked !== null && !isLastFourOf(tokens, at, phones, true)) return [ssn(masked, token.end)];

  return isAnnounced(tokens, at) ? [ssn(token.start, token.end)] : [];
}

/** "SSN starts 900-45", "SSN 900-xx-1187": where the digits and crosses that begin it end; -1 where no more than three stand. */
function endOfBeginning({ text, tokens }: Note, at: number, known: string): number {
  const [token, middle] = [tokens[at], tokens[at + 1]];
  if (!token || tokens[at - 1]?.isNumber || !isAnnounced(tokens, at)) return -1;
  const isOpen = middle?.text === known.slice(3, 5) && /^[ .-]$/.test(middle.gap);
  const end = isOpen ? middle.end : token.end;
  const [rest = ""] = restOfSsn.exec(text.slice(end, end + 12)) ?? [];
  const shown = rest.replace(/\D/g, "");
  if (rest === "" && !saysBeginning(tokens, at)) return -1;

  return shown === "" || known.endsWith(shown) ? end + rest.length : -1;
}

const saysBeginning = (tokens: Note["tokens"], at: number) =>
  [1, 2, 3, 4].some((back) => beginnings.has(tokens[at - back]?.text ?? ""));

const beginnings = new Set(
  "starts start starting begins beginning first prefix empieza comienza primeros".split(" "),
);

/** What stands for the digits left out, and the last ones. */
const restOfSsn = /^(?:[ .-]?[xX*#•_]{2,4}){1,2}(?:[ .-]?\d{4})?(?![\p{L}\d])/u;

const ssn = (start: number, end: number, certainty: Certainty = "certain"): Identifier => ({
  start,
  end,
  type: "SSN",
  certainty,
});

function endOfWhole({ tokens }: Note, at: number, known: string): number {
  const written = tokens[at]?.isNumber ? endOfDigits(tokens, at, known) : -1;

  if (written !== -1) return written;
  const told = tokens[at]?.isNumber ? endOfTold(tokens, at, known) : -1;

  return told === -1 ? endOfSpoken(tokens, at, known) : told;
}

/** "917 30 y luego 2245", "900 then 45 then 1187": as it is told, in its three parts. */
function endOfTold(tokens: Note["tokens"], at: number, known: string): number {
  if (![1, 2, 3, 4].some((back) => reading.has(tokens[at - back]?.text ?? ""))) return -1;
  let seen = 0;
  for (let next = at; next < at + 8; next++) {
    const token = tokens[next];
    if (!token || token.gap.length > 3) return -1;
    if (!token.isNumber) {
      if (!betweenParts.has(token.text)) return -1;
      continue;
    }
    if (!known.startsWith(token.text, seen)) return -1;
    seen += token.text.length;
    if (seen === known.length) return next + 1;
  }

  return -1;
}

const reading = new Set("number numero ssn social seguro ss nss read reads it as".split(" "));
const betweenParts = new Set("y and then luego dash guion hyphen despues space espacio".split(" "));

const isAnnounced = (tokens: Note["tokens"], at: number) =>
  isLastFourOf(tokens, at, ssnWords, true) || areLastFour(tokens, at);

const ssnWords = new Set("ssn social ss soc seguro nss ssa".split(" "));
const phones = new Set("phone cell tel telephone mobile telefono celular cel".split(" "));

/** "SSN 900-54-1187" for 900-45-1187: one digit wrong, left out or changed with its neighbour. */
function mistyped({ tokens }: Note, at: number, known: string): Identifier[] {
  if (!tokens[at]?.isNumber || tokens[at].text.length < 2) return [];
  let digits = "";
  let end = at;
  for (; end < tokens.length && end < at + 9 && digits.length < 10; end++) {
    const token = tokens[end];
    if (!token?.isNumber || (end > at && !joinsDigits(token.gap))) break;
    digits += token.text;
  }
  const [token, last] = [tokens[at], tokens[end - 1]];
  if (!token || !last || digits.length < 8 || digits.length > 10) return [];
  if (tokens[at - 1]?.isNumber && joinsDigits(token.gap)) return [];
  if (!isLastFourOf(tokens, at, ssnWords, true)) return [];

  return editsApart(digits, known, 1) === 1 ? [ssn(token.start, last.end, "likely")] : [];
}
