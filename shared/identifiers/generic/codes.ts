import type { Token } from "../note.ts";

/** Tokens from `first` to before `end`. */
export interface TokenStretch {
  readonly first: number;
  readonly end: number;
}

/** Letters and digits that hang together, with at least one digit: "24-CR-11873", "7KLM204". */
export interface Code extends TokenStretch {
  /** Without signs. */
  readonly symbols: string;
  readonly gaps: string;
  readonly digits: number;
}

/** Every code of a text, in order. */
export function codesIn(tokens: readonly Token[]): Code[] {
  const codes: Code[] = [];

  for (let first = 0; first < tokens.length; ) {
    // Most tokens are words that stand alone.
    if (tokens[first]?.isNumber === false && !isJoined(tokens[first + 1])) {
      first += 1;
      continue;
    }
    const code = codeAt(tokens, first);
    if (code.digits > 0 && code.symbols.length <= 40) codes.push(code);
    first = code.end;
  }

  return codes;
}

/** A code with the groups of digits behind it, of as many symbols at most: "D624 8801 5530". Years are no groups. */
export function groupsFrom(
  tokens: readonly Token[],
  code: Code,
  most: number,
  least = 3,
): TokenStretch {
  let end = code.end;
  let symbols = code.symbols.length;

  for (; end < tokens.length; end++) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    const isGroup =
      token?.isNumber &&
      (token.gap === " " || token.gap === "-") &&
      token.text.length >= least &&
      !(/^(19|20)\d\d$/.test(token.text) && tokens[end - 1]?.text.length !== 4) &&
      next?.gap !== "" &&
      !/^[:%,]\d?/.test(next?.isNumber ? next.gap : "");
    if (!token || !isGroup || symbols + token.text.length > most) break;
    symbols += token.text.length;
  }

  return { first: code.first, end };
}

function codeAt(tokens: readonly Token[], first: number): Code {
  const parts: string[] = [];
  let gaps = "";
  let digits = 0;
  let end = first;

  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (!token || (end > first && !isJoined(token))) break;
    parts.push(token.text);
    if (end > first) gaps += token.gap;
    if (token.isNumber) digits += token.text.length;
  }

  return { first, end, symbols: parts.join(""), gaps, digits };
}

const isJoined = (token: Token | undefined) =>
  token !== undefined && token.gap !== " " && /^[-./_·]?$/.test(token.gap);

/** A date, a year, a time, a price, a share or a count with its unit. */
export function isEverydayNumber(plain: string, tokens: readonly Token[], code: Code): boolean {
  const [token, last] = [tokens[code.first], tokens[code.end - 1]];
  if (!token || !last) return true;
  const written = plain.slice(token.from, last.to);

  return (
    /[$€£]\s?$/.test(token.gap) ||
    /^\s?[%$]/.test(plain.slice(last.to, last.to + 2)) ||
    /^:\d|^,\d{3}\b/.test(plain.slice(last.to, last.to + 4)) ||
    /\d[:,]$/.test(plain.slice(Math.max(0, token.from - 2), token.from)) ||
    (everyday.some((form) => form.test(written)) && !isNoDate(written))
  );
}

/** "60-41-22" looks like a date, but has no day and no month. */
const isNoDate = (written: string) => {
  const [one = 0, two = 0] = /^(\d\d)[-.](\d\d)[-.]\d\d$/.exec(written)?.slice(1).map(Number) ?? [];

  return one > 31 || two > 31 || (one > 12 && two > 12);
};

const everyday: readonly RegExp[] = [
  /^(19|20)\d\d([-/](\d\d|(19|20)\d\d)|[-/.]\d{1,2}([-/.]\d{1,2})?)?$/,
  /^\d{1,2}[-/.](\d{1,2}([-/.](\d\d|(19|20)\d\d))?|(19|20)\d\d)$/,
  /^\d{1,2}[-/ ]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*([-/](\d\d){1,2})?$/,
  /^\d{1,4}([ap]m?|hrs?|h|x|k|mo|mos|yo|yrs?|th|st|nd|rd|mg|ml|min|mins|ft|sf|br|s)$/,
  /^\d+\.\d\d?$/,
];
