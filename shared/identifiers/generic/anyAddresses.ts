import type { Identifier } from "../identifier.ts";
import type { Note, Token } from "../note.ts";
import { type AddressPattern, addressPatterns } from "./addressPatterns.ts";
import { looseAddressPatterns } from "./addressPatternsLoose.ts";
import { endOfAddress, startOfAddress, withoutStop } from "./addressTail.ts";
import { casedText } from "./casedText.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { spanIn } from "./spanIn.ts";

/** Street addresses, and intersections where somebody stays. */
export const anyAddresses: GenericFinder = (note) => {
  const cased = casedText(note);
  const found: Identifier[] = [];

  for (const [at, token] of note.tokens.entries()) {
    for (const { pattern, isAddress } of patternsAt(note, token, at)) {
      pattern.lastIndex = token.from;
      const match = pattern.exec(cased);
      if (!match) continue;

      const { 0: street, groups: parts = {} } = match;
      const streetTo = token.from + street.length;
      const to = endOfAddress(cased, streetTo, !/[A-Z]/.test(street));
      const words = cased.slice(token.from, to);
      const tail = cased.slice(streetTo, to);
      const before = note.plain.slice(Math.max(0, token.from - 70), token.from);
      const after = note.plain.slice(to, to + 30);
      if (!isAddress({ words, tail, before, after, parts })) continue;

      const from = startOfAddress(cased, token.from);
      found.push(spanIn(note, { from, to: withoutStop(cased, to) }, "ADDRESS"));
    }
  }

  return found;
};

const all = [...addressPatterns, ...looseAddressPatterns];
const of = (kind: AddressPattern["at"]) => all.filter(({ at }) => at === kind);
const atNumbers = of("number");
const atLeads = of("lead");
const atNames = of("name");
const atNumbersToo = [...atNumbers, ...atNames];
const atLeadsToo = [...atLeads, ...atNames];
const none: readonly AddressPattern[] = [];

/** What may begin at a token: so few of the expressions are tried at so few of the words that it takes no time. */
function patternsAt(
  { plain, tokens }: Note,
  { text, isNumber, letterCase, gap, to }: Token,
  at: number,
): readonly AddressPattern[] {
  const before = tokens[at - 1];
  const isNamed =
    (before !== undefined && prepositions.has(before.text)) || (gap !== " " && /[@:]/.test(gap));
  if (isNumber) {
    const next = plain.charCodeAt(to);
    if (next !== space && next !== hyphen && !(next >= letterA)) return none;
    return isNamed ? atNumbersToo : atNumbers;
  }

  const after = tokens[at + 1];
  if (text.length === 1 && after?.isNumber && after.gap === "")
    return isNamed ? atNumbersToo : atNumbers;
  const isName =
    (isNamed && (letterCase !== "lower" || smallStarts.has(text) || isLoose(plain, to))) ||
    corners.has(text) ||
    (articles.has(text) && corners.has(after?.text ?? ""));
  if (leads.has(text)) return isName ? atLeadsToo : atLeads;
  return isName ? atNames : none;
}

const space = 32;
const hyphen = 45;
const letterA = 97;

/** "larkspur & 3rd", "division / sprague". */
const isLoose = (plain: string, to: number) => joins.test(plain.slice(to, to + 12));
const joins = /^(?: [a-z]{2,4})? ?(?:[&/]|and |y |nr)/;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const prepositions = words(
  "at on near nr by of off around between behind along past in en por de entre sobre is was habitual esq the la el calle winnebago rv camper car tent landmark camp spot location place beside toward a",
);
const articles = words("the la");
const corners = words("corner esquina");
const smallStarts = words(`
  hwy highway route rte rt sr cr fm interstate county state us exit salida primera segunda tercera cuarta quinta sexta septima octava novena decima first second third fourth fifth sixth seventh eighth ninth tenth exit salida mile mm mp avenue ave calle n s e w ne nw se sw north
  south east west`);
const leads = words(`
  calle c avenida avda ave av blvd boulevard bulevar camino carretera carr callejon privada calzada calz paseo cerrada pasaje
  circuito prolongacion andador urb via colonia col urbanizacion bo barrio fracc fraccionamiento res residencial sector parc
  parcelas ext extension cond condominio bda barriada reparto comunidad com ejido poblado villas jardines brisas hda
  cluster house hse trailer trlr tr space lot site unit apt bldg casa bloque parcela edif p po pob post apartado rr r rural hc rt
  rte route star psc cmr general la mz mza m manzana one two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`);
