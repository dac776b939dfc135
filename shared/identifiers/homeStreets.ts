import type { KnownAddress } from "./knownAddress.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { organizationWords } from "./names/organizationWords.ts";
import type { Token } from "./note.ts";
import { isStreetSuffix, streetWord } from "./streetWords.ts";

/** A street in a text: its first token, the one after its name, and the one after "Street". */
export interface Street {
  readonly first: number;
  readonly named: number;
  readonly suffixed: number;
}

/**
 * Whether a street alone is told as the one of a known address: "the Rocheford place", "back on Rocheford", "vive en la
 * Boone", "loud on Emma Ave". What else is there is said first: "the shelter on Maple", "Walgreens by Coal".
 */
export function isHomeStreet(
  tokens: readonly Token[],
  street: Street,
  address: KnownAddress,
): boolean {
  const { first, named, suffixed } = street;
  const token = tokens[named - 1];
  const own = tokens[suffixed > named ? named - 1 : first];
  if (!token || !own) return false;
  const isSuffixed = suffixed > named && goesWith(address, tokens[named]?.text ?? "");
  const isStreet = isSuffixed || tokens[first]?.text === "calle";
  if (suffixed > named && !isSuffixed) return false;
  if (goesOn(tokens, suffixed, isStreet) || isToldOfStreet(tokens, suffixed)) return false;
  if (isLived(tokens, street, isStreet)) return true;
  if (isNumbered(tokens, first)) {
    return (
      isHigh(tokens[first]) &&
      onStreet.has(tokens[first - 1]?.text ?? "") &&
      !isOfThing(tokens, first)
    );
  }
  const isSmall =
    tokens[first]?.letterCase === "lower" && tokens[named - 1]?.letterCase === "lower";
  if (isSuffixed) {
    const suffix = tokens[named]?.text ?? "";
    if (isSmall && (seldomStreets.has(streetWord(suffix)) || isLongName(tokens, first)))
      return false;
    return !isOfThing(tokens, first) && !isHouse(tokens[first - 1]);
  }
  if (isSmall || (tokens[first]?.text.length ?? 0) < 4) return false;
  if (isOfHome(tokens, first, named)) return true;

  return isOnStreet(tokens, first, named) && !isOfThing(tokens, first);
}

/** "the Maple place" is no Maple Place. */
export const isHomeWord = (token: Token | undefined, address: KnownAddress): boolean =>
  token?.letterCase === "lower" && homes.has(token.text) && !goesWith(address, token.text);

const goesWith = ({ rest, core }: KnownAddress, suffix: string) =>
  rest.has(streetWord(suffix)) ||
  core.includes(streetWord(suffix)) ||
  !Array.from(rest).some(isStreetSuffix);

/** Small these are also other words: "park place", "case way". */
const seldomStreets = new Set([
  "way",
  "pl",
  "dr",
  "ct",
  "cir",
  "loop",
  "sq",
  "ln",
  "trl",
  "pike",
  "st",
  "rd",
]);

const isLongName = (tokens: readonly Token[], first: number) => tokens[first]?.gap === "-";

/** "on Coal Basin Rd", "the Cedar Ave clinic": the name of something else. */
function goesOn(tokens: readonly Token[], end: number, isStreet: boolean): boolean {
  const next = tokens[end];
  if (next?.gap !== " " && next?.gap !== "-") return false;
  if (next.gap === " " && next.isNumber && !isStreet) return true;
  if (things.has(next.text)) return true;
  if (next.gap === "-") return true;
  const isHome = homes.has(next.text);

  return (
    !isHome &&
    (organizationWords.has(next.text) ||
      (next.letterCase === "capital" &&
        !next.isNumber &&
        wordKinds(next.text).ordinary > 0 &&
        !isStreet &&
        !isDirection(next.text)))
  );
}

/** "Highland Ave is closed", "Sullivant floods" */
const isToldOfStreet = (tokens: readonly Token[], end: number) =>
  !homes.has(tokens[end]?.text ?? "") &&
  [end, end + 1, end + 2].some(
    (at) =>
      ofStreets.has(tokens[at]?.text ?? "") &&
      tokens.slice(end, at + 1).every(({ gap }) => gap === " "),
  );
const ofStreets = new Set(
  "closed closes opens floods flooded blocked construction traffic detour repaved cerrada cerrado abre inundada bloqueada".split(
    " ",
  ),
);

const isDirection = (word: string) => /^(?:n|s|e|w|ne|nw|se|sw)$/.test(word);

/** "Lives on Boone", "vive en la Boone", "house on Maple". */
function isLived(tokens: readonly Token[], { first }: Street, isStreet: boolean): boolean {
  const street = tokens[first];
  // "Lives in Spokane" says no street.
  if (
    !isStreet &&
    (street?.letterCase === "lower" || wordKinds(street?.text ?? "").place) &&
    !surelyOn.has(tokens[first - 1]?.text ?? "")
  )
    return false;
  if (street?.letterCase === "lower" && !isStreet && !street.isNumber) return false;
  let at = first - 1;
  while (at > first - 5 && toStreet.has(tokens[at]?.text ?? "")) at -= 1;
  const isOn = isStreet || onStreet.has(tokens[first - 1]?.text ?? "");

  return at < first - 1 && isOn && living.has(tokens[at]?.text ?? "");
}

/** "the Rocheford place", "his Maple apt" */
const isOfHome = (tokens: readonly Token[], first: number, named: number) =>
  ofWhom.has(tokens[first - 1]?.text ?? "") &&
  tokens[named]?.gap === " " &&
  homes.has(tokens[named]?.text ?? "");

const ofWhom = new Set("the his her their our my old new la el su mi that this another".split(" "));
const homes = new Set(
  "place apt apartment unit house home room rental trailer address lease landlord property studio duplex tower towers basement casa apto apartamento cuarto traila depa".split(
    " ",
  ),
);

/** "dropped him on Rocheford", "debe la luz de la Delmar" */
function isOnStreet(tokens: readonly Token[], first: number, named: number): boolean {
  const [before, second] = [tokens[first - 1], tokens[first - 2]];
  if (!before || tokens[first]?.gap !== " ") return false;
  const words = tokens.slice(first, named).map(({ text }) => wordKinds(text));
  const isNamed = words.every(({ ordinary, place, given }) => ordinary < 2 && !place && given < 2);
  if (surelyOn.has(before.text)) return second !== undefined && !adverse.has(second.text);
  if (before.text === "la")
    return (
      /^(?:en|de|por|a|desde|hasta|hacia|cerca|sobre)$/.test(second?.text ?? "") &&
      words.every(({ ordinary, given, family }) => ordinary < 3 && (given < 2 || family >= 2))
    );

  const isWhole = words.length > 1 && !words.every(({ place }) => place);

  return (isNamed || isWhole) && near.has(before.text);
}

const surelyOn = new Set(["on", "off"]);
const near = new Set("near at by down up over around from to en behind".split(" "));
const adverse = new Set(
  "based depends depending works worked working focus focused hold voted vote".split(" "),
);

/** What is not a home stands before "on": "the shelter on Maple", "Goodwill off Oak", "bus on Aurora". */
function isOfThing(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && toStreet.has(tokens[at]?.text ?? "")) at -= 1;
  if (tokens.slice(at + 1, first).some(({ text }) => ways.has(text))) return false;
  const [word, before] = [tokens[at], tokens[at - 1]];
  if (!word || at === first - 1 || /[.;:!?\n]/.test(tokens[at + 1]?.gap ?? "")) return false;
  if (homes.has(word.text)) return false;
  if (things.has(word.text) || organizationWords.has(word.text)) return true;
  if ([0, 1, 2, 3].some((back) => transit.has(tokens[at - back]?.text ?? ""))) return true;
  const kinds = wordKinds(word.text);
  const isStart = at === 0 || /[.;:!?\n]/.test(word.gap);

  // "Safeway on Cedar Ave", "DMV on Lincoln"; whoever has a name may be on a street.
  return (
    !isStart &&
    word.letterCase !== "lower" &&
    word.text !== "s" &&
    kinds.given < 2 &&
    !before?.isNumber &&
    kinds.family < 2
  );
}

/** "From the shelter to Winter St" says no shelter there. */
const ways = new Set(["to", "from", "a", "back"]);
const transit = new Set(
  "bus route stop exit train ruta camion autobus parada line detour traffic".split(" "),
);
const things = new Set(
  `shelter store stores shop clinic office offices bank job jobs interview appt appointment bus stop exit route train light station crash accident wreck fire construction traffic detour march parade
  mcdonald mcdonalds walgreens walmart safeway goodwill dmv laundromat restaurant cafe diner gas bar church mosque temple school library park pharmacy market deli salon barber pantry
  food kitchen court courthouse jail precinct garage lot closed open tienda clinica oficina banco trabajo entrevista cita parada iglesia escuela mercado farmacia lavanderia taller
  taqueria panaderia restaurante biblioteca parque refugio albergue gasolinera works worked branch hotel motel camp encampment tents theater
  theatre museum hall agency warehouse plant school daycare care sucursal kinder hospital er urgent dentist vet salon barberia cine`.split(
    /\s+/,
  ),
);

/** "2215 W Maple Ave": another house of the street. */
const isHouse = (token: Token | undefined) => token?.isNumber === true;

const isNumbered = (tokens: readonly Token[], first: number) => tokens[first]?.isNumber === true;
/** "on 119th": no day of a month. */
const isHigh = (token: Token | undefined) => Number(token?.text) > 31;

const onStreet = new Set(["on", "off", "la", "calle", "sobre"]);
const toStreet = new Set([
  ...onStreet,
  "en",
  "por",
  "el",
  "the",
  "in",
  "down",
  "over",
  "up",
  "out",
  "at",
  "near",
  "by",
  "back",
  "de",
  "a",
  "to",
  "from",
  "w",
  "e",
  "n",
  "nw",
  "ne",
  "sw",
  "se",
  "around",
]);

const living = new Set(
  "live lives living lived stay stays staying stayed vive viven vivo vivia vivimos duerme reside house casa place apartment apt home apartamento sleeps sleeping parks parked rent rents renting renta rentan room rooms unit trailer traila basement studio landlord cuarto depa moved moving mudo mudaron luz renta agua gas recibo deposito moho".split(
    " ",
  ),
);
