import type { Certainty } from "./identifier.ts";
import { isDoer } from "./isSubject.ts";
import type { KnownParts } from "./knownNameParts.ts";
import type { Sentence } from "./nameSentences.ts";
import { contacts } from "./names/humanWords.ts";
import type { Token } from "./note.ts";

interface Hit {
  readonly at: number;
  readonly end: number;
  readonly certainty: Certainty;
}

/** "R.D. called", "met w/ RD": the initials of somebody known, only where the sentence uses them as a name. */
export function knownInitialsAt(
  tokens: readonly Token[],
  at: number,
  { initialsTogether, initials }: KnownParts,
  sentences: (first: number, last: number) => Sentence,
): Hit | null {
  const end = endOfInitials(tokens, at);
  if (end === null) return titledLetter(tokens, at, initials, sentences);
  const letters = tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join("");
  if (!initialsTogether.has(letters)) return null;
  const isDotted = end > at + 1;
  if (!isDotted && abbreviations.has(letters)) return null;

  const sentence = sentences(at, end - 1);
  const { isTitled, isNamed, before, after, shape, weight } = sentence;
  const frame = Math.max(before, isToldTo(sentence) ? 2 : 0, after);
  if (!isDotted && shape === "lower") return null;
  // "DG to court 9am"
  const isSent =
    sentence.words[sentence.at]?.startsSentence && sentence.words[sentence.last + 1]?.text === "to";
  const isUsed = isSent || isTitled || isNamed || isDoer(letters, sentence) || frame >= 2;
  const isName =
    isUsed ||
    (isDotted
      ? !isOfAnother(sentence)
      : weight() > enough || (letters.length === 3 && (frame > 0 || mayStand(sentence))));
  if (letters === "ty" && thanking.has(sentence.words[sentence.last + 1]?.text ?? "")) return null;

  return isName ? { at, end, certainty: "likely" } : null;
}

/** Three letters that nothing else goes by: "FJG late again", "w FJG", "FJG/MTG". */
const mayStand = ({ words, at, last }: Sentence) =>
  (words[at]?.startsSentence && words[last + 1]?.shape !== "acronym") ||
  /^(?:w|with|for|con|per|re|to|cl|ct|pt)$/.test(words[at - 1]?.text ?? "");

const thanking = new Set(["for", "so", "very", "again", "all"]);

/** "J.R. Smith": initials of somebody else. */
const isOfAnother = ({ words, last }: Sentence) =>
  words[last + 1]?.gap.trim() === (words[last]?.text.length === 1 ? "." : "") &&
  words[last + 1]?.shape === "capital";

/** "met RD at the drop-in": not "to RD", which may be a place. */
const isToldTo = ({ words, at }: Sentence) => {
  const before = words[at - 1]?.text ?? "";
  return words[at]?.gap === " " && contacts.has(before) && before !== "left" && before !== "helped";
};

/** "Ms D", "Sra. D.": the letter of a name known behind a title that people are called by. */
function titledLetter(
  tokens: readonly Token[],
  at: number,
  initials: KnownParts["initials"],
  sentences: (first: number, last: number) => Sentence,
): Hit | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text.length !== 1 || token.letterCase === "lower") return null;
  if (!initials.has(token.text) || !civil.has(before?.text ?? "")) return null;
  // "Ms O'R", "Mr D-B"
  const isJoined =
    next?.text.length === 1 && /^['-]$/.test(next.gap) && next.letterCase !== "lower";

  return sentences(at, at).isTitled
    ? { at, end: isJoined ? at + 2 : at + 1, certainty: "likely" }
    : null;
}

const civil = new Set("mr mrs ms mx miss sr sra srta senor senora senorita don dona".split(" "));

/** Log-odds of a name; capitals are in notes for many things. */
const enough = -1.2;

/** The token after "R.D", "R. E. D" or "RD", in capitals. */
function endOfInitials(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (!first || first.isNumber || first.letterCase === "lower") return null;
  if (first.text.length >= 2 && first.text.length <= 3) {
    return first.letterCase === "upper" ? at + 1 : null;
  }
  if (first.text.length !== 1) return null;

  let end = at + 1;
  while (end < at + 3 && tokens[end]?.text.length === 1 && /^\. ?$/.test(tokens[end]?.gap ?? "")) {
    end += 1;
  }
  return end > at + 1 ? end : null;
}

/** Letters that a case note uses for something else. */
export const abbreviations = new Set(
  "am pm id po cm sc dc tc dmv dcf dss ssdi wic hud aps icu pcp cna lpn rn bsw msw csw lcsw emt ems ada aka asap atm cbt doa eob hiv aids hpv std irs llc mri pta ups usb usps fbi vip lol omg abc nbc cnn gps cpr bmi tanf moa mou roi poc tba dob tb ha pd pha mha cha sro hoh dob ssn ebt ged tbd eta ss va es cm dv md er rn ll pt ot it us tv ce ct cl pa pc ed hs la ca wa ny dr mr ms sw sa aa na cs cps dhs ssi ssa snap hud rrh psh th so lt st do go no of on in at".split(
    " ",
  ),
);
