import { isDoer } from "./isSubject.ts";
import type { Sentence } from "./nameSentences.ts";
import { brands } from "./names/organizationWords.ts";
import { isOrdinaryWord } from "./ordinaryWords.ts";
import { grounds, holyWords, saints, trades } from "./thingWords.ts";

/** "Taller Reyes", "cerro de la Cruz", "fiesta de Reyes", "Toyota Prado" */
export function isBehindPlace(text: string, sentence: Sentence): boolean {
  const { words, at } = sentence;
  if (words[at]?.gap !== " ") return false;
  let back = at - 1;
  while (back > at - 3 && particles.has(words[back]?.text ?? "") && words[back]?.gap === " ")
    back -= 1;
  const before = words[back];
  if (!before || before.isPossessive) return false;
  const isBeside = back === at - 1;
  // "At Walmart Marcus paid"
  if (isBeside && before.shape === "capital" && brands.has(before.text))
    return sentence.after === 0 && !isDoer(text, sentence);
  if (isBeside && saints.has(before.text))
    return before.shape === "capital" || before.text.startsWith("s");
  // "en la escuela Mateo pega"
  if (before.shape === "lower" && (sentence.after > 0 || isDoer(text, sentence))) return false;
  if (isBeside) return grounds.has(before.text) || trades.has(before.text);
  if (!/^de/.test(words[back + 1]?.text ?? "")) return false;

  return (
    grounds.has(before.text) ||
    holyWords.has(before.text) ||
    (trades.has(before.text) &&
      before.shape === "capital" &&
      (isOrdinaryWord(text) || !before.startsSentence))
  );
}
const particles = new Set("de del la las los el".split(" "));
