import { describe, expect, test } from "vitest";
import { Inactivity } from "../../console/app/inactivity.svelte.ts";

const minute = 60_000;

/** Somebody who signs in at noon, and the clock on the wall. */
function signedIn() {
  const clock = { now: Date.parse("2026-02-15T20:00:00Z") };
  const inactivity = new Inactivity(() => clock.now);
  const wait = (milliseconds: number) => {
    clock.now += milliseconds;
    inactivity.tick();
  };
  return { clock, inactivity, wait };
}

describe("nobody touches an open record", () => {
  test("for fourteen minutes: it asks, and counts the last minute down", () => {
    const { inactivity, wait } = signedIn();

    wait(14 * minute - 1000);
    expect(inactivity.phase).toBe("active");

    wait(1000);
    expect([inactivity.phase, inactivity.secondsLeft]).toEqual(["warned", 60]);

    wait(45_500);
    expect([inactivity.phase, inactivity.secondsLeft]).toEqual(["warned", 15]);
  });

  test("for fifteen minutes: it is over, and no touch brings it back", () => {
    const { inactivity, wait } = signedIn();
    wait(15 * minute);

    expect(inactivity.phase).toBe("over");
    expect([inactivity.touch(), inactivity.stay()]).toEqual([false, false]);
    inactivity.elsewhere(Number.MAX_SAFE_INTEGER);
    expect(inactivity.phase).toBe("over");
  });

  test("while the laptop was closed: the touch that wakes it finds it over", () => {
    const { clock, inactivity } = signedIn();
    clock.now += 120 * minute;

    expect(inactivity.touch()).toBe(false);
    expect(inactivity.phase).toBe("over");
  });
});

describe("somebody is there", () => {
  test("each touch begins the fifteen minutes anew", () => {
    const { inactivity, wait } = signedIn();
    for (let hour = 0; hour < 12; hour++) {
      wait(13 * minute);
      expect(inactivity.touch()).toBe(true);
    }

    expect(inactivity.phase).toBe("active");
  });

  test("the question is answered by its button, not by a hand that brushes the desk", () => {
    const { inactivity, wait } = signedIn();
    wait(14.5 * minute);

    expect(inactivity.touch()).toBe(false);
    expect(inactivity.phase).toBe("warned");

    expect(inactivity.stay()).toBe(true);
    wait(13 * minute);
    expect(inactivity.phase).toBe("active");
  });

  test("work in another tab counts, and takes the question away in this one", () => {
    const { clock, inactivity, wait } = signedIn();
    wait(14.5 * minute);

    inactivity.elsewhere(clock.now - 1000);

    expect(inactivity.phase).toBe("active");
    wait(14 * minute - 1000);
    expect(inactivity.phase).toBe("warned");
  });

  test("what another tab tells late, or of a clock ahead, changes nothing for the better", () => {
    const { clock, inactivity, wait } = signedIn();
    wait(5 * minute);
    inactivity.touch();

    inactivity.elsewhere(clock.now - 5 * minute);
    wait(13 * minute);
    expect(inactivity.phase).toBe("active");

    inactivity.elsewhere(clock.now + 60 * minute);
    wait(15 * minute);
    expect(inactivity.phase).toBe("over");
  });

  test("who signs in again has fifteen minutes anew", () => {
    const { inactivity, wait } = signedIn();
    wait(20 * minute);

    inactivity.restart();

    expect(inactivity.phase).toBe("active");
    wait(14 * minute);
    expect(inactivity.phase).toBe("warned");
  });
});

test("not every second is said aloud", () => {
  const { inactivity, wait } = signedIn();
  wait(14 * minute);
  const said = new Set<number>();
  for (let second = 0; second < 59; second++) {
    said.add(inactivity.secondsSaid);
    wait(1000);
  }

  expect([...said]).toEqual([60, 30, 10]);
});
