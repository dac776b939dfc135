import type { Note, Token } from "../note.ts";
import { announcedAfter, announcedBefore } from "./announced.ts";
import type { Code, TokenStretch } from "./codes.ts";
import { hasLettersBefore } from "./wholeNumber.ts";

/** A vehicle's plate at a code: where one is spoken of, or in a form of plates where a vehicle is. */
export function plateAt({ tokens }: Note, code: Code): TokenStretch | null {
  if (code.symbols.length > 9 || /[./]/.test(code.gaps) || models.test(code.symbols)) return null;

  const { first, end } = withNeighbour(tokens, code);
  const parts = tokens.slice(first, end);
  const symbols = parts.map(({ text }) => text).join("");
  const digits = symbols.replace(/\D/g, "").length;
  if (digits < 2 || symbols.length < 4) return null;

  const said = announcedBefore(tokens, first, 5) ?? announcedAfter(tokens, end);
  if (said?.kind === "plate") return digits < symbols.length || digits >= 5 ? { first, end } : null;
  if (said?.isDirect && said.kind !== "id") return null;

  const isForm = forms.test(symbols) && parts.every(isWritten);
  return isForm && (hasVehicleBefore(tokens, first) || hasVehicleBehind(tokens, end))
    ? { first, end }
    : null;
}

/** A plate behind its noun, whatever its form: "IL plate CB 44 712", "UT plate 4K7 MB2", "vanity plate LUVBUG2". */
export function saidPlateAt({ tokens, plain }: Note, code: Code): TokenStretch | null {
  if (
    /[./_]/.test(code.gaps) ||
    /[:/]\d/.test(plain.slice(tokens[code.end - 1]?.to, (tokens[code.end - 1]?.to ?? 0) + 2))
  )
    return null;
  const first =
    hasLettersBefore(tokens, code.first) && !states.has(tokens[code.first - 1]?.text ?? "")
      ? code.first - 1
      : code.first;
  const said = announcedBefore(tokens, first, 4);
  if (said?.kind !== "plate" || !said.isDirect) return null;

  let end = code.end;
  for (; end < code.end + 5; end++) {
    const token = tokens[end];
    const isPart = token && /^ ?$/.test(token.gap) && isWritten(token) && !states.has(token.text);
    if (!isPart || lengthOf(tokens, first, end + 1) > 8) break;
  }
  // No half of what hangs together.
  while (end > code.end && tokens[end]?.gap === "") end -= 1;
  const symbols = textOf(tokens, first, end);
  const digits = symbols.replace(/\D/g, "").length;
  const isForm =
    symbols.length >= 5 && symbols.length <= 8 && digits >= 1 && digits < symbols.length;

  return isForm && tokens.slice(first, end).every(isWritten) && !everydayForms.test(symbols)
    ? { first, end }
    : null;
}

/** "03MAR24", "0930AM", "2000MG" */
const everydayForms =
  /^\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\d*$|^\d+(?:[ap]m|hrs?|mg|yrs?)$/;

const textOf = (tokens: readonly Token[], first: number, end: number) =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join("");
const lengthOf = (tokens: readonly Token[], first: number, end: number) =>
  textOf(tokens, first, end).length;

/** "F150", "CX5": a vehicle, not its plate. */
const models = /^(?:[fec][1-6]50\d?|cx\d{1,2}|[ck]1500|s10|g[356]|a[3-8]|[iq]x?\d{2})$/;

const isWritten = ({ letterCase, isNumber, text }: Token) =>
  isNumber || letterCase === "upper" || (letterCase === "capital" && text.length === 1);

const forms =
  /^(\d[a-z]{3}\d{3}|[a-z]{3}\d{3,4}|\d{3,4}[a-z]{2,3}|[a-z]{2,3}\d{4,5}|[a-z]\d{2}[a-z]{3}|[a-z]{3}\d[a-z]\d{2}|[a-z]{3}\d{2}[a-z])$/;

/** "KHB 491", "QZX 41B", "4CR 118": letters in capitals on one side of a space. */
function withNeighbour(tokens: readonly Token[], { first, end, symbols }: Code): TokenStretch {
  const [before, token, after] = [tokens[first - 1], tokens[first], tokens[end]];
  if (symbols.length > 4) return { first, end };
  if (
    (isLetters(before) || hasLettersBefore(tokens, first)) &&
    token?.gap === " " &&
    !states.has(before?.text ?? "")
  ) {
    return { first: first - 1, end };
  }
  const isNumbers =
    after?.gap === " " && /^\d{2,4}$/.test(after.text) && tokens[end + 1]?.gap !== "";
  const isOther = /\p{L}/u.test(symbols)
    ? isNumbers
    : after?.gap === " " && isLetters(after) && !states.has(after.text);

  return { first, end: isOther ? end + 1 : end };
}

const isLetters = (token: Token | undefined) =>
  token?.letterCase === "upper" && token.text.length <= 3;

/** Words of three letters at most that stand before a plate in a note all in capitals. */
const states: ReadonlySet<string> = new Set(
  `wa or ca az nm tx ny fl ok co id nv mt ut il oh mi ga nc va tn ky la pa nj md dc no num and in the is was are de del es la
  exp jan feb mar apr may jun jul aug sep oct nov dec ene abr ago dic`.split(/\s+/),
);

function hasVehicleBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 8; at--) {
    if (/[;!?\n]|\.\s/.test(tokens[at + 1]?.gap ?? "")) return false;
    if (vehicles.has(tokens[at]?.text ?? "")) return true;
  }

  return false;
}

/** "492 KLM silver Subaru" */
function hasVehicleBehind(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + 4; at++) {
    if (!/^[ ,(]{1,2}$/.test(tokens[at]?.gap ?? "")) return false;
    if (vehicles.has(tokens[at]?.text ?? "")) return true;
  }

  return false;
}

const vehicles: ReadonlySet<string> = new Set(
  `car cars truck van minivan suv sedan pickup vehicle rv motorhome motorcycle camper drives driving carro auto coche troca
  camioneta vehiculo maneja honda toyota ford chevy chevrolet nissan dodge jeep hyundai kia mazda subaru gmc buick pontiac
  volkswagen vw bmw mercedes lexus acura chrysler corolla camry civic accord altima sentra impala malibu silverado tacoma
  tahoe suburban yukon escape edge ranger equinox trailblazer malibu cruze prius rav4 highlander tundra 4runner pilot crv outback forester impreza
  sentra versa rogue pathfinder frontier xterra elantra sonata tucson soul optima sorento durango charger challenger wrangler cherokee mustang
  f150 econoline ram hilux tsuru pointer honda towed grua moto motocicleta trailer trailers scooter wagon hatchback boat explorer taurus focus fusion jetta caravan odyssey sienna
  astro transit sprinter savana windstar freestar villager dakota s10 blazer
  trooper rodeo sportage spectra sorrento tracer sable marquis lesabre cadillac lincoln
  mercury saturn oldsmobile isuzu suzuki mitsubishi eclipse lancer galant infiniti volvo saab audi fiat tesla winnebago
  hatch convertible wagoneer armada tundra expedition excursion navigator aviator yaris avalon solara celica supra
  crosstrek wrx cx5 cx9 protege miata 626 vue sedona carnival skoolie schoolbus uhaul carrito guagua furgoneta caravana veh vehic`.split(
    /\s+/,
  ),
);
