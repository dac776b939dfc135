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

/** Kinds in brackets are no tokens, but stand in the gap. */
export function readNote(text: string): Note {
  const tokens: Token[] = [];

  for (let at = 0; at < text.length; ) {
    const run = runAt(text, at);
    if (run) tokens.push(tokenOf(text, run, tokens.at(-1)?.end ?? 0));

    at = run?.end ?? at + (text[at] === "[" ? bracketLength(text, at) : widthAt(text, at));
  }

  return { text, tokens };
}

interface Run {
  readonly kind: "letters" | "digits";
  readonly start: number;
  /** After the accents and invisible characters that follow a letter, too. */
  end: number;
  plain: string;
  count: number;
  uppers: number;
  startsUpper: boolean;
}

/** The run of one kind of character that begins here; invisible characters neither begin nor end one. */
function runAt(text: string, start: number): Run | null {
  const kind = kindOf(fold(characterAt(text, start)));
  if (kind === null) return null;

  const run = {
    kind,
    start,
    end: start,
    plain: "",
    count: 0,
    uppers: 0,
    startsUpper: false,
  };
  while (run.end < text.length) {
    const character = characterAt(text, run.end);
    const plain = fold(character);
    if (plain !== "" && kindOf(plain) !== kind) break;

    run.end += character.length;
    if (plain !== "") add(run, character, plain);
  }

  return run;
}

function add(run: Run, character: string, plain: string) {
  const isUpper = character !== character.toLowerCase();

  run.startsUpper ||= isUpper && run.count === 0;
  run.plain += plain;
  run.count += 1;
  run.uppers += isUpper ? 1 : 0;
}

function tokenOf(text: string, run: Run, endBefore: number): Token {
  const isUpper = run.count > 1 && run.uppers === run.count;

  return {
    text: run.plain,
    isNumber: run.kind === "digits",
    letterCase: isUpper ? "upper" : run.startsUpper ? "capital" : "lower",
    start: run.start,
    end: run.end,
    gap: text.slice(endBefore, run.start),
  };
}

function kindOf(plain: string): Run["kind"] | null {
  const code = plain.charCodeAt(0);
  if (code >= 97 && code <= 122) return "letters";
  if (code >= 48 && code <= 57) return "digits";
  // The range is letter apostrophes, as in Kaʻahumanu: they part a name as others do.
  if (plain === "" || code < 128 || (code >= 0x2b9 && code <= 0x2bf)) return null;

  return /^\p{L}/u.test(plain) ? "letters" : /^\p{Nd}/u.test(plain) ? "digits" : null;
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0);

const widthAt = (text: string, at: number) => characterAt(text, at).length;

const brackets = Object.values(bracketedKinds);

const bracketLength = (text: string, at: number) =>
  brackets.find((kind) => text.startsWith(kind, at))?.length ?? 1;
