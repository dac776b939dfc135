import { type CharacterSet, characterSet, everything, withBothCases } from "./characterSets.ts";

/** A regular expression taken apart, as far as it tells which characters a match begins with. */
export type ExpressionTree =
  | { readonly is: "set"; readonly set: CharacterSet }
  | { readonly is: "row"; readonly parts: readonly ExpressionTree[] }
  | { readonly is: "choice"; readonly parts: readonly ExpressionTree[] }
  | {
      readonly is: "repeat";
      readonly part: ExpressionTree;
      readonly least: number;
      readonly most: number;
    }
  /** Looks ahead or behind and takes nothing. */
  | { readonly is: "look"; readonly part: ExpressionTree; readonly how: "=" | "!" | "<=" | "<!" };

export const treeOf = ({ source, ignoreCase }: RegExp): ExpressionTree =>
  new ExpressionReader(source, ignoreCase).choice();

const nothing: ExpressionTree = { is: "row", parts: [] };

class ExpressionReader {
  readonly #source: string;
  readonly #ignoresCase: boolean;
  #at = 0;

  constructor(source: string, ignoresCase: boolean) {
    this.#source = source;
    this.#ignoresCase = ignoresCase;
  }

  choice(): ExpressionTree {
    const parts = [this.#row()];
    while (this.#takes("|")) parts.push(this.#row());

    return parts.length === 1 && parts[0] ? parts[0] : { is: "choice", parts };
  }

  #row(): ExpressionTree {
    const parts: ExpressionTree[] = [];
    for (
      let sign = this.#next();
      sign !== "" && sign !== "|" && sign !== ")";
      sign = this.#next()
    ) {
      parts.push(this.#repeated(this.#part(sign)));
    }

    return { is: "row", parts };
  }

  #part(next: string): ExpressionTree {
    const letter = plainLetters.get(next);
    if (letter && !this.#ignoresCase) {
      // Most of an expression.
      this.#at += 1;
      return letter;
    }
    if (this.#takes("(")) return this.#group();
    if (this.#takes("^") || this.#takes("$")) return nothing;
    const sign = this.#matching(oneSign);
    if (/^\\[bB]$/.test(sign)) return nothing;
    // What stood before once more may be anything.
    if (/^\\[1-9k]/.test(sign))
      return { is: "repeat", part: { is: "set", set: everything }, least: 0, most: 9 };
    const set = characterSet(sign);

    return { is: "set", set: this.#ignoresCase ? withBothCases(set) : set };
  }

  #group(): ExpressionTree {
    const opening = this.#matching(groupOpening);
    const part = this.choice();
    this.#takes(")");
    const how = /^\?(<?[=!])$/.exec(opening)?.[1];

    return how === "=" || how === "!" || how === "<=" || how === "<!"
      ? { is: "look", part, how }
      : part;
  }

  #repeated(part: ExpressionTree): ExpressionTree {
    if (!quantifiers.has(this.#next())) return part;
    const [, sign, from, comma, to] =
      quantifier.exec(this.#source.slice(this.#at, this.#at + 12)) ?? [];
    if (sign === undefined) return part;
    this.#at += sign.length;
    this.#takes("?");
    const least = from === undefined ? (sign === "+" ? 1 : 0) : Number(from);
    const most =
      sign === "?" ? 1 : from && !comma ? least : to ? Number(to) : Number.POSITIVE_INFINITY;

    return { is: "repeat", part, least, most };
  }

  #next(): string {
    return this.#source.charAt(this.#at);
  }

  #takes(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at += 1;
    return true;
  }

  #matching(expression: RegExp): string {
    expression.lastIndex = this.#at;
    const words = expression.exec(this.#source)?.[0] ?? "";
    this.#at += words.length;
    return words;
  }
}

const plainLetters: ReadonlyMap<string, ExpressionTree> = new Map(
  Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ", (sign) => [
    sign,
    { is: "set", set: characterSet(sign) },
  ]),
);

const quantifiers: ReadonlySet<string> = new Set("*+?{");

/** One character, an escape or a class of characters. */
const oneSign =
  /\[(?:[^\]\\]|\\.)*\]|\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|.)|./suy;
const groupOpening = /\?(?:<?[=!]|:|<[^>]*>)|/y;
const quantifier = /^([*+?]|\{(\d+)(?:(,)(\d*))?\})/;
