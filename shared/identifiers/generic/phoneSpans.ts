import type { Identifier } from "../identifier.ts";
import type { Note, Token } from "../note.ts";

/** Where a number stands with the signs before it and what belongs to it behind. `end` is the token after its last. */
export function phoneSpan(
  { text, tokens, placeOf, plain }: Note,
  at: number,
  end: number,
): Identifier {
  const first = tokens[startOfArea(tokens, at)];
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

/** "area code 662, 555-0122", "código de área 662": the words belong to the number. */
function startOfArea(tokens: readonly Token[], at: number): number {
  const said = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  if (/^(.* )?area code$/.test(said.join(" "))) return at - 2;

  return said.join(" ") === "codigo de area" ? at - 3 : at;
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
