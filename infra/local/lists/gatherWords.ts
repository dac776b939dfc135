import { dictionary as english } from "@zxcvbn-ts/language-en";
import { dictionary as spanish } from "@zxcvbn-ts/language-es-es";
import type { WordKinds } from "#shared/identifiers/lists/wordKinds.ts";
import { ordinaryWords, type Rank } from "./ordinaryWords.ts";
import { allWords, folded, isWord, readWords } from "./readWords.ts";

/** Every word of the lists with all that it may be, in alphabetical order. */
export function gatherWords(): Map<string, WordKinds> {
  const given = givenNames();
  const family = familyNames();
  const place = new Set(allWords("places"));
  const ordinary = ordinaryWords((word) => (given.get(word) ?? 0) >= 2);
  const words = [...new Set([given, family, ordinary, place].flatMap((kind) => [...kind.keys()]))];

  return new Map(
    words.sort().map((word) => [
      word,
      {
        given: given.get(word) ?? 0,
        family: family.get(word) ?? 0,
        ordinary: ordinary.get(word) ?? 0,
        place: place.has(word),
      },
    ]),
  );
}

function givenNames(): Map<string, Rank> {
  const registered = readWords("givenNamesUs");
  const spanishNames = spanish["firstnames-es-es"] ?? [];

  return highest([
    [registered.get("3"), () => 3],
    [registered.get("2"), () => 2],
    [registered.get("1"), () => 1],
    [spanishNames, (place) => (place < 200 ? 3 : 2)],
    [allWords("givenNames"), () => 2],
  ]);
}

/** The census of 1990 and the Spanish register, most frequent first. */
function familyNames(): Map<string, Rank> {
  const census = (english["lastnames-en"] ?? []).slice(0, 15_000);
  const spanishNames = spanish["lastnames-es-es"] ?? [];

  return highest([
    [census, (place) => (place < 2_000 ? 3 : place < 10_000 ? 2 : 1)],
    [spanishNames, (place) => (place < 300 ? 3 : place < 3_000 ? 2 : 1)],
    [allWords("familyNames"), () => 2],
  ]);
}

function highest(
  lists: readonly (readonly [readonly string[] | undefined, (place: number) => Rank])[],
): Map<string, Rank> {
  const ranks = new Map<string, Rank>();

  for (const [names = [], rankOf] of lists) {
    for (const [place, name] of names.entries()) {
      const word = folded(name);
      const rank = rankOf(place);
      if (isWord(word) && word.length > 1 && rank > (ranks.get(word) ?? 0)) ranks.set(word, rank);
    }
  }

  return ranks;
}
