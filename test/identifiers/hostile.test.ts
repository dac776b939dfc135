import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { findKnown } from "#shared/identifiers/findKnown.ts";
import { findGeneric } from "#shared/identifiers/generic/findGeneric.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { aHousehold } from "./aHousehold.ts";
import { hostileTexts } from "./hostileTexts.ts";

/** How often any word of a text is looked at until all is found. */
function looksAt(text: string): number {
  let looks = 0;
  const note = readNote(text);
  const tokens = new Proxy(note.tokens, {
    get(target, key, receiver) {
      looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });

  findGeneric({ ...note, tokens });
  findKnown({ ...note, tokens }, aHousehold);
  return looks;
}

describe("a text made to keep the finder busy", () => {
  const short = new Map(hostileTexts(3_000));

  test.each(hostileTexts(12_000))(
    "four times as long takes four times the looks: %s",
    (name, long) => {
      expect(looksAt(long)).toBeLessThan(5 * looksAt(short.get(name) ?? "") + 1_000);
    },
  );

  test.each(hostileTexts(100_000))(
    "of a hundred thousand characters is done with: %s",
    (_, text) => {
      for (const known of [undefined, aHousehold]) {
        const spans = findIdentifiers(text, known && { known });
        const borders = spans.flatMap(({ start, end }) => [start, end]);

        expect(borders.every((at, n) => at >= (borders[n - 1] ?? 0) && at <= text.length)).toBe(
          true,
        );
      }
    },
  );
});
