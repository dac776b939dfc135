import { type Frame, hasTitle, isInBed, isMet, isNamed, isPlaced } from "./humanFrames.ts";
import { conjunctions, roles } from "./humanWords.ts";
import { isWrittenBig } from "./isWrittenBig.ts";
import { itemOfList } from "./itemOfList.ts";
import type { NameReading, Written } from "./nameReading.ts";
import type { NameWord } from "./nameWords.ts";
import { phrase } from "./phrase.ts";
import { prepositions } from "./prepositions.ts";
import { wordList } from "./wordList.ts";

/** What stands before a word. */
export function evidenceBefore(
  reading: NameReading,
  at: number,
  written: Written,
  frame: Frame,
): string[] {
  const { words, organizations } = reading;
  const word = words[at] as NameWord;
  const before = words[at - 1];
  if (!before) return ["before0"];
  const found = [...framesBefore(words, at, frame), ...neighborBefore(reading, at)];
  const isBeside = word.gap.trim() === "" && !word.gap.includes("\n");

  if (isBeside && prepositions.has(before.text)) found.push(phrase(before.text, "_"));
  if (word.gap === " " && owners.has(before.text)) found.push("own _");
  else if (word.gap === " " && articles.has(before.text)) found.push("el _");
  else if (word.gap === " " && determiners.has(before.text)) found.push("the _");
  if (word.gap === " " && before.shape === "number") found.push("number _");
  if (/["(]$/.test(word.gap)) found.push("quoted");
  if (word.gap.endsWith('"') && words[at + 1]?.gap.startsWith('"')) found.push("quoted alone");
  const item = itemOfList(words, at);
  if (item) found.push(item);
  if (/(?:^|[\n.!"]) ?[-~—] ?$/.test(word.gap)) found.push("signed");
  if (isInitial(before) && /^\.? $/.test(word.gap)) found.push("initial _");
  if (written === "shout" && word.gap === ", " && before.first.letterCase === "upper") {
    found.push("shouted comma _");
  }
  if ([1, 2, 3].some((back) => transit.has(words[at - back]?.text ?? ""))) found.push("transit");
  if ([1, 2, 3, 4, -1, -2].some((back) => pets.has(words[at - back]?.text ?? "")))
    found.push("pet");
  if (isNearPet(words, at)) found.push("pet near");
  if (word.gap === " " && colors.has(before.text)) found.push("color _");
  if (isInRowWithOrganization(words, at, organizations)) found.push("organization, _");

  return found;
}

/** "3 cats still, two over the limit (Pepper and Tina go Saturday)": no further than twelve words. */
function isNearPet(words: readonly NameWord[], at: number): boolean {
  for (let back = at - 1; back >= at - 12; back--) {
    const word = words[back];
    if (!word || word.gap.includes("\n")) return false;
    if (pets.has(word.text)) return true;
  }

  return false;
}

function framesBefore(words: readonly NameWord[], at: number, frame: Frame): string[] {
  const word = words[at] as NameWord;
  const before = words[at - 1] as NameWord;
  const found: string[] = [frames[frame]];
  if (hasTitle(words, at)) found.push("title _");
  else if (isNamed(words, at)) found.push("named _");
  else if (frame === 2) {
    const isRole = roles.has(before.text);
    const aside = word.gap.includes(":") ? "role: _" : "role, _";
    found.push(isRole ? (word.gap === " " ? "role _" : aside) : "frame _");
  }
  if (isPlaced(words, at)) found.push("placed");
  if (isInBed(words, at)) found.push("bed _");
  if (isMet(words, at)) found.push("met with _");
  if (isWorkplace(words, at)) found.push("works at _");

  return found;
}

const frames = ["before0", "before1", "before2"] as const;

/** The word before, where it has a capital too. */
function neighborBefore({ words, organizations }: NameReading, at: number): string[] {
  const word = words[at] as NameWord;
  const before = words[at - 1] as NameWord;
  const { given, family, ordinary } = before.kinds;
  const found: string[] = [];

  if (word.gap === " " && isWrittenBig(before) && !before.isPossessive && !hasTitle(words, at)) {
    if (given >= 2 && ordinary <= 2) found.push("Given _");
    else if (given + family > 0 && ordinary <= 1) found.push("Name _");
    else if (ordinary === 0) found.push("Unknown _");
    else found.push(before.startsSentence ? "Start _" : "Word _");
    if (organizations.has(at - 1)) found.push("Organization _");
  }
  if (word.gap === ", " && before.shape === "capital") {
    if (given >= 2) found.push("Given, _");
    else if (family >= 2 && ordinary <= 1) found.push("Family, _");
    else found.push(ordinary === 0 ? "Unknown, _" : "Word, _");
  }
  const other = otherOfPair(words, at);
  if (other?.shape === "capital")
    found.push(other.kinds.given >= 2 ? "Given and _" : "Other and _");

  return found;
}

/** "Deja & Deshawn", "Ana y Luis": what is before the "and". */
function otherOfPair(words: readonly NameWord[], at: number): NameWord | undefined {
  const [word, before] = [words[at], words[at - 1]];
  if (before && conjunctions.has(before.text)) return words[at - 2];

  return /^ ?[&/+] ?$/.test(word?.gap ?? "") ? before : undefined;
}

function isInRowWithOrganization(
  words: readonly NameWord[],
  at: number,
  organizations: ReadonlySet<number>,
): boolean {
  if (organizations.has(at - 1)) return /^(?:, | ?[&/] ?)$/.test(words[at]?.gap ?? "");

  return conjunctions.has(words[at - 1]?.text ?? "") && organizations.has(at - 2);
}

const isWorkplace = (words: readonly NameWord[], at: number) =>
  workplaces.has(words[at - 1]?.text ?? "") && work.has(words[at - 2]?.text ?? "");

const isInitial = ({ shape, first, text }: NameWord) =>
  shape === "initial" && first.letterCase !== "lower" && text !== "i";

const pets = wordList(
  "dog dogs cat cats pup pups puppy puppies kitten kittens pet pets pit pitbull chihuahua husky shepherd terrier poodle beagle parrot hamster perro perra perros perrito perrita gato gata gatito mascota",
);
const colors = wordList(
  "black white gray grey silver red blue green tan gold maroon burgundy beige brown purple orange yellow negro blanco gris plateado rojo azul verde",
);
const work = wordList("work works worked hired job employed shift apply applied trabaja trabajo");
const workplaces = wordList("at for to en");
const owners = wordList("her his su my their");
const articles = wordList("el la");
const determiners = wordList("the a an this that our los las un una este esta");
const transit = wordList("bus train route exit stop station ruta parada autobus metro line lines");
