import type { Token } from "../note.ts";
import { type Code, groupsFrom, type TokenStretch } from "./codes.ts";

/**
 * An immigration or a veteran's file: "A123-456-789", "A 098 555 213", "C 28 114 902", "A# is 209117448"; the letter
 * is a capital, no article. A receipt of an immigration office, a soldier's old serial number.
 */
export function fileNumberAt(tokens: readonly Token[], code: Code): TokenStretch | null {
  const token = tokens[code.first];
  const before = tokens[code.first - 1];
  const isMarked = isLetter(tokens[code.first - 2]) && before?.gap.includes("#");
  if (isMarked && copulas.has(before?.text ?? "") && /^\d{8,9}$/.test(code.symbols)) return code;
  if (before?.letterCase === "upper" && lettersBefore.test(before.text)) {
    const { end } = groupsFrom(tokens, code, 10, 2);
    const digits = textOf(tokens.slice(code.first, end));
    if (isOfOffice.test(before.text + digits)) return { first: code.first - 1, end };
  }

  const isInside = isLetter(token);
  const isBefore = isLetter(before) && /^[ #:-]{1,3}$/.test(token?.gap ?? "");
  if (!isInside && !isBefore) return null;

  const first = isBefore ? code.first - 1 : code.first;
  const { end } = groupsFrom(tokens, code, 10, 2);
  const parts = tokens.slice(first + 1, end);

  return parts.every(({ isNumber }) => isNumber) && /^\d{8,9}$/.test(textOf(parts))
    ? { first, end }
    : null;
}

const copulas: ReadonlySet<string> = new Set(["is", "es", "no", "num"]);

const lettersBefore = /^(ioe|eac|wac|lin|src|msc|nbc|ra|us|er|ng)$/;

/** "IOE 091 447 7182"; "RA 14 555 907", the Army's for who enlisted. */
const isOfOffice = /^((ioe|eac|wac|lin|src|msc|nbc)\d{10}|(ra|us|er|ng)\d{8})$/;

const isLetter = (token: Token | undefined) =>
  (token?.text === "a" || token?.text === "c") && token.letterCase !== "lower";

const textOf = (parts: readonly Token[]) => parts.map(({ text }) => text).join("");

/** A court's: "22-3-01844-32", "24-cv-00551", "2024CR118". */
export const isDocket = (written: string): boolean =>
  /^\d\d-\d-\d{5}-\d{1,2}$/.test(written) ||
  /^(\d\d|20\d\d)-?(cv|cr|mj|bk|mc|dr|dv|fa|fc|jv|pr|tr|sc|ud|ev|lt|cf|mm|cm|dm|ccl|jp|op|po|ro|dvp?|mh|jd|jc|cvg?|crb?|tra|trd|cn|ci|sm|fam|ad|gd|pg)-?\d{3,8}\b/.test(
    written,
  );

/** Mexico's CURP, an immigration receipt, a vehicle's 17 symbols, an international bank account. */
export const isSelfEvident = ({ symbols, digits }: Code): boolean =>
  /^[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d$/.test(symbols) ||
  (/^[a-hj-npr-z\d]{17}$/.test(symbols) && digits >= 5 && digits <= 14 && /\d{4}$/.test(symbols)) ||
  /^(ioe|eac|wac|lin|src|msc|nbc|y[ls][ac]|z[a-z]{2})\d{10}$/.test(symbols) ||
  (/^[a-z]{2}\d{2}[a-z\d]{11,30}$/.test(symbols) && digits >= 12);
