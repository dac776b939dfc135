import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aService } from "../support/aService.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { aFamily } from "../support/people.ts";
import { recordIdOf, setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");

let family: Awaited<ReturnType<typeof aFamily>>;
beforeAll(async () => {
  family = await aFamily();
});

const everybody = async () => Object.values(await aFamily());
const together = ({ child, spouse } = family) => [
  { clientId: child, RelationshipToHoH: 2 },
  { clientId: spouse, RelationshipToHoH: 3 },
];
const enroll = (
  clientId: string,
  others: object[],
  change = {},
  projectId: string = projectOf.openHearth,
) =>
  as("maria").post(
    `/clients/${clientId}/enrollments`,
    anEnrollment(projectId, { others, ...change }),
  );
const itemsFor = async (clientId: string, list: string, who: Staff = "maria") =>
  (await as(who).get(`/clients/${clientId}/${list}`)).body.items;
const storedOf = async (kind: string, clientIds: readonly string[]) => {
  const all = await storedItems(documentClient, "records");
  const recordIds = await Promise.all(clientIds.map((id) => recordIdOf(documentClient, id)));
  return all.filter(({ pk, sk }) => recordIds.includes(pk.slice(2)) && sk.startsWith(`${kind}#`));
};

describe("a household enrolled in one step", () => {
  test("has an enrollment each, each by its own relationship, and one HouseholdID that is none of today's", async () => {
    const { head, child, spouse } = await aFamily();
    const { status, body } = await enroll(head, together({ head, child, spouse }));
    const relationships = await Promise.all(
      [head, child, spouse].map(
        async (id) => (await itemsFor(id, "enrollments"))[0].RelationshipToHoH,
      ),
    );
    const stored = await storedOf("E", [head, child, spouse]);
    const profiles = await storedOf("P", [head]);
    const ids = new Set(stored.map(({ HouseholdID }) => HouseholdID));

    expect(status).toBe(201);
    expect(await itemsFor(head, "enrollments")).toEqual([body]);
    expect(relationships).toEqual([1, 2, 3]);
    expect([...ids]).toEqual([expect.stringMatching(/^[\w-]{20}$/)]);
    expect([...ids][0]).not.toBe(profiles[0]?.householdId);
  });

  test("twice has two HouseholdIDs, and a client alone one of its own", async () => {
    const { head, child, spouse } = await aFamily();
    await enroll(head, together({ head, child, spouse }));
    await enroll(head, together({ head, child, spouse }));
    await enroll(head, []);
    const ids = new Set(
      (await storedOf("E", [head, child, spouse])).map(({ HouseholdID }) => HouseholdID),
    );

    expect(ids.size).toBe(3);
  });

  test("sent ten times at once is enrolled once", async () => {
    const { head, child, spouse } = await aFamily();
    const body = anEnrollment(projectOf.openHearth, { others: together({ head, child, spouse }) });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        as("maria").post(`/clients/${head}/enrollments`, body, { idempotencyKey: "household" }),
      ),
    );

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    for (const id of [head, child, spouse])
      expect(await itemsFor(id, "enrollments")).toHaveLength(1);
  });

  test.each<[string, object, (members: typeof family) => object[], string]>([
    [
      "two heads",
      {},
      ({ child }) => [{ clientId: child, RelationshipToHoH: 1 }],
      "RelationshipToHoH",
    ],
    [
      "no head",
      { RelationshipToHoH: 3 },
      ({ child }) => [{ clientId: child, RelationshipToHoH: 2 }],
      "RelationshipToHoH",
    ],
    ["somebody named twice", {}, (all) => [...together(all), ...together(all)], "others"],
    [
      "the client named again",
      {},
      ({ head }) => [{ clientId: head, RelationshipToHoH: 2 }],
      "others",
    ],
    ["an entry before a member's birth", { EntryDate: "2017-01-01" }, together, "others.0"],
    ["an entry tomorrow", { EntryDate: "2026-02-16" }, together, "EntryDate"],
  ])("with %s is not enrolled at all", async (_what, change, others, field) => {
    const members = await aFamily();
    const answer = await enroll(members.head, others(members), change);

    expect(answer).toMatchObject(aProblem("rule-broken", field));
    expect(await storedOf("E", Object.values(members))).toEqual([]);
  });

  test("takes members of that household alone, and nobody whom the actor does not see", async () => {
    const [stranger, hidden] = await Promise.all([
      as("maria").post("/clients", anAnonymousClient()),
      as("nora").post("/clients", anAnonymousClient()),
    ]);
    const other = ({ body }: typeof stranger) => [
      { clientId: body.clientId, RelationshipToHoH: 2 },
    ];

    expect(await enroll(family.head, other(stranger))).toMatchObject(
      aProblem("rule-broken", "others"),
    );
    // Not seen comes before every rule: the two heads here are not spoken of.
    expect(
      await enroll(family.head, [{ ...other(hidden)[0], RelationshipToHoH: 1 }], {
        EntryDate: "2026-03-01",
      }),
    ).toMatchObject(aProblem("client-not-found"));
    expect(await itemsFor(stranger.body.clientId, "enrollments")).toEqual([]);
  });

  test("is not told who lives together by an agency that may not know", async () => {
    const { head, child } = await aFamily();
    const answer = await as("sam").post(
      `/clients/${head}/enrollments`,
      anEnrollment(projectOf.northside, { others: [{ clientId: child, RelationshipToHoH: 2 }] }),
    );

    expect(answer).toMatchObject(aProblem("rule-broken", "others"));
  });

  test("does not enter Coordinated Entry while one of them is private", async () => {
    const members = await aFamily();
    const { version } = (await as("maria").get(`/clients/${members.child}`)).body;
    await as("maria").put(
      `/clients/${members.child}/privacy`,
      { privacy: "private" },
      { ifMatch: version },
    );
    const answer = await enroll(
      members.head,
      together(members),
      {},
      projectOf.openHearthCoordinatedEntry,
    );

    expect(answer).toMatchObject(aProblem("client-private"));
    expect(await storedOf("E", Object.values(members))).toEqual([]);
  });

  test("is not half enrolled when one of them is sealed", async () => {
    const members = await aFamily();
    await setProfile(documentClient, members.spouse, { state: "sealed" });

    expect(await enroll(members.head, together(members))).toMatchObject(
      aProblem("being-de-identified"),
    );
    expect(await storedOf("E", Object.values(members))).toEqual([]);
  });

  test("counts for each of them: who enrolled them goes on seeing them", async () => {
    const members = await aFamily();
    await enroll(members.head, together(members), {}, projectOf.openHearthCoordinatedEntry);
    const clients = await Promise.all(
      Object.values(members).map(async (id) => (await as("maria").get(`/clients/${id}`)).body),
    );

    expect(clients.map(({ coordinatedEntry }) => coordinatedEntry)).toEqual([true, true, true]);
  });
});

describe("a service for all members", () => {
  test("is logged for each, under the enrollment they entered by", async () => {
    const members = await aFamily();
    const { head, child, spouse } = members;
    const { body } = await enroll(head, together(members));
    const service = {
      enrollmentId: body.enrollmentId,
      comment: "A ride.",
      others: [child, spouse],
    };
    const served = await as("maria").post(`/clients/${head}/services`, aService(service));
    const of = async (id: string) => [
      (await itemsFor(id, "services"))[0],
      (await itemsFor(id, "enrollments"))[0],
    ];

    expect(served.status).toBe(201);
    for (const id of [head, child, spouse]) {
      const [each, enrollment] = await of(id);
      expect(each).toMatchObject({ comment: "A ride.", enrollmentId: enrollment.enrollmentId });
    }
  });

  test("of a HOPWA project is known to the writing agency alone, of every member", async () => {
    const [head = "", child = ""] = await everybody();
    const project = { name: "Larch House", agencyId: "open-hearth", projectType: 3, funder: 15 };
    const { projectId } = (await as("admin").post("/projects", project)).body;
    const { enrollmentId } = (
      await as("maria").post(`/clients/${head}/enrollments`, anEnrollment(projectId))
    ).body;
    await as("maria").post(
      `/clients/${head}/services`,
      aService({ enrollmentId, others: [child] }),
    );

    expect(await itemsFor(child, "services")).toHaveLength(1);
    expect(await itemsFor(child, "services", "admin")).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["before a member's birth", { DateProvided: "2017-01-01" }, "others.0"],
    ["tomorrow", { DateProvided: "2026-02-16" }, "DateProvided"],
  ])("%s is logged for nobody", async (_what, change, field) => {
    const [head = "", ...others] = await everybody();
    const answer = await as("maria").post(
      `/clients/${head}/services`,
      aService({ ...change, others }),
    );

    expect(answer).toMatchObject(aProblem("rule-broken", field));
    expect(await storedOf("S", [head, ...others])).toEqual([]);
  });

  test("takes members of that household alone, and nobody whom the actor does not see", async () => {
    const [head = ""] = await everybody();
    const [stranger = ""] = await everybody();
    const hidden = (await as("nora").post("/clients", anAnonymousClient())).body.clientId;
    const serve = (others: string[]) =>
      as("maria").post(`/clients/${head}/services`, aService({ others }));

    expect(await serve([stranger])).toMatchObject(aProblem("rule-broken", "others"));
    expect(await serve([hidden])).toMatchObject(aProblem("client-not-found"));
    expect(await serve(["K7Q4-M2XR-8"])).toMatchObject(aProblem("not-a-client-id"));
  });
});
