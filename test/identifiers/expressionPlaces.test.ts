import { expect, test } from "vitest";
import { ExpressionPlaces } from "#shared/identifiers/expressions/expressionPlaces.ts";
import { composedExpressions, writtenExpressions } from "./expressions.ts";
import { hostileTexts } from "./hostileTexts.ts";
import { labelledNotes } from "./labelled.ts";

const placesOf = (expression: RegExp, text: string): readonly number[] => {
  const places = new ExpressionPlaces();
  places.add(expression);

  return places.in(text)[0] ?? [];
};

test.each<[RegExp, string, number[]]>([
  [/rosa/y, "a rosa, risa, rosi", [2, 14]],
  [/(?:dob|born) /y, "born dabs dob 1", [0, 10]],
  [/\d{1,3}(?!\d) ?yo/y, "34 yo, 34yo, 34", [0, 1, 7, 8]],
  [/(?<![a-z])hiv/y, "hiv shiv", [0]],
  [/(?<=(?:^|, )the )age/y, "the age, my age", [4]],
  [/[^a-z\d]\p{L}/uy, "ab é x", [2, 3, 4]],
  [/ROSA/iy, "Rosa rOSA", [0, 5]],
])("%s is tried where its first letters stand: %s", (expression, text, places) => {
  expect(placesOf(expression, text)).toEqual(places);
});

test("no expression of the finder matches where it is not tried", async () => {
  const composed = await composedExpressions(() => import("#shared/identifiers/checkText.ts"));
  const expressions = [...composed, ...writtenExpressions()]
    .map(({ source, flags }) => new RegExp(source, `${flags.replace(/[gy]/g, "")}g`))
    .filter((expression) => !expression.test(""));
  const places = new ExpressionPlaces();
  for (const expression of expressions) places.add(expression);
  const texts = [
    labelledNotes("developed")
      .map(({ text }) => text)
      .join("\n")
      .slice(0, 40_000),
    ...hostileTexts(200).map(([, text]) => text),
  ].flatMap((text) => [text, text.toLowerCase()]);

  const missed = texts.flatMap((text) => {
    const tried = places.in(text).map((each) => new Set(each));

    return expressions.flatMap((expression, n) =>
      Array.from(text.matchAll(expression))
        .filter(({ 0: words, index }) => words !== "" && !tried[n]?.has(index))
        .map(({ 0: words }) => `${expression.source}: ${words}`),
    );
  });

  expect(expressions.length).toBeGreaterThan(100);
  expect(missed).toEqual([]);
});
