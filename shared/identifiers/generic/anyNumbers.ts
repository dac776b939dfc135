import type { Identifier } from "../identifier.ts";
import type { Note, Token } from "../note.ts";
import { stateAbbreviations } from "../stateNames.ts";
import { announcedAfter, announcedBefore } from "./announced.ts";
import { isCardNumber } from "./cardNumbers.ts";
import { type Code, codesIn, groupsFrom, isEverydayNumber, type TokenStretch } from "./codes.ts";
import { fileNumberAt, isDocket, isSelfEvident } from "./fileNumbers.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { kindNamed } from "./numberNouns.ts";
import { isCourtOrder, looksPersonal } from "./personalForms.ts";
import { isTollFree } from "./phoneShapes.ts";
import { plateAt, saidPlateAt } from "./plates.ts";
import { hasLettersBefore, wholeNumber } from "./wholeNumber.ts";

/** Numbers that lead to one person: plates, A-numbers, licences, case and account numbers. */
export const anyNumbers: GenericFinder = (note) => {
  const found: Identifier[] = [];
  let read = 0;

  for (const code of codesIn(note.tokens)) {
    if (code.first < read || isShort(note.tokens, code)) continue;
    const span = isDocket(writtenOf(note, code))
      ? wholeNumber(note.tokens, code)
      : (saidPlateAt(note, code) ?? otherNumber(note, code));
    if (!span) continue;
    found.push(spanOf(note, withState(note.tokens, span)));
    read = span.end;
  }

  return found;
};

const otherNumber = (note: Note, code: Code): TokenStretch | null =>
  isEverydayNumber(note.plain, note.tokens, code) ? notOnlyYear(note, code) : numberAt(note, code);

/** "RHM 2094" ends like a year, "1A 4T552" begins like a time, "DPI 1984 44718 0101" like a year. */
function notOnlyYear(note: Note, code: Code): TokenStretch | null {
  if (code.symbols.length === 4 && note.tokens[code.end]?.gap === " ") {
    const said = announcedBefore(note.tokens, code.first, 3);
    const whole = wholeNumber(note.tokens, code);
    const digits = digitsOf(note.tokens, whole);
    if (said?.kind === "id" && said.isDirect && digits >= 10) return whole;
  }
  if (code.symbols.length === 2 && announcedBefore(note.tokens, code.first)?.kind === "plate") {
    const whole = wholeNumber(note.tokens, code);
    return whole.end > code.end ? whole : null;
  }
  const plate = code.symbols.length === 4 ? plateAt(note, code) : null;

  return plate && plate.first < code.first ? plate : null;
}

function numberAt(note: Note, code: Code): TokenStretch | null {
  const { tokens } = note;
  if (isPublic(note, code)) return null;
  if (isSelfEvident(code)) return code;
  const file = fileNumberAt(tokens, code);
  if (file) return file;

  const first = hasLettersBefore(tokens, code.first) ? code.first - 1 : code.first;
  const groups = groupsFrom(tokens, code, 24);
  const said =
    announcedBefore(tokens, first, 8) ??
    (first < code.first ? announcedBefore(tokens, code.first) : null) ??
    announcedAfter(tokens, code.end);
  const isSaid = said?.kind === "id" && (said.isDirect || leadsOn(tokens, said.at, first));
  const isOther = said?.kind === "reference" || said?.kind === "place";
  if (said?.isDirect && isOther) return isCourtOrder(tokens, code, said.at) ? code : null;
  if (isCardNumber(tokens, groups)) return groups;

  const plate = plateAt(note, code);
  if (plate) return plate;

  const isAlone = first === code.first && tokens[code.end]?.isNumber !== true;
  if (!isSaid && (isOther || (isAlone && code.digits < 4))) return null;
  const whole = wholeNumber(tokens, code);
  if (isSaid && isLongEnough(tokens, whole, said.at)) return whole;
  return looksPersonal(note, code, whole, said?.kind ?? null) ? whole : null;
}

/** A Client ID of Haven's form, which is there to be named, or a number anybody may call. */
const isPublic = (note: Note, code: Code) =>
  isTollFree(code.symbols) ||
  isTimeOfLog(note.tokens[code.first], note.tokens[code.first + 1]) ||
  /^d[dr]-?\d{3,4}$/.test(code.symbols) ||
  clientId.test(writtenOf(note, code));

/** "… left 3 cards\n0830 back at base": a line of a log begins. */
const isTimeOfLog = (token: Token | undefined, next: Token | undefined) =>
  token !== undefined &&
  /^(?:[01]\d|2[0-3])[0-5]\d$/.test(token.text) &&
  /^[^:#]*\n$/.test(token.gap) &&
  next?.gap === " ";

const writtenOf = ({ plain, tokens }: Note, { first, end }: Code) =>
  plain.slice(tokens[first]?.from, tokens[end - 1]?.to);

const clientId = /(^|-)(?!\d{4}-\d{4}-)[a-z\d]{4}-[a-z\d]{4}-[a-z\d]$|^hv-[a-z\d]{4}-/;

const digitsOf = (tokens: readonly Token[], { first, end }: TokenStretch): number =>
  tokens
    .slice(first, end)
    .reduce((sum, { isNumber, text }) => sum + (isNumber ? text.length : 0), 0);

/** The state between noun and number goes with it: "DL: OH TK448120", "tag TN 88Q-41R". */
function withState(tokens: readonly Token[], { first, end }: TokenStretch): TokenStretch {
  const [noun, state] = [tokens[first - 2], tokens[first - 1]];
  const isState =
    state?.letterCase === "upper" && state.text !== "id" && stateAbbreviations.has(state.text);
  const kind = noun && isState ? kindNamed(noun.text, tokens[first - 3]?.text ?? "") : null;

  return kind === "id" || kind === "plate" ? { first: first - 1, end } : { first, end };
}

/** One or two symbols begin a number only behind a letter or before a group: "C 28 114 902", "31 884 207". */
const isShort = (tokens: readonly Token[], { first, end, symbols }: Code) =>
  symbols.length < 3 &&
  !/^[a-z]$/.test(tokens[first - 1]?.text ?? "") &&
  !(
    tokens[end]?.gap === " " &&
    (tokens[end + 1]?.gap === "" || /^\d\d/.test(tokens[end]?.text ?? ""))
  );

/** "HMIS number in Pierce County: 118823", "Medicaid, she says, ending 7745" */
const leadsOn = (tokens: readonly Token[], noun: number, first: number) =>
  /: ?$/.test(tokens[first]?.gap ?? "") ||
  (noun < first && tokens.slice(noun, first).some(({ text }) => endings.has(text)));

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
  const isMasked = /[*•#●.…][*•#●.…] ?$/.test(tokens[first]?.gap ?? "");
  const isEnd = isMasked || tokens.slice(noun, first).some(({ text }) => endings.has(text));
  const isSigned = /# ?$/.test(tokens[first]?.gap ?? "");
  const isEveryday = everyday.has(tokens[noun]?.text ?? "") && !isEnd && !isSigned;

  if (isEnd && digits >= 2 && symbols.length >= 3) return true;
  return digits >= 3 && symbols.length >= (isEveryday || digits < symbols.length ? 5 : 4);
}

const endings: ReadonlySet<string> = new Set(
  "ending ends termina terminan terminacion terminada terminado starting starts begins empieza comienza".split(
    " ",
  ),
);

/** Nouns of which small numbers are said as well. */
const everyday: ReadonlySet<string> = new Set(
  "enrollment enrolment inscripcion booked fichado jailed paciente estudiante alumno alumna empleado empleada gafete appeal amparo acta arrest arresto citation identidad carnet credencial solicitud solicitudes application applications app record records intake tenant bond fianza querella inquilino fema tcode petition complaint summons boleta multa infraccion identidad edison husky molina dui nit pass claim claims case caso account acct cuenta card tarjeta booking license policy id insurance chart ssi orden permit event evento incident va doc visa medical plan interno".split(
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
