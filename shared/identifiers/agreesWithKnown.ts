import { isCalendarDate } from "../hmis/calendarDate.ts";
import { readDateParts } from "./dateParts.ts";
import { digitsOf } from "./digits.ts";
import { editsApart } from "./editsApart.ts";
import { firstTokenAt } from "./firstTokenAt.ts";
import type { Identifier, KnownPerson } from "./identifier.ts";
import { knownAddress, placeWord } from "./knownAddress.ts";
import { birthOf, isPartOfBirth } from "./knownDates.ts";
import { type Note, readNote, type Token } from "./note.ts";
import { isStreetSuffix, streetWord } from "./streetWords.ts";

/**
 * Whether what is anybody's by its sentence is theirs by what it says: a birthday of their day, a Social Security
 * number as far as it is written, the new number of their own telephone, a corner of their street.
 */
export function agreesWithKnown(
  note: Note,
  span: Identifier,
  people: readonly KnownPerson[],
): boolean {
  const agrees = agreement[span.type];

  return agrees !== undefined && people.some((person) => agrees(note, span, person));
}

type Agreement = (note: Note, span: Identifier, person: KnownPerson) => boolean;

const agreement: Readonly<Partial<Record<Identifier["type"], Agreement>>> = {
  DOB: (note, span, { dob }) => {
    if (!dob || !isCalendarDate(dob)) return false;
    const tokens = tokensIn(note, span);
    const first = tokens.findIndex((_, at) => readDateParts(tokens, at).length > 0);

    return first !== -1 && isPartOfBirth(readDateParts(tokens, first), birthOf(dob));
  },
  SSN: ({ text }, span, { ssn }) => {
    const known = digitsOf(ssn ?? "");
    const written = text.slice(span.start, span.end).replace(/[^\dxX*#•●]/g, "");

    const digits = digitsOf(written);

    return (
      known.length === 9 &&
      (isMasked(written, known) || isPartOf(digits, known) || isMistyped(digits, known))
    );
  },
  PHONE: ({ plain, tokens }, span) => isNew(plain, tokens, span),
  EMAIL: ({ text }, span, { emails }) =>
    (emails ?? []).some((email) =>
      isSlip(localOf(text.slice(span.start, span.end)), localOf(email)),
    ),
  ADDRESS: (note, span, { addresses }) =>
    (addresses ?? []).some((line) => isOnStreet(tokensIn(note, span), line)),
};

/** "900-45-XXXX": as far as digits stand open they are those known. */
const isMasked = (written: string, known: string) =>
  written.length === 9 &&
  /\d{3}/.test(written) &&
  Array.from(written).every((sign, at) => !/\d/.test(sign) || sign === known[at]);

/** Two digits wrong, or changed with their neighbours. */
const isMistyped = (digits: string, known: string) =>
  digits.length === 9 && editsApart(digits, known, 2) <= 2;

const isPartOf = (digits: string, known: string) =>
  digits.length >= 3 &&
  digits.length < 9 &&
  (known.startsWith(digits) || (digits.length >= 4 && known.endsWith(digits)));

const isSlip = (written: string, known: string) =>
  known.length >= 7 && editsApart(written, known, 1) <= 1;

const localOf = (email: string) =>
  (email.toLowerCase().split("@")[0] ?? "").replace(/[^a-z\d]/g, "");

/** "My new phone is …": not in the record yet. Other numbers may be those of shops called by mistake. */
function isNew(plain: string, tokens: Note["tokens"], { start }: Identifier): boolean {
  const from = tokens[firstTokenAt(tokens, start)]?.from ?? 0;

  return saysNew.test(plain.slice(Math.max(0, from - 48), from));
}

const saysNew =
  /(?:\b(?:my|her|his|their|cl'?s|ct'?s|client'?s|has a|got a|mi|su|tiene)|^|\n) (?:new|nuevo|nueva) (?:phone|cell|number|num(?:ero)?|cel(?:ular)?|celu|tel(?:efono)?|line|#)(?: (?:phone|number|is|es|#|now|ahora))*[ :=-]{1,3}\(?$|\b(?:mi|su) (?:numero|cel(?:ular)?|celu|telefono) nuevo(?: es| ahora es)?[ :=-]{1,3}\(?$/;

/** Their street, at their number, in its block, or where another street crosses it. */
function isOnStreet(tokens: readonly Token[], line: string): boolean {
  const address = knownAddress(line);
  if (!address) return false;
  const [house = "", second] = address.core;
  if (second === "box") return false;
  if (house === "box") return tokens.some(({ text }) => text === second);
  const name = address.street[0] ?? "";
  const at = tokens.findIndex(({ text }) => placeWord(text) === name);
  const isTelling = name.length >= 4 && !isStreetSuffix(name);
  if (!isTelling || at === -1) return false;

  const [first, next] = [tokens[0], tokens[at + 1]];
  const isOther = isStreetSuffix(next?.text ?? "") && !goesWith(address, next?.text ?? "");
  if (!first?.isNumber || isEnding(tokens[1])) return !isOther;
  const isBlock =
    first.text.endsWith("00") &&
    house.length === first.text.length &&
    house.startsWith(first.text.slice(0, -2));

  return isBlock || (first.text === house && !isOther);
}

const goesWith = (address: { rest: ReadonlySet<string> }, suffix: string) =>
  address.rest.has(streetWord(suffix)) || !Array.from(address.rest).some(isStreetSuffix);

const isEnding = (token: Token | undefined) =>
  token?.gap === "" && /^(?:st|nd|rd|th|a|ta)$/.test(token.text);

/** The words of a stretch, read by themselves. */
const tokensIn = ({ text }: Note, { start, end }: Identifier): readonly Token[] =>
  readNote(text.slice(start, end)).tokens;
