import { describe, expect, test } from "vitest";
import { HouseholdEnding } from "../../console/records/householdEnding.svelte.ts";
import { type Member, MemberChoice } from "../../console/records/memberChoice.svelte.ts";

const aMember = (clientId: string, RelationshipToHoH = 2): Member => ({
  clientId,
  RelationshipToHoH,
  kind: "anonymous",
  FirstName: "Anonymous",
  LastName: "Anonymous",
});

describe("choosing other members of the household", () => {
  test("reads them when somebody asks, once, and begins with everybody", async () => {
    let readings = 0;
    const choice = new MemberChoice(async () => {
      readings += 1;
      return [aMember("one"), aMember("two", 7)];
    });
    const before = choice.chosen;
    await choice.setOpen(true);
    await choice.setOpen(false);
    await choice.setOpen(true);

    expect(before).toEqual([]);
    expect(readings).toBe(1);
    expect(choice.chosen.map(({ clientId, relationship }) => [clientId, relationship])).toEqual([
      ["one", 2],
      ["two", 99],
    ]);
  });

  test("counts nobody while it is closed, and not who was taken away", async () => {
    const choice = new MemberChoice(async () => [aMember("one"), aMember("two")]);
    await choice.setOpen(true);
    const [first] = choice.lines;
    if (first) first.isChosen = false;
    const left = choice.chosen.map(({ clientId }) => clientId);
    await choice.setOpen(false);

    expect(left).toEqual(["two"]);
    expect(choice.chosen).toEqual([]);
  });

  test("keeps a failure until it is tried again", async () => {
    const answers = [Promise.reject(new Error("no connection")), Promise.resolve([aMember("one")])];
    const choice = new MemberChoice(() => answers.shift() ?? Promise.resolve([]));
    await choice.setOpen(true);
    const failed = choice.failure;
    await choice.load();

    expect(failed).toBeInstanceOf(Error);
    expect(choice.failure).toBeUndefined();
    expect(choice.chosen).toHaveLength(1);
  });
});

describe("ending the enrollments of a household", () => {
  const open = (member: string) => ({
    member,
    enrollmentId: `of-${member}`,
    EntryDate: "2026-02-01",
    version: 1,
  });

  test("ends one after the other and says when all have ended", async () => {
    const ended: string[] = [];
    const ending = new HouseholdEnding<string>(async ({ member }) => ended.push(member));
    const isWhole = await ending.run([open("child"), open("spouse")]);

    expect(isWhole).toBe(true);
    expect(ended).toEqual(["child", "spouse"]);
    expect(ending).toMatchObject({ done: 2, all: 2, failed: [], isRunning: false });
  });

  test("names who was refused, goes on with the rest, and tries only them again", async () => {
    const refused = new Error("refused");
    const asked: string[] = [];
    const ending = new HouseholdEnding<string>(async ({ member }) => {
      asked.push(member);
      if (member === "child" && asked.length < 3) throw refused;
    });
    const first = await ending.run([open("child"), open("spouse")]);
    const failed = ending.failed;
    const second = await ending.run(ending.left);

    expect(first).toBe(false);
    expect(failed).toEqual([{ member: "child", failure: refused }]);
    expect(second).toBe(true);
    expect(asked).toEqual(["child", "spouse", "child"]);
  });
});
