import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/** "Standing Elk", "Two Strikes": family names that are two ordinary words. */
export function isNativeName(words: readonly NameWord[], first: number, at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];

  return (
    (words[first]?.kinds.given ?? 0) >= 1 &&
    word?.shape === "capital" &&
    after?.shape === "capital" &&
    after.gap === " " &&
    nativeFirst.has(word.text) &&
    (nativeLast.has(after.text) || /s$/.test(after.text))
  );
}

const nativeFirst = wordList(`
  standing running walking sitting flying charging spotted white black red yellow blue grey gray brown iron two three four
  many little big long lone young good bad old swift crazy kills takes stands looks american plenty painted broken holy hollow
  bull bear eagle elk hawk wolf horse
`);
const nativeLast = wordList(`
  bear bull elk eagle hawk wolf horse horses deer buffalo crow crane owl fox dog bird feather cloud thunder lightning moon sun
  star arrow shield bow hand foot face heart man woman boy chief rock stone hill water river road tail head eyes antelope coyote
  otter beaver turtle raven swan whistle lance knife robe lodge weasel rabbit hunter warrior
`);
