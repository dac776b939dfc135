import { titles } from "./humanWords.ts";
import { isAbbreviated, isAfterPlaceWord, isInPlace, isShouted } from "./inPlace.ts";
import { isFullName } from "./isFullName.ts";
import { namesakes } from "./namesakes.ts";
import type { NameWord } from "./nameWords.ts";
import { brands, organizationWords, shops } from "./organizationWords.ts";
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
  if (word?.shape !== "lower" || isShouted(word)) return false;
  if (before?.shape === "capital" || before?.text === "of") return false;

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

  if (isRunBeforePlainPlace(words, at)) return at + 2;

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

/** "the Earl Warren campus": two words with the article of a place. */
function isRunBeforePlainPlace(words: readonly NameWord[], at: number): boolean {
  const [before, second, place] = [words[at - 1], words[at + 1], words[at + 2]];

  return (
    articles.has(before?.text ?? "") &&
    words[at]?.gap === " " &&
    second?.shape === "capital" &&
    second.gap === " " &&
    !words[at]?.isPossessive &&
    place?.gap === " " &&
    place.shape === "lower" &&
    plainPlaces.has(place.text)
  );
}

const articles = wordList("the our el la los las del al at to in near behind by en");

const shoutedPlaces = wordList(
  "place co county commons center centre coalition services terrace towers ministries",
);

const plainPlaces = wordList(`
  house shelter center mission church hospital clinic school ave avenue street st blvd rd apts apartments park program
  library college motel inn hotel hall foundation housing bank pharmacy campus lot underpass overpass viaduct encampment sro lofts exit branch site unit units station stop corridor bridge manor village voucher vouchers bldg building
`);

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
