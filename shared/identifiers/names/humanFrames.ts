import {
  belongings,
  conjunctions,
  contacts,
  deeds,
  meetings,
  nameLabels,
  namers,
  roles,
  speech,
  spokenTitles,
  titles,
} from "./humanWords.ts";
import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/** How much the sentence around a word says that it is a name: nothing, that it may be one, that it must be. */
export type Frame = 0 | 1 | 2;

/** A title makes a name of whatever follows. */
export function hasTitle(words: readonly NameWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  // "Mother's Day"
  if (!word || !before || before.isPossessive) return false;
  // ".mx" ends an address.
  if (titles.has(before.text) && before.gap !== ".") return /^\.?[ ]?$/.test(word.gap);

  return (
    spokenTitles.has(before.text) &&
    (before.text.length > 3 || before.first.letterCase !== "lower") &&
    word.first.letterCase !== "lower" &&
    isNext(before, word)
  );
}

/** The full stop of a short word ends no sentence: "Off. Pettway", "cl. Rosa". */
const isNext = (before: NameWord, { gap }: NameWord) =>
  gap === " " || (gap === ". " && before.text.length <= 3);

/** Whether a word says that the next is a name: "named", "goes by", "se llama", "name is". */
export function isNamed(words: readonly NameWord[], at: number): boolean {
  const gap = words[at]?.gap ?? "";
  if (articles.has(words[at - 1]?.text ?? "") && isWord(words[at])) {
    return (words[at]?.shape === "capital" ? called : calledSmall).has(words[at - 2]?.text ?? "");
  }
  if (!/^[ :"'(*#-]{1,4}$/.test(gap)) return false;
  const [before, second] = [words[at - 1]?.text ?? "", words[at - 2]?.text ?? ""];

  return (
    namers.has(before) ||
    (callers.has(before) && words[at]?.shape === "capital") ||
    (before === "name" && whichName.has(second)) ||
    (before === "name" && words[at - 1]?.isPossessive === true) ||
    (surnames.has(before) && words[at]?.shape === "capital") ||
    (nameLabels.has(before) && gap.startsWith(":")) ||
    ((nameLabels.has(second) || namers.has(second)) && isLike.has(before)) ||
    (calls.has(second) && them.has(before)) ||
    (before === "by" && goes.has(second)) ||
    ((before === "as" || before === "como") && known.has(second))
  );
}

const isWord = (word: NameWord | undefined) => word?.shape === "capital" || word?.shape === "lower";

const calledSmall = wordList("dicen decian llaman apodan digan");
const callers = wordList("calls");
const whichName = wordList(
  "first last middle real legal true given birth maiden full preferred chosen street",
);
const surnames = wordList("apellidos surnames");
const isLike = wordList(
  "is was s es era fue of de legal real elegido preferido completo preferred chosen full first last middle",
);
const articles = wordList("el la los las the");
const called = wordList("dicen decian como llaman llama aka named");
const known = wordList("known conocian conocen conoce conocido conocida");
const calls = wordList("call calls called");
const them = wordList("him her them me");
const goes = wordList("goes go went going");

/** What stands before a word. */
export function frameBefore(words: readonly NameWord[], at: number): Frame {
  const [word, before, second] = [words[at], words[at - 1], words[at - 2]];
  if (!word || !before) return 0;
  if (word.gap.includes("\n")) return thanks.has(before.text) ? 2 : 0;
  if (hasTitle(words, at) || isNamed(words, at)) return 2;
  if (roles.has(before.text) && !before.isPossessive) {
    return isNext(before, word) || /^[ :,("-]{1,3}$/.test(word.gap) ? 2 : 0;
  }
  if (before.text === "its" || (before.text === "it" && before.isPossessive)) return 1;
  if (isInBed(words, at)) return 2;
  if (!/^[ /]{1,2}$/.test(word.gap)) return labels.has(before.text) ? 2 : 0;
  const secondText = second?.text ?? "";
  if (withLike.has(before.text)) return isMeeting(words, at - 2) ? 2 : 1;
  if (isLike.has(before.text) && (roles.has(secondText) || secondText === "this")) return 2;
  if (before.text === "de" && possessions.has(secondText)) return 2;
  if (before.text === "a" && contacts.has(secondText)) return 2;
  if ((before.text === "to" || before.text === "from") && meetings.has(secondText)) return 2;

  return contacts.has(before.text) || towards.has(before.text) ? 1 : 0;
}

/** "Bed B Villaseñor", "cama 3 Toño" */
export const isInBed = (words: readonly NameWord[], at: number): boolean =>
  beds.has(words[at - 2]?.text ?? "") && (words[at - 1]?.text.length ?? 9) <= 3;
const beds = wordList("bed beds cama litera mat bunk cot");

const thanks = wordList("thanks thx thank gracias sincerely regards best saludos atte cheers");
const possessions = wordList(`
  carro casa cuarto cama lentes telefono celular numero caso expediente cita ropa medicina medicinas cosas mochila bolsa
  llaves llamada mensaje parte nombre mama papa hermana hermano esposa esposo familia solicitud contrato tienda carpa
`);
/** "mad at Kevin" and "checked on Rosa", not "at Kaiser" and "on Division"; of a list of places the first few. */
export function isPlaced(words: readonly NameWord[], at: number, more = 3): boolean {
  const [word, before, second, third] = [words[at], words[at - 1], words[at - 2], words[at - 3]];
  if (!word || !before || word.isPossessive || word.gap.trim() !== "") return false;
  if (transit.has(second?.text ?? "") || transit.has(third?.text ?? "")) return true;
  if (before.text === "to" && second?.shape === "number") return true;
  if (conjunctions.has(before.text) && second?.shape === "capital") {
    return more > 0 && isPlaced(words, at - 2, more - 1);
  }
  if (before.text === "in" || before.text === "en") return true;

  return (
    placing.has(before.text) &&
    !attention.has(second?.text ?? "") &&
    (before.text === "at" || word.kinds.given < 3 || word.kinds.family === 3)
  );
}

const placing = wordList(
  "at on off near toward towards along outside behind past across around down via cerca",
);
const attention = wordList(`
  mad angry yelled yelling yell upset screamed screaming swung looked laughed shouted cursed pissed check checked checking
  wait waiting waits update updates info information worried report reports focus focused called call
`);
const transit = wordList(
  "bus train route exit stop station ruta parada autobus camion tren linea metro stops lines",
);

/** "met w hope", "spoke to will": here even the commonest word is a person. */
export const isMet = (words: readonly NameWord[], at: number): boolean => {
  const [before, second] = [words[at - 1]?.text ?? "", words[at - 2]?.text ?? ""];

  return withLike.has(before) ? isMeeting(words, at - 2) : before === "to" && talks.has(second);
};

const talks = wordList("talk talks talked talking speak spoke speaking spoken");

const labels = wordList("attn dear cc from to per staff contact contacto para por by signed firma");
const withLike = wordList("with w con c");
const towards = wordList(
  "lil ol big little to from by for per and via para por y a that que because cuando when if",
);

/** "met briefly with", "session today w/": a word or two may stand between. */
const isMeeting = (words: readonly NameWord[], at: number) =>
  [at, at - 1, at - 2].some((each) => meetings.has(words[each]?.text ?? ""));

/** What stands after a word. */
export function frameAfter(words: readonly NameWord[], at: number): Frame {
  const [word, after, second] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !after || after.gap.includes("\n")) return 0;
  if (word.isPossessive) return belongings.has(after.text) || roles.has(after.text) ? 2 : 0;
  if (after.gap === " " || (word.shape === "initial" && after.gap === ". ")) {
    if (households.has(after.text)) return word.shape === "capital" ? 2 : 0;
    if (after.text === "and" && owners.has(second?.text ?? "")) return 2;
    const deed = between.has(after.text) && second?.gap === " " ? second.text : after.text;
    return speech.has(deed) ? 2 : deeds.has(deed) ? 1 : 0;
  }
  const isAside = after.gap === ", " || after.gap === " (";
  if (isAside && isRole(after)) return 2;

  return isAside && owners.has(after.text) && isRole(second) ? 2 : 0;
}

const households = wordList(
  "household family familia residence girls boys siblings brothers sisters twins kids",
);
const between = wordList("se le me nos no ya just also then never always still finally already");

const isRole = (word: NameWord | undefined) => word !== undefined && roles.has(word.text);

const owners = wordList("her his their the my client clients cl ct pt su la el mi");
