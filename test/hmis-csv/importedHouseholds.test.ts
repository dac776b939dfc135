import { describe, expect, test } from "vitest";
import { as, startRegion } from "../support/region.ts";
import type { Row } from "./aSet.ts";
import { importFiles } from "./importFiles.ts";
import { named } from "./named.ts";
import { id, ownSet } from "./ownSet.ts";
import { everythingIn, placesThatDiffer, profileOf, setProfile } from "./stored.ts";

const region = await startRegion();

const names = ["Ada", "Bruno", "Cleo"] as const;
const person = (n: number, more: Row = {}): Row => ({
  PersonalID: `C${n}`,
  FirstName: names[n - 1] ?? "",
  LastName: id("Larkspur"),
  ...more,
});
const enrollment = (n: number, more: Row = {}): Row => ({
  EnrollmentID: `E${n}`,
  PersonalID: `C${n}`,
  HouseholdID: "H1",
  RelationshipToHoH: n === 1 ? "1" : "2",
  ...more,
});

/** First names and relationships of the household that a client is in now. */
async function householdOf(n: number): Promise<[string, number][]> {
  const [client] = await named(id("Larkspur"), names[n - 1]);
  const { body } = await as("admin").get(`/households?clientId=${client?.clientId}`);

  return (body.items[0]?.members ?? [])
    .map((member: { FirstName: string; RelationshipToHoH: number }) => [
      member.FirstName,
      member.RelationshipToHoH,
    ])
    .sort();
}

describe("people of one HouseholdID", () => {
  test("are a household with the head that the file names", async () => {
    await importFiles(
      ownSet({ Client: [person(1), person(2)], Enrollment: [enrollment(1), enrollment(2)] }),
    );

    expect(await householdOf(2)).toEqual([
      ["Ada", 1],
      ["Bruno", 2],
    ]);
  });

  test("have one head where the file names two, and their enrollments keep what it says", async () => {
    await importFiles(
      ownSet({
        Client: [person(1), person(2)],
        Enrollment: [enrollment(1), enrollment(2, { RelationshipToHoH: "1" })],
      }),
    );

    expect(await householdOf(1)).toEqual([
      ["Ada", 1],
      ["Bruno", 99],
    ]);
    const [bruno] = await named(id("Larkspur"), "Bruno");
    const { body } = await as("admin").get(`/clients/${bruno?.clientId}/enrollments`);
    expect(body.items).toMatchObject([{ RelationshipToHoH: 1 }]);
  });

  test("have the oldest as head where the file names none", async () => {
    await importFiles(
      ownSet({
        Client: [person(1, { DOB: "2015-01-01" }), person(2, { DOB: "1980-01-01" })],
        Enrollment: [enrollment(1, { RelationshipToHoH: "2" }), enrollment(2)],
      }),
    );

    expect(await householdOf(1)).toEqual([
      ["Ada", 2],
      ["Bruno", 1],
    ]);
  });

  test("are one household only if it is the current one of at least two", async () => {
    await importFiles(
      ownSet({
        Client: [person(1), person(2), person(3)],
        Enrollment: [
          enrollment(1),
          enrollment(2),
          enrollment(3, { HouseholdID: "H3", RelationshipToHoH: "1" }),
          { ...enrollment(2), EnrollmentID: "E9", HouseholdID: "H3", EntryDate: "2025-01-01" },
        ],
      }),
    );

    expect(await householdOf(1)).toEqual([]);
    expect(await householdOf(2)).toEqual([
      ["Bruno", 2],
      ["Cleo", 1],
    ]);
  });

  test("and alone make none", async () => {
    await importFiles(ownSet({ Client: [person(1)], Enrollment: [enrollment(1)] }));

    expect(await householdOf(1)).toEqual([]);
  });

  test("are no household if some are anonymous and some are not: the row is named", async () => {
    const { told } = await importFiles(
      ownSet({
        Client: [person(1), person(2), person(3, { NameDataQuality: "9" })],
        Enrollment: [enrollment(1), enrollment(2), enrollment(3)],
      }),
    );

    expect(told).toContain(
      "Enrollment.csv 4 refused HouseholdID: anonymous and identified clients cannot share a household",
    );
    expect(await householdOf(1)).toEqual([
      ["Ada", 1],
      ["Bruno", 2],
    ]);
  });
});

describe("a later import", () => {
  const first = () => ({
    Client: [person(1), person(2)],
    Enrollment: [enrollment(1), enrollment(2)],
  });

  test("adds who came since; the head stays", async () => {
    await importFiles(ownSet(first()));

    await importFiles(
      ownSet({
        Client: [...first().Client, person(3)],
        Enrollment: [...first().Enrollment, enrollment(3, { RelationshipToHoH: "1" })],
      }),
    );

    expect(await householdOf(1)).toEqual([
      ["Ada", 1],
      ["Bruno", 2],
      ["Cleo", 99],
    ]);
  });

  test("moves who has a later entry in another household, and who is left keeps a head", async () => {
    await importFiles(
      ownSet({
        Client: [person(1), person(2), person(3)],
        Enrollment: [
          enrollment(1),
          enrollment(2),
          enrollment(3, { HouseholdID: "H3", RelationshipToHoH: "1" }),
        ],
      }),
    );

    await importFiles(
      ownSet({
        Client: [person(1), person(2), person(3)],
        Enrollment: [
          enrollment(1),
          enrollment(2),
          enrollment(3, { HouseholdID: "H3", RelationshipToHoH: "1" }),
          { ...enrollment(1), EnrollmentID: "E9", HouseholdID: "H3", EntryDate: "2025-01-01" },
        ],
      }),
    );

    expect(await householdOf(3)).toEqual([
      ["Ada", 99],
      ["Cleo", 1],
    ]);
    expect(await householdOf(2)).toEqual([["Bruno", 1]]);
  });

  test.each([
    ["the guardian moves", 1],
    ["the child moves", 2],
  ])("ends what a guardian allowed when %s to another household", async (_, moving) => {
    const other = enrollment(3, { HouseholdID: "H3", RelationshipToHoH: "1" });
    const set = {
      Client: [person(1), person(2), person(3)],
      Enrollment: [enrollment(1), enrollment(2), other],
    };
    await importFiles(ownSet(set));
    const [ada] = await named(id("Larkspur"), "Ada");
    const [bruno] = await named(id("Larkspur"), "Bruno");
    const { recordId } = await profileOf(region, ada?.clientId);
    const given = { permission: "yes", scope: "all", effectiveDate: "2024-01-01", endDate: null };
    const releases = [
      { ...given, givenBy: "guardian", guardian: recordId },
      { ...given, givenBy: "guardian", permission: "no" },
    ];
    await setProfile(region, bruno?.clientId, "releases", releases);

    const later = { EnrollmentID: "E9", HouseholdID: "H3", EntryDate: "2025-01-01" };
    await importFiles(
      ownSet({ ...set, Enrollment: [...set.Enrollment, { ...enrollment(moving), ...later }] }),
    );

    expect((await profileOf(region, bruno?.clientId)).releases).toEqual([releases[1]]);
  });

  test("leaves alone whom somebody here put into another household", async () => {
    await importFiles(ownSet(first()));
    const [bruno] = await named(id("Larkspur"), "Bruno");
    await setProfile(region, bruno?.clientId, "householdId", "made-here");
    const before = await everythingIn(region);

    await importFiles(
      ownSet({
        ...first(),
        Enrollment: [enrollment(1, { RelationshipToHoH: "3" }), enrollment(2)],
      }),
    );

    const changed = placesThatDiffer(before, await everythingIn(region));
    expect(changed.filter((place) => place.startsWith("records H#"))).toEqual([]);
  });
});
