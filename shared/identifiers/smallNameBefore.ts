import { languageAround } from "./isForeignHere.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { Sentence } from "./nameSentences.ts";
import { roles } from "./names/humanWords.ts";
import { languageOfWord } from "./ordinaryWords.ts";
import { endsHere } from "./smallNameAfter.ts";
import { determiners, isAlsoVerb, isQuality } from "./wordsInPassing.ts";

/** Whether the words before one without a capital make a name of it: "hablé con flor", "hi its may", "gave it to will". */
export const isNamedBefore = (text: string, sentence: Sentence): boolean =>
  sentence.isNamed ||
  (sentence.before === 2 && endsHere(sentence) && !isRising(text, sentence)) ||
  isMet(text, sentence) ||
  isAskedAbout(text, sentence) ||
  isGivenTo(sentence) ||
  isSaidBy(text, sentence) ||
  isReached(text, sentence) ||
  isQuoted(sentence) ||
  isIntroduced(sentence) ||
  isToldArticle(sentence) ||
  isOfArticle(text, sentence);

/** "Guest rose at 5", "client drew from savings" */
const isRising = (text: string, { words, at }: Sentence) =>
  /^(?:rose|drew|sue|hope|hopes|page)$/.test(text) &&
  roles.has(words[at - 1]?.text ?? "") &&
  /^(?:at|to|from|for|in|on|that)$/.test(words[at + 1]?.text ?? "");

/** "told will", "called for grace": here a common given name is one, and any where nothing follows. */
export function isToldBefore(sentence: Sentence): boolean {
  const { words, at, before } = sentence;
  const [told, second] = [words[at - 1]?.text ?? "", words[at - 2]?.text ?? ""];
  if (told === "on") return checking.has(second) && endsHere(sentence);
  if (told === "for") return sought.has(second) && words[at + 1]?.gap !== " ";

  return before === 1 && telling.has(told);
}
const telling = list(
  "told tell asked ask called call text email llamo llame dije saw met hablo texted emailed visited woke",
);
const checking = list("check checks checked checking ck checkin");
const sought = list("called calling asking asked looking waiting searching");

/** "a hot summer and the AC died" */
export const isDetermined = ({ words, at }: Sentence): boolean =>
  words[at]?.gap === " " &&
  words[at - 1]?.gap === " " &&
  determiners.has(words[at - 2]?.text ?? "");

/** "a bobby pin", "two rivers" */
export function isCounted({ words, at }: Sentence): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || word?.gap !== " " || word.isPossessive) return false;
  if (counts.has(before.text)) return true;
  const isArticle =
    before.text === "an" || (before.text === "a" && languageAround(words, at) !== "es");

  return isArticle && next?.gap === " " && next.shape === "lower" && next.kinds.ordinary >= 2;
}
const counts = list(
  "two three four five six several many few some every each dos tres cuatro cinco seis varios varias muchos muchas algunos algunas cada",
);

/** "hablé con flor por teléfono", "cita con angel el jueves": one does not meet with flowers. */
function isMet(text: string, { before, words, at }: Sentence): boolean {
  const next = words[at + 1];
  if (before !== 2 || !beside.has(words[at - 1]?.text ?? "")) return false;
  if (wordKinds(text).given < 2 || isQuality(text) || isAlsoVerb(text)) return false;

  return (
    next?.gap !== " " || (next.kinds.ordinary >= 2 && next.text !== "de" && next.text !== "of")
  );
}
const beside = list("con c with w");

/** "gave the papers to will", "w/ will & his PO", "text from joy:", "picked will up", "a flor le robaron". */
function isReached(text: string, sentence: Sentence): boolean {
  const { words, at } = sentence;
  const [before, next] = [words[at - 1]?.text ?? "", words[at + 1]];
  if (wordKinds(text).given < 2) return false;
  if (lifting.has(before)) return next?.gap === " " && lifted.has(next.text);
  if (before === "a" && next?.gap === " ") return next.text === "le" || next.text === "les";
  if (before === "from" || before === "by") return next?.gap.startsWith(":") === true;
  // "el hermano de milagros anda en Houston"
  if (before === "de" || before === "of") return roles.has(words[at - 2]?.text ?? "");
  if (isQuality(text) && text !== "joy") return false;
  if (before === "with" || before === "w") {
    return (text === "will" || !isAlsoVerb(text)) && endsHere(sentence);
  }

  return before === "to" && (text === "will" || !isAlsoVerb(text)) && endsHere(sentence);
}
/** "why is dean on the lease", "did will eat" */
function isAskedAbout(text: string, { words, at }: Sentence): boolean {
  const [verb, question] = [words[at - 1], words[at - 2]];
  if (words[at]?.gap !== " " || !asked.has(verb?.text ?? "") || isQuality(text)) return false;
  if (wordKinds(text).given < 2 || words[at + 1]?.gap !== " ") return false;

  return verb?.startsSentence === true || questions.has(question?.text ?? "");
}
const asked = list("is was did does has");
const questions = list("why when where how what if whether");

/** "gave hope 2 bus passes" */
const isGivenTo = ({ words, at }: Sentence) =>
  giving.has(words[at - 1]?.text ?? "") &&
  words[at + 1]?.gap === " " &&
  (words[at + 1]?.shape === "number" ||
    /^(?:a|an|his|her|some|the)$/.test(words[at + 1]?.text ?? ""));
const giving = list("gave give gives handed lent loaned bought brought sent owes showed");

/** "ya vino luz por las llaves", "dice soledad que", "le mandé mensaje a soledad", "quiere que luz vaya". */
function isSaidBy(text: string, sentence: Sentence): boolean {
  const { words, at } = sentence;
  const [before, next] = [words[at - 1]?.text ?? "", words[at + 1]];
  if (wordKinds(text).given < 2 || words[at]?.gap !== " ") return false;
  if (before === "que" || before === "q") return next?.gap === " " && wished.has(next.text);
  if (before === "a") {
    return (
      endsHere(sentence) &&
      [2, 3, 4, 5].some((back) => /^(?:le|les)$/.test(words[at - back]?.text ?? ""))
    );
  }

  return inverted.has(before) && endsHere(sentence);
}
const wished = list(
  "vaya venga haga pueda tenga firme llame traiga salga entre duerma coma hable regrese deje quiera vuelva",
);
const inverted = list(
  "dice dijo vino llego llamo pregunta pregunto comenta firmo salio regreso volvio llora duerme contesto explica reporta",
);

const lifting = list(
  "picked pick dropped drop woke wake calmed signed sent kicked brought took talked",
);
const lifted = list("up off out back down in home");

/** `wrote "sunny" on the board` */
function isQuoted({ words, at }: Sentence): boolean {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];

  return (
    (word?.kinds.given ?? 0) + (word?.kinds.family ?? 0) > 0 &&
    /^ "$/.test(word?.gap ?? "") &&
    next?.gap.includes('"') === true &&
    signing.has(before?.text ?? "")
  );
}
const signing = list(
  "wrote writes written signed signs signature sign put as says read reads firmo firma escribio puso dice decia",
);

/** "hi its may.", "yo its ty they towed my car", "hola soy paz": at the beginning of what somebody says. */
function isIntroduced({ words, at }: Sentence): boolean {
  const [said, before, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (word?.gap !== " " || (next?.gap === " " && !introducedBefore.has(next.text))) return false;

  return /^(?:its?|is|soy|im)$/.test(before?.text ?? "") && greetings.has(said?.text ?? "");
}
const greetings = list("hi hey hello yo this hola si sup heyy morning afternoon evening");
const introducedBefore = list(
  "they i im my can from at the again and y de la el con no me mi ya estoy una un is calling here para pa",
);

/** "le dije a la fer": the article that goes with names among friends. */
const isToldArticle = ({ words, at }: Sentence) =>
  /^(?:la|el)$/.test(words[at - 1]?.text ?? "") &&
  words[at - 2]?.text === "a" &&
  /^(?:dije|dijo|dijeron|diga|dile|llamo|llame|hable|hablo|pregunte|pregunto|vi|vio|vimos|avise|aviso)$/.test(
    words[at - 3]?.text ?? "",
  );

/** "la mamá de kevin y de la gene": the same article, before a word that is none in Spanish. */
const isOfArticle = (text: string, sentence: Sentence) =>
  /^(?:la|el)$/.test(sentence.words[sentence.at - 1]?.text ?? "") &&
  /^(?:de|a|con|y|para|por)$/.test(sentence.words[sentence.at - 2]?.text ?? "") &&
  wordKinds(text).given >= 2 &&
  languageOfWord(text) !== "es" &&
  languageAround(sentence.words, sentence.at) === "es" &&
  endsHere(sentence);

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
