import { digitPlaces } from "./digitPlaces.ts";
import { digitsOf, endOfDigits, endOfSpoken, joinsDigits } from "./digits.ts";
import type { Finder } from "./finder.ts";
import type { Certainty, Identifier } from "./identifier.ts";
import { areLastFour, isBehindAnother, isLastFourOf, startOfMask } from "./lastFourDigits.ts";
import type { Note } from "./note.ts";

/**
 * Phone numbers known, in any layout or said in words: with or without country code and area code, with an
 * extension, by their last four digits where the words around say so.
 */
export const knownPhones: Finder = (note, people) => {
  const numbers = [...new Set(people.flatMap(({ phones = [] }) => phones.flatMap(dialled)))];
  if (numbers.length === 0) return [];
  const lastFours = new Set(numbers.map((number) => number.slice(-4)));

  return digitPlaces(note).flatMap((at) => {
    const token = note.tokens[at];
    if (!token) return [];
    for (const number of numbers) {
      const end = endOf(note, at, number, token.isNumber);
      if (end !== -1) return [spanOf(note, at, end, number)];
    }
    return lastFours.has(token.text) ? byLastFour(note, at) : [];
  });
};

/** The digits as somebody may write them, longest first. North American numbers have ten. */
function dialled(phone: string): string[] {
  // "x12" and "ext. 12" are an extension, no part of the number.
  const digits = digitsOf(phone.toLowerCase().split(/e?xt?/)[0] ?? "");
  const national = digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;

  if (national.length === 10) return [`1${national}`, national, national.slice(3)];
  return national.length >= 7 ? [national] : [];
}

function endOf({ tokens }: Note, at: number, number: string, isNumber: boolean): number {
  const written = isNumber ? endOfDigits(tokens, at, number) : -1;
  const end = written === -1 ? endOfSpoken(tokens, at, number) : written;
  if (end === -1 || number.length > 7 || written === -1) return end;

  // With another area code, or as the middle of a longer number, it is not this one.
  const [before, first] = [tokens[at - 1], tokens[at]];
  const goesBack = before?.isNumber && first && joinsDigits(first.gap) && !/\n/.test(first.gap);
  return goesBack && (before.text.length === 3 || /^[-./]?$/.test(first.gap)) ? -1 : end;
}

function spanOf({ text, tokens }: Note, at: number, end: number, number: string): Identifier {
  const first = tokens[at];
  const withExtension = isExtension(tokens, end) ? end + 2 : end;
  const start = startWithSigns(text, first?.start ?? 0, tokens[at + 1]?.gap ?? "");
  // Seven digits in one go may be any number; written in two groups they are a phone number.
  const isBareLocal = number.length === 7 && end === at + 1;

  return phone(start, tokens[withExtension - 1]?.end ?? start, isBareLocal ? "likely" : "certain");
}

const phone = (start: number, end: number, certainty: Certainty): Identifier => ({
  start,
  end,
  type: "PHONE",
  certainty,
});

/** The "+" of a country code and the "(" of an area code whose ")" follows. */
function startWithSigns(text: string, start: number, gapAfter: string): number {
  const opened = text[start - 1] === "(" && gapAfter.includes(")") ? start - 1 : start;

  return text[opened - 1] === "+" ? opened - 1 : opened;
}

/** "cell ending in 0123", "(509) xxx-0123" */
function byLastFour(note: Note, at: number): Identifier[] {
  const { tokens } = note;
  const token = tokens[at];
  const masked = startOfMask(note, at, null);
  const isTold =
    isLastFourOf(tokens, at, phoneWords, masked !== null) ||
    areLastFour(tokens, at) ||
    (masked !== null && !isBehindAnother(tokens, at)) ||
    (phoneWords.has(tokens[at - 1]?.text ?? "") && !isBehindAnother(tokens, at)) ||
    (phoneWords.has(tokens[at + 1]?.text ?? "") && tokens[at + 1]?.gap === " ");
  if (!token || !isTold) return [];

  return [phone(masked ?? token.start, token.end, "likely")];
}

const phoneWords = new Set(
  "phone phones cell cellphone mobile tel telephone number num numero no ph line landline telefono celular cel movil fono".split(
    " ",
  ),
);

const isExtension = (tokens: Note["tokens"], at: number) => {
  const [sign, number] = [tokens[at], tokens[at + 1]];

  return (
    extensionSigns.has(sign?.text ?? "") &&
    (sign?.gap.length ?? 9) <= 3 &&
    number?.isNumber === true &&
    number.gap.length <= 2 &&
    number.text.length <= 6
  );
};

const extensionSigns = new Set(["x", "ext", "extension", "anexo", "extn", "exten"]);
