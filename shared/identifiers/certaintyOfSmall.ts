import type { Certainty } from "./identifier.ts";
import { isForeignHere, languageAround } from "./isForeignHere.ts";
import { behind, isDoer, isPast, modals, owed } from "./isSubject.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import type { NameElement } from "./nameElement.ts";
import type { Sentence } from "./nameSentences.ts";
import { contacts } from "./names/humanWords.ts";
import type { Token } from "./note.ts";
import { isOrdinaryWord, languageOfWord } from "./ordinaryWords.ts";
import { stateOfPeople } from "./saidOfPeople.ts";

/** Without a capital an ordinary word is a name only where the words before, or after, leave no other reading. */
export function certaintyOfSmall(
  { text, at }: NameElement,
  tokens: readonly Token[],
  sentence: Sentence,
): Certainty | null {
  const { before, after, words, at: place, isNamed } = sentence;
  const { given, family, ordinary } = wordKinds(text);
  const isWord = isOrdinaryWord(text) || (text.length < 4 && given === 0 && ordinary > 0);
  const isUsed =
    isPredicated(sentence) ||
    (before === 2 && endsHere(sentence)) ||
    isMetBy(text, sentence) ||
    isQuoted(sentence) ||
    isIntroduced(sentence) ||
    (after === 2 && !isDetermined(sentence) && (!isVerb.has(text) || words[place]?.isPossessive)) ||
    (after > 0 && modals.has(text) && !determiners.has(words[place - 1]?.text ?? "")) ||
    isToldArticle(sentence) ||
    (isListed(sentence) && given === 3 && !isVerb.has(text)) ||
    isNamed;
  if (text.length <= 2) {
    const isOwner = words[place]?.isPossessive && given > 0;
    const isSeen = given > 0 && contacts.has(words[place - 1]?.text ?? "");
    return ((isUsed || isSeen || (given > 0 && isDoer(text, sentence))) && text.length === 2) ||
      isOwner
      ? "likely"
      : null;
  }
  if (isCounted(sentence)) return "possible";
  if (!isWord && text.length > 3 && isUnused(text, sentence)) return "possible";
  if (!isWord)
    return text.length === 3 && !isUsed
      ? given > 0 || before + after > 0
        ? "likely"
        : "possible"
      : text.length === 3
        ? "likely"
        : "certain";
  if (isUsed || isForeignName(text, sentence)) return "likely";
  const isTold =
    before === 1 &&
    /^(?:told|tell|asked|ask|called|call|text|email|llamo|llame|dije|saw|met|hablo)$/.test(
      words[place - 1]?.text ?? "",
    );
  const isCalledFor =
    words[place - 1]?.text === "for" &&
    /^(?:called|calling|asking|asked|looking|waiting|searching)$/.test(
      words[place - 2]?.text ?? "",
    ) &&
    words[place + 1]?.gap !== " ";
  if (isCalledFor && given >= 2) return "likely";
  if (isTold && ((endsHere(sentence) && given + family > 0) || (given === 3 && !isVerb.has(text))))
    return "likely";

  const isDoing =
    !isVerb.has(text) &&
    (given >= 2 || (words[place]?.startsSentence && family >= 2 && !text.endsWith("s"))) &&
    !determiners.has(words[place - 1]?.text ?? "") &&
    /^ ?$/.test(words[place + 1]?.gap ?? "");
  const verb = behind(words, place)[1]?.text ?? "";
  const isDone =
    isPast(verb) || (isDoer(text, sentence) && (verb === "has" || !/[^s]s$/.test(verb)));
  if (isDoing && isDone) return "likely";
  // "mark ran off": no verb has another behind it.
  if (
    spokenVerbs.has(text) &&
    words[place]?.startsSentence &&
    isDone &&
    !/ed$|^(?:cut|put|let|hit|set|read|quit)$/.test(verb)
  )
    return "likely";

  return tokens[at] && after === 1 && given === 3 && !isVerb.has(text) && before > 0
    ? "likely"
    : "possible";
}

/** "angel back after 3 nights", "frost was exited": no article before it, and said of people alone. */
function isPredicated({ words, at }: Sentence): boolean {
  const [word, next, second] = [words[at], words[at + 1], words[at + 2]];
  if (!word || next?.gap !== " " || word.gap === " " || word.gap === "-") return false;
  const isBe = /^(?:is|was|got|still|already|now|not|esta|estaba|fue|sigue|ya)$/.test(next.text);
  // "grace is 9 and loves math"
  if (/^(?:is|was|tiene)$/.test(next.text) && second?.shape === "number")
    return second.text.length <= 2 && !owed.has(word.text);

  return saidOfPeople.has(isBe ? (second?.text ?? "") : next.text);
}

const saidOfPeople = new Set([
  ...stateOfPeople,
  ..."back wants needs says said told asked refused declined denies reports reported called texted slept ate left dijo dice llamo pidio pide quiere llego vino salio durmio".split(
    " ",
  ),
]);

/** "a hot summer and the AC died" */
const isDetermined = ({ words, at }: Sentence) =>
  words[at]?.gap === " " &&
  words[at - 1]?.gap === " " &&
  determiners.has(words[at - 2]?.text ?? "");

/** "a bobby pin", "two rivers" */
function isCounted({ words, at }: Sentence): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || word?.gap !== " " || word.isPossessive) return false;
  if (counts.has(before.text)) return true;
  const isArticle =
    before.text === "an" || (before.text === "a" && languageAround(words, at) !== "es");

  return isArticle && next?.gap === " " && next.shape === "lower" && next.kinds.ordinary >= 2;
}
const counts = new Set(
  "two three four five six several many few some every each dos tres cuatro cinco seis varios varias muchos muchas algunos algunas cada".split(
    " ",
  ),
);

/** "hablé con flor por teléfono", "cita con angel el jueves": one does not meet with flowers. */
const isMetBy = (text: string, { before, words, at }: Sentence) =>
  before === 2 &&
  /^(?:con|c|with|w)$/.test(words[at - 1]?.text ?? "") &&
  wordKinds(text).given >= 2 &&
  !qualities.has(text) &&
  !isVerb.has(text) &&
  (words[at + 1]?.gap !== " " || (words[at + 1]?.kinds.ordinary ?? 0) >= 2) &&
  words[at + 1]?.text !== "de" &&
  words[at + 1]?.text !== "of";
const qualities = new Set(
  "paz luz esperanza salud gracia fe alegria amor dolores consuelo soledad libertad socorro remedios milagros grace faith joy hope honor patience art page".split(
    " ",
  ),
);

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
const signing = new Set(
  "wrote writes written signed signs signature sign put as says read reads firmo firma escribio puso dice decia".split(
    " ",
  ),
);

/** "hi its may.", "yo its ty they towed my car", "hola soy paz": at the beginning of what somebody says. */
function isIntroduced({ words, at }: Sentence): boolean {
  const [said, before, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (word?.gap !== " " || (next?.gap === " " && !introducedBefore.has(next.text))) return false;

  return (
    (before?.text === "its" ||
      before?.text === "it" ||
      before?.text === "is" ||
      before?.text === "soy" ||
      before?.text === "im") &&
    greetings.has(said?.text ?? "")
  );
}
const greetings = new Set(
  "hi hey hello yo this hola si sup heyy morning afternoon evening".split(" "),
);
const introducedBefore = new Set(
  "they i im my can from at the again and y de la el con no me mi ya estoy una un is calling here para pa".split(
    " ",
  ),
);

/** "met w luz about school", "habló grace": a common name that is a word of the other language. */
function isForeignName(text: string, sentence: Sentence): boolean {
  const { given, family, place } = wordKinds(text);

  return (
    !place &&
    (given === 3 || (family === 3 && languageOfWord(text) === "es")) &&
    !(isVerb.has(text) && sentence.before === 0) &&
    isForeignHere(text, sentence)
  );
}

/** "le dije a la fer": the article that goes with names among friends. */
const isToldArticle = (sentence: Sentence) =>
  isToldOf(sentence) ||
  (/^(?:de|a|con|y|para|por)$/.test(sentence.words[sentence.at - 2]?.text ?? "") &&
    /^(?:la|el)$/.test(sentence.words[sentence.at - 1]?.text ?? "") &&
    (sentence.words[sentence.at]?.kinds.given ?? 0) >= 2 &&
    languageOfWord(sentence.words[sentence.at]?.text ?? "") !== "es" &&
    languageAround(sentence.words, sentence.at) === "es" &&
    endsHere(sentence));

const isToldOf = ({ words, at }: Sentence) =>
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
  "the a an his her their my your our free good own no any this that who which and el la los las un una su sus mi mis del al one".split(
    " ",
  ),
);

/** "luis and rosa" */
const isListed = ({ words, at }: Sentence) =>
  /^(?:and|y|e|&|n)$/.test(words[at - 1]?.text ?? "") && (words[at - 2]?.kinds.given ?? 0) >= 2;

const spokenVerbs = new Set("mark page chase grant faith rob drew pat sue rose".split(" "));
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
