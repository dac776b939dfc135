import type { Sentence } from "./nameSentences.ts";
import { languageOfWord } from "./ordinaryWords.ts";

/**
 * Whether an ordinary word stands in a sentence of the other language, where it is hardly more than a name: "Paz"
 * among English words, "Hope" among Spanish ones. Behind an article it may be borrowed: "pagó el bill".
 */
export function isForeignHere(text: string, { words, at }: Sentence): boolean {
  const language = languageOfWord(text);
  const before = words[at - 1];
  if (language === null || languageAround(words, at) !== (language === "en" ? "es" : "en")) {
    return false;
  }

  const next = words[at + 1];
  // "Will call, decía la nota"
  if (verbs.has(text) && next?.gap === " " && next.kinds.ordinary > 0 && !spanish.has(next.text))
    return false;

  return !(words[at]?.gap === " " && borrowing.has(before?.text ?? ""));
}

const verbs = new Set(["will", "may", "hope", "mark", "can", "page", "grant", "bill", "chase"]);
const borrowing = new Set(
  "el la los las un una del al su mi este esta de en por san santa the a an our new north south east west".split(
    " ",
  ),
);

/** The language of the nearest words, where they leave no doubt. */
export function languageAround(words: Sentence["words"], at: number): "en" | "es" | null {
  let balance = 0;
  for (let near = Math.max(0, at - 8); near <= at + 8; near++) {
    const text = words[near]?.text ?? "";
    if (near === at) continue;
    if (english.has(text)) balance += 1;
    else if (spanish.has(text)) balance -= 1;
  }

  return balance >= 2 ? "en" : balance <= -2 ? "es" : null;
}

const english = new Set(
  `the of and to is was are were be been for with w his her she they them him it on at from by not in my your you we this
  that has had have did does will wants said says came went got called back out up about after before when if or but so
  as an i says asked told needs id today yesterday still bed room moved wont cant dont didnt re lease call intake off
  again late rent case phone bus pass works now needs all no-show ate slept shelter client cl seen left signed`.split(
    /\s+/,
  ),
);
const spanish = new Set(
  `el los las que en con por para se lo le su sus y un una del al es esta este pero porque cuando ya muy mas fue tiene
  dijo dice hoy ayer manana hasta desde sin sobre q xq pq tambien como donde si les nos mi tu era estaba hay fueron son
  vino llamo quiere pidio ella ellos cita trabajo casa cuarto hijo hija renta anos ano dia dias llego salio va hace cama
  albergue senora senor refiere caso semana lunes martes miercoles jueves viernes la de esa ese eso nada solo todo toda`.split(
    /\s+/,
  ),
);
