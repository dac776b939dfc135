import { describe, expect, test, vi } from "vitest";
import { findRoute } from "#infra/local/gateway/findRoute.ts";
import type { Route } from "#shared/http/route.ts";
import { type Capability, routes } from "#shared/routes.ts";
import { capacityMeter, type Figures, type Metered } from "./capacity.ts";
import { type Answer, as, type Staff, startRegion } from "./region.ts";

/**
 * A region of which one capability is metered, on a clock that moves a millisecond at each measured request, so that
 * what a function keeps for some seconds stays kept. `compare` makes the tests that what was measured is what is frozen.
 */
export async function meteredRegion(capability: Capability) {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });
  const { dynamoDb } = await startRegion("spokane-2021");
  const meter = capacityMeter(dynamoDb);
  const found = new Map<string, Metered>();
  const known = new Set<Staff>();

  async function measure<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const { answer, ...metered } = await meter(work);
    if (found.has(name)) throw new Error(`${name} is measured twice.`);
    found.set(name, metered);

    return answer;
  }

  /** Sends as somebody, measured under the name of the operation; `what` tells its cases apart. */
  function measured(who: Staff, what?: string): ReturnType<typeof as> {
    const person = as(who);
    const run = async (method: string, path: string, work: () => Promise<Answer>) => {
      const name = [operationAt(capability, method, path), what].filter(Boolean).join(", ");
      // At somebody's first request a function does not know the agency yet, and asks once more.
      if (!known.has(who)) await person.get(anyPathOf(capability));
      known.add(who);
      vi.setSystemTime(Date.now() + 1); // A record that changes moves in its indexes.
      const answer = await measure(name, work);
      expect(answer.status, `${name}: ${answer.text}`).toBeLessThan(300);

      return answer;
    };

    return {
      get: (path) => run("GET", path, () => person.get(path)),
      post: (path, ...sent) => run("POST", path, () => person.post(path, ...sent)),
      put: (path, ...sent) => run("PUT", path, () => person.put(path, ...sent)),
      patch: (path, ...sent) => run("PATCH", path, () => person.patch(path, ...sent)),
      delete: (path) => run("DELETE", path, () => person.delete(path)),
    };
  }

  return { measured, measure, compare: (frozen: Figures) => compare(frozen, found) };
}

/** Amazon's own DynamoDB Local counts indexes differently; what is frozen is the embedded database's count. */
function compare(frozen: Figures, found: ReadonlyMap<string, Metered>): void {
  describe.skipIf(process.env.TEST_DYNAMODB_ENDPOINT)("capacity units and round trips", () => {
    test.each(Object.entries(frozen))("of %s are what was measured", (name, expected) => {
      const metered = found.get(name);
      if (!metered) throw new Error(`${name} has a figure, and nothing here measures it.`);
      const { read, write, rounds, calls } = metered;
      const { target: _, ...figure } = expected;

      expect({ read, write, rounds }, calls.join("\n")).toEqual(figure);
    });

    test("are frozen for all that is measured here", () => {
      expect([...found.keys()].filter((name) => !(name in frozen))).toEqual([]);
    });
  });
}

/** The operation behind a request, which has to be one of the capability that is metered. */
function operationAt(capability: Capability, method: string, path: string): string {
  const found = findRoute(method, new URL(path, "http://haven.test").pathname);
  const [name] =
    Object.entries<Route>(routes[capability]).find(
      ([, route]) =>
        typeof found !== "string" && route.method === method && route.path === found.resource,
    ) ?? [];
  if (!name) throw new Error(`${method} ${path} is no operation of ${capability}.`);

  return name;
}

function anyPathOf(capability: Capability): string {
  const route = Object.values<Route>(routes[capability]).find(({ method }) => method === "GET");

  return (route?.path ?? "").replaceAll(/\{\w+\}/g, "leads-nowhere");
}
