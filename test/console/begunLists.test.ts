import { describe, expect, test } from "vitest";
import type { Overview } from "#shared/records/overview.ts";
import { BegunLists } from "../../console/clients/begunLists.ts";
import { aClient } from "./aClient.ts";

const anOverview = (next: string | null = null): Overview => ({
  client: aClient(),
  notes: { items: [], next: null },
  enrollments: { items: [], next },
  services: { items: [], next: null },
});

function begunLists(...answers: (Overview | Error)[]) {
  const clock = { now: 0 };
  const calls: string[] = [];
  const begun = new BegunLists(
    async () => {
      calls.push("overview");
      const answer = answers.shift();
      if (answer instanceof Error || !answer) throw answer;
      return answer;
    },
    async () => {
      calls.push("client");
      return aClient({ version: 2 });
    },
    () => clock.now,
  );

  return { begun, clock, calls };
}

describe("a client's page", () => {
  test("is read with its lists once, and from then on alone", async () => {
    const { begun, calls } = begunLists(anOverview());
    const first = await begun.read();
    const second = await begun.read();

    expect(calls).toEqual(["overview", "client"]);
    expect([first.version, second.version]).toEqual([1, 2]);
  });

  test("asks for its lists again when they did not come", async () => {
    const { begun, calls } = begunLists(new Error("no connection"), anOverview());
    await begun.read().catch(() => undefined);
    await begun.read();

    expect(calls).toEqual(["overview", "overview"]);
  });

  test("gives each list to one tab, and none once it is old", async () => {
    const { begun, clock } = begunLists(anOverview());
    await begun.read();
    const taken = begun.take("notes");
    const again = begun.take("notes");
    clock.now = 5_000;

    expect(taken).toEqual({ items: [], next: null });
    expect(again).toBeUndefined();
    expect(begun.take("services")).toBeUndefined();
  });

  test("gives a list that goes on to nobody who wants it whole", async () => {
    const { begun } = begunLists(anOverview("a-cursor"));
    await begun.read();

    expect(begun.takeWhole("enrollments")).toBeUndefined();
    expect(begun.takeWhole("services")).toEqual({ items: [], next: null });
  });
});
