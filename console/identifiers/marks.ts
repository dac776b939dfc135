import type { FoundSpan } from "#shared/identifiers/textSpan.ts";
import { type Edit, isTouched, type Span, spanAfter } from "./edit.ts";
import type { Mark } from "./mark.ts";

/** Where the marks stand after an edit. A pass, and what the server said, hold for words as they were. */
export function marksAfter(marks: readonly Mark[], edit: Edit): Mark[] {
  return marks.flatMap((mark) => {
    const span = spanAfter(mark, edit);
    if (!span) return [];

    return { ...mark, ...span, ...(isTouched(mark, edit) && { isPassed: false, isTold: false }) };
  });
}

/** The marks once a text was looked through again: what was passed stays so where the very same was found. */
export function marksFound(
  marks: readonly Mark[],
  found: readonly FoundSpan[],
  newKey: () => number,
): Mark[] {
  const told = marks.filter(({ isTold }) => isTold);
  const fresh = found
    .filter((span) => !told.some((each) => overlap(each, span)))
    .map((span) => {
      const same = marks.find((mark) => isSame(mark, span));

      return {
        ...span,
        key: same?.key ?? newKey(),
        isPassed: same?.isPassed ?? false,
        isTold: false,
      };
    });

  return inOrder([...told, ...fresh]);
}

/** The marks with what the server refused: it has the last word, also on what was passed here. */
export function marksTold(
  marks: readonly Mark[],
  told: readonly FoundSpan[],
  newKey: () => number,
): Mark[] {
  const kept = marks.filter((mark) => !told.some((span) => overlap(mark, span)));

  return inOrder([
    ...kept,
    ...told.map((span) => ({ ...span, key: newKey(), isPassed: false, isTold: true })),
  ]);
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

const isSame = (mark: Mark, { start, end, type, pass }: FoundSpan) =>
  mark.start === start && mark.end === end && mark.type === type && mark.pass === pass;

const inOrder = (marks: readonly Mark[]) => marks.toSorted((a, b) => a.start - b.start);
