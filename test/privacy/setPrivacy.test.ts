import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const setTo = (privacy: string, clientId: string, ifMatch?: number, who: Staff = "maria") =>
  as(who).put(
    `/clients/${clientId}/privacy`,
    { privacy },
    ifMatch === undefined ? {} : { ifMatch },
  );
const enroll = (who: Staff, clientId: string, projectId: string) =>
  as(who).post(`/clients/${clientId}/enrollments`, anEnrollment(projectId));
const end = (who: Staff, clientId: string, enrollmentId: string) =>
  as(who).patch(
    `/clients/${clientId}/enrollments/${enrollmentId}`,
    { ExitDate: "2026-02-10", Destination: 99 },
    1,
  );

describe("a private record", () => {
  test("vanishes for the other agency and comes back when it is shared again", async () => {
    const clientId = await made();
    const seen = async () => (await as("sam").get(`/clients/${clientId}`)).status;
    const before = await seen();
    const hidden = await setTo("private", clientId, 1);
    const meanwhile = await seen();
    const shared = await setTo("shared", clientId, 2);

    expect([before, meanwhile, await seen()]).toEqual([200, 404, 200]);
    expect(hidden.body).toMatchObject({ privacy: "private", version: 2, clientId });
    expect(shared.body).toMatchObject({ privacy: "shared", version: 3 });
  });

  test("stays visible to an agency with own items, which sees no more than those", async () => {
    const clientId = await made(anIdentifiedClient());
    await as("sam").post(`/clients/${clientId}/notes`, { text: "Seen at the river." });
    await setTo("private", clientId, 1);
    const { body } = await as("sam").get(`/clients/${clientId}`);

    expect(body).toMatchObject({ seenAs: "anonymous", kind: "anonymous", privacy: "private" });
  });
});

describe("a record stays shared", () => {
  const heldBy = "Other agencies at work with this client: 1.";
  const inCoordinatedEntry = "The client takes part in Coordinated Entry.";

  test("while another agency has an open enrollment; how many, not who", async () => {
    const clientId = await made();
    await enroll("sam", clientId, projectOf.northside);
    const answer = await setTo("private", clientId, 1);

    expect(answer).toMatchObject(aProblem("held-shared"));
    expect(answer.body.errors).toEqual([{ field: "privacy", message: heldBy }]);
    expect(answer.text).not.toMatch(/northside/i);
    expect((await as("maria").get(`/clients/${clientId}`)).body.privacy).toBe("shared");
  });

  test("while the client is in Coordinated Entry by its own agency", async () => {
    const clientId = await made();
    await enroll("maria", clientId, projectOf.openHearthCoordinatedEntry);
    const answer = await setTo("private", clientId, 2);

    expect(answer).toMatchObject(aProblem("held-shared"));
    expect(answer.body.errors).toEqual([{ field: "privacy", message: inCoordinatedEntry }]);
  });

  test("while the client is in Coordinated Entry by another agency, for both reasons", async () => {
    const clientId = await made();
    await enroll("sam", clientId, projectOf.northsideCoordinatedEntry);
    const answer = await setTo("private", clientId, 2);

    expect(answer.body.errors).toEqual([
      { field: "privacy", message: inCoordinatedEntry },
      { field: "privacy", message: heldBy },
    ]);
    expect(answer.text).not.toMatch(/northside/i);
  });

  test.each([
    ["2026-02-15", 409],
    ["2026-02-14", 200],
  ])("while a hand-off runs through %s: %i", async (handoffUntil, status) => {
    const clientId = await made();
    await setProfile(documentClient, clientId, {
      agencies: { "northside-outreach": { handoffUntil } },
    });

    expect((await setTo("private", clientId, 1)).status).toBe(status);
  });

  test("no longer than that: ended enrollments and the own ones hold nothing", async () => {
    const clientId = await made();
    await enroll("maria", clientId, projectOf.openHearth);
    const theirs = await enroll("sam", clientId, projectOf.northsideCoordinatedEntry);
    await end("sam", clientId, theirs.body.enrollmentId);

    expect(await setTo("private", clientId, 3)).toMatchObject({
      status: 200,
      body: { privacy: "private", coordinatedEntry: false },
    });
  });

  test("in spite of a stale or missing version, which is told first", async () => {
    const clientId = await made();
    await enroll("sam", clientId, projectOf.northside);

    expect(await setTo("private", clientId)).toMatchObject(aProblem("version-missing"));
    expect(await setTo("private", clientId, 7)).toMatchObject(aProblem("version-moved-on"));
  });
});

describe("Coordinated Entry on a private record", () => {
  test("is refused with the way out", async () => {
    const clientId = await made();
    await setTo("private", clientId, 1);
    const answer = await enroll("maria", clientId, projectOf.openHearthCoordinatedEntry);

    expect(answer).toMatchObject(aProblem("client-private"));
    expect(answer.body.title).toMatch(/Share it first/);
    expect((await as("maria").get(`/clients/${clientId}`)).body.coordinatedEntry).toBe(false);
  });

  test("is refused to an agency that still sees its own items", async () => {
    const clientId = await made();
    await as("sam").post(`/clients/${clientId}/notes`, { text: "Seen at the river." });
    await setTo("private", clientId, 1);

    expect(await enroll("sam", clientId, projectOf.northsideCoordinatedEntry)).toMatchObject(
      aProblem("client-private"),
    );
  });

  test("is refused to an enrollment that would be opened again", async () => {
    const clientId = await made();
    const { body } = await enroll("maria", clientId, projectOf.openHearthCoordinatedEntry);
    await end("maria", clientId, body.enrollmentId);
    await setTo("private", clientId, 3);
    const reopened = await as("maria").patch(
      `/clients/${clientId}/enrollments/${body.enrollmentId}`,
      { ExitDate: null },
      2,
    );

    expect(reopened).toMatchObject(aProblem("client-private"));
  });

  test("another project's enrollment is taken", async () => {
    const clientId = await made();
    await setTo("private", clientId, 1);

    expect((await enroll("maria", clientId, projectOf.openHearth)).status).toBe(201);
  });

  test("sharing and enrolling at once never leaves a private record in Coordinated Entry", async () => {
    for (let round = 0; round < 5; round++) {
      const clientId = await made();
      await Promise.all([
        setTo("private", clientId, 1),
        enroll("maria", clientId, projectOf.openHearthCoordinatedEntry),
      ]);
      const { privacy, coordinatedEntry } = (await as("maria").get(`/clients/${clientId}`)).body;

      expect([privacy, coordinatedEntry]).not.toEqual(["private", true]);
    }
  });
});

describe("who sets the shield", () => {
  test("the owner's case workers and lead", async () => {
    expect((await setTo("private", await made(), 1, "lead")).status).toBe(200);
  });

  test.each<[Staff, "not-allowed" | "client-not-found"]>([
    ["sam", "not-allowed"],
    ["nora", "client-not-found"],
    ["admin", "not-allowed"],
  ])("not %s: %s", async (who, slug) => {
    expect(await setTo("private", await made(), 1, who)).toMatchObject(aProblem(slug));
  });

  test("not even an agency with an open enrollment", async () => {
    const clientId = await made();
    await enroll("sam", clientId, projectOf.northside);

    expect(await setTo("private", clientId, 1, "sam")).toMatchObject(aProblem("not-allowed"));
  });

  test("not the owner while the record is masked for another agency or sealed", async () => {
    const masked = await made(anIdentifiedClient());
    await setProfile(documentClient, masked, { maskedFor: "northside-outreach" });
    const sealed = await made(anIdentifiedClient());
    await setProfile(documentClient, sealed, { state: "sealed" });

    expect(await setTo("private", masked, 1)).toMatchObject(aProblem("not-allowed"));
    expect(await setTo("private", sealed, 1)).toMatchObject(aProblem("being-de-identified"));
  });

  test.each([{ privacy: "public" }, { privacy: "private", why: "she asked" }, {}])(
    "takes no other body: %j",
    async (body) => {
      const clientId = await made();

      expect(
        await as("maria").put(`/clients/${clientId}/privacy`, body, { ifMatch: 1 }),
      ).toMatchObject(aProblem("invalid-request"));
    },
  );
});
