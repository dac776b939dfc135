import { isNickname } from "./lists/nicknames.ts";
import { monthNumbers } from "./months.ts";
import type { Sentence } from "./nameSentences.ts";
import type { NameWord } from "./names/nameWords.ts";
import { languageOfWord } from "./ordinaryWords.ts";
import { doneByPeople, hadByPeople, stateOfPeople } from "./saidOfPeople.ts";
import { isAlsoVerb, isOwed } from "./wordsInPassing.ts";

/** "Rose rose early", "Page, 45, came": at the start of a sentence what follows says whether somebody does something. */
export function isSubject(text: string, sentence: Sentence): boolean {
  const { words, at, after } = sentence;
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
  // "Drew drew a picture"
  if (isDoer(text, sentence) || (next.text === text && next.shape === "lower")) return true;
  if (text === "will" && /^(?:is|was|has|had)$/.test(next.text)) return true;
  // "Tomorrow: Brooks to bring the lease"
  if (
    next.text === "to" &&
    !things.has(text) &&
    !isAlsoVerb(text) &&
    /^(?:bring|call|go|meet|see|sign|come|pick|get|text|pay|send|start|ask|check|follow|stay|move)$/.test(
      second?.text ?? "",
    )
  )
    return true;
  if (isThing(sentence)) return false;
  if (isHeldBack(text, sentence)) return true;
  if (next.text === "esta" || next.text === "estaba") return true;
  if (isBeing.has(next.text)) {
    return (
      second?.shape === "number" ||
      (second !== undefined && spelledAges.test(second.text)) ||
      !things.has(text)
    );
  }
  if (next.text === "and" || next.text === "y" || next.text === "&")
    return (
      (second?.kinds.given ?? 0) >= 2 ||
      family.has(second?.text ?? "") ||
      (second?.shape === "capital" && isNickname(second.text))
    );
  if (modals.has(next.text)) return modals.has(text) || !things.has(text);
  if (things.has(text) && doneToThings.has(next.text)) return false;
  if (after > 0) return true;

  return next.shape === "lower" && isPast(next.text);
}

/** "April is working", "Mark ran off", "Luz vomitó", "Winter has an ear infection": said of people alone. */
export function isDoer(text: string, { words, at, isPreterite }: Sentence): boolean {
  const [word, next, second] = behind(words, at);
  if (!word || next?.gap !== " " || next.shape !== "lower") return false;
  if (isBe.has(next.text)) return second?.gap === " " && stateOfPeople.has(second.text);
  if (/^(?:ha|habia|has|had)$/.test(next.text) && !things.has(text)) {
    if (/(?:ado|ido)$/.test(second?.text ?? "") || doneByPeople.has(second?.text ?? ""))
      return true;
  }
  if (next.text === "has" || next.text === "had" || next.text === "gets") {
    return [2, 3, 4].some((ahead) => hadByPeople.has(words[at + ahead]?.text ?? ""));
  }
  if (
    isOwed(text) &&
    /ed$|^(?:paid|lost|found|got|gets|went|goes|keeps|kept|takes|took)$/.test(next.text)
  )
    return false;
  if (days.has(text) && /^(?:fue|puede|podia|podra|debe|trabaja|descansa)$/.test(next.text))
    return false;

  return doneByPeople.has(next.text) || isPreterite(words.indexOf(next, at));
}
/** "Milagros no suelta el oso", "Paz ya se fue": in Spanish no thing stands so without an article. */
function isHeldBack(text: string, { words, at }: Sentence): boolean {
  const [word, next, second] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !next || word.kinds.given < 2 || days.has(text)) return false;
  if (
    languageOfWord(text) !== "es" ||
    !/^(?:no|ya|se|le|tambien|aun|nunca|nos|me)$/.test(next.text)
  )
    return false;

  return second?.gap === " " && second.shape === "lower" && !impersonal.has(second.text);
}
const impersonal = new Set(
  "hay es son era cubre abre abren cierra trabajan funciona sirve esta se".split(" "),
);

/** "Park is closed after ten" */
export function isThing({ words, at }: Sentence): boolean {
  const [, next, second] = behind(words, at);

  return isBe.has(next?.text ?? "") && stateOfThings.has(second?.text ?? "");
}
const stateOfThings = new Set(
  "closed open opened full due pending needed required available broken over down up out busy free wet dirty high low expired overdue cerrado cerrada abierto abierta lleno llena pendiente".split(
    " ",
  ),
);
const isBe = new Set(
  "is was isnt wasnt seems appears looks remains got esta estaba era es sigue anda".split(" "),
);
const days = new Set("domingo abril julio mayo enero agosto".split(" "));

/** A word with the two behind it, without what may stand between it and its verb. */
export function behind(words: readonly NameWord[], at: number) {
  const isBetween = (ahead: number) => between.has(words[at + ahead]?.text ?? "");
  const skipped = isBetween(1) ? (isBetween(2) ? 3 : 2) : 1;
  return [words[at], words[at + skipped], words[at + skipped + 1]] as const;
}
export const between = new Set(
  "se le les lo la me nos no ya just also then never always still finally already tambien".split(
    " ",
  ),
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
  "bit bled peed snuck swung drank came went said told ate slept left lost found got took made felt met ran sat stood rose woke wore brought bought hid hung kept knew paid sent spoke thought tried wept won wrote gave began broke chose cut drank drove fell fought put quit read rode saw sold spent stole swam threw understood abrio acepto aviso ayudo bajo busco cambio canto cayo cerro comio compro conto corrio cree dejo dio dijo durmio empezo encontro entro envio escribio espera espero estaba estudia estudio fallo firmo fue gano gasto grito guardo hablo hizo iba informo insiste leyo llamo llego lleva llevo llora lloro mando manda menciono mostro movio murio nego no olvido paga pago parece pasa paso pelea perdio pide pidio piensa pone prefiere pregunta pregunto puso quedo quiere quiso recibio recogio regreso renuncio responde respondio sabe salio saca saco se siente sigue sintio subio sufre tambien termino tiene tomo trabaja trabajo trae trajo vende vende viene vino vio visita visito vive vivio volvio ya".split(
    " ",
  ),
);
