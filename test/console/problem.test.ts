import { describe, expect, test } from "vitest";
import { Problem } from "../../console/app/problem.ts";

const limited = (retryAfter?: number) =>
  new Problem({ type: "/problems/too-many-requests", status: 429 }, { retryAfter }).title;

describe("whoever asked for too many Client IDs", () => {
  test.each([
    [1, "Try others again in a minute."],
    [60, "Try others again in a minute."],
    [61, "Try others again in 2 minutes."],
    [3600, "Try others again in 60 minutes."],
  ])("reads after %i seconds to wait: %s", (seconds, sentence) => {
    expect(limited(seconds)).toMatch(/own records open as before\. /);
    expect(limited(seconds)).toContain(sentence);
  });

  test("reads no time where none was told", () => {
    expect(limited()).not.toMatch(/minute|undefined|NaN/);
  });
});
