import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeWords } from "#infra/local/lists/encodeWords.ts";
import { gatherWords } from "#infra/local/lists/gatherWords.ts";
import { nothing, type WordKinds, wordKinds } from "#shared/identifiers/lists/wordKinds.ts";

describe("a word is known for what it may be", () => {
  test.each<[string, Partial<WordKinds>]>([
    ["john", { given: 3, ordinary: 0 }],
    ["maria", { given: 3, ordinary: 0 }],
    ["deshawn", { given: 2 }],
    ["aaliyah", { given: 3 }],
    ["xiomara", { given: 2, ordinary: 0 }],
    ["oksana", { given: 2 }],
    ["thuy", { given: 2 }],
    ["fadumo", { given: 2 }],
    ["tesfaye", { given: 2, family: 2 }],
    ["smith", { family: 3 }],
    ["nguyen", { family: 3 }],
    ["garcia", { family: 3, ordinary: 0 }],
    ["yazzie", { family: 3 }],
    ["shevchenko", { family: 2 }],
    ["kabua", { family: 2 }],
    ["xiong", { family: 3 }],
    ["the", { given: 0, ordinary: 3 }],
    ["banana", { given: 0, family: 0, ordinary: 2 }],
    ["para", { given: 0, ordinary: 3 }],
    ["vivienda", { given: 0, family: 0, ordinary: 3 }],
    ["shelter", { given: 0, family: 0, ordinary: 3 }],
    ["hmis", { given: 0, family: 0, ordinary: 3 }],
    ["buprenorphine", { given: 0, family: 0, ordinary: 3 }],
    ["walmart", { given: 0, family: 0, ordinary: 3 }],
    ["tuesday", { ordinary: 3 }],
    ["miercoles", { ordinary: 3 }],
    ["yakima", { given: 0, ordinary: 0, place: true }],
    ["tegucigalpa", { place: true }],
  ])("%s", (word, kinds) => {
    expect(wordKinds(word)).toMatchObject(kinds);
  });

  test.each<[string, (keyof WordKinds)[]]>([
    ["will", ["given", "ordinary"]],
    ["may", ["given", "ordinary"]],
    ["hope", ["given", "family", "ordinary"]],
    ["chase", ["given", "family", "ordinary"]],
    ["rivers", ["family", "ordinary"]],
    ["page", ["family", "ordinary"]],
    ["jackson", ["given", "family", "place"]],
    ["london", ["given", "place"]],
    ["rosa", ["given", "family", "ordinary"]],
    ["cruz", ["family", "ordinary"]],
  ])("%s may be several things at once", (word, kinds) => {
    for (const kind of kinds) expect(wordKinds(word)[kind], kind).toBeTruthy();
  });
});

describe("the lists", () => {
  const words = gatherWords();

  test("every word of them answers what they say of it", () => {
    const wrong = [...words].filter(([word, kinds]) => !sameKinds(wordKinds(word), kinds));

    expect(words.size).toBeGreaterThan(90_000);
    expect(wrong).toEqual([]);
  });

  test("no other word is found", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."abcdefghijklmnñopqrstuvwxyz'-1"),
      maxLength: 12,
    });
    const beside = fc
      .tuple(fc.constantFrom(...words.keys()), fc.nat({ max: 12 }), letters)
      .map(([word, at, more]) => word.slice(0, at) + more + word.slice(at));

    fc.assert(
      fc.property(fc.oneof(letters, beside, fc.string()), (word) => {
        if (!words.has(word)) expect(wordKinds(word)).toBe(nothing);
      }),
      { numRuns: 2_000 },
    );
  });

  test("nobody edited them by hand: they are what npm run build:lists makes", () => {
    const file = new URL("../../shared/identifiers/lists/wordKinds.data.ts", import.meta.url);

    expect(readFileSync(file, "utf8") === encodeWords(words)).toBe(true);
  });

  test("what is known of a word cannot be changed", () => {
    expect(Object.isFrozen(nothing)).toBe(true);
    expect(Object.isFrozen(wordKinds("john"))).toBe(true);
  });
});

const sameKinds = (a: WordKinds, b: WordKinds): boolean =>
  a.given === b.given && a.family === b.family && a.ordinary === b.ordinary && a.place === b.place;
