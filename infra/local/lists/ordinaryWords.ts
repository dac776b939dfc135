import { dictionary as english } from "@zxcvbn-ts/language-en";
import { dictionary as spanish } from "@zxcvbn-ts/language-es-es";
import englishSpelling from "dictionary-en";
import spanishSpelling from "dictionary-es";
import nspell from "nspell";
import { allWords, folded, isWord, readWords } from "./readWords.ts";

export type Rank = 0 | 1 | 2 | 3;

/** Words that a text holds in lower case, and how often: by frequency, where a spelling dictionary takes them. */
export function ordinaryWords(isGiven: (word: string) => boolean): Map<string, Rank> {
  const never = new Set(readWords("namesFirst").get("never"));
  const seldom = new Set(readWords("namesFirst").get("seldom"));
  const words = new Map<string, Rank>();
  const add = (word: string, rank: Rank) => {
    if (rank > (words.get(word) ?? 0)) words.set(word, rank);
  };
  const addUnlessName = (word: string, rank: Rank) => {
    if (!never.has(word)) add(word, seldom.has(word) ? 2 : rank);
  };

  for (const [word, rank] of byFrequency(english, "en", speller(englishSpelling))) {
    addUnlessName(word, rank);
  }
  const nameWords = new Set(allWords("spanishNameWords"));
  const isOfSpanish = muchOftenerInSpanish();
  for (const [word, rank] of byFrequency(spanish, "es-es", speller(spanishSpelling))) {
    // The Spanish dictionary takes nearly every given name for a form of some verb; names are heard in English too.
    if (nameWords.has(word) || isOfSpanish(word)) add(word, rank);
    else if (!isGiven(word)) addUnlessName(word, rank);
  }
  for (const word of [...allWords("ordinaryWords"), ...allWords("tradeWords")]) words.set(word, 3);

  return words;
}

/** "trae", "según": words of Spanish films that English ones hardly know, though somebody is called so. */
function muchOftenerInSpanish(): (word: string) => boolean {
  const places = (words: readonly string[] = []) =>
    new Map(words.map((word, place) => [folded(word), place] as const).reverse());
  const inEnglish = places(english["commonWords-en"]);
  const inSpanish = places(spanish["commonWords-es-es"]);

  return (word) => {
    const place = inSpanish.get(word) ?? Number.POSITIVE_INFINITY;
    return place < 15_000 && (inEnglish.get(word) ?? Number.POSITIVE_INFINITY) > 8 * place;
  };
}

/** Ranks by the words of films first, as they are nearer to a note than an encyclopedia's. */
function* byFrequency(
  lists: Readonly<Record<string, readonly string[]>>,
  language: string,
  isSpelled: (word: string) => boolean,
): Generator<[string, Rank]> {
  const accepted = (list: string) =>
    (lists[`${list}-${language}`] ?? []).filter((word) => isWord(folded(word)) && isSpelled(word));
  const spoken = accepted("commonWords");
  const written = accepted("wikipedia").slice(0, 12_000);

  for (const [place, word] of spoken.entries()) {
    yield [folded(word), place < 3_000 ? 3 : place < 12_000 ? 2 : 1];
  }
  for (const [place, word] of written.entries()) {
    yield [folded(word), place < 1_500 ? 3 : place < 8_000 ? 2 : 1];
  }
}

function speller({ aff, dic }: { readonly aff: Uint8Array; readonly dic: Uint8Array }) {
  const dictionary = nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) });

  return (word: string) => word.length > 1 && dictionary.correct(word);
}
