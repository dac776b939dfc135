import type { Note, Token } from "../note.ts";
import type { AddressPattern } from "./addressPattern.ts";

/** Where the expressions of each kind are tried: at so few of the words that it takes no time. */
export function addressStarts(note: Note): Readonly<Record<AddressPattern["at"], number[]>> {
  const starts = { number: [] as number[], lead: [] as number[], name: [] as number[] };

  for (const [at, token] of note.tokens.entries()) {
    const before = note.tokens[at - 1];
    const after = note.tokens[at + 1];
    const isNamed =
      (before !== undefined && prepositions.has(before.text)) ||
      (token.gap !== " " && /[@:(\n]/.test(token.gap)) ||
      (before?.isNumber === true && /\n/.test(before.gap)) ||
      before === undefined;
    if (token.isNumber) {
      if (!goesOn(note.plain.charCodeAt(token.to))) continue;
      starts.number.push(token.from);
      if (isNamed || (after?.gap === "" && signs.test(note.plain.slice(after.to, after.to + 3))))
        starts.name.push(token.from);
    } else {
      // N8421
      if (token.text.length === 1 && after?.isNumber && after.gap === "")
        starts.number.push(token.from);
      if (leads.has(token.text)) starts.lead.push(token.from);
      if (
        isCorner(token, after) ||
        (isNamed && mayBeName(note, token)) ||
        (token.letterCase !== "lower" && signs.test(note.plain.slice(token.to, token.to + 3)))
      )
        starts.name.push(token.from);
    }
  }

  return starts;
}

/** Behind a house number stand a space, a hyphen or a letter. */
const goesOn = (unit: number) => unit === 32 || unit === 45 || unit >= 97;

const isCorner = ({ text }: Token, after: Token | undefined) =>
  corners.has(text) || (articles.has(text) && corners.has(after?.text ?? ""));

const mayBeName = ({ plain }: Note, { text, letterCase, to }: Token) =>
  letterCase !== "lower" || smallStarts.has(text) || joins.test(plain.slice(to, to + 12));

/** "12th & Fig", wherever it stands. */
const signs = /^ (?:&|x )/;

/** "larkspur & 3rd", "division / sprague". */
const joins = /^(?: [a-z]{2,4})? ?(?:[&/]|and |y |nr)/;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const prepositions = words(
  "at on near nr by of off around between behind along past in en por de entre sobre is was habitual esq the la el calle winnebago rv camper car tent landmark camp spot location place beside toward a down from to mostly usually often siempre esquina",
);
const articles = words("the la");
const corners = words("corner esquina");
const smallStarts = words(`
  freeway fwy autopista hwy highway route rte rt sr cr fm interstate county state us exit salida primera segunda tercera cuarta quinta sexta septima octava novena decima first second third fourth fifth sixth seventh eighth ninth tenth exit salida mile mm mp avenue ave calle n s e w ne nw se sw north
  south east west`);
const leads = words(`
  calle c avenida avda ave av blvd boulevard bulevar camino carretera carr callejon privada calzada calz paseo cerrada pasaje
  buzon bzn tract circuito prolongacion andador urb via colonia col urbanizacion bo barrio fracc fraccionamiento res residencial sector parc
  parcelas ext extension cond condominio bda barriada reparto comunidad com ejido poblado villas jardines brisas hda
  cluster house hse trailer trlr tr space lot site unit apt bldg casa bloque parcela edif p po pob post apartado rr r rural hc rt
  rte route star psc cmr general la mz mza m manzana one two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty box spc sp apartment apto apartamento espacio traila lote apdo gen km thirty forty fifty sixty seventy eighty ninety`);
