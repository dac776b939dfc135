import { describe, expect, test } from "vitest";
import { textPieces } from "../../console/deidentification/textPieces.ts";

const text = "Talia called. There is hope for a lease.";
const name = { start: 0, end: 5, becomes: "[name]" };
const word = { start: 23, end: 27, becomes: "[name]" };
const planned = { text, certain: [name], uncertain: [word] };

describe("a text of the plan", () => {
  test("strikes what is certain and asks about what is not", () => {
    const pieces = textPieces(planned, () => undefined);

    expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
      ["replaced", "Talia"],
      ["same", " called. There is "],
      ["asked", "hope"],
      ["same", " for a lease."],
    ]);
  });

  test.each([
    ["replace", "replaced"],
    ["keep", "kept"],
  ] as const)("shows the answer %s as %s", (answer, kind) => {
    const pieces = textPieces(planned, () => answer);

    expect(pieces.find(({ text }) => text === "hope")).toMatchObject({ kind, becomes: "[name]" });
  });

  test("puts the whole text together again, whatever the spans", () => {
    const pieces = textPieces(
      { text, certain: [name, { start: 2, end: 4, becomes: "[name]" }], uncertain: [word] },
      () => undefined,
    );

    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  });
});
