import type { Identifier } from "../identifier.ts";
import type { Note, Token } from "../note.ts";

/** Where a number stands with the signs before it and what belongs to it behind. `end` is the token after its last. */
export function phoneSpan(
  { text, tokens, placeOf, plain }: Note,
  at: number,
  end: number,
): Identifier {
  const first = tokens[at];
  const last = tokens[withMore(tokens, end) - 1];
  const from = first?.from ?? 0;
  const opened = /\+? ?[([]?$/.exec(plain.slice(Math.max(0, from - 3), from))?.[0] ?? "";
  const isOpen = opened.includes("+") || tokens[at + 1]?.gap.match(/[)\]]/);

  return {
    start: isOpen ? placeOf(from - opened.trimStart().length, from).start : (first?.start ?? 0),
    end: last?.end ?? text.length,
    type: "PHONE",
    certainty: "likely",
  };
}

/** An extension, or another end after a slash: "555-0123/0124". */
function withMore(tokens: readonly Token[], end: number): number {
  const [sign, number] = [tokens[end], tokens[end + 1]];
  if (sign?.isNumber) {
    const isOther = /^ ?\/ ?$/.test(sign.gap) && /^\d\d(\d\d)?$/.test(sign.text);
    return isOther || (/^ ?#$/.test(sign.gap) && sign.text.length <= 5) ? end + 1 : end;
  }

  const isExtension =
    extensions.has(sign?.text ?? "") &&
    (sign?.gap.length ?? 9) <= 3 &&
    number?.isNumber &&
    number.gap.length <= 3 &&
    number.text.length <= 6;
  return isExtension ? end + 2 : end;
}

const extensions: ReadonlySet<string> = new Set(
  "x ext extn exten extension anexo interno int".split(" "),
);
