import { behind, isDoer, isPast } from "./isSubject.ts";
import type { Sentence } from "./nameSentences.ts";
import { stateOfPeople } from "./saidOfPeople.ts";
import { determiners, isAlsoVerb, isOwed, isSeason } from "./wordsInPassing.ts";

/** "angel back after 3 nights", "frost was exited", "joy wont eat": no article before it, and said of people alone. */
export function isPredicated({ words, at }: Sentence): boolean {
  const [word, next, second] = [words[at], words[at + 1], words[at + 2]];
  if (!word || next?.gap !== " " || word.gap === " " || word.gap === "-") return false;
  if (refusing.has(next.text)) return !isOwed(word.text);
  // "will was at group": what is a verb by itself has none behind it.
  if (word.text === "will" && /^(?:was|is|has|had|did|wants|needs|went)$/.test(next.text))
    return true;
  // "grace is 9 and loves math"
  if (/^(?:is|was|tiene)$/.test(next.text) && second?.shape === "number") {
    return second.text.length <= 2 && !isOwed(word.text);
  }
  // "sky is in 2nd grade"
  if (/^(?:is|was)$/.test(next.text) && /^(?:in|at)$/.test(second?.text ?? "")) {
    return [3, 4, 5].some((ahead) => placesOfPeople.has(words[at + ahead]?.text ?? ""));
  }
  const isBe = /^(?:is|was|got|still|already|now|not|esta|estaba|fue|sigue|ya)$/.test(next.text);

  return saidOfPeople.has(isBe ? (second?.text ?? "") : next.text);
}

const placesOfPeople = new Set(
  "grade school jail hospital rehab detox court kindergarten daycare prison icu custody er psych class work".split(
    " ",
  ),
);
const refusing = new Set(
  "wont cant didnt doesnt hasnt wouldnt couldnt hadnt isnt wasnt".split(" "),
);
const saidOfPeople = new Set([
  ...stateOfPeople,
  ..."back wants needs says said told asked refused declined denies reports reported called texted slept ate left dijo dice llamo pidio pide quiere llego vino salio durmio".split(
    " ",
  ),
]);

/** "angel vomitó anoche", "mark ran off": somebody does something. */
export function isActing(
  text: string,
  sentence: Sentence,
  isGiven: boolean,
  family: number,
): boolean {
  const { words, at } = sentence;
  const word = words[at];
  const verb = behind(words, at)[1]?.text ?? "";
  const isDone =
    isPast(verb) || (isDoer(text, sentence) && (verb === "has" || !/[^s]s$/.test(verb)));
  if (!word || !isDone) return false;
  if (isAlsoVerb(text)) {
    // No verb has another behind it.
    return (
      word.startsSentence &&
      seldomMeant.has(text) &&
      !/ed$|^(?:cut|put|let|hit|set|read|quit)$/.test(verb)
    );
  }
  if (determiners.has(words[at - 1]?.text ?? "") || !/^ ?$/.test(words[at + 1]?.gap ?? ""))
    return false;

  return isGiven || (word.startsSentence && family >= 2 && !text.endsWith("s"));
}
const seldomMeant = new Set("mark page chase grant faith rob drew pat sue rose".split(" "));

/** "joy's inhaler is empty"; "summer's end" is nobody's. */
export const isOwner = (text: string, { words, at }: Sentence): boolean =>
  words[at]?.isPossessive === true &&
  words[at]?.kinds.given === 3 &&
  words[at + 1]?.gap === " " &&
  !determiners.has(words[at - 1]?.text ?? "") &&
  !isSeason(text);

/** Whether nothing follows that an ordinary word would go with: "met w hope today", "told will about it". */
export function endsHere({ words, at }: Sentence): boolean {
  const next = words[at + 1];
  return next?.gap !== " " || afterNames.has(next.text);
}

const afterNames = new Set(
  "today yesterday this at about and re in on by who for regarding after before again via from said is was has that to at if he she back again otra q que hoy ayer sobre en y para quien acerca esta ya no tambien dijo pidio por con para cuando porque pero pues".split(
    " ",
  ),
);
