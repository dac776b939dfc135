import type { Note, Token } from "../note.ts";

export interface EmailDomain {
  readonly from: number;
  readonly to: number;
  /** Whether mailboxes of private people are there, or its top level is spoken: "gmail", "acme dot org". */
  readonly isKnown: boolean;
  /** Without top level: "rosa at gmail". */
  readonly isBare: boolean;
}

/** The domain that begins at or a little behind a place of the folded text; null where none does. */
export function domainAfter({ tokens, plain }: Note, at: number): EmailDomain | null {
  const first = firstTokenFrom(tokens, at);
  const token = tokens[first];
  if (!token || !/^[ \t)\]}>*_"'-]{0,4}$/.test(plain.slice(at, token.from))) return null;

  if (isTime(tokens, first)) return null;

  let end = first;
  let isTop = false;
  let isSpoken = false;
  for (let n = first; n < tokens.length && n < first + 16; ) {
    const label = endOfLabel(tokens, n);
    isTop = end > first && topLevels.has(tokens[label - 1]?.text ?? "") && label === n + 1;
    end = label;
    const dot = dotAfter(tokens, end, isTop);
    if (!dot) break;
    isSpoken ||= dot.isSpoken;
    n = dot.next;
  }

  const isProvider = providers.has(token.text);
  const bare =
    isProvider && end === first + 1 && tokens[end]?.text === "com" && tokens[end]?.gap === " ";
  if (bare) end += 1;
  const isBare = end === first + 1;
  const labels = isBare ? mailboxes.has(token.text) : isTop || isWrittenTop(tokens[end - 1]);

  return labels || bare
    ? {
        from: token.from,
        to: tokens[end - 1]?.to ?? token.to,
        isKnown: isProvider || (isSpoken && isTop),
        isBare,
      }
    : null;
}

/** "Dec 3 at 10am": not the top level of Armenia. */
const isTime = (tokens: readonly Token[], at: number) =>
  tokens[at]?.isNumber === true &&
  (tokens[at]?.text.length ?? 9) <= 4 &&
  /^[ap]m?$/.test(tokens[at + 1]?.text ?? "") &&
  /^ ?$/.test(tokens[at + 1]?.gap ?? "-");

/** Letters, digits and hyphens go on in one label: "st-jude2". */
function endOfLabel(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + 8 && /^-?$/.test(tokens[end]?.gap ?? " ")) end += 1;

  return end;
}

/** The label behind a dot, written, in brackets or said; behind a top level only a written one goes on. */
function dotAfter(tokens: readonly Token[], at: number, isTop: boolean) {
  const [dot, label] = [tokens[at], tokens[at + 1]];
  if (!dot) return null;
  if (dot.gap === ".") return { next: at, isSpoken: false };
  if (/^ ?[.,] ?$/.test(dot.gap) && topLevels.has(dot.text) && !isTop)
    return { next: at, isSpoken: false };
  if (/^ ?[([{]\.[)\]}] ?$/.test(dot.gap)) return { next: at, isSpoken: true };

  const isSaid = spokenDots.has(dot.text) && isLoose(dot.gap) && label && isLoose(label.gap);
  return isSaid ? { next: at + 1, isSpoken: true } : null;
}

const isLoose = (gap: string) => /^[ ([{)\]}<>_*-]{0,3}$/.test(gap);

const isWrittenTop = (token: Token | undefined) =>
  token !== undefined && !token.isNumber && token.text.length >= 2;

/** By halving: tokens stand in order. */
function firstTokenFrom(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const spokenDots: ReadonlySet<string> = new Set(["dot", "punto", "period", "pto"]);

/** Words that mean mailboxes wherever they stand, with their commonest misspellings. */
const mailboxes: ReadonlySet<string> = new Set(
  "gmail gmial gmai gamil gmaill googlemail yahoo yaho ymail hotmail hotmial outlook icloud aol protonmail gmailcom hotmailcom yahoocom".split(
    " ",
  ),
);

const providers: ReadonlySet<string> = new Set([
  ...mailboxes,
  ..."live msn proton comcast verizon sbcglobal rocketmail mail zoho gmx att cox charter earthlink bellsouth".split(
    " ",
  ),
]);

const topLevels: ReadonlySet<string> = new Set(
  "com con org net edu gov us mx info io me co biz mil tv ca es mail uk de gt hn sv church health care house app dev".split(
    " ",
  ),
);
