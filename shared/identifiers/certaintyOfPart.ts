import type { Certainty } from "./identifier.ts";
import type { NameElement } from "./knownNameRows.ts";
import { wordKinds } from "./lists/wordKinds.ts";
import { monthNumbers } from "./months.ts";
import type { Sentence } from "./nameSentences.ts";
import type { NameWord } from "./names/nameWords.ts";
import type { Token } from "./note.ts";
import { beginsSentences, isOrdinaryWord } from "./ordinaryWords.ts";
import { stateAbbreviations } from "./stateNames.ts";

/** How certain one part of a name alone is the name; null where nothing speaks for it. */
export function certaintyOfPart(
  element: NameElement,
  tokens: readonly Token[],
  sentence: Sentence,
): Certainty | null {
  const { text } = element;
  const isCapital = sentence.shape === "capital" || sentence.shape === "acronym";
  if (isSpelledOut(tokens, element)) return "certain";
  if (sentence.isTitled) return isCapital || !isOrdinaryWord(text) ? "certain" : "likely";
  if (saysNothing(element, sentence) || isHyphened(tokens, element))
    return isCapital ? "possible" : null;
  if (!isCapital) return ofSmall(element, tokens, sentence);
  if (isOfAnother(sentence) || isIntroducedAsOther(sentence)) return "possible";
  if (!isOrdinaryWord(text) && text.length > 2) return "certain";

  return isNameHere(text, sentence) || isWeighty(text, sentence) ? "likely" : "possible";
}

/** Where no rule decides, the evidence for names does: a name known to be somebody's needs less of it than another. */
function isWeighty(text: string, { words, at, weight }: Sentence): boolean {
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];
  if (word?.gap === " " && articles.has(previous?.text ?? "")) return false;
  if (isThanks(word, next) && text === "ty") return false;
  if (word?.startsSentence && next?.gap === " ") {
    if (englishThings.has(text) && spanishParticles.has(next.text)) return true;
    if (!things.has(text) && between.has(next.text)) return weight() > enoughBesideParticle;
    if (things.has(text) || next.text === "day") return weight() > sure;
  }

  return weight() > enough;
}

/** Log-odds, as measured on the development notes: above these few ordinary words are no name. */
const enough = -0.7;
const enoughBesideParticle = -1.5;
const sure = 0.5;
const spanishParticles = new Set("ya se le les nos tambien aun todavia esta estaba".split(" "));
const englishThings = new Set(
  "bill page grant case mark will may hope grace chase faith summer autumn spring frost bell field hall chance justice march april june joy mercy".split(
    " ",
  ),
);

/** "b e l l" */
const isSpelledOut = (tokens: readonly Token[], { at, end }: NameElement) =>
  end - at >= 3 && tokens[at]?.text.length === 1;

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

/** "Jean-Paul", "Li-ion": a hyphen makes another word of it; "Marisol-led" stays hers. */
function isHyphened(tokens: readonly Token[], { at, end, text }: NameElement): boolean {
  const [token, next] = [tokens[at], tokens[end]];
  if (!next || next.isNumber || next.gap !== "-") return false;

  return text.length < 5 || isOrdinaryWord(text) || token?.letterCase === next.letterCase;
}

/** "Mark Bellamy", "Luis Rivers": with a name that is not the person's it is somebody else's. */
function isOfAnother({ words, last }: Sentence): boolean {
  const [word, next] = [words[last], words[last + 1]];
  if (!word || !next || next.gap !== " " || word.isPossessive || next.shape !== "capital")
    return false;

  return next.kinds.family >= 1 && next.kinds.ordinary === 0 && word.kinds.given >= 2;
}

/** "Mercedes, la del taller", "Daya, the volunteer at the desk": set apart by a role of somebody else. */
export function isIntroducedAsOther({ words, last }: Sentence): boolean {
  const [article, role] = [words[last + 1], words[last + 2]];
  if (!article || !role || !/^(?:, | \()$/.test(article.gap) || role.gap !== " ") return false;
  if (!/^(?:la|el|the|our|una|un|a|su|his|her|nuestra|nuestro)$/.test(article.text)) return false;

  return outsiders.has(role.text) || (/^(?:la|el)$/.test(article.text) && role.text === "del");
}

const outsiders = new Set(
  "volunteer neighbor landlord landlady manager nurse teacher coach advocate driver officer doctor lawyer attorney supervisor intern janitor cook barber receptionist voluntaria voluntario vecina vecino casera casero maestra maestro enfermera enfermero trabajadora trabajador abogada abogado chofer duena dueno jefa jefe doctora cocinera cocinero encargada encargado".split(
    " ",
  ),
);

/** Whether a sentence uses an ordinary word, or two letters, with a capital as a name. */
function isNameHere(text: string, sentence: Sentence): boolean {
  const { words, at, before, after, isNamed } = sentence;
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];
  if (before === 2 || isNamed || after === 2) return true;
  if (!word || word.startsSentence) {
    return (
      isSubject(text, sentence) ||
      !(beginsSentences(text) || (text === "ty" && isThanks(word, next)))
    );
  }
  // "La Rosa Bakery"
  const isTitle = previous?.shape === "capital" && /^(?:la|el|los|las|the)$/.test(previous.text);
  if (text.length > 2 && !beginsSentences(text)) return !(isTitle && isPlainCapital(next));
  if (word.isPossessive && !monthNumbers.has(text)) return true;
  if (word.gap === " " && articles.has(previous?.text ?? "")) return false;
  if (word.shape === "acronym" && text.length <= 2) return before > 0 || after > 0;

  // "Grace Period Ends": one of several words with capitals.
  return (
    !(isPlainCapital(next) && next?.gap === " ") &&
    !(isPlainCapital(previous) && word.gap === " " && !previous?.startsSentence)
  );
}

const isPlainCapital = (word: NameWord | undefined) =>
  word?.shape === "capital" && word.kinds.given + word.kinds.family === 0;

/** "TY for the gift cards" */
const isThanks = (word: NameWord | undefined, next: NameWord | undefined) =>
  word?.shape === "acronym" || thanking.has(next?.text ?? "");
const thanking = new Set("vm for so very again por to".split(" "));

const articles = new Set("the a an un una el del al this that".split(" "));

/** A word with the two behind it, without what may stand between it and its verb. */
function behind(words: readonly NameWord[], at: number) {
  const skipped = between.has(words[at + 1]?.text ?? "") ? 2 : 1;
  return [words[at], words[at + skipped], words[at + skipped + 1]] as const;
}
const between = new Set(
  "se le me nos no ya just also then never always still finally already tambien".split(" "),
);

/** "Rose rose early", "Page, 45, came": at the start of a sentence what follows says whether somebody does something. */
function isSubject(text: string, { words, at, after }: Sentence): boolean {
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

const isBeing = new Set("is was has had es era esta estaba fue ha tiene".split(" "));
const modals = new Set("will may can could would should must wont didnt".split(" "));
const things = new Set(
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

const isPast = (word: string) =>
  (/[a-z]{2}ed$/.test(word) && !/eed$/.test(word)) || irregularPast.has(word);
const irregularPast = new Set(
  "came went said told ate slept left lost found got took made felt met ran sat stood rose woke wore brought bought hid hung kept knew paid sent spoke thought tried wept won wrote gave began broke chose cut drank drove fell fought put quit read rode saw sold spent stole swam threw understood abrio acepto aviso ayudo bajo busco cambio canto cayo cerro comio compro conto corrio cree dejo dio dijo durmio empezo encontro entro envio escribio espera espero estaba estudia estudio fallo firmo fue gano gasto grito guardo hablo hizo iba informo insiste leyo llamo llego lleva llevo llora lloro mando manda menciono mostro movio murio nego no olvido paga pago parece pasa paso pelea perdio pide pidio piensa pone prefiere pregunta pregunto puso quedo quiere quiso recibio recogio regreso renuncio responde respondio sabe salio saca saco se siente sigue sintio subio sufre tambien termino tiene tomo trabaja trabajo trae trajo vende vende viene vino vio visita visito vive vivio volvio ya".split(
    " ",
  ),
);

/** Without a capital an ordinary word is a name only where the words before, or after, leave no other reading. */
function ofSmall(
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
