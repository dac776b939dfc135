import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editBetween, isTouched, type Span, spanAfter } from "../../console/identifiers/edit.ts";

const note = "Call 509-555-0142 after noon.";
const phone: Span = { start: 5, end: 17 };

/** The note after somebody typed over a stretch of it. */
const typed = (start: number, end: number, words: string) =>
  note.slice(0, start) + words + note.slice(end);

describe("a mark in a text that is edited", () => {
  test.each<[string, string, string | undefined, boolean]>([
    ["words written before it", typed(0, 0, "Please: "), "509-555-0142", false],
    ["words written right before it", typed(5, 5, "at "), "509-555-0142", false],
    ["words written right after it", typed(17, 17, " or later"), "509-555-0142", false],
    ["words taken out before it", typed(0, 5, ""), "509-555-0142", false],
    ["words taken out after it", typed(17, 28, ""), "509-555-0142", false],
    ["a digit written inside it", typed(9, 9, "9"), "509-9555-0142", true],
    ["its first digits taken out with what stands before", typed(2, 9, ""), "555-0142", true],
    ["its last digits taken out with what follows", typed(13, 20, ""), "509-555-", true],
    ["its middle replaced", typed(9, 12, "666"), "509-666-0142", true],
    ["all of it taken out", typed(5, 17, ""), undefined, true],
    ["all taken out around it too", typed(0, 29, ""), undefined, true],
  ])("moves with %s", (_, after, words, touched) => {
    const edit = editBetween(note, after);
    if (!edit) throw new Error("nothing was edited");

    const span = spanAfter(phone, edit);

    expect(span && after.slice(span.start, span.end)).toBe(words);
    expect(isTouched(phone, edit)).toBe(touched);
  });

  test("stands still where nothing is edited", () => {
    expect(editBetween(note, note)).toBeUndefined();
  });
});

const aText = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "5", "-"), maxLength: 30 });
const aTextWithSpan = aText.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other),
    })),
  ),
);

test("an edit leads from the one text to the other, whatever they are", () => {
  fc.assert(
    fc.property(aText, aText, (before, after) => {
      const edit = editBetween(before, after) ?? { at: 0, removed: 0, added: 0 };
      const put = after.slice(edit.at, edit.at + edit.added);

      expect(before.slice(0, edit.at) + put + before.slice(edit.at + edit.removed)).toBe(after);
    }),
  );
});

test("words that no edit touched are found again where the mark has moved to", () => {
  fc.assert(
    fc.property(aTextWithSpan, aText, ([before, span], after) => {
      const edit = editBetween(before, after);
      fc.pre(edit !== undefined && span.start < span.end && !isTouched(span, edit));

      const moved = spanAfter(span, edit as NonNullable<typeof edit>);

      expect(moved && after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
    }),
  );
});

test("what is left of a mark always lies within the text", () => {
  fc.assert(
    fc.property(aTextWithSpan, aText, ([before, span], after) => {
      const edit = editBetween(before, after);
      const left = edit && span.start < span.end ? spanAfter(span, edit) : undefined;

      if (left) {
        expect(left.start).toBeGreaterThanOrEqual(0);
        expect(left.end).toBeLessThanOrEqual(after.length);
        expect(left.start).toBeLessThan(left.end);
      }
    }),
  );
});
