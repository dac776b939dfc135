import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mark } from "../../console/identifiers/mark.ts";
import {
  changedLines,
  changedPieces,
  type Line,
  mirroredLines,
} from "../../console/identifiers/mirroredLines.ts";
import { aFoundSpan } from "./aFoundSpan.ts";

const aMark = (mark: Partial<Mark>): Mark => ({
  ...aFoundSpan(),
  key: 1,
  isPassed: false,
  isTold: false,
  ...mark,
});
const written = (lines: readonly Line[]) =>
  lines.map((line) => line.map(({ text, look }) => (look ? `<${look} ${text}>` : text)).join(""));

describe("the text below the field", () => {
  test("has the field's lines, empty ones too, with each mark in its place", () => {
    const text = "Call 555-0142\n\nDenise, or 555-0199.";
    const marks = [
      aMark({ start: 5, end: 13 }),
      aMark({ start: 15, end: 21, level: "confirm", key: 2 }),
      aMark({ start: 26, end: 34, key: 3, isPassed: true }),
    ];

    expect(written(mirroredLines(text, marks))).toEqual([
      "Call <block 555-0142>",
      "",
      "<confirm Denise>, or <passed 555-0199>.",
    ]);
  });

  test("marks both parts of what goes over a line's end", () => {
    const lines = mirroredLines("Denise\nWalker has it", [aMark({ start: 0, end: 13 })]);

    expect(written(lines)).toEqual(["<block Denise>", "<block Walker> has it"]);
  });
});

test.each<[string, string, string, object]>([
  ["a key in a line", "one\ntwo\nthree", "one\ntwos\nthree", { from: 1, removed: 1, made: 1 }],
  ["a new line", "one\ntwo\nthree", "one\ntw\no\nthree", { from: 1, removed: 1, made: 2 }],
  ["a line taken out", "one\ntwo\nthree", "one\nthree", { from: 1, removed: 1, made: 0 }],
  ["the same line twice", "one\none", "one\none\none", { from: 2, removed: 0, made: 1 }],
  ["nothing", "one\ntwo", "one\ntwo", { from: 2, removed: 0, made: 0 }],
])("after %s only the lines that differ are made anew", (_, before, after, expected) => {
  const { added, ...rest } = changedLines(mirroredLines(before, []), mirroredLines(after, []));

  expect({ ...rest, made: added.length }).toEqual(expected);
});

test("after a key in a line only the words around it are made anew", () => {
  const marks = [aMark({ start: 5, end: 13 }), aMark({ start: 15, end: 21, key: 2 })];
  const [before = []] = mirroredLines("Call 555-0142, Denise, today", marks);
  const [after = []] = mirroredLines("Call 555-0142, Denise, todays", marks);

  expect(changedPieces(before, after)).toEqual({
    from: 4,
    removed: 1,
    added: [{ text: ", todays" }],
  });
});

test("whatever is marked, the lines are those of the text", () => {
  const aText = fc.string({ unit: fc.constantFrom("a", " ", "\n"), maxLength: 40 });
  fc.assert(
    fc.property(aText, fc.array(fc.nat(40), { maxLength: 8 }), (text, ends) => {
      const places = [...new Set(ends)].toSorted((a, b) => a - b);
      const marks = places.flatMap((end, n) => {
        const start = places[n - 1] ?? 0;
        return start < end ? aMark({ start, end: Math.min(end, text.length), key: n }) : [];
      });

      const lines = mirroredLines(text, marks);

      expect(lines.map((line) => line.map((piece) => piece.text).join("")).join("\n")).toBe(text);
    }),
  );
});
