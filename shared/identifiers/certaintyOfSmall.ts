import type { Certainty } from "./identifier.ts";
import { behind, isPast, modals } from "./isSubject.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import type { Token } from "./note.ts";
import { articles, isOrdinaryWord } from "./ordinaryWords.ts";

/** Without a capital an ordinary word is a name only where the words before, or after, leave no other reading. */
export function certaintyOfSmall(
  { text, at }: NameElement,
  tokens: readonly Token[],
  sentence: Sentence,
): Certainty | null {
  const { before, after, words, at: place, isNamed } = sentence;
  const { given } = wordKinds(text);
  const isUsed =
    isPredicated(sentence) ||
    (before === 2 && endsHere(sentence)) ||
    (after === 2 && (!isVerb.has(text) || words[place]?.isPossessive)) ||
    (after > 0 && modals.has(text) && !determiners.has(words[place - 1]?.text ?? "")) ||
    isToldArticle(sentence) ||
    (isListed(sentence) && given === 3 && !isVerb.has(text)) ||
    isNamed;
  if (text.length <= 2) {
    const isOwner = words[place]?.isPossessive && given > 0;
    return (isUsed && text.length === 2) || isOwner ? "likely" : null;
  }
  if (!isOrdinaryWord(text) && text.length > 3 && isUnused(text, sentence)) return "possible";
  if (!isOrdinaryWord(text))
    return text.length === 3 && !isUsed
      ? given > 0 || before + after > 0
        ? "likely"
        : "possible"
      : text.length === 3
        ? "likely"
        : "certain";
  if (isUsed) return "likely";
  const isTold =
    before === 1 &&
    /^(?:told|tell|asked|ask|called|call|text|email|llamo|llame|dije|saw|met|hablo)$/.test(
      words[place - 1]?.text ?? "",
    );
  if (isTold && (endsHere(sentence) || (given === 3 && !isVerb.has(text)))) return "likely";

  const isDoing =
    !isVerb.has(text) &&
    given >= 2 &&
    !articles.has(words[place - 1]?.text ?? "") &&
    /^ ?$/.test(words[place + 1]?.gap ?? "");
  if (isDoing && isPast(behind(words, place)[1]?.text ?? "")) return "likely";

  return tokens[at] && after === 1 && given === 3 && !isVerb.has(text) && before > 0
    ? "likely"
    : "possible";
}

/** "angel back after 3 nights", "frost was exited": no article before it, and said of people alone. */
function isPredicated({ words, at }: Sentence): boolean {
  const [word, next, second] = [words[at], words[at + 1], words[at + 2]];
  if (!word || next?.gap !== " " || word.gap === " " || word.gap === "-") return false;
  const isBe = /^(?:is|was|got|still|already|now|not|esta|estaba|fue|sigue|ya)$/.test(next.text);

  return saidOfPeople.has(isBe ? (second?.text ?? "") : next.text);
}

const saidOfPeople = new Set(
  "back exited discharged admitted arrested released housed enrolled evicted hospitalized transported interviewed banned trespassed asleep awake sober upset tearful crying hungry sick pregnant homeless anxious calm tired wants needs says said told asked refused declined denies reports reported called texted slept ate left dijo dice llamo pidio pide quiere llego vino salio durmio internado arrestado hospitalizado embarazada enfermo enferma".split(
    " ",
  ),
);

/** "le dije a la fer": the article that goes with names among friends. */
const isToldArticle = ({ words, at }: Sentence) =>
  /^(?:la|el)$/.test(words[at - 1]?.text ?? "") &&
  words[at - 2]?.text === "a" &&
  /^(?:dije|dijo|dijeron|diga|dile|llamo|llame|hable|hablo|pregunte|pregunto|vi|vio|vimos|avise|aviso)$/.test(
    words[at - 3]?.text ?? "",
  );

/** "clase de chelo": a word that no list of names has, where nothing around it speaks for a name. */
function isUnused(text: string, { before, after, weight, words, at }: Sentence): boolean {
  const { given, family } = wordKinds(text);
  const isOf = /^(?:de|of)$/.test(words[at - 1]?.text ?? "");

  return isOf && given + family + before + after === 0 && weight() < unused;
}
const unused = -0.5;

const determiners = new Set(
  "the a an his her their my your our free good own no any this that who which and".split(" "),
);

/** "luis and rosa" */
const isListed = ({ words, at }: Sentence) =>
  /^(?:and|y|e|&|n)$/.test(words[at - 1]?.text ?? "") && (words[at - 2]?.kinds.given ?? 0) >= 2;

const isVerb = new Set(
  "will may hope mark rose page chase bill grant faith can rob drew pat sue".split(" "),
);

/** Whether nothing follows that an ordinary word would go with: "met w hope today", "told will about it". */
function endsHere({ words, at }: Sentence): boolean {
  const next = words[at + 1];
  return next?.gap !== " " || afterNames.has(next.text);
}

const afterNames = new Set(
  "today yesterday this at about and re in on by who for regarding after before again via from said is was has that to at if he she back again otra q que hoy ayer sobre en y para quien acerca esta ya no tambien dijo pidio".split(
    " ",
  ),
);
