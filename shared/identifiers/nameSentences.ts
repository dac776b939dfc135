import { frameAfter, frameBefore, hasTitle, isNamed } from "./names/humanFrames.ts";
import { nameWeight } from "./names/nameWeight.ts";
import type { NameWord } from "./names/nameWords.ts";
import { brands, organizationWords } from "./names/organizationWords.ts";
import { readNames } from "./names/readNames.ts";
import type { Note, Token } from "./note.ts";
import { isOrdinaryWord } from "./ordinaryWords.ts";

/** What the sentence around a token says of it. */
export interface Sentence {
  readonly words: readonly NameWord[];
  /** The word the token is part of. */
  readonly at: number;
  /** The word of the last token. */
  readonly last: number;
  readonly shape: NameWord["shape"];
  readonly isTitled: boolean;
  readonly isNamed: boolean;
  readonly before: number;
  readonly after: number;
  readonly isOrganization: boolean;
  /** "Luz vomitó": whether a word is written as the past of a Spanish verb. */
  readonly isPreterite: (at: number) => boolean;
  /** Log-odds that the words before, after and around make a name of it. */
  readonly weight: () => number;
}

/** Reads sentences only where a name needs it: most tokens of most notes are no name. */
export function nameSentences(note: Note): (first: number, last: number) => Sentence {
  let places: readonly number[] | undefined;

  return (first, last) => {
    const reading = readNames(note);
    const { words, organizations } = reading;
    places ??= placesOf(note.tokens, words);
    const place = places;
    const at = place[first] ?? 0;
    const end = place[last] ?? at;

    return {
      words,
      at,
      last: end,
      shape: words[at]?.shape ?? "lower",
      isTitled: hasTitle(words, at) && !beginsAnew(words, at) && words[at - 2]?.text !== "nuestra",
      isNamed: isNamed(words, at) || isLabelled(words, at) || isAskedTo(words, at, end),
      before: beginsAnew(words, at) ? 0 : frameBefore(words, at),
      after: frameAfter(words, end),
      isOrganization: organizations.has(at) && !isOfPerson(words, at, organizations),
      isPreterite: (verb) => /[a-zñ]{2}(?:ó|o\u0301)$/i.test(writtenAs(note, words[verb])),
      weight: () => nameWeight(reading, at),
    };
  };
}

const writtenAs = ({ text }: Note, word: NameWord | undefined) =>
  word ? text.slice(word.last.start, word.last.end) : "";

/** "the coach. Bell rings": a full stop after a whole word ends what was said of somebody. */
const beginsAnew = (words: readonly NameWord[], at: number) =>
  words[at]?.gap.startsWith(". ") === true && (words[at - 1]?.text.length ?? 0) > 4;

/** "Middle: Joy", "Apellido: Cruz" */
const isLabelled = (words: readonly NameWord[], at: number) =>
  labels.has(words[at - 1]?.text ?? "") && /^: ?$/.test(words[at]?.gap ?? "");
const labels = new Set(
  "first middle last maiden nickname alias nick re cc attn subject regarding asunto nicknames aliases goes tenant applicant nombre nombres apellido apellidos apodo segundo".split(
    " ",
  ),
);

/** "Manager wants JP to stop" */
const isAskedTo = (words: readonly NameWord[], at: number, last: number) =>
  words[at]?.gap === " " && asking.has(words[at - 1]?.text ?? "") && words[last + 1]?.text === "to";
const asking = new Set("wants wanted asks asked tell told expects invited helped".split(" "));

/** "luis's school", "luis house", "0905 Pancho called", "Found Ross": what looks like a place's name and is a known person's. */
function isOfPerson(
  words: readonly NameWord[],
  at: number,
  organizations: ReadonlySet<number>,
): boolean {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (!word) return false;
  // "MOVED TO TATE HALL"
  const isShouted = word.first.letterCase === "upper" && organizationWords.has(next?.text ?? "");
  if (word.shape === "lower" && isShouted && !ofPeople.has(next?.text ?? ""))
    return word.isPossessive;
  if (word.shape === "lower") return !isOrdinaryWord(word.text) || word.isPossessive;
  if (word.isPossessive && (next?.shape === "lower" || brands.has(word.text))) return true;
  // "Hernandez house visit", "Nguyen voucher": no shelter has its name.
  if (next?.gap === " " && ofPeople.has(next.text) && next.shape === "lower")
    return !isOrdinaryWord(word.text) && word.kinds.family >= 2;
  if (organizations.has(at + 1) || !before) return false;
  // "el día. Rosa llamó"
  if (word.gap.startsWith(". ") && before.shape === "lower" && !ofSaints.has(before.text))
    return true;
  // "by the 1st. Rosa asked"
  if (before.text === "st" && before.gap === "" && words[at - 2]?.shape === "number") return true;
  if (before.shape === "number") return !isOrdinaryWord(word.text);

  const isAmongShops = /^(?:and|y|or|o)$/.test(before.text) && organizations.has(at - 2);

  return (
    brands.has(word.text) &&
    // "Found Ross", not "Taco Bell"
    !(before.shape === "capital" && word.gap === " " && !findsPeople.has(before.text)) &&
    !organizations.has(at - 1) &&
    !toShops.has(before.text) &&
    !isAmongShops
  );
}

const ofSaints = new Set("st ft mt sta sto av ave".split(" "));
const ofPeople = new Set("house voucher vouchers apartment apt housing room".split(" "));
const findsPeople = new Set(
  "old little young big poor sweet found saw met called texted told asked with for and ms mr mrs client then when said".split(
    " ",
  ),
);
const toShops = new Set(
  "at from to in into near by of on a an the del la el en por para via outside inside behind buy bought".split(
    " ",
  ),
);

/** For each token the word it is part of. */
function placesOf(tokens: readonly Token[], words: readonly NameWord[]): number[] {
  let word = 0;

  return tokens.map((token) => {
    if (words[word + 1]?.first === token) word += 1;
    return word;
  });
}
