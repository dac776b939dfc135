import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type Answer,
  type Call,
  type Finder,
  TextChecker,
} from "../../console/identifiers/textChecker.ts";
import { aFoundSpan } from "./aFoundSpan.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const asked = (text: string) => ({ text, clientIds: [], namesStaff: false, known: undefined });

/** A page's checker with workers that answer as the test says. */
function aChecker(answer: (finder: Finder, call: Call) => void) {
  const finders: { finder: Finder; calls: Call[]; isEnded: boolean }[] = [];
  const readNames = vi.fn(async () => ["Grace House"]);
  const start = () => {
    const started = { calls: [] as Call[], isEnded: false };
    const finder: Finder = {
      postMessage: (call: Call) => {
        started.calls.push(call);
        answer(finder, call);
      },
      terminate: () => {
        entry.isEnded = true;
      },
      onmessage: null,
      onerror: null,
    };
    const entry = { finder, ...started };
    finders.push(entry);
    return finder;
  };
  const checker = new TextChecker({ start, readNames, now: Date.now });

  return { checker, finders, readNames };
}

const tell = (finder: Finder, data: Answer) =>
  finder.onmessage?.call(finder as Worker, { data } as MessageEvent<Answer>);
const answering = (finder: Finder, call: Call) => {
  if ("n" in call) tell(finder, { n: call.n, found: [aFoundSpan({ end: call.text.length })] });
};
const breaking = (finder: Finder) =>
  finder.onerror?.call(finder as Worker, new Event("error") as ErrorEvent);

describe("the check of texts in a worker", () => {
  test("starts one worker, tells it the region's names first, and keeps it", async () => {
    const { checker, finders, readNames } = aChecker(answering);

    const [one, other] = await Promise.all([
      checker.check(asked("one")),
      checker.check(asked("other")),
    ]);

    expect([one?.[0]?.end, other?.[0]?.end]).toEqual([3, 5]);
    expect(finders).toHaveLength(1);
    expect(finders[0]?.calls[0]).toEqual({ names: ["Grace House"] });
    expect(readNames).toHaveBeenCalledTimes(1);
  });

  test("reads the region's names again after five minutes", async () => {
    const { checker, readNames } = aChecker(answering);

    await checker.check(asked("one"));
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    await checker.check(asked("one"));

    expect(readNames).toHaveBeenCalledTimes(2);
  });

  test("reads them anew when asked to, but not twice within ten seconds", async () => {
    const { checker, readNames } = aChecker(answering);

    await checker.check(asked("one"));
    checker.renewNames();
    await checker.check(asked("one"));
    expect(readNames).toHaveBeenCalledTimes(1);

    await vi.advanceTimersByTimeAsync(10_000);
    checker.renewNames();
    await checker.check(asked("one"));
    expect(readNames).toHaveBeenCalledTimes(2);
  });

  test("fails where the worker could not look through the text", async () => {
    const { checker } = aChecker((finder, call) => {
      if ("n" in call) tell(finder, { n: call.n, found: "failed" });
    });

    await expect(checker.check(asked("one"))).rejects.toThrow("could not be checked");
  });

  test("fails where the region's names cannot be read: a text would be held for a street's name", async () => {
    const { checker, readNames } = aChecker(answering);
    readNames.mockRejectedValueOnce(new Error("no connection"));

    await expect(checker.check(asked("one"))).rejects.toThrow("no connection");
  });

  test("fails where the worker does not load, and tries another one later, not at every key", async () => {
    let isBroken = true;
    const { checker, finders } = aChecker((finder, call) =>
      isBroken ? breaking(finder) : answering(finder, call),
    );
    await expect(checker.check(asked("one"))).rejects.toThrow();
    isBroken = false;
    await expect(checker.check(asked("one"))).rejects.toThrow("a moment ago");
    expect(finders).toHaveLength(1);

    await vi.advanceTimersByTimeAsync(10_000);

    expect(await checker.check(asked("one"))).toHaveLength(1);
    expect(finders.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test("gives up a worker that hangs", async () => {
    const { checker, finders } = aChecker(() => undefined);

    const check = expect(checker.check(asked("one"))).rejects.toThrow("has ended");
    await vi.advanceTimersByTimeAsync(20_000);

    await check;
    expect(finders[0]?.isEnded).toBe(true);
  });
});
