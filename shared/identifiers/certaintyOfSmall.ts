import type { Certainty } from "./identifier.ts";
import { isForeignHere } from "./isForeignHere.ts";
import { isDoer, modals } from "./isSubject.ts";
import { isNickname } from "./lists/nicknames.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import { contacts } from "./names/humanWords.ts";
import { isOrdinaryWord, languageOfWord } from "./ordinaryWords.ts";
import { endsHere, isActing, isOwner, isPredicated } from "./smallNameAfter.ts";
import { isCounted, isDetermined, isNamedBefore, isToldBefore } from "./smallNameBefore.ts";
import { determiners, isAlsoVerb } from "./wordsInPassing.ts";

/** Without a capital an ordinary word is a name only where the words before, or after, leave no other reading. */
export function certaintyOfSmall({ text }: NameElement, sentence: Sentence): Certainty | null {
  const { before, after, words, at } = sentence;
  const { given, family, ordinary } = wordKinds(text);
  const isWord = isOrdinaryWord(text) || (text.length < 4 && given === 0 && ordinary > 0);
  const isUsed =
    isPredicated(sentence) ||
    isNamedBefore(text, sentence) ||
    (after === 2 &&
      !isDetermined(sentence) &&
      !isBehindArticle(sentence) &&
      (!isAlsoVerb(text) || words[at]?.isPossessive)) ||
    (after > 0 && modals.has(text) && !determiners.has(words[at - 1]?.text ?? "")) ||
    (isListed(sentence) && given === 3 && !isAlsoVerb(text));
  if (text.length <= 2) return isOfTwo(text, sentence, isUsed) ? "likely" : null;
  if (isCounted(sentence)) return "possible";
  if (!isWord) return certaintyOfPlain(text, sentence, isUsed);
  if (isUsed || isForeignName(text, sentence)) return "likely";

  const isCommon = given === 3 && !isAlsoVerb(text);
  // "river banks flooded"
  const isGiven = given === 3 || (given >= 2 && !text.endsWith("s")) || isNickname(text);
  if (isToldBefore(sentence) && (isCommon || (endsHere(sentence) && given + family > 0))) {
    return "likely";
  }
  if (isActing(text, sentence, isGiven, family) || isOwner(text, sentence)) return "likely";

  return after === 1 && isCommon && before > 0 ? "likely" : "possible";
}

/** "el bil de la luz llegó": what comes with an article and says nothing is a thing. */
const isBehindArticle = ({ words, at }: Sentence) =>
  words[at]?.gap === " " &&
  /^(?:la|el|los|las|the|una|un)$/.test(words[at - 1]?.text ?? "") &&
  /^(?:de|con|por|a|en|of|and|y|all)$/.test(words[at - 2]?.text ?? "") &&
  /^(?:llego|fue|esta|estaba|es|era|salio|se|tiene|is|was|came)$/.test(words[at + 1]?.text ?? "");

/** "saw bo at the library", "ty's mom" */
function isOfTwo(text: string, sentence: Sentence, isUsed: boolean): boolean {
  const { words, at } = sentence;
  const isGiven = wordKinds(text).given > 0;
  if (isGiven && words[at]?.isPossessive) return true;
  const isSeen = contacts.has(words[at - 1]?.text ?? "") || isDoer(text, sentence);

  return text.length === 2 && (isUsed || (isGiven && isSeen));
}

/** A name that is no word of the language. */
function certaintyOfPlain(text: string, sentence: Sentence, isUsed: boolean): Certainty {
  const { before, after, weight } = sentence;
  const { given } = wordKinds(text);
  if (text.length > 3) return isUnused(text, sentence) ? "possible" : "certain";
  if (isUsed || before + after > 0) return "likely";

  // "dev team"
  return given > 0 && weight() > unusedShort ? "likely" : "possible";
}
const unusedShort = -1.5;

/** "clase de chelo": a word that no list of names has, where nothing around it speaks for a name. */
function isUnused(text: string, { before, after, weight, words, at }: Sentence): boolean {
  const { given, family } = wordKinds(text);
  const isOf = /^(?:de|of)$/.test(words[at - 1]?.text ?? "");

  if (!isOf || before + after > 0 || given === 3) return false;

  return weight() < (given + family === 0 ? unused : surelyUnused);
}
const unused = -0.5;
const surelyUnused = -2;

/** "met w luz about school", "habló grace": a common name that is a word of the other language. */
function isForeignName(text: string, sentence: Sentence): boolean {
  const { given, family, place } = wordKinds(text);

  return (
    !place &&
    (given === 3 || (family === 3 && languageOfWord(text) === "es")) &&
    !(isAlsoVerb(text) && sentence.before === 0) &&
    isForeignHere(text, sentence)
  );
}

/** "luis and rosa" */
const isListed = ({ words, at }: Sentence) =>
  /^(?:and|y|e|&|n)$/.test(words[at - 1]?.text ?? "") && (words[at - 2]?.kinds.given ?? 0) >= 2;
