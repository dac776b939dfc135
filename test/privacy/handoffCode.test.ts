import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClientId } from "#shared/anonymization/clientId.ts";
import { type HandoffCode, handoffCodeFrom, readHandoffCode } from "#shared/privacy/handoffCode.ts";

const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const twelveBytes = fc.uint8Array({ minLength: 12, maxLength: 12 });
const bare = (code: HandoffCode) => code.replaceAll("-", "");

/** Codes in which every symbol stands at every place, beside every other. */
const codesWithEveryPair = Array.from({ length: 32 * 32 }, (_, pair) =>
  handoffCodeFrom(Uint8Array.from({ length: 12 }, (_, n) => (n % 2 ? pair >> 5 : pair & 31))),
);

describe("a hand-off code", () => {
  test("has twelve symbols and the one that checks them, in groups that can be spoken", () => {
    fc.assert(
      fc.property(twelveBytes, (bytes) => {
        const code = handoffCodeFrom(bytes);

        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]$/);
        expect(readHandoffCode(code)).toBe(code);
      }),
    );
  });

  test("gives every symbol the same chance", () => {
    const counts = Map.groupBy(
      Array.from({ length: 256 }, (_, byte) => byte),
      (byte) => handoffCodeFrom(new Uint8Array(12).fill(byte)).slice(0, 1),
    );

    expect([...counts.values()].map(({ length }) => length)).toEqual(Array(32).fill(8));
  });

  test("is never made of fewer bytes than it needs, and takes no more", () => {
    const thirteen = Uint8Array.from({ length: 13 }, (_, n) => n);

    expect(handoffCodeFrom(thirteen)).toBe(handoffCodeFrom(thirteen.subarray(0, 12)));
    expect(() => handoffCodeFrom(thirteen.subarray(0, 11))).toThrow("needs 12 random bytes");
  });

  test.each([
    (code: string) => code.toLowerCase(),
    (code: string) => code.replaceAll("-", ""),
    (code: string) => ` ${code.replaceAll("-", " ")}\t`,
    (code: string) => code.replaceAll("0", "O").replaceAll("1", "l"),
  ])("is read however it was copied (%#)", (copied) => {
    const code = handoffCodeFrom(Uint8Array.from([0, 1, 0, 1, 30, 7, 0, 1, 9, 1, 0, 3]));

    expect(readHandoffCode(copied(code))).toBe(code);
  });

  test.each(["", "-", "K7Q4-M2XR-9", "U7Q4-M2XR-9T3B-E", `${"0".repeat(13)}`, "é".repeat(13)])(
    "is not %j",
    (typed) => {
      expect(readHandoffCode(typed)).toBeNull();
    },
  );

  test("and a Client ID are never taken for each other", () => {
    fc.assert(
      fc.property(twelveBytes, (bytes) => {
        expect(readClientId(handoffCodeFrom(bytes))).toBeNull();
      }),
    );
  });
});

describe("a mistyped code is noticed before any look-up", () => {
  test("whichever single symbol is wrong, at whichever place", () => {
    let tried = 0;

    for (const code of codesWithEveryPair.filter((_, n) => n % 33 === 0)) {
      const right = bare(code);
      for (let place = 0; place < 13; place++) {
        for (const wrong of symbols) {
          if (right[place] === wrong) continue;

          expect(
            readHandoffCode(right.slice(0, place) + wrong + right.slice(place + 1)),
          ).toBeNull();
          tried++;
        }
      }
    }
    expect(tried).toBe(32 * 13 * 31);
  });

  test("whichever neighbours changed places", () => {
    const seen = new Set<string>();

    for (const code of codesWithEveryPair) {
      const right = bare(code);
      for (let place = 0; place < 12; place++) {
        const [a, b] = [right[place], right[place + 1]];
        if (a === b) continue;

        expect(readHandoffCode(right.slice(0, place) + b + a + right.slice(place + 2))).toBeNull();
        seen.add(`${place} ${a}${b}`);
      }
    }
    // Eleven places among the random symbols hold every pair; the twelfth is beside the check symbol.
    expect([...seen].filter((pair) => !pair.startsWith("11 "))).toHaveLength(11 * 32 * 31);
  });

  test("also when one symbol is left out or added", () => {
    fc.assert(
      fc.property(twelveBytes, fc.nat(12), fc.nat(31), (bytes, place, symbol) => {
        const right = bare(handoffCodeFrom(bytes));

        expect(readHandoffCode(right.slice(0, place) + right.slice(place + 1))).toBeNull();
        expect(
          readHandoffCode(right.slice(0, place) + symbols[symbol] + right.slice(place)),
        ).toBeNull();
      }),
    );
  });
});
