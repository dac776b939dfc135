import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClientId, clientIdFrom, readClientId } from "#shared/anonymization/clientId.ts";

const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const eightBytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
const aClientId = eightBytes.map(clientIdFrom);
const bare = (clientId: string) => clientId.replaceAll("-", "");

/** Client IDs in which every symbol stands at every place, beside every other. */
const idsWithEveryPair: ClientId[] = Array.from({ length: 32 * 32 }, (_, pair) => {
  const [a, b] = [pair & 31, pair >> 5];

  return clientIdFrom(Uint8Array.from([a, b, a, b, a, b, a, b]));
});

describe("a Client ID", () => {
  test.each<[number[], string]>([
    [[0, 0, 0, 0, 0, 0, 0, 0], "0000-0000-W"],
    [[0, 0, 0, 0, 0, 0, 0, 1], "0000-0001-Y"],
    [[0, 0, 0, 0, 1, 0, 0, 0], "0000-1000-C"],
    [[31, 31, 31, 31, 31, 31, 31, 31], "ZZZZ-ZZZZ-Z"],
    [[19, 7, 23, 4, 20, 2, 29, 24], "K7Q4-M2XR-9"],
  ])("of the bytes %j is %s", (bytes, written) => {
    expect(clientIdFrom(Uint8Array.from(bytes))).toBe(written);
  });

  test("has nine symbols of Crockford's alphabet, in groups of four, four and one", () => {
    fc.assert(
      fc.property(eightBytes, (bytes) => {
        expect(clientIdFrom(bytes)).toMatch(
          /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/,
        );
      }),
    );
  });

  test("gives every symbol the same chance at each place", () => {
    const counts = Map.groupBy(
      Array.from({ length: 256 }, (_, byte) => byte),
      (byte) => clientIdFrom(new Uint8Array(8).fill(byte)).slice(0, 1),
    );

    expect([...counts.keys()].join("")).toBe(symbols);
    expect([...counts.values()].map(({ length }) => length)).toEqual(Array(32).fill(8));
  });

  test("takes the first eight bytes and is never made of fewer", () => {
    const nine = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9]);

    expect(clientIdFrom(nine)).toBe(clientIdFrom(nine.subarray(0, 8)));
    expect(() => clientIdFrom(nine.subarray(0, 7))).toThrow("a Client ID needs 8 random bytes");
  });
});

describe("reading a Client ID", () => {
  test("gives back what was written", () => {
    fc.assert(fc.property(aClientId, (clientId) => readClientId(clientId) === clientId));
  });

  test.each([
    "K7Q4-M2XR-9",
    "k7q4-m2xr-9",
    "K7Q4M2XR9",
    "k7q4 m2xr 9",
    "  K7Q4–M2XR—9\t",
    "K-7-Q-4-M-2-X-R-9",
    "K7Q4\u00a0M2XR\u20119",
  ])("forgives case, spaces and hyphens in %j", (typed) => {
    expect(readClientId(typed)).toBe("K7Q4-M2XR-9");
  });

  test("takes O for 0, I and L for 1, in either case", () => {
    const clientId = clientIdFrom(Uint8Array.from([0, 1, 0, 1, 1, 0, 1, 0]));
    expect(clientId.startsWith("0101-1010-")).toBe(true);

    for (const typed of ["OIOL-IOLO-", "oiol-iolo-", "0LoI-i0l0-"]) {
      expect(readClientId(typed + clientId.slice(-1))).toBe(clientId);
    }
  });

  test.each([
    "",
    "-",
    "K7Q4",
    "K7Q4-M2XR",
    "K7Q4-M2XR-9M",
    "K7Q4-M2XR-90",
    "K7Q4-M2XR-8",
    "U7Q4-M2XR-9",
    "K7Q4_M2XR_9",
    "K7Q4-M2XR-é",
    "K7Q4-M2XR-😀",
    "K7Q4.M2XR.9",
    "Ｋ7Q4-M2XR-9",
    `K7Q4-M2XR-9${" ".repeat(30)}`,
  ])("refuses %j", (typed) => {
    expect(readClientId(typed)).toBeNull();
  });

  test("refuses one symbol too many or too few, even a 0 in front", () => {
    const beginsWithZero = bare(clientIdFrom(new Uint8Array(8)));

    expect(readClientId("0K7Q4-M2XR-9")).toBeNull();
    expect(readClientId(beginsWithZero.slice(1))).toBeNull();
  });

  test("reads up to forty characters", () => {
    expect(readClientId(`K7Q4-M2XR-9${" ".repeat(29)}`)).toBe("K7Q4-M2XR-9");
  });

  test("says one of 32 random texts is an ID, no more: the check symbol decides", () => {
    const accepted = Array.from(symbols, (last) => readClientId(`K7Q4-M2XR-${last}`)).filter(
      Boolean,
    );

    expect(accepted).toEqual(["K7Q4-M2XR-9"]);
  });

  test("never quotes or changes what is right: reading is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (typed) => {
        const read = readClientId(typed);

        expect(read === null ? null : readClientId(read)).toBe(read);
      }),
    );
  });
});

describe("a mistyped Client ID is refused before any look-up", () => {
  // The check is linear: whether a mistake is noticed depends on the mistake alone, so that all mistakes made in
  // IDs that hold every symbol and every pair at every place are all mistakes there are.
  test("whichever single symbol is wrong, at whichever place", () => {
    let tried = 0;

    for (const clientId of idsWithEveryPair.filter((_, n) => n % 33 === 0)) {
      for (let place = 0; place < 9; place++) {
        for (const wrong of symbols) {
          const right = bare(clientId);
          if (right[place] === wrong) continue;

          expect(readClientId(right.slice(0, place) + wrong + right.slice(place + 1))).toBeNull();
          tried++;
        }
      }
    }
    expect(tried).toBe(32 * 9 * 31);
  });

  test("whichever neighbours changed places", () => {
    const seen = new Set<string>();

    for (const clientId of idsWithEveryPair) {
      const right = bare(clientId);
      for (let place = 0; place < 8; place++) {
        const [a, b] = [right[place], right[place + 1]];
        if (a === b) continue;

        expect(readClientId(right.slice(0, place) + b + a + right.slice(place + 2))).toBeNull();
        seen.add(`${place}${a}${b}`);
      }
    }
    // Seven places among the random symbols hold every pair; the eighth is beside the check symbol.
    expect([...seen].filter((pair) => !pair.startsWith("7"))).toHaveLength(7 * 32 * 31);
  });

  test("whichever last symbol changed places with the check symbol", () => {
    let swapped = 0;

    for (let last = 0; last < 32; last++) {
      for (let check = 0; check < 32; check++) {
        const clientId = idWithEnd(last, check);
        const right = bare(clientId);
        if (last === check) continue;

        expect(right.endsWith(`${symbols[last]}${symbols[check]}`)).toBe(true);
        expect(readClientId(right.slice(0, 7) + right[8] + right[7])).toBeNull();
        swapped++;
      }
    }
    expect(swapped).toBe(32 * 31);
  });

  test("also when any two symbols changed places, or in any random ID", () => {
    fc.assert(
      fc.property(aClientId, fc.nat(8), fc.nat(8), (clientId, one, other) => {
        const typed = [...bare(clientId)];
        [typed[one], typed[other]] = [typed[other] ?? "", typed[one] ?? ""];

        expect(readClientId(typed.join(""))).toBe(
          typed.join("") === bare(clientId) ? clientId : null,
        );
      }),
    );
  });
});

/** The Client ID whose last two symbols have these values; the one before them makes up for it. */
function idWithEnd(last: number, check: number): ClientId {
  for (let before = 0; before < 32; before++) {
    const clientId = clientIdFrom(Uint8Array.from([0, 0, 0, 0, 0, 0, before, last]));
    if (clientId.endsWith(symbols[check] ?? "?")) return clientId;
  }
  throw new Error("every check symbol occurs");
}
