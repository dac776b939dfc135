import { isInBed } from "./humanFrames.ts";
import { conjunctions, roles, titles } from "./humanWords.ts";
import type { NameWord } from "./nameWords.ts";
import {
  brands,
  namesakes,
  organizationWords,
  placeBefore,
  shops,
  smallPlaceBefore,
} from "./organizationWords.ts";
import { wordList } from "./wordList.ts";

/** Which words are part of the name of a place or an organization; a person's frame does not change that. */
export function organizationsIn(words: readonly NameWord[]): ReadonlySet<number> {
  const found = new Set<number>();

  for (let at = 0; at < words.length; at++) {
    if (isOfNoPlace(words, at)) continue;
    const end = Math.max(endOfOrganization(words, at), at + namesakeLength(words, at));
    for (let each = at; each < end; each++) found.add(each);
    if (words[at]?.shape !== "number" && isInPlace(words, at)) found.add(at);
    if (manyPlaces.has(words[at]?.text ?? ""))
      for (const each of rowBefore(words, at)) found.add(each);
    if (words[at]?.shape !== "number" && isAfterPlaceWord(words, at)) {
      found.add(at);
      found.add(at - 1);
    }
    if (end > at) at = end - 1;
  }

  return found;
}

/** Most words of a note: small ones beside which nothing speaks of a place. */
function isOfNoPlace(words: readonly NameWord[], at: number): boolean {
  const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
  if (word?.shape !== "lower" || before?.shape === "capital" || before?.text === "of") return false;

  return !placeWords.has(word.text) && !(after?.shape === "lower" && plainPlaces.has(after.text));
}

/** After the last word of an organization that begins here; the word itself where none does. No name is longer than seven words. */
function endOfOrganization(words: readonly NameWord[], at: number): number {
  const first = words[at];
  if (!first || (first.shape !== "capital" && first.shape !== "acronym")) {
    return isBeforePlainPlace(words, at) ? at + 1 : at;
  }
  let end = at;
  // Whoever has a title, or a given name before, is somebody: "Mr. House", "Denise Walker of …".
  if (titles.has(first.text) || isFullName(words, at - 1)) return at;
  if (isShop(words, at)) return at + 1;
  // "Marta de Casa Alianza", "Terry for the Motel 6"
  if (isSomebodyOf(words, at)) return at;

  for (let next = at + 1; next < at + 7; next++) {
    const word = words[next];
    const isClose = word && (word.gap === " " || word.gap === "-" || isAbbreviated(words, next));
    if (!word || !isClose) break;
    if (connectors.has(word.text) && word.shape === "lower") {
      // "Denise Walker of Northside Outreach" is somebody of it.
      if (isFullName(words, at) && next === at + 2) break;
      continue;
    }
    if (word.shape === "lower" || word.shape === "number") break;
    if (organizationWords.has(word.text)) end = next + 1;
  }

  return end === at && isBeforePlainPlace(words, at) ? at + 1 : end;
}

/** A given name that is no other word and nobody's family name, and a family name after it. */
export const isFullName = (words: readonly NameWord[], at: number): boolean => {
  const [given, family] = [words[at], words[at + 1]];

  return (
    given !== undefined &&
    family?.gap === " " &&
    !given.isPossessive &&
    given.shape === family.shape &&
    given.kinds.given >= 2 &&
    given.kinds.ordinary <= (given.shape === "lower" ? 0 : 1) &&
    (given.kinds.family < 3 || given.shape === "lower") &&
    !given.kinds.place &&
    family.kinds.family >= 2
  );
};

/** "2 Big Mike" in a list of beds: the number of a line. */
const isItemNumber = (words: readonly NameWord[], at: number) =>
  (at === 0 || words[at]?.gap.includes("\n") === true) && (words[at]?.text.length ?? 9) <= 2;

/** "Madison, Avery and Mitchell counties": all of them; no list is longer than six. */
function rowBefore(words: readonly NameWord[], at: number): number[] {
  const found: number[] = [];
  for (let back = at - 1; back >= at - 12; back--) {
    const [word, next] = [words[back], words[back + 1]];
    const isLinked = next?.gap === ", " || next?.gap === " " || next?.gap === " & ";
    if (!word || !isLinked) break;
    if (word.shape === "capital") found.push(back);
    else if (!connectors.has(word.text)) break;
    if (next.gap === " " && word.shape === "capital" && next.shape === "capital") break;
  }

  return found.length > 1 ? found : [];
}

const manyPlaces = wordList(
  "counties streets avenues aves hospitals schools campuses parishes boroughs towers parks",
);

/** "Macy's", "Marisol's Bakery" */
const isShop = (words: readonly NameWord[], at: number) =>
  words[at]?.isPossessive === true &&
  ((words[at + 1]?.gap === " " &&
    words[at + 1]?.shape !== "lower" &&
    organizationWords.has(words[at + 1]?.text ?? "")) ||
    shops.has(words[at]?.text ?? ""));

/** A given name that is nothing else, and small words before what it is of. */
function isSomebodyOf(words: readonly NameWord[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  const { given = 0, family = 0, ordinary = 3, place = true } = word?.kinds ?? {};

  return (
    given >= 2 &&
    (family < 3 || given === 3) &&
    ordinary <= 1 &&
    !place &&
    after?.shape === "lower" &&
    connectors.has(after.text) &&
    !(words[at - 1]?.shape === "capital" && word?.gap === " ")
  );
}

const connectors = wordList("of the for and de del la las los y");

/** "Grace house", "booth shelter", "CLARK CO": the word for the place is written as all words are. */
function isBeforePlainPlace(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== " " || next.shape !== "lower") return false;

  return (
    plainPlaces.has(next.text) ||
    (next.first.letterCase === "upper" && shoutedPlaces.has(next.text))
  );
}

const shoutedPlaces = wordList(
  "place co county commons center centre coalition services terrace towers ministries",
);

const plainPlaces = wordList(`
  house shelter center mission church hospital clinic school ave avenue street st blvd rd apts apartments park program
  library college motel inn hotel hall foundation housing bank pharmacy campus bridge manor village voucher vouchers
`);

function isInPlace(words: readonly NameWord[], at: number): boolean {
  const [word, before, second] = [words[at], words[at - 1], words[at - 2]];
  if (!word || !before) return false;
  if (before.shape === "number" && word.shape === "capital" && word.gap === " ") {
    // "23:15 Toño"
    if (directions.has(word.text)) return true;
    return (
      word.kinds.given < 2 &&
      !isInBed(words, at) &&
      before.gap !== ":" &&
      !isItemNumber(words, at - 1)
    );
  }
  if (brands.has(word.text)) {
    return before.kinds.given === 0 && !isNamedOn(words, at) && !isSaidOfSomebody(words, at);
  }

  // "Volunteers of America", "House of Charity"; not "mother of".
  return (
    before.text === "of" &&
    second?.shape === "capital" &&
    !roles.has(second.text) &&
    !papers.has(second.text) &&
    !second.kinds.given
  );
}

/** "St. Jude", "Lake Stevens", "calle Guadalupe", "condado de Santa Clara" */
function isAfterPlaceWord(words: readonly NameWord[], at: number): boolean {
  const [word, before, second] = [words[at], words[at - 1], words[at - 2]];
  if (!word || !before || !(word.gap === " " || isAbbreviated(words, at))) return false;
  if (before.shape === "lower") {
    const place = before.text === "de" ? second : before;
    return (
      (word.shape === "capital" || (isShouted(word) && isShouted(before))) &&
      smallPlaceBefore.has(place?.text ?? "") &&
      !(before.text === "de" && isFullName(words, at))
    );
  }

  return (
    placeBefore.has(before.text) &&
    before.shape === "capital" &&
    !(before.startsSentence && articles.has(before.text))
  );
}

/** "St. Jude": the full stop is that of a short word. */
const isAbbreviated = (words: readonly NameWord[], at: number) =>
  words[at]?.gap === ". " && abbreviated.has(words[at - 1]?.text ?? "");

const abbreviated = wordList("st ste mt ft sta sto av ave n s e w mlk dr gen sn pt");

const namesakesByFirst = Map.groupBy(namesakes, ([first = ""]) => first);

/** By which a word in small letters may itself be of a place. */
const placeWords: ReadonlySet<string> = new Set([...brands, ...namesakesByFirst.keys()]);

/** How many words from here on are the name of somebody whom places are named after. */
function namesakeLength(words: readonly NameWord[], at: number): number {
  const namesake = namesakesByFirst
    .get(words[at]?.text ?? "")
    ?.find((name) => name.every((part, n) => words[at + n]?.text === part));

  return namesake?.length ?? 0;
}

/** "uncle Denny", "Piper and Levi" */
function isSaidOfSomebody(words: readonly NameWord[], at: number): boolean {
  const [before, second] = [words[at - 1], words[at - 2]];

  return (
    roles.has(before?.text ?? "") ||
    (conjunctions.has(before?.text ?? "") && (second?.kinds.given ?? 0) >= 2)
  );
}

/** "Wendy Carolina": another name follows. */
function isNamedOn(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];

  return next?.gap === " " && next.shape === "capital" && next.kinds.given + next.kinds.family > 1;
}

const directions = wordList("north south east west");
const isShouted = ({ shape, first }: NameWord) => shape === "lower" && first.letterCase === "upper";
/** "Passport of Yevhenii": what somebody has. */
const papers = wordList(
  "passport copy photo picture name certificate proof statement signature id care house home attn",
);
const articles = wordList("el la las los our new");
