/** Which characters may stand at one place of an expression; it holds at least all that may. */
export interface CharacterSet {
  /** In order. `beyond` stands for every character beyond ASCII. */
  readonly codes: readonly number[];
  /** Whether it holds no character of ASCII that may not stand there. */
  readonly isExact: boolean;
}

export const beyond = 127;

const all = Array.from({ length: 128 }, (_, code) => code);
export const everything: CharacterSet = { codes: all, isExact: false };

/** Of a character, an escape or a class as it is written: "a", ".", "\\d", "\\u00b0", "[^a-z]". */
export function characterSet(sign: string): CharacterSet {
  const set = known.get(sign) ?? (sign.startsWith("[") ? classOf(sign) : setOf([sign]));
  known.set(sign, set);

  return set;
}

/** Expressions are many and made of the same signs. */
const known = new Map<string, CharacterSet>([[".", everything]]);

export const withBothCases = ({ codes, isExact }: CharacterSet): CharacterSet => ({
  codes: [...new Set(codes.flatMap((code) => (isLetter(code) ? [code, code ^ 32] : [code])))],
  isExact,
});

const isLetter = (code: number) => /[a-z]/i.test(String.fromCharCode(code));

function classOf(words: string): CharacterSet {
  const isNegated = words.startsWith("[^");
  const set = setOf(words.slice(isNegated ? 2 : 1, -1).match(inClass) ?? []);
  if (!isNegated) return set;
  if (!set.isExact) return everything;

  return {
    codes: all.filter((code) => code === beyond || !set.codes.includes(code)),
    isExact: true,
  };
}

/** A character or an escape, or two with a hyphen between. */
const inClass =
  /(?:\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|.)|[^\\])(?:-(?:\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)|[^\\]))?/gsu;

function setOf(signs: readonly string[]): CharacterSet {
  if (signs.some((sign) => /^\\p/i.test(sign))) return everything;
  const codes = new Set(signs.flatMap(codesOf));

  return { codes: [...codes], isExact: true };
}

function codesOf(sign: string): number[] {
  const kind = kinds[sign.toLowerCase()];
  if (/^\\[dws]$/i.test(sign) && kind) {
    const isOther = sign !== sign.toLowerCase();
    return all.filter((code) =>
      code === beyond
        ? isOther || sign === "\\s"
        : kind.test(String.fromCharCode(code)) !== isOther,
    );
  }
  const [, first = sign, last = first] = range.exec(sign) ?? [];

  return all.slice(codeOf(first), codeOf(last) + 1);
}

const range = /^(\\.[^-]*|[^\\])-(.+)$/su;
const kinds: Readonly<Record<string, RegExp>> = { "\\d": /\d/, "\\w": /\w/, "\\s": /\s/ };

const codeOf = (sign: string): number => Math.min(controls[sign] ?? escapedCode(sign), beyond);

function escapedCode(sign: string): number {
  const hex = /^\\[ux]\{?([\da-f]+)\}?$/i.exec(sign)?.[1];
  if (hex !== undefined) return Number.parseInt(hex, 16);

  return sign.codePointAt(sign.length > 1 && sign.startsWith("\\") ? 1 : 0) ?? beyond;
}

const controls: Readonly<Record<string, number>> = {
  "\\n": 10,
  "\\t": 9,
  "\\r": 13,
  "\\f": 12,
  "\\v": 11,
  "\\b": 8,
  "\\0": 0,
};
