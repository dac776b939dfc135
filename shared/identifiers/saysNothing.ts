import { isDoer } from "./isSubject.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { monthNumbers } from "./months.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import type { NameWord } from "./names/nameWords.ts";
import { stateAbbreviations } from "./stateNames.ts";

/** Part of a place's or an organization's name, of a date, or of a compound: "San Diego", "in May", "Grace House". */
export function saysNothing({ text }: NameElement, sentence: Sentence): boolean {
  const { words, at, isOrganization, before } = sentence;
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];
  if (isOrganization && before < 2 && !(words[at]?.startsSentence && isDoer(text, sentence)))
    return true;
  if (wordKinds(text).place && isWhere(words, at)) return true;
  if (words[at - 1]?.text === "de" && words[at - 2]?.text === "dia") return true;
  if ([1, 2, 3].some((back) => isHoly(words, at - back))) return true;
  if (
    isCoined(words, at) ||
    (isProverbial(text, words, at) && !isDoer(text, sentence)) ||
    isShop(words, at)
  )
    return true;
  if (word?.gap === " " && offices.has(previous?.text ?? "")) return true;
  if (next?.gap === ", " && next.shape === "acronym" && stateAbbreviations.has(next.text))
    return true;
  if (!monthNumbers.has(text) && !daysOfWeek.has(text)) return false;
  if (next?.shape === "number" && /^\.? ?$/.test(next.gap)) return true;

  return word?.gap === " " && (timeWords.has(previous?.text ?? "") || previous?.shape === "number");
}

/** "moving to Washington", "back from Austin", "in Dakota" */
function isWhere(words: readonly NameWord[], at: number): boolean {
  const [word, before, second] = [words[at], words[at - 1]?.text ?? "", words[at - 2]?.text ?? ""];
  if (word?.gap !== " " || word.isPossessive) return false;
  if (/^(?:in|en|near|north|south|east|west|downtown|outside)$/.test(before)) return true;

  return /^(?:to|from|a|de|desde|hasta|hacia|for|para)$/.test(before) && moving.has(second);
}
const moving = new Set(
  `move moves moved moving go goes going went gone come comes coming came get gets got bus train flight flew drove drive
  traveled travel travels relocate relocated relocating back return returned returning originally is are sent arrived ticket greyhound
  mudo mudarse muda mudaron vino viene vienen llego llegaron fue fueron va van regreso volvio viaje viajo originario originaria natural
  camion autobus salio nacio native city town`.split(/\s+/),
);

/** "Taco Bell", "jack in the box", "Amber Alert": two words that are one thing. */
const isCoined = (words: readonly NameWord[], at: number) =>
  coined.has(`${words[at]?.text} ${words[at + 1]?.text}`) ||
  coined.has(`${words[at - 1]?.text} ${words[at]?.text}`);
const coined = new Set(
  `taco bell,dean list,martha stewart,archangel gabriel,colby jack,monterey jack,ward clerk,jim beam,colonel sanders,maya angelou,bishop storehouse,burger king,dairy queen,family dollar,dollar tree,trader joes,trader joe,sams club,sam club,carls jr,carl jr,papa
  johns,papa john,jimmy johns,jimmy john,jack in,jack daniels,johnnie walker,olive garden,red lobster,best buy,home depot,
  uncle sam,john doe,jane doe,santa claus,santa clara,santa cruz,santa rosa,santa ana,santa maria,jim crow,charlie horse,amber
  alert,miranda rights,megan law,rosa parks,cesar chavez,chase bank,frank conversation,will call,cash app,grace period,hope
  chest,case load,peter pan,lazy susan,bobby pin,bobby pins,molly pills,mary jane,jolly rancher,little caesars,victoria
  secret,dr pepper,st vincent,good friday,christmas carol,april fools,april fool,may day,easter egg,vera cruz,cruz roja,cruz
  azul,cinco de,medical marijuana,john hancock,st john,don juan,bloody mary,virgin mary,virgen maria,ave maria`
    .replace(/\s+/g, " ")
    .split(/, ?/),
);

/** "Marisol's Bakery" */
const isShop = (words: readonly NameWord[], at: number) =>
  words[at]?.isPossessive === true &&
  words[at]?.shape === "capital" &&
  words[at + 1]?.shape === "capital" &&
  words[at + 1]?.gap === " " &&
  shops.has(words[at + 1]?.text ?? "");
const shops = new Set(
  "bakery market pizza restaurant salon barber barbershop diner cafe deli store shop grill kitchen pub bar tacos taqueria panaderia tienda carniceria cleaners auto garage tavern fish chicken burgers hardware grocery liquor house place closet pantry".split(
    " ",
  ),
);

/** "gracias a Jesús", "Jesus Christ", "in Jesus' name", "memo to file" */
function isProverbial(text: string, words: readonly NameWord[], at: number): boolean {
  const [before, second, next] = [words[at - 1]?.text, words[at - 2]?.text, words[at + 1]?.text];
  if (text === "memo")
    return next === "to" || next === "re" || next === "from" || next === "regarding";
  if (text !== "jesus") return false;

  return (
    /^(?:christ|cristo|saves|loves|sacramentado|te|nos)$/.test(next ?? "") ||
    (next === "name" && before === "in") ||
    /^(?:praise|thank|lord|senor|ay|nino|corazon|sweet)$/.test(before ?? "") ||
    (before === "a" && second === "gracias")
  );
}

/** "Nuestra Señora de la Paz", "la Virgen de Guadalupe", "Todos los Santos": a church, or its feast. */
const isHoly = (words: readonly NameWord[], at: number) =>
  (words[at]?.text === "senora" && words[at - 1]?.text === "nuestra") ||
  (words[at]?.text === "virgen" && words[at + 1]?.text === "de") ||
  (words[at]?.text === "todos" && words[at + 1]?.text === "los" && words[at]?.shape === "capital");

/** "President Jackson": of whom everybody speaks. */
const offices = new Set("president presidente governor mayor senator".split(" "));

const timeWords = new Set(
  "in of until since by till during early late mid this last next every through thru to from before after en de desde hasta para del este proximo pasado cada".split(
    " ",
  ),
);
const daysOfWeek = new Set(["domingo", "sabado", "lunes", "martes", "jueves", "viernes"]);
