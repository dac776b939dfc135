import type { Note, Token } from "../note.ts";
import { isOrdinaryWord } from "../ordinaryWords.ts";
import type { Code, TokenStretch } from "./codes.ts";
import { digitGroups } from "./digitGroups.ts";
import type { NumberKind } from "./numberNouns.ts";
import { phoneShape } from "./phoneShapes.ts";

/** Whether a number that nothing says to be anything in particular is written as the numbers of files are. */
export function looksPersonal(
  note: Note,
  code: Code,
  whole: TokenStretch,
  said: NumberKind | null,
): boolean {
  if (said === "phone" || said === "ssn" || !hasForm(note, code, whole, said)) return false;
  const { tokens } = note;

  return (
    !isOfPaper(note, code) &&
    (/# ?$/.test(tokens[code.first]?.gap ?? "") || !isPhone(tokens, code.first))
  );
}

function hasForm(note: Note, code: Code, whole: TokenStretch, said: NumberKind | null): boolean {
  const { tokens } = note;
  const symbols = symbolsOf(tokens, whole);
  const digits = symbols.replace(/\D/g, "").length;
  if (isAfterName(note, code)) return digits >= 6 && digits < symbols.length;

  const isMixed = digits < symbols.length && isWritten(tokens, whole);
  if (isNumberOf(tokens, whole.first) && digits >= 7) return true;
  if (isSigned(tokens, code)) return digits >= 5 || (isMixed && digits >= 4 && symbols.length >= 6);
  if (isMixed && hasCodeOfLetters(tokens, code, whole)) return digits >= 5 && symbols.length >= 7;

  return said === "id" && digits >= 7;
}

/** A child support or protective order's number has the form of a docket's: "order no. CS-88-204417". */
export const isCourtOrder = (tokens: readonly Token[], { first, end }: Code, said: number) =>
  /^ord(er|ers|en|enes)$/.test(tokens[said]?.text ?? "") &&
  /^([a-z]{1,3}-(\d\d|\d{4})-\d{4,7}|\d{2,4}-?[a-z]{2,4}-?\d{3,7})$/.test(
    tokens
      .slice(first, end)
      .map(({ text, gap }, n) => (n === 0 ? text : gap + text))
      .join(""),
  );

/** "intake # 5520-A-118", "núm. APS-26-30418": of whatever it is said to be the number, it is somebody's. */
function isSigned(tokens: readonly Token[], { first }: Code): boolean {
  const gap = tokens[first]?.gap ?? "";

  return /# ?$/.test(gap) || (/^[.:]{0,2} $/.test(gap) && signs.has(tokens[first - 1]?.text ?? ""));
}

/** "Okoro/Lindsey (t0041277)" */
function isAfterName({ tokens, plain }: Note, { first, end }: Code): boolean {
  const [name, token, last] = [tokens[first - 1], tokens[first], tokens[end - 1]];

  return (
    name?.letterCase === "capital" &&
    token?.gap === " (" &&
    plain.charAt(last?.to ?? 0) === ")" &&
    !isOrdinaryWord(name.text)
  );
}

/** "número de cliente de la luz 118 822 441" */
function isNumberOf(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 7 && tokens[at + 1]?.gap === " "; at--) {
    if (/^(numero|num|number)$/.test(tokens[at]?.text ?? "")) return tokens[at + 1]?.text !== "of";
  }
  return false;
}

const signs: ReadonlySet<string> = new Set(["no", "num", "nro", "number", "numero"]);

/** Letters that hang on the digits, or at least two in capitals before seven. */
function hasCodeOfLetters(tokens: readonly Token[], code: Code, whole: TokenStretch): boolean {
  if (code.digits < code.symbols.length) return true;
  const letters = tokens[whole.first];

  return (
    whole.first < code.first &&
    letters?.letterCase === "upper" &&
    !isAllCapitals(tokens, whole.first) &&
    symbolsOf(tokens, whole).replace(/\D/g, "").length >= 7
  );
}

/** In a note all in capitals, capitals say nothing. */
const isAllCapitals = (tokens: readonly Token[], first: number) =>
  tokens
    .slice(Math.max(0, first - 4), first)
    .some(({ text, letterCase }) => text.length > 3 && letterCase === "upper");

const isWritten = (tokens: readonly Token[], { first, end }: TokenStretch) =>
  tokens
    .slice(first, end)
    .every(
      ({ isNumber, letterCase, text }) =>
        isNumber || letterCase === "upper" || (letterCase === "capital" && text.length === 1),
    );

function isPhone(tokens: readonly Token[], first: number): boolean {
  if (!tokens[first]?.isNumber) return false;
  const groups = digitGroups(tokens, first, 15);
  const shape = groups.digits.length >= 7 ? phoneShape(groups) : null;

  return shape === "sure" || shape === "likely";
}

/** Forms, laws, diagnoses, grants' years, times and sizes have codes as well. */
function isOfPaper({ plain, tokens }: Note, { first, end }: Code): boolean {
  const from = tokens[first]?.from ?? 0;
  const to = tokens[end - 1]?.to ?? from;
  const written = plain.slice(from, to);

  return (
    papers.test(written) ||
    /^[a-z]\d\d\.\d/.test(written) ||
    /\d[ap]m?\b/.test(written) ||
    /[@/.]$/.test(plain.slice(Math.max(0, from - 1), from)) ||
    /^([@/]|\.[a-z])/.test(plain.slice(to, to + 2))
  );
}

const papers =
  /^(ssn?|tin|itin|ph|tel|cell|fax|hud|ssa|dshs|va|irs|uscis|omb|fema|usda|form|f?fy|q|cy|sy|ay|rf[pqi]|nofo|fr|ord|res|pl|act|coc|rcw|wac|ors|cfr|usc|ord|po|wo|inv|rcpt|ext|lot|apt|unit|rm|bldg|ste|covid|section|isbn|sku|hwy|sr|us|route|rt|bus|[a-z]{1,2}-\d{1,4}$)[-_ ]?\d|^20\d{6}t\d{4}|^(hb|sb|ab|hr|dr|dd)-?\d{1,4}$|^\d{5}-\d{4}$|^[fe]\d{3}$/;

const symbolsOf = (tokens: readonly Token[], { first, end }: TokenStretch) =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join("");
