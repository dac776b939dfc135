import { expect, test, vi } from "vitest";
import { composedExpressions, writtenExpressions } from "./expressions.ts";

// Its other backends are programs for some machines only.
vi.stubEnv("RECHECK_SYNC_BACKEND", "pure");
const { checkSync } = await import("recheck");

/** Files whose expressions may look twice at each character, because they never see many. */
const readLittle: Readonly<Record<string, string>> = {
  "lastFourDigits.ts": "what stands between two numbers",
  "levels.ts": "the words of one finding",
};

/**
 * What stays undecided within its time (long lists of words, looks ahead and behind) is left to the hostile texts;
 * an expression that is exponential shows at once.
 */
test("no expression of the finder takes more steps than a text is long", {
  timeout: 180_000,
}, async () => {
  const composed = await composedExpressions(() => import("#shared/identifiers/checkText.ts"));
  const expressions = [...composed, ...writtenExpressions()];
  const answers = expressions.map(({ file, source, flags }) => ({
    file,
    source,
    answer: checkSync(source, flags, { checker: "automaton", timeout: 700 }),
  }));
  const slow = answers.filter(
    ({ file, answer }) =>
      answer.status === "vulnerable" &&
      (answer.complexity.type === "exponential" || !(file in readLittle)),
  );

  expect(composed.length).toBeGreaterThan(10);
  expect(slow.map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
  expect(answers.filter(({ answer }) => answer.status === "safe").length).toBeGreaterThan(
    answers.length / 2,
  );
});

test("an expression that looks again and again is told from one that does not", () => {
  const complexity = (source: string) => {
    const answer = checkSync(source, "u", { checker: "automaton" });

    return answer.status === "unknown" ? undefined : answer.complexity.type;
  };

  expect(complexity("^(a+)+$")).toBe("exponential");
  expect(complexity("\\s+$")).toBe("polynomial");
  expect(complexity("^[a-z]+@")).toBe("linear");
});
