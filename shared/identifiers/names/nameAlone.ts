import { frameAfter, frameBefore, hasTitle, isMet, isNamed, isPlaced } from "./humanFrames.ts";
import { conjunctions, particles, roles, spokenTitles } from "./humanWords.ts";
import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/** Whether a word is a name by what it is, how it is written and the sentence around it. */
export function isNameAlone(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (!word || word.text.length < 2 || calendar.has(word.text))
    return isInitialOfSomebody(words, at);
  if (word.shape === "number" || word.shape === "initial") return isInitialOfSomebody(words, at);
  if (hasTitle(words, at) && word.shape === "capital") return !particles.has(word.text);
  if (isNoName(word) || isPet(words, at)) return false;

  if (word.shape === "acronym") return isShoutedName(words, at, word);
  if (word.shape === "lower") return isSmallName(words, at, word);
  return word.startsSentence &&
    !hasTitle(words, at) &&
    !isAfterInitial(words, at) &&
    frameBefore(words, at) < 2
    ? isNameAtStart(words, at, word)
    : isCapitalName(words, at, word);
}

/** What no row of names and no sentence makes a name. */
export const isNoName = ({ text }: NameWord): boolean =>
  calendar.has(text) || neverNames.has(text) || spokenTitles.has(text) || roles.has(text);

/** "her dog Rex", "su perrita se llama Canela" */
const isPet = (words: readonly NameWord[], at: number) =>
  [1, 2, 3].some((back) => pets.has(words[at - back]?.text ?? ""));
const pets = wordList(
  "dog cat pup puppy kitten pet pets perro perra perrito perrita gato gata gatito mascota",
);

/** Months and weekdays are names to nobody where they stand alone. */
const calendar = wordList(`
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
  mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic lun mie
  jue vie sab dom martes miercoles jueves viernes sabado domingo christmas easter thanksgiving halloween ramadan
`);

const neverNames = wordList(`
  i he she they we you it the a an and or but if in on at to of for by with from is was are be been has had have do did
  not no yes so as this that these those my our your his her their its who what when where why how all any some none
  el la los las un una y o pero si en de del con por para que se su sus mi es fue era ha no lo le les al ya mas muy
  cl ct pt cm po es rrh psh ce th hmis hud ssi ssdi snap tanf ebt dshs dmv er ed hx tx rx dx appt god dios roi
  mr mrs ms dr sra sr srta dra jr unk tbd na ok am pm asap vm fyi eta vin
  american mexican african asian korean spanish english french german chinese japanese vietnamese somali russian ukrainian
  hispanic latino latina latinx native cuban haitian arab arabic indian filipino samoan hawaiian european canadian
`);

/** In the middle of a sentence a capital says by itself that the word is no ordinary one. */
function isCapitalName(words: readonly NameWord[], at: number, { kinds, text }: NameWord): boolean {
  const { given, family, ordinary, place } = kinds;
  const frame = Math.max(frameBefore(words, at), frameAfter(words, at));
  if (hasTitle(words, at) || isNamed(words, at)) return true;
  if (isAfterInitial(words, at)) return (given + family > 0 && ordinary <= 1) || ordinary === 0;
  if (place) return frame === 2 && (given > 0 || family > 0);
  if (frame < 2 && isPlaced(words, at)) return false;
  if (isCalledThe(words, at) || (family > 0 && isReversedInitial(words, at + 1))) return true;
  if (ordinary === 0 && isNamedOn(words, at) && (words[at + 1]?.kinds.family ?? 0) >= 2)
    return true;
  if (given >= 2) return ordinary <= 2 || frame > 0 || isNamedOn(words, at);
  if (given === 1) return ordinary === 0 || frame > 0;
  if (family > 0) return frame === 2 || (frame > 0 && ordinary === 0 && !isFrom(words, at));

  return ordinary === 0 && frame === 2 && text.length > 2;
}

/** At the start of a sentence every word has a capital. */
function isNameAtStart(
  words: readonly NameWord[],
  at: number,
  { kinds, isPossessive }: NameWord,
): boolean {
  const { given, family, ordinary, place } = kinds;
  const after = frameAfter(words, at);
  if (given >= 2 && ordinary <= 1 && !place) return true;
  if (isPossessive && given + family > 0 && ordinary <= 1) return true;
  if (given >= 1 && isPaired(words, at)) return true;
  if (given >= 1) return after === 2 || (ordinary <= 2 && after > 0) || isNamedOn(words, at);
  if (family >= 1 && ordinary <= 1) return after > 0 || isNamedOn(words, at);

  return ordinary === 0 && after === 2;
}

/** "el Flaco se fue": a nickname with its article, and something that people do. */
function isCalledThe(words: readonly NameWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  const hasArticle = before?.shape === "lower" && (before.text === "el" || before.text === "la");

  return hasArticle && (word?.kinds.ordinary ?? 3) <= 2 && frameAfter(words, at) > 0;
}

/** Family names of places too: "from Yakima", "the Kaplan". */
const isFrom = (words: readonly NameWord[], at: number) => origins.has(words[at - 1]?.text ?? "");
const origins = wordList("from the via on desde hacia hasta del el la to");

/** "J. Castleberry" */
function isAfterInitial(words: readonly NameWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];

  return before?.shape === "initial" && before.first.letterCase !== "lower" && word?.gap === ". ";
}

/** "Mark y Graciela", "Deja & Deshawn" */
function isPaired(words: readonly NameWord[], at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]];
  const other = next && /^ ?[&/+] ?$/.test(next.gap) ? next : second;
  const isJoined = other === next || conjunctions.has(next?.text ?? "");

  return isJoined && other?.shape === "capital" && other.kinds.given >= 2 && !isNoName(other);
}

function isShoutedName(words: readonly NameWord[], at: number, { kinds, text }: NameWord): boolean {
  const { given, family, ordinary, place } = kinds;
  if (place || text.length < 3) return false;
  if (given >= 2 && ordinary <= 1) return text.length > 3 || given === 3;
  if (given >= 2 && ordinary <= 2 && isBesideFamily(words, at)) return true;

  return given + family > 0 && ordinary <= 1 && frameBefore(words, at) === 2;
}

/** "VILLALOBOS, CONCEPCION" */
const isBesideFamily = (words: readonly NameWord[], at: number) =>
  [words[at - 1], words[at + 1]].some(
    (other) => other?.shape === "acronym" && other.kinds.family >= 2 && other.kinds.ordinary <= 1,
  );

/** Without a capital the lists or the sentence have to be surer. */
function isSmallName(words: readonly NameWord[], at: number, { kinds, text }: NameWord): boolean {
  const { given, family, ordinary, place } = kinds;
  if (given >= 2 && ordinary === 0 && !place) return !smallWords.has(text);
  if (isAfterInitial(words, at)) return given + family > 0 && ordinary <= 1;
  if (hasTitle(words, at)) return ordinary <= 1 || (given + family > 0 && endsHere(words, at));
  if (isNamed(words, at)) return ordinary === 0 || (given > 0 && ordinary <= 2);
  const before = frameBefore(words, at);
  const frame = Math.max(before, frameAfter(words, at));
  if (given >= 1 && ordinary <= 1) return frame === 2 || (frame > 0 && ordinary === 0);

  return before === 2 && given >= 2 && (ordinary < 3 || isMet(words, at)) && endsHere(words, at);
}

/** Words of Spanish that lose an accent to a name. */
const smallWords = wordList("frances maya ingles roman");

/** Whether nothing follows that an ordinary word would go with: "met w hope today", "talked to will about". */
export function endsHere(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  return next?.gap !== " " || afterName.has(next.text);
}

const afterName = wordList(`
  today yesterday this at about and re in on by who for regarding after before again via for from said is was has hoy ayer
  sobre en y para quien acerca esta
`);

/** "Grace Rivers": a family name follows, with a capital too. */
function isNamedOn(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];

  return (
    next?.gap === " " &&
    ((next.shape === "capital" && next.kinds.family > 0 && !calendar.has(next.text)) ||
      (next.shape === "initial" && next.first.letterCase !== "lower" && next.text !== "i"))
  );
}

/** "Funk, L, Easley": a family name and an initial between commas. */
export const isReversedInitial = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.shape === "initial" &&
  words[at]?.gap === ", " &&
  /^[,.);]/.test(words[at + 1]?.gap ?? ".");

/** Two letters that are no initials of anybody. */
const shortForms = wordList(
  "po id er am pm us dc ny la ed ot pt rv tv hr ss ra md rn iv st vm cm ct cl",
);

/** "Ms. T", "cl. J.R." */
function isInitialOfSomebody(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (word?.shape !== "initial" || word.first.letterCase === "lower") return false;
  if (hasTitle(words, at)) return true;
  const next = words[at + 1];

  const frame = Math.max(frameBefore(words, at), frameAfter(words, at + 1));

  const isShortForm = shortForms.has(`${word.text}${next?.text}`);
  return next?.shape === "initial" && /^\.?$/.test(next.gap) && frame > 0 && !isShortForm;
}
