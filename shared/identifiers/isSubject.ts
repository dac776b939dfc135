import { monthNumbers } from "./months.ts";
import type { Sentence } from "./nameSentences.ts";
import type { NameWord } from "./names/nameWords.ts";
import { doneByPeople, stateOfPeople } from "./saidOfPeople.ts";

/** "Rose rose early", "Page, 45, came": at the start of a sentence what follows says whether somebody does something. */
export function isSubject(text: string, { words, at, after }: Sentence): boolean {
  const [word, next, second] = behind(words, at);
  if (!word || !next || /[\n.!?]/.test(next.gap))
    return text.length <= 2 && !word?.isPossessive && next === undefined;
  if (word.isPossessive) return true;
  if (/^ ?[&/+] ?$/.test(next.gap)) return next.kinds.given >= 2;
  if (/^,? ?\(?$/.test(next.gap) && next.gap !== " ")
    return (
      (next.shape === "number" || /^(?:age|aged|edad)$/.test(next.text)) && !monthNumbers.has(text)
    );
  if (next.gap !== " ") return false;
  if (isPerson(text, next, second)) return true;
  if (next.text === "esta" || next.text === "estaba") return true;
  if (isBeing.has(next.text)) {
    return (
      second?.shape === "number" ||
      (second !== undefined && spelledAges.test(second.text)) ||
      !things.has(text)
    );
  }
  if (next.text === "and" || next.text === "y" || next.text === "&")
    return (second?.kinds.given ?? 0) >= 2 || family.has(second?.text ?? "");
  if (modals.has(next.text)) return modals.has(text) || !things.has(text);
  if (things.has(text) && doneToThings.has(next.text)) return false;
  if (after > 0) return true;

  return next.shape === "lower" && isPast(next.text);
}

/** "April is working", "Mark ran off", "Luz tiene tos": what follows is said of people alone. */
function isPerson(text: string, next: NameWord, second: NameWord | undefined): boolean {
  if (isBe.has(next.text)) return second?.gap === " " && stateOfPeople.has(second.text);
  if (next.shape !== "lower" || !doneByPeople.has(next.text)) return false;
  if (owed.has(text))
    return !/ed$|^(?:paid|lost|found|got|gets|went|goes|keeps|kept|takes|took)$/.test(next.text);

  return !(days.has(text) && next.text === "fue");
}
const isBe = new Set(
  "is was isnt wasnt seems appears looks remains got esta estaba era es sigue anda".split(" "),
);
/** What is paid, lost and found without a word of whose. */
export const owed = new Set(
  "bill bills page grant case check cash penny rent price court chase art may".split(" "),
);
const days = new Set("domingo abril julio mayo enero agosto".split(" "));

/** A word with the two behind it, without what may stand between it and its verb. */
export function behind(words: readonly NameWord[], at: number) {
  const skipped = between.has(words[at + 1]?.text ?? "") ? 2 : 1;
  return [words[at], words[at + skipped], words[at + skipped + 1]] as const;
}
export const between = new Set(
  "se le me nos no ya just also then never always still finally already tambien".split(" "),
);

const isBeing = new Set("is was has had es era esta estaba fue ha tiene".split(" "));
export const modals = new Set("will may can could would should must wont didnt".split(" "));
export const things = new Set(
  "bill page grant case mark will may hope grace chase check cash penny rent faith summer winter autumn spring frost bell field ward hall chance court price justice art march april june julio mayo abril domingo bueno sol luz paz cruz esperanza soledad dolores socorro remedios mercedes salud iglesias santos campos".split(
    " ",
  ),
);
const doneToThings = new Set(
  "received requested completed missed dropped picked needed signed denied approved paid moved closed started turned used is was".split(
    " ",
  ),
);
const spelledAges =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|nineteen|eighteen|seventeen|sixteen)/;
const family = new Set("her his baby kids mom son daughter su la el their".split(" "));

export const isPast = (word: string) =>
  (/[a-z]{2}ed$/.test(word) && !/eed$/.test(word)) || irregularPast.has(word);
const irregularPast = new Set(
  "came went said told ate slept left lost found got took made felt met ran sat stood rose woke wore brought bought hid hung kept knew paid sent spoke thought tried wept won wrote gave began broke chose cut drank drove fell fought put quit read rode saw sold spent stole swam threw understood abrio acepto aviso ayudo bajo busco cambio canto cayo cerro comio compro conto corrio cree dejo dio dijo durmio empezo encontro entro envio escribio espera espero estaba estudia estudio fallo firmo fue gano gasto grito guardo hablo hizo iba informo insiste leyo llamo llego lleva llevo llora lloro mando manda menciono mostro movio murio nego no olvido paga pago parece pasa paso pelea perdio pide pidio piensa pone prefiere pregunta pregunto puso quedo quiere quiso recibio recogio regreso renuncio responde respondio sabe salio saca saco se siente sigue sintio subio sufre tambien termino tiene tomo trabaja trabajo trae trajo vende vende viene vino vio visita visito vive vivio volvio ya".split(
    " ",
  ),
);
