import type { Note, Token } from "../note.ts";
import { announcedAfter, announcedBefore } from "./announced.ts";
import { isNeutral } from "./numberNouns.ts";
import type { SsnSpan } from "./ssnSpan.ts";

/** The last four digits of a Social Security number, at a token: masked ("xxx-xx-1234") or said to be these. */
export function lastFourAt(note: Note, at: number): SsnSpan | null {
  const { tokens, plain } = note;
  const token = tokens[at];
  if (!token?.isNumber) return null;

  if (token.text.length === 3) return openStartAt(note, at);
  if (token.text.length !== 4 || isTightNumber(tokens, at + 1)) return null;

  const span = { first: at, end: at + 1 };
  const kind =
    announcedBefore(tokens, maskStart(tokens, at), 8) ?? announcedAfter(tokens, at + 1, 4);
  const from = startOfMask(plain, tokens, at);
  if (from !== null) {
    return kind === null || kind.kind === "ssn" || !kind.isDirect ? { ...span, from } : null;
  }
  if (isTightNumber(tokens, at) || /[$.]\s?$/.test(token.gap)) return null;

  return isLastFour(tokens, at, kind) ? span : null;
}

type Kind = ReturnType<typeof announcedBefore>;

/** "last four 1234" is an SSN's where no other number is named, "ending in 1234" only where one is. */
function isLastFour(tokens: readonly Token[], at: number, kind: Kind): boolean {
  const isSsn = kind?.kind === "ssn";
  const isAnnounced = saysLastFour(tokens, at, isSsn);
  const isYear = /^(19[5-9]|20[0-3])\d$/.test(tokens[at]?.text ?? "");

  if (isSsn) return isAnnounced || (kind.isDirect && !isYear);
  return isAnnounced && !kind?.isDirect && !isYear;
}

/** "last 4: 1234", "últimos cuatro dígitos 1234", "L4 1234" */
function saysLastFour(tokens: readonly Token[], at: number, isSsn: boolean): boolean {
  for (let n = at - 1; n > 0 && at - n <= 6; n--) {
    const [before, text] = [tokens[n - 1]?.text ?? "", tokens[n]?.text ?? ""];
    if (/[;!?\n]|\.\s/.test(tokens[n + 1]?.gap ?? "")) return false;
    if (four.has(text) && last.has(before)) return true;
    // "last four months of 2025"
    if (!isSsn && !isNeutral(text)) return false;
  }
  return false;
}

const four: ReadonlySet<string> = new Set(["4", "four", "cuatro", "digits", "digitos"]);
const last: ReadonlySet<string> = new Set(["last", "l", "ultimos", "ultimas", "final", "finales"]);

/** Where the crosses or stars before the last four begin; the middle two digits may stand open. */
function startOfMask(plain: string, tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1];
  const middleIsOpen = before?.isNumber && before.text.length === 2;
  let from = (middleIsOpen ? before.from : tokens[at]?.from) ?? 0;
  let masks = 0;
  let seen = 0;

  while (seen < 12 && /[x*•#●·.\- ]/.test(plain.charAt(from - 1))) {
    from -= 1;
    seen += 1;
    if (/[x*•#●·]/.test(plain.charAt(from))) masks += 1;
  }
  while (/[-. ]/.test(plain.charAt(from))) from += 1;

  const isWord = /[\p{L}\p{Nd}]/u.test(plain.charAt(from - 1));
  return masks >= 3 && masks <= 6 && !isWord ? from : null;
}

/** Crosses are letters: what announces a masked number stands before them. */
function maskStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && /^(x+|\d\d)$/.test(tokens[start - 1]?.text ?? ""))
    start -= 1;

  return start;
}

/** "900-12-xxxx": the start is as telling. */
function openStartAt({ plain, tokens }: Note, at: number): SsnSpan | null {
  const [first, middle] = [tokens[at], tokens[at + 1]];
  if (!first || !middle?.isNumber || middle.text.length !== 2 || middle.gap !== "-") return null;

  const mask = plain.slice(middle.to, middle.to + 5);
  return /^-[x*•#●·]{4}$/.test(mask) ? { first: at, end: at + 2, to: middle.to + 5 } : null;
}

const isTightNumber = (tokens: readonly Token[], at: number) => {
  const [before, token] = [tokens[at - 1], tokens[at]];

  return Boolean(before?.isNumber && token?.isNumber && /^[-./_:,]?$/.test(token.gap));
};
