import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { recordIdOf, setProfile } from "../support/profile.ts";
import { as, type Staff, send, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object, who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;

/** What a client's answer tells of level and name, or its status. */
const levelFor = async (who: Staff, clientId: string) => {
  const { status, body } = await as(who).get(`/clients/${clientId}`);

  return status === 200 ? `${body.seenAs} ${body.FirstName}` : status;
};

describe("a Client ID", () => {
  test.each(["lower case", "no hyphens", "spaces", "O for 0 and I for 1"])(
    "is read forgivingly: %s",
    async (how) => {
      const clientId = await made(anAnonymousClient());
      const typed = {
        "lower case": clientId.toLowerCase(),
        "no hyphens": clientId.replaceAll("-", ""),
        spaces: ` ${clientId.replaceAll("-", " ")} `,
        "O for 0 and I for 1": clientId.replaceAll("0", "O").replaceAll("1", "I"),
      }[how] as string;
      const answer = await as("maria").get(`/clients/${encodeURIComponent(typed)}`);

      expect(answer.body).toHaveProperty("clientId", clientId);
    },
  );

  test.each(["K7Q4-M2XR-8", "K7Q4-M2XR", "7KQ4-M2XR-9", "U7Q4-M2XR-9", "Vandersloot", "%20"])(
    "that is mistyped is told apart from one that is not there: %s",
    async (typed) => {
      const answer = await as("maria").get(`/clients/${typed}`);

      expect(answer).toMatchObject(aProblem("not-a-client-id"));
      expect(answer.text).not.toContain(typed);
    },
  );

  test("that nobody has answers as one of a hidden record", async () => {
    const hidden = await made(anAnonymousClient(), "nora");
    const none = await as("maria").get("/clients/K7Q4-M2XR-9");
    const other = await as("maria").get(`/clients/${hidden}`);

    expect(none).toMatchObject(aProblem("client-not-found"));
    expect({ ...other.body, instance: "" }).toEqual({ ...none.body, instance: "" });
  });
});

describe("who sees which record, from shield, release and agency", () => {
  const ids: Record<string, string> = {};
  const named = "full Ottoline";
  const template = "full Anonymous";

  beforeAll(async () => {
    const release = (clientId: string, change = {}) =>
      as("maria").post(`/clients/${clientId}/roi`, aRelease(change));
    const privatize = (clientId: string, version: number) =>
      as("maria").put(`/clients/${clientId}/privacy`, { privacy: "private" }, { ifMatch: version });

    ids.anonymousShared = await made(anAnonymousClient());
    ids.anonymousPrivate = await made(anAnonymousClient());
    await privatize(ids.anonymousPrivate, 1);
    ids.noRelease = await made(anIdentifiedClient());
    ids.released = await made(anIdentifiedClient());
    await release(ids.released);
    ids.releasedToOne = await made(anIdentifiedClient());
    await release(ids.releasedToOne, { scope: { agencyIds: ["harbor-light"] } });
    ids.releasedUntilToday = await made(anIdentifiedClient());
    await release(ids.releasedUntilToday, { endDate: "2026-02-15" });
    ids.identifiedPrivate = await made(anIdentifiedClient());
    await release(ids.identifiedPrivate);
    await privatize(ids.identifiedPrivate, 2);
    ids.masked = await made(anIdentifiedClient());
    await release(ids.masked);
    await setProfile(documentClient, ids.masked, { maskedFor: "open-hearth" });
    ids.maskedForOther = await made(anIdentifiedClient());
    await setProfile(documentClient, ids.maskedForOther, { maskedFor: "northside-outreach" });
    ids.sealed = await made(anIdentifiedClient());
    await release(ids.sealed);
    await setProfile(documentClient, ids.sealed, { state: "sealed" });
    ids.ofNonSharing = await made(anIdentifiedClient(), "nora");
    ids.ofVictimService = await made(anAnonymousClient(), "vera");
  });

  const readers = ["maria", "lead", "sam", "nora", "vera", "admin"] as const;
  test.each<[string, string, string, string | number, string | number, string | number, string]>([
    // maria and her lead, sam of the other sharing agency, nora who shares nothing, vera, the admin
    ["anonymousShared", template, template, "coordination Anonymous", 404, 404, template],
    ["anonymousPrivate", template, template, 404, 404, 404, template],
    ["noRelease", named, named, "anonymous Anonymous", 404, 404, named],
    ["released", named, named, named, 404, 404, named],
    ["releasedToOne", named, named, "anonymous Anonymous", 404, 404, named],
    ["releasedUntilToday", named, named, named, 404, 404, named],
    ["identifiedPrivate", named, named, 404, 404, 404, named],
    ["masked", named, named, "anonymous Anonymous", 404, 404, named],
    [
      "sealed",
      "anonymous Anonymous",
      "anonymous Anonymous",
      "anonymous Anonymous",
      404,
      404,
      "anonymous Anonymous",
    ],
  ])("%s", async (record, ...expected) => {
    const seen = await Promise.all(readers.map((who) => levelFor(who, ids[record] as string)));

    expect(seen).toEqual(expected);
  });

  test("a record masked for another agency is anonymous for its own", async () => {
    expect(await levelFor("maria", ids.maskedForOther as string)).toBe("anonymous Anonymous");
    expect(await levelFor("admin", ids.maskedForOther as string)).toBe(named);
  });

  test("a record of an agency that shares nothing is its own and the administrator's", async () => {
    const clientId = ids.ofNonSharing as string;

    expect(await Promise.all(readers.map((who) => levelFor(who, clientId)))).toEqual([
      404,
      404,
      404,
      named,
      404,
      named,
    ]);
  });

  test("a record of a victim service provider is its own and the administrator's", async () => {
    const clientId = ids.ofVictimService as string;

    expect(await Promise.all(readers.map((who) => levelFor(who, clientId)))).toEqual([
      404,
      404,
      404,
      404,
      template,
      template,
    ]);
  });

  test("a release ends by itself after its last day", async () => {
    vi.setSystemTime("2026-02-16T20:00:00Z");
    const theDayAfter = await levelFor("sam", ids.releasedUntilToday as string);
    vi.setSystemTime("2026-02-15T20:00:00Z");

    expect(theDayAfter).toBe("anonymous Anonymous");
  });

  test("below full nothing of an identified record shines through", async () => {
    for (const record of ["noRelease", "masked", "sealed"]) {
      const { text, body } = await as("sam").get(`/clients/${ids[record]}`);

      expect(text).not.toMatch(/Ottoline|Vandersloot|900551234|1984|2026-12-31|open-hearth/);
      expect(body).not.toHaveProperty("masked");
      expect(body).toMatchObject({
        kind: "anonymous",
        DOB: record === "sealed" ? null : "1985-01-01",
      });
    }
  });

  test("a sealed record says so, and that it is masked no longer matters", async () => {
    const { body } = await as("maria").get(`/clients/${ids.sealed}`);

    expect(body).toMatchObject({ beingDeidentified: true, seenAs: "anonymous" });
  });
});

describe("what ties an agency to a record", () => {
  const tie = (clientId: string, ties: object) =>
    setProfile(documentClient, clientId, { agencies: { "northside-outreach": ties } });

  test("a hand-off opens an anonymous record in full, and ends", async () => {
    const clientId = await made(anAnonymousClient());
    await tie(clientId, { handoffUntil: "2026-02-15" });
    const during = await levelFor("sam", clientId);
    await tie(clientId, { handoffUntil: "2026-02-14" });

    expect(during).toBe("full Anonymous");
    expect(await levelFor("sam", clientId)).toBe("coordination Anonymous");
  });

  test("a hand-off is void once the record is private", async () => {
    const clientId = await made(anAnonymousClient());
    await tie(clientId, { handoffUntil: "2026-12-31" });
    await setProfile(documentClient, clientId, { privacy: "private" });

    expect(await levelFor("sam", clientId)).toBe(404);
  });

  test("an agency that recorded the identity itself goes on seeing it", async () => {
    const clientId = await made(anIdentifiedClient());
    await tie(clientId, { recordedIdentity: true });

    expect(await levelFor("sam", clientId)).toBe("full Ottoline");
  });
});

test("the key under which a record is stored is in no answer", async () => {
  const clientId = await made(anIdentifiedClient());
  const { text } = await as("maria").get(`/clients/${clientId}`);

  expect(text).not.toContain(await recordIdOf(documentClient, clientId));
});

test("an open record whose key is lost is a fault, never a record shown empty", async () => {
  const clientId = await made(anIdentifiedClient());
  await setProfile(documentClient, clientId, { keyId: "another" });

  expect(await as("maria").get(`/clients/${clientId}`)).toMatchObject(aProblem("internal-error"));
});

test("without a person behind the token nothing is answered, however wrong the request", async () => {
  for (const subject of [undefined, "nobody-at-all"]) {
    expect(await send(subject, "GET", "/clients/mistyped")).toMatchObject(
      aProblem("not-signed-in"),
    );
  }
});
