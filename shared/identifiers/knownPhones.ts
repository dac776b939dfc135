import { digitsOf, endOfDigits } from "./digits.ts";
import type { Finder } from "./finder.ts";
import type { Identifier } from "./identifier.ts";
import type { Note } from "./note.ts";

/** Phone numbers known, in any layout: with or without country code and area code, with an extension. */
export const knownPhones: Finder = (note, people) => {
  const numbers = people.flatMap(({ phones = [] }) => phones.flatMap(dialled));

  return note.tokens.flatMap((token, at) => {
    if (!token.isNumber) return [];

    for (const number of numbers) {
      const end = endOfDigits(note.tokens, at, number);
      if (end !== -1) return [spanOf(note, at, end, number)];
    }
    return [];
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

function spanOf({ text, tokens }: Note, at: number, end: number, number: string): Identifier {
  const first = tokens[at];
  const withExtension = isExtension(tokens, end) ? end + 2 : end;
  const start = startWithSigns(text, first?.start ?? 0, tokens[at + 1]?.gap ?? "");
  // Seven digits in one go may be any number; written in two groups they are a phone number.
  const isBareLocal = number.length === 7 && end === at + 1;

  return {
    start,
    end: tokens[withExtension - 1]?.end ?? start,
    type: "PHONE",
    certainty: isBareLocal ? "likely" : "certain",
  };
}

/** The "+" of a country code and the "(" of an area code whose ")" follows. */
function startWithSigns(text: string, start: number, gapAfter: string): number {
  const opened = text[start - 1] === "(" && gapAfter.includes(")") ? start - 1 : start;

  return text[opened - 1] === "+" ? opened - 1 : opened;
}

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

const extensionSigns = new Set(["x", "ext", "extension", "anexo"]);
