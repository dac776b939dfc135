import type { Note, Token } from "../note.ts";
import { announcedAfter, announcedBefore } from "./announced.ts";
import { isNeutral } from "./numberNouns.ts";
import type { SpokenDigits } from "./spokenDigits.ts";
import type { SsnSpan } from "./ssnSpan.ts";

/**
 * The last four digits of a Social Security number, at a token: masked ("xxx-xx-1234") or said to be these. `isAfter`
 * says that another part of the number stands right before.
 */
export function lastFourAt(note: Note, at: number, isAfter: boolean): SsnSpan | null {
  const { tokens, plain } = note;
  const token = tokens[at];
  if (!token?.isNumber) return null;

  if (token.text.length === 3) return openStartAt(note, at) ?? saidStartAt(tokens, at);
  const end = token.text.length === 2 ? endOfPair(tokens, at) : at + 1;
  if (end === null || (end === at + 1 && token.text.length !== 4) || isTightNumber(tokens, end))
    return null;

  const span = { first: at, end };
  if (isAfter && saysEnd(tokens, at)) return span;
  const before = announcedBefore(tokens, maskStart(tokens, at), 8);
  const from = startOfMask(plain, tokens, at);
  if (from !== null) {
    return before === null || before.kind === "ssn" || !before.isDirect ? { ...span, from } : null;
  }
  const kind = before ?? announcedAfter(tokens, end, 4);
  const isDotted = /(\.\.|…)\s?$/.test(token.gap) && kind?.kind === "ssn";
  if (isDotted) return span;
  if (isTightNumber(tokens, at) || /[$.]\s?$/.test(token.gap)) return null;

  return isLastFour(tokens, at, kind) ? span : null;
}

type Kind = ReturnType<typeof announcedBefore>;

/** "last four 1234" is an SSN's where no other number is named, "ending in 1234" only where one is. */
function isLastFour(tokens: readonly Token[], at: number, kind: Kind): boolean {
  const isSsn = kind?.kind === "ssn";
  const isAnnounced = saysLastFour(tokens, at, isSsn) || (isSsn && saysEnd(tokens, at));
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

/** "ends in 1234", "termina con 1234": the number it is the end of is named before. */
function saysEnd(tokens: readonly Token[], at: number): boolean {
  for (let n = at - 1; n >= 0 && at - n <= 3; n--) {
    if (/[;!?\n]|\.\s/.test(tokens[n + 1]?.gap ?? "")) return false;
    if (ends.has(tokens[n]?.text ?? "")) return true;
  }
  return false;
}

const ends: ReadonlySet<string> = new Set(
  "end ends ended ending endings termina terminan terminacion terminado terminada terminando acaba acabado acabada finaliza".split(
    " ",
  ),
);

/** "31-70", "31 70": the last four in pairs, where a Social Security number is spoken of. */
function endOfPair(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  const isPair =
    next?.isNumber === true &&
    next.text.length === 2 &&
    /^( ?- ?| )$/.test(next.gap) &&
    !isTightNumber(tokens, at) &&
    tokens[at]?.gap.endsWith("$") === false;
  const said = isPair ? announcedBefore(tokens, at) : null;
  const isSsn =
    said?.kind === "ssn" ? saysEnd(tokens, at) || saysLastFour(tokens, at, true) : false;

  return isSsn || (isPair && said === null && saysLastFour(tokens, at, false)) ? at + 2 : null;
}

/** "Last four? Nine oh three three." */
export function spokenFourAt(
  tokens: readonly Token[],
  at: number,
  spoken: SpokenDigits,
): SsnSpan | null {
  if (spoken.digits.length !== 4) return null;
  const said = announcedBefore(tokens, at, 8);
  if (said !== null && said.kind !== "ssn") return null;

  const isSaid = saysLastFour(tokens, at, said !== null) || (said !== null && saysEnd(tokens, at));
  return isSaid || isAsked(tokens, at) ? { first: at, end: spoken.end } : null;
}

/** The question may end between: "Last four?" "Nine …" */
const isAsked = (tokens: readonly Token[], at: number) =>
  /^[.?!:"' ]{1,6}$/.test(tokens[at]?.gap ?? "") &&
  four.has(tokens[at - 1]?.text ?? "") &&
  last.has(tokens[at - 2]?.text ?? "");

/** "SSN starts 900": the first three. */
function saidStartAt(tokens: readonly Token[], at: number): SsnSpan | null {
  const said = announcedBefore(tokens, at, 5);
  const isStart =
    said?.kind === "ssn" && tokens.slice(said.at + 1, at).some(({ text }) => starts.has(text));

  return isStart && !isTightNumber(tokens, at + 1) ? { first: at, end: at + 1 } : null;
}

const starts: ReadonlySet<string> = new Set(
  "start starts starting started begins beginning first empieza empezando comienza inicia primeros".split(
    " ",
  ),
);

const four: ReadonlySet<string> = new Set(["4", "four", "cuatro", "digits", "digitos"]);
const last: ReadonlySet<string> = new Set(["last", "l", "ultimos", "ultimas", "final", "finales"]);

/** Where the crosses or stars before the last four begin; the middle two digits may stand open. */
function startOfMask(plain: string, tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1];
  const middleIsOpen = before?.isNumber && before.text.length === 2;
  let from = (middleIsOpen ? before.from : tokens[at]?.from) ?? 0;
  let masks = 0;
  let seen = 0;

  while (seen < 20 && /[x*•#●·_.\- ]/.test(plain.charAt(from - 1))) {
    from -= 1;
    seen += 1;
    if (/[x*•#●·_]/.test(plain.charAt(from))) masks += 1;
  }
  while (/[-. ]/.test(plain.charAt(from))) from += 1;

  // "9xx-xx-1234": the first may stand open.
  if (masks >= 3 && /(^|[^\p{L}\p{Nd}])\d$/u.test(plain.slice(Math.max(0, from - 2), from))) {
    return from - 1;
  }
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
  return /^-[x*•#●·_]{4}$/.test(mask) ? { first: at, end: at + 2, to: middle.to + 5 } : null;
}

const isTightNumber = (tokens: readonly Token[], at: number) => {
  const [before, token] = [tokens[at - 1], tokens[at]];

  return Boolean(before?.isNumber && token?.isNumber && /^[-./_:,]?$/.test(token.gap));
};
