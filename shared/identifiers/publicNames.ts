import { digitsOf } from "./digits.ts";
import type { Identifier } from "./identifier.ts";
import { type Note, readNote } from "./note.ts";

type Span = Pick<Identifier, "start" | "end" | "type">;

/**
 * The line of the region's own list that a span of a note is of (rules.md §9): it lies in that line as it stands in
 * the note, or its digits are those of the line. "Grace House" makes nobody called Grace public.
 */
export function publicLineOf(
  note: Note,
  lines: readonly string[],
): (span: Span) => string | undefined {
  const places = placesOf(note, linesByFirstWord(lines));
  const numbers = new Map(lines.map((line) => [digitsOf(line), line]));

  return ({ start, end, type }) => {
    const place = places.find(
      (line) =>
        line.start <= start && (end <= line.end || (type === "ADDRESS" && line.start === start)),
    );
    const digits = nationalDigits(note.text.slice(start, end));

    return place?.line ?? (digits.length >= 7 ? numbers.get(digits) : undefined);
  };
}

/** "+1 (509) 555-0123" is the number that the list has without its country. */
function nationalDigits(words: string): string {
  const digits = digitsOf(words);

  return digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
}

interface Line {
  readonly line: string;
  readonly words: readonly string[];
}

function linesByFirstWord(lines: readonly string[]): ReadonlyMap<string, readonly Line[]> {
  const all = lines.map((line) => ({
    line,
    words: readNote(line).tokens.map(({ text }) => text),
  }));

  return Map.groupBy(
    all.filter(({ words }) => words.length > 0),
    ({ words: [first = ""] }) => first,
  );
}

const placesOf = ({ tokens }: Note, lines: ReadonlyMap<string, readonly Line[]>) =>
  tokens.flatMap((token, at) =>
    (lines.get(token.text) ?? []).flatMap(({ line, words }) => {
      const last = tokens[at + words.length - 1];
      const stands = last && words.every((word, n) => tokens[at + n]?.text === word);
      return stands ? [{ line, start: token.start, end: last.end }] : [];
    }),
  );
