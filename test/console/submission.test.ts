import { describe, expect, test } from "vitest";
import { Problem } from "../../console/app/problem.ts";
import { Submission } from "../../console/app/submission.svelte.ts";

const refused = new Problem({ type: "/problems/held-shared", status: 409 });

describe("a button that sends something", () => {
  test("sends nothing while something is missing, and counts the press", async () => {
    const submission = new Submission();
    let calls = 0;

    await submission.send(undefined, async () => (calls += 1));

    expect(calls).toBe(0);
    expect(submission.presses).toBe(1);
  });

  test("sends once, however often it is pressed", async () => {
    const submission = new Submission();
    let calls = 0;
    const { promise, resolve } = Promise.withResolvers<string>();
    const press = () =>
      submission.send({ text: "a" }, () => {
        calls += 1;
        return promise;
      });

    const presses = [press(), press(), press()];
    resolve("sent");

    expect(await Promise.all(presses)).toEqual(["sent", undefined, undefined]);
    expect(calls).toBe(1);
  });

  test("tries the same again under the same key, so that nothing is made twice", async () => {
    const submission = new Submission();
    const keys: string[] = [];
    const fail = async (_body: unknown, key: string) => {
      keys.push(key);
      throw new Problem({});
    };

    await submission.send({ text: "a" }, fail);
    await submission.send({ text: "a" }, fail);
    await submission.send({ text: "b" }, fail);

    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  test("keeps a refusal until the next press", async () => {
    const submission = new Submission();

    await submission.send({ privacy: "private" }, async () => {
      throw refused;
    });
    expect(submission.problem).toBe(refused);

    await submission.send({ privacy: "shared" }, async () => "done");
    expect(submission.problem).toBeUndefined();
    expect(submission.presses).toBe(0);
  });
});
