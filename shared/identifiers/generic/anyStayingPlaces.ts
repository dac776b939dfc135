import type { Identifier } from "../identifier.ts";
import { casedText } from "./casedText.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { spanIn } from "./spanIn.ts";

/**
 * Where somebody without an address stays, said by two things near it: "behind the Rite Aid on Burnside", "by the
 * tracks where Tulane crosses Carrollton". One alone ("behind the Rite Aid") may be anywhere.
 */
export const anyStayingPlaces: GenericFinder = (note) => {
  const cased = casedText(note);
  const found: Identifier[] = [];

  for (const { text, from } of note.tokens) {
    if (!stays.has(text)) continue;
    saidToStay.lastIndex = from;
    const match = saidToStay.exec(cased);
    const place = match?.groups?.place;
    if (
      !match ||
      !place ||
      isPair.test(place) ||
      isPublic.test(note.plain.slice(Math.max(0, from - 16), saidToStay.lastIndex))
    )
      continue;

    const to = saidToStay.lastIndex;
    found.push(spanIn(note, { from: to - place.length, to }, "ADDRESS"));
  }

  return found;
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const stays = words(`
  sleep sleeps sleeping slept stay stays staying stayed camp camps camping camped living lives lived crash crashes crashing squats squatting
  doubled parked posted bedded bedding been place house spot tent found seen saw sits hangs panhandles flies
  duerme duermen durmio durmiendo dormia queda quedan quedo quedando vive viven vivia viviendo acampa acampan acampando estacionado
  estacionada carpa casita refugia pernocta encontramos encontre anda parquea parqueado
`);

const nearness =
  "(?:behind|under|underneath|beneath|by|near|beside|outside|past|across from|next to|in front of|in back of|bajo|detras del?|atras del?|debajo del?|abajo del?|afuera del?|cerca del?|junto al?|frente al?|enfrente del?|al lado del?|a un lado del?)";
const named =
  "(?:\\d{1,3}(?:st|nd|rd|th)(?: (?:St|Ave|Street|Avenue))?|(?:[A-Z]{1,2}-\\d{1,3}|(?:Hwy|Highway|Route|Rt|Carretera|Calle|calle|la) \\d{1,3})|(?:St\\. |Mt\\. |Ft\\. |Dr\\. )?[A-Z][A-Za-z'-]{1,20}(?: (?:[A-Z]\\w{0,20}|de|del|la|los|st|ave|rd|blvd)(?![a-z])){0,3}(?: #?\\d{1,4}[A-Z]?)?)";
const article = "(?: (?:the|an?|old|el|la|los|las|del|un|una|al|viejo|vieja))?";
const noun = "(?: [a-z][a-z'-]{2,14})";
const ground =
  "(?: (?:overpass|underpass|bridge|viaduct|ramp|exit|lot|garage|station|church|store|canal|creek|river|park|sign|library|tracks|puente|canal|rio|parque|iglesia|tienda|salida|gasolinera)(?![a-z]))?";
const before = `(?: (?:just |right |somewhere )?(?:in|at|on|off|between|around|along|en|por|sobre|entre|a espaldas de|fuera de)(?= )| (?:just |right |somewhere )?(?=${nearness} )|:| (?:he|she|they) (?:described|mentioned|means),)`;
const link =
  "(?: (?:just |right )?(?:on|at|@|off|of|in|near|by|past|after|before|behind|between|across from|next to|where|crosses|and|&|y|con|en|de|sobre|casi|esquina con|cerca de|junto a|frente a|detras de|atras de|donde cruza|cruza|entre|por)(?= )|,(?= [A-Z]\\w+ and ))";

/** "sleeps behind the Rite Aid on Burnside"; what is between the verb and the place is a few small words. */
const saidToStay = new RegExp(
  `\\w+(?: [a-z'/]{1,12}){0,5}?${before} ?(?<place>(?<=[ :])(?:${nearness} )?(?:the |a |an |el |la |los |las |un |una )?(?:(?:[a-z]{2,14}|1st|2nd) ){0,4}${named}${ground}(?:${link}${article}${noun}{0,2} ${named}${ground}){1,3})(?![\\w'])`,
  "y",
);

/** "Dallas and Houston", "Kent near Seattle": two names are towns, medicines or months as well as streets. */
const isPair = new RegExp(
  `^${named} (?:and|&|y|con|in|near|en|de|cerca de|by|before|after|por|entre)(?: (?:the|la|el))? ${named}$`,
);

/** Where everybody may go, and where somebody is only to go. */
const isPublic =
  /\b(?:(?<!bus )shelters?|clinic|hospital|mission|program|appt|appointment|waitlist|waiting|referral|referred|unit|units|court|motel|hotel|inn|albergue|clinica|cita|programa|jail|detox|rehab|er|safe parking|bans?|prohibited)\b/;
