import { fold } from "./fold.ts";
import { bracketedKinds } from "./replaceIdentifiers.ts";

/** A run of letters or of digits, `text` folded; `gap` is what stands between it and the token before. */
export interface Token {
  readonly text: string;
  readonly isNumber: boolean;
  readonly letterCase: "lower" | "capital" | "upper";
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

/** A text, read once for all finders. */
export interface Note {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Reads each character once. Kinds in brackets are no tokens, but stand in the gap. */
export function readNote(text: string): Note {
  const tokens: Token[] = [];
  let open: OpenToken | null = null;
  let at = 0;

  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const plain = fold(character);
    const kind: Kind | undefined = plain === "" ? open?.kind : kindOf(plain);

    if (open && kind !== open.kind) {
      tokens.push(closed(text, open, tokens.at(-1)));
      open = null;
    }
    if (kind) {
      open ??= { kind, plain: "", start: at, end: at, uppers: 0, letters: 0, startsUpper: false };
      take(open, character, plain, at);
      at += character.length;
    } else {
      at += character === "[" ? bracketLength(text, at) : character.length;
    }
  }
  if (open) tokens.push(closed(text, open, tokens.at(-1)));

  return { text, tokens };
}

type Kind = "word" | "number";

interface OpenToken {
  readonly kind: Kind;
  readonly start: number;
  plain: string;
  end: number;
  letters: number;
  uppers: number;
  startsUpper: boolean;
}

function take(open: OpenToken, character: string, plain: string, at: number) {
  open.end = at + character.length;
  if (plain === "") return;

  const isUpper = character !== character.toLowerCase();
  if (open.plain === "") open.startsUpper = isUpper;
  open.plain += plain;
  open.letters += 1;
  open.uppers += isUpper ? 1 : 0;
}

function closed(text: string, open: OpenToken, before: Token | undefined): Token {
  const { kind, plain, start, end, letters, uppers, startsUpper } = open;
  const isUpper = letters > 1 && uppers === letters;

  return {
    text: plain,
    isNumber: kind === "number",
    letterCase: isUpper ? "upper" : startsUpper ? "capital" : "lower",
    start,
    end,
    gap: text.slice(before?.end ?? 0, start),
  };
}

function kindOf(plain: string): Kind | undefined {
  const code = plain.charCodeAt(0);
  if (code >= 97 && code <= 122) return "word";
  if (code >= 48 && code <= 57) return "number";
  if (code < 128 || (code >= 0x2b9 && code <= 0x2bf)) return undefined; // the latter: letter apostrophes, as in Kaʻahumanu

  return /\p{L}/u.test(plain) ? "word" : /\p{Nd}/u.test(plain) ? "number" : undefined;
}

const brackets = Object.values(bracketedKinds);

const bracketLength = (text: string, at: number) =>
  brackets.find((kind) => text.startsWith(kind, at))?.length ?? 1;
