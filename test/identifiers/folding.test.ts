import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "#shared/identifiers/checkText.ts";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { foldText } from "#shared/identifiers/foldText.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { TextTooLong } from "#shared/identifiers/textTooLong.ts";

const plain = (text: string) => foldText(text).plain;

describe("a text as it compares", () => {
  test.each([
    ["capitals and accents", "ROSÉ Ñandú Zoë Łódź", "rose nandu zoe lodz"],
    ["accents as characters of their own", "Jose\u0301 Mun\u0303oz", "jose munoz"],
    ["letters of two", "Straße Æsop œuvre ﬁn", "strasse aesop oeuvre fin"],
    ["full width", "Ｒｏｓａ　５０９－５５５", "rosa 509-555"],
    ["mathematical letters", "𝐑𝐨𝐬𝐚 𝓡𝓸𝓼𝓪 𝔽 𝟓𝟎𝟗", "rosa rosa f 509"],
    ["letters in circles and squares", "Ⓡⓞⓢⓐ 🅡🅞🅢🅐 🆁🅾", "rosa rosa ro"],
    ["small capitals", "ʀᴏsᴀ", "rosa"],
    ["zero-width characters", "R\u200bo\u200cs\u200d\u2060a\ufeff", "rosa"],
    ["marks of direction", "\u202eRo\u200fsa\u202c \u2066D\u2069", "rosa d"],
    ["soft hyphens and control characters", "Ro\u00adsa\u0007", "rosa"],
    ["spaces of every width", "a\u00a0b\u2003c\u202fd\u3000e\u2800f", "a b c d e f"],
    ["ends of lines", "a\u2028b\u0085c\r\nd\re", "a\nb\nc\nd\ne"],
    ["spaces typed twice and tabulators", "a.  b\tc \t d", "a. b c d"],
    ["Arabic, Persian, Devanagari and Thai digits", "٥٠٩ ۵۰۹ ५०९ ๕๐๙", "509 509 509 509"],
    ["digits in circles and keys", "⑤⓪⑨ ❺⓿➒ 5️⃣0️⃣", "509 509 50"],
    ["digits set high and low", "x² H₂O", "x2 h2o"],
    ["dashes", "a‐b‑c‒d–e—f−g﹣h", "a-b-c-d-e-f-g-h"],
    ["quotes", "‘O’Neil‛ ´x` “y” «z» O′Neil OʼNeil", `'o'neil' 'x' "y" "z" o'neil o'neil`],
    ["the same apostrophe with and without other signs", "d`Angelo", "d'angelo"],
  ])("is the same with %s", (_, written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  test.each([
    ["Cyrillic", "Rоsа Мaria Сruz PЕREZ", "rosa maria cruz perez"],
    ["Greek", "Rοsα Μaria ΗELENA Αna", "rosa maria helena ana"],
    ["a hidden one", "R\u200bоsa", "rosa"],
  ])("reads letters that look Latin as Latin inside a Latin word: %s", (_, written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  test("leaves words of another script what they are, whatever their case", () => {
    expect(plain("МАРИЯ Мария мария")).toBe("мария мария мария");
    expect(plain("ΜΑΡΙΑ Μαρία Νίκος ΝΙΚΟΣ")).toBe("μαρια μαρια νικοσ νικοσ");
    expect(plain("김민수 王小明 مريم")).toBe("김민수 王小明 مريم");
  });

  test("keeps signs that stand for whole phrases, which would lengthen it", () => {
    expect(plain("\ufdfa™")).toBe("\ufdfa™");
  });
});

describe("a word", () => {
  test("is a capital or upper-case one in every style", () => {
    const cases = readNote("Rosa ROSA rosa 𝐑osa 𝐑𝐎𝐒𝐀 Ｒｏｓａ É Ñoño iPhone مريم").tokens.map(
      ({ letterCase }) => letterCase,
    );

    expect(cases).toEqual(
      "capital upper lower capital upper capital capital capital lower lower".split(" "),
    );
  });

  test("is a number in every script", () => {
    expect(readNote("٥٠٩ a ⑤ 𝟓").tokens.map(({ isNumber }) => isNumber)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});

describe("what is found", () => {
  const known = { client: { first: "Zoë", last: "Weiß", ssn: "900120101" } };
  const aCharacter = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom(..."zoë wei ZOËß zoе𝐫٩𝟗\u0301\u200b\u00ad\ud835\ude00\u2067-'9 "),
    fc.constantFrom("ZOE", "weiss", "900-12-0101", "٩٠٠١٢٠١٠١", "Z\u200bо\u0301é"),
  );

  test("folds to the words known, splits no character and leaves no accent behind", () => {
    fc.assert(
      fc.property(fc.string({ unit: aCharacter, maxLength: 60 }), (text) => {
        const note = readNote(text);

        for (const { start, end, text: word } of note.tokens) {
          expect(asDigits(plain(text.slice(start, end)))).toContain(asDigits(word));
          expect(splits(text, start) || splits(text, end)).toBe(false);
          expect(/^[\p{M}\u200b\u00ad]/u.test(text.slice(end))).toBe(false);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ["a hidden space", "Z\u200bo\u200be\u0308\u200d", "PERSON"],
    ["a letter of another script", "Zоe", "PERSON"],
    ["full width", "Ｗｅｉｓｓ", "PERSON"],
    ["digits of another script", "٩٠٠-١٢-٠١٠١", "SSN"],
  ])("is found whole with %s", (_, written, type) => {
    expect(findIdentifiers(`— ${written} ☺`, { known })).toEqual([
      { start: 2, end: 2 + written.length, type, certainty: "certain" },
    ]);
  });

  /** Within a number "O" and "l" are read as digits. */
  const asDigits = (word: string) => word.replaceAll("o", "0").replaceAll("l", "1");

  const splits = (text: string, at: number) =>
    /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
});

describe("a text of a megabyte", () => {
  const text = "Rosa ".repeat(220_000).slice(0, 1_048_576);

  test("is refused before anybody looks at it, without a word of it", () => {
    for (const look of [findIdentifiers, checkText]) {
      expect(() => look(text)).toThrow(TextTooLong);
      expect(() => look(text)).toThrow(
        /^A text to be checked has fewer than 1048576 characters\.$/,
      );
    }
    expect(new TextTooLong()).toBeInstanceOf(RangeError);
  });
});
