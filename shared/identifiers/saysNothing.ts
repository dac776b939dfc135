import { monthNumbers } from "./months.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import type { NameWord } from "./names/nameWords.ts";
import { stateAbbreviations } from "./stateNames.ts";

/** Part of a place's or an organization's name, of a date, or of a compound: "San Diego", "in May", "Grace House". */
export function saysNothing(
  { text }: NameElement,
  { words, at, isOrganization, before }: Sentence,
): boolean {
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];
  if (isOrganization && before < 2) return true;
  if ([1, 2, 3].some((back) => isHoly(words, at - back))) return true;
  if (word?.gap === " " && offices.has(previous?.text ?? "")) return true;
  if (next?.gap === ", " && next.shape === "acronym" && stateAbbreviations.has(next.text))
    return true;
  if (!monthNumbers.has(text) && !daysOfWeek.has(text)) return false;
  if (next?.shape === "number" && /^\.? ?$/.test(next.gap)) return true;

  return word?.gap === " " && (timeWords.has(previous?.text ?? "") || previous?.shape === "number");
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
