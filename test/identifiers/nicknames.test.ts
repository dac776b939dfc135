import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calledBy } from "#shared/identifiers/lists/nicknames.ts";
import { nicknamesMen } from "#shared/identifiers/lists/nicknamesMen.ts";
import { nicknamesOther } from "#shared/identifiers/lists/nicknamesOther.ts";
import { nicknamesSpanish } from "#shared/identifiers/lists/nicknamesSpanish.ts";
import { nicknamesWomen } from "#shared/identifiers/lists/nicknamesWomen.ts";

describe("somebody may go by", () => {
  test.each([
    ["william", ["bill", "will", "billy", "liam"]],
    ["bill", ["william", "billy"]],
    ["elizabeth", ["liz", "beth", "betty", "eliza"]],
    ["peggy", ["margaret"]],
    ["demetrius", ["meech"]],
    ["francisco", ["paco", "pancho", "frank"]],
    ["jose", ["pepe", "chepe", "joe"]],
    ["guadalupe", ["lupe", "lupita"]],
    ["mariaguadalupe", ["lupe", "lupita"]],
    ["jesus", ["chuy", "chucho"]],
    ["ignacio", ["nacho"]],
    ["rosario", ["chayo", "charo"]],
    ["memo", ["guillermo"]],
    ["concha", ["concepcion"]],
    ["carmencita", ["carmen"]],
    ["dieguito", ["diego"]],
    ["aleksandr", ["sasha"]],
    ["mykola", ["kolya"]],
    ["mohamed", ["muhammad", "maxamed"]],
    ["jaswinder", ["jassi"]],
  ])("%s", (given, names) => {
    expect(calledBy(given)).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ["robert", "albert"],
    ["william", "willard"],
    ["jesus", "maria"],
    ["jose", "maria"],
    ["alexander", "alexandra"],
    ["jose", "jesus"],
  ])("%s is not called %s, though both have a short form in common", (given, other) => {
    expect(calledBy(given)).not.toContain(other);
  });

  test("a name on no list has no other", () => {
    expect(calledBy("xyzzyq")).toEqual([]);
    expect(calledBy("")).toEqual([]);
  });
});

describe("the lists of names", () => {
  const names = [nicknamesMen, nicknamesWomen, nicknamesSpanish, nicknamesOther].flatMap((list) =>
    list.split(",").flatMap((circle) => circle.trim().split(/\s+/)),
  );
  const isDiminutive = (name: string) => /it[ao]s?$/.test(name);

  test("hold folded words alone", () => {
    expect(names.filter((name) => !/^[a-z]{2,}$/.test(name))).toEqual([]);
  });

  test("who one name calls by another is called by it in turn, and never by itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const others = calledBy(name);

        expect(others).not.toContain(name);
        if (isDiminutive(name)) return;
        for (const other of others) expect(calledBy(other)).toContain(name);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["English", [nicknamesMen, nicknamesWomen], 900],
    ["Spanish", [nicknamesSpanish], 250],
  ] as const)("hold enough of %s", (_, lists, least) => {
    const circles = lists.flatMap((list) =>
      list.split(",").map((each) => each.trim().split(/\s+/)),
    );
    const relations = circles.reduce((sum, circle) => sum + circle.length - 1, 0);

    expect(relations).toBeGreaterThanOrEqual(least);
  });
});
