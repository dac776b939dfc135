import { expect, test } from "vitest";
import { Attempt } from "../../console/app/attempt.ts";

test("the same request sent again after a lost answer makes nothing twice", () => {
  const attempt = new Attempt();

  expect(attempt.keyFor({ a: 1 })).toBe(attempt.keyFor({ a: 1 }));
});

test("a changed request is another one", () => {
  const attempt = new Attempt();

  expect(attempt.keyFor({ a: 1 })).not.toBe(attempt.keyFor({ a: 2 }));
});

test("the same request after an answer is meant as a second one", () => {
  const attempt = new Attempt();
  const first = attempt.keyFor({ a: 1 });

  attempt.settle();

  expect(attempt.keyFor({ a: 1 })).not.toBe(first);
});
