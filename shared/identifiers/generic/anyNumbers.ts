import type { Identifier } from "../identifier.ts";
import type { Note, Token } from "../note.ts";
import { announcedAfter, announcedBefore } from "./announced.ts";
import { isCardNumber } from "./cardNumbers.ts";
import { type Code, codesIn, groupsFrom, isEverydayNumber, type TokenStretch } from "./codes.ts";
import { fileNumberAt, isSelfEvident } from "./fileNumbers.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { kindNamed } from "./numberNouns.ts";
import { isTollFree } from "./phoneShapes.ts";
import { plateAt } from "./plates.ts";

/** Numbers that lead to one person: plates, A-numbers, licences, case and account numbers. */
export const anyNumbers: GenericFinder = (note) => {
  const found: Identifier[] = [];
  let read = 0;

  for (const code of codesIn(note.tokens)) {
    if (code.first < read || isShort(note.tokens, code)) continue;
    const span = isEverydayNumber(note.plain, note.tokens, code)
      ? yearOfPlate(note, code)
      : numberAt(note, code);
    if (!span) continue;
    found.push(spanOf(note, span));
    read = span.end;
  }

  return found;
};

/** "RHM 2094" ends like a year. */
function yearOfPlate(note: Note, code: Code): TokenStretch | null {
  const plate = code.symbols.length === 4 ? plateAt(note, code) : null;

  return plate && plate.first < code.first ? plate : null;
}

function numberAt(note: Note, code: Code): TokenStretch | null {
  const { tokens } = note;
  if (isPublic(note, code)) return null;
  if (isSelfEvident(code)) return code;

  const whole = groupsFrom(tokens, code, 24);
  const said = announcedBefore(tokens, code.first) ?? announcedAfter(tokens, code.end);
  if (said?.isDirect && (said.kind === "reference" || said.kind === "place")) return null;
  if (isCardNumber(tokens, whole)) return whole;

  const known = fileNumberAt(tokens, code) ?? plateAt(note, code);
  if (known) return known;

  const isSaid = said?.kind === "id" && said.isDirect && isLongEnough(tokens, whole, said.at);
  return isSaid || (said?.kind !== "phone" && isNumbered(tokens, code))
    ? withLetters(tokens, whole)
    : null;
}

/** A Client ID of Haven's form, which is there to be named, or a number anybody may call. */
const isPublic = ({ tokens, plain }: Note, { first, end, symbols }: Code) =>
  isTollFree(symbols) || clientId.test(plain.slice(tokens[first]?.from, tokens[end - 1]?.to));

const clientId = /(^|-)[a-z\d]{4}-[a-z\d]{4}-[a-z\d]$/;

/** "intake # 5520-A-118", "núm. APS-26-30418": of whatever it is said to be the number, it is somebody's. */
function isNumbered(tokens: readonly Token[], { first, symbols, digits }: Code): boolean {
  const gap = tokens[first]?.gap ?? "";
  const isSigned =
    /# ?$/.test(gap) || (/^[.:]? $/.test(gap) && signs.has(tokens[first - 1]?.text ?? ""));

  return isSigned && digits >= 4 && digits < symbols.length && symbols.length >= 6;
}

const signs: ReadonlySet<string> = new Set(["no", "num", "nro", "number", "numero"]);

/** One or two symbols begin a number only behind a letter: "C 28 114 902". */
const isShort = (tokens: readonly Token[], { first, symbols }: Code) =>
  symbols.length < 3 && !/^[a-z]$/.test(tokens[first - 1]?.text ?? "");

/** Letters in capitals right before belong to it: "KHB 491". */
function withLetters(tokens: readonly Token[], { first, end }: TokenStretch): TokenStretch {
  const [before, token] = [tokens[first - 1], tokens[first]];
  const belongs =
    before?.letterCase === "upper" &&
    before.text.length <= 3 &&
    token?.gap === " " &&
    token.isNumber;

  return belongs && !smallWords.has(before.text) && kindNamed(before.text, "") === null
    ? { first: first - 1, end }
    : { first, end };
}

const smallWords: ReadonlySet<string> = new Set([
  "no",
  "num",
  "is",
  "id",
  "dl",
  "ssn",
  "es",
  "and",
]);

/** The numbers of files are long, those of everyday things ("case 3", "card 12") are not; "ending 7745" is an end. */
function isLongEnough(
  tokens: readonly Token[],
  { first, end }: TokenStretch,
  noun: number,
): boolean {
  const symbols = tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join("");
  const digits = symbols.replace(/\D/g, "").length;
  const isEnd = tokens.slice(noun, first).some(({ text }) => endings.has(text));
  const isEveryday = everyday.has(tokens[noun]?.text ?? "") && !isEnd;

  return digits >= 3 && symbols.length >= (isEveryday || digits < symbols.length ? 5 : 4);
}

const endings: ReadonlySet<string> = new Set(
  "ending ends termina terminacion terminada last".split(" "),
);

/** Nouns of which small numbers are said as well. */
const everyday: ReadonlySet<string> = new Set(
  "case caso account acct cuenta card tarjeta booking license policy id insurance chart ssi orden permit event evento incident va doc visa medical plan interno".split(
    " ",
  ),
);

const spanOf = ({ tokens, placeOf, plain }: Note, { first, end }: TokenStretch): Identifier => {
  const from = tokens[first]?.from ?? 0;
  const isMarked = plain.charAt(from - 1) === "#";

  return {
    ...placeOf(isMarked ? from - 1 : from, tokens[end - 1]?.to ?? from),
    type: "ID",
    certainty: "likely",
  };
};
