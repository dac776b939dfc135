import type { Note } from "./note.ts";

/**
 * Where the crosses or stars before the last digits begin; null where there are none. Two digits of the middle
 * may stand open.
 */
export function startOfMask(
  { text, tokens }: Note,
  at: number,
  middle: string | null,
): number | null {
  const before = tokens[at - 1];
  const middleIsOpen = before?.isNumber && before.text === middle;
  const from = (middleIsOpen ? before?.start : tokens[at]?.start) ?? 0;
  const mask = text
    .slice(Math.max(0, from - 16), from)
    .match(/(?:^|[^\p{L}\p{N}])((?:[xX*•#●_][\s.-]?){2,}[\s.-]?|\.{2,} ?|… ?)$/u);

  return mask?.[1] ? from - mask[1].length : null;
}

/**
 * Whether four digits are said to be the last of a number of a kind: "last four 1234", "SSN ending in 1234",
 * "últimos cuatro: 1234". Behind the words for another kind of number they are its.
 */
export function isLastFourOf(
  tokens: Note["tokens"],
  at: number,
  kind: ReadonlySet<string>,
  isMasked = false,
): boolean {
  let isEnding = isMasked;
  let saysFour = false;
  let saysLast = false;
  let isKind = false;

  for (let back = 1; back <= 8; back++) {
    const [token, next] = [tokens[at - back], tokens[at - back + 1]];
    if (!token || !next || next.gap.length > 4 || /[.;!?\n]\s|\n/.test(next.gap)) break;
    if (token.isNumber) {
      saysFour ||= token.text === "4";
      if (token.text.length > 1) break;
      continue;
    }
    if (isOther(tokens, at - back)) break;
    // "Case number ending in 0134": the number of something else.
    if (numbers.has(token.text) && isOther(tokens, at - back - 1)) return false;
    isKind ||= kind.has(token.text);
    isEnding ||= endings.has(token.text);
    saysLast ||= lasts.has(token.text);
    saysFour ||= fours.has(token.text);
    if (isKind && (isEnding || (saysLast && saysFour))) return true;
  }

  return false;
}

/** Whether four digits are announced as the last four of something that is not named. */
export function areLastFour(tokens: Note["tokens"], at: number): boolean {
  let saysFour = false;

  for (let back = 1; back <= 6; back++) {
    const [token, next] = [tokens[at - back], tokens[at - back + 1]];
    if (!token || !next || next.gap.length > 4 || /[.;!?\n]\s|\n/.test(next.gap)) return false;
    if (isOther(tokens, at - back)) return false;
    saysFour ||= fours.has(token.text) || token.text === "4";
    if (lasts.has(token.text) && saysFour) return !isBehindAnother(tokens, at - back);
    if (back <= 2 && endings.has(token.text)) return !isBehindAnother(tokens, at - back);
  }
  return false;
}

/** "Voucher ending 1178", "the card's last four" */
export const isBehindAnother = (tokens: Note["tokens"], at: number) =>
  [1, 2, 3, 4].some((back) => isOther(tokens, at - back));

/** A card is another's unless it is that of the Social Security. */
const isOther = (tokens: Note["tokens"], at: number) =>
  otherNumbers.has(tokens[at]?.text ?? "") &&
  ![-2, -1, 1, 2].some(
    (by) =>
      ofSocialSecurity.has(tokens[at + by]?.text ?? "") && !tokens[at + Math.sign(by)]?.isNumber,
  );

const ofSocialSecurity = new Set("ss ssn social seguro nss".split(" "));

const endings = new Set(
  "ending ends end finishing termina terminan terminado terminada terminacion acaba finaliza xxx xx".split(
    " ",
  ),
);
const numbers = new Set("number num numero no".split(" "));
const lasts = new Set("last final ult ultimos ultimas ultimo".split(" "));
const fours = new Set("four cuatro digits digitos numeros".split(" "));
const otherNumbers = new Set(
  `voucher case caso account acct cuenta card tarjeta check cheque locker casillero unit unidad receipt recibo po folio
  order invoice factura ticket confirmation confirmacion plate placa bus ruta route medicaid bed cama room cuarto`.split(
    /\s+/,
  ),
);
