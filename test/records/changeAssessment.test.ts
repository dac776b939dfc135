import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anAssessment } from "../support/anAssessment.ts";
import { aProblem } from "../support/aProblem.ts";
import { recordIdOf } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const assess = (who: Staff, clientId: string, change: object = {}) =>
  as(who).post(`/clients/${clientId}/assessments`, anAssessment(change));
const change = (who: Staff, clientId: string, itemId: string, body: object, version?: number) =>
  as(who).patch(`/clients/${clientId}/assessments/${itemId}`, body, version);
const stored = async (clientId: string, prefix: string) => {
  const pk = `C#${await recordIdOf(documentClient, clientId)}`;

  return (await storedItems(documentClient, "records")).filter(
    (item) => item.pk === pk && item.sk.startsWith(prefix),
  );
};

describe("a correction", () => {
  test("of the answers takes the place of them all, and keeps what was said before", async () => {
    const clientId = await made();
    const { body: before } = await assess("maria", clientId);
    vi.setSystemTime(new Date("2026-02-16T20:00:00Z"));
    const { body } = await change(
      "lead",
      clientId,
      before.assessmentId,
      { answers: [{ question: "legal", text: "The case was closed.", score: 0 }] },
      1,
    );
    const versions = await as("maria").get(
      `/clients/${clientId}/assessments/${before.assessmentId}/versions`,
    );
    vi.setSystemTime(new Date("2026-02-15T20:00:00Z"));

    expect(body).toMatchObject({
      answers: [{ question: "legal", text: "The case was closed.", score: 0 }],
      personId: "maria-openhearth-example",
      editedAt: "2026-02-16T20:00:00.000Z",
      version: 2,
    });
    expect(versions.body).toEqual({
      items: [
        {
          version: 1,
          AssessmentDate: before.AssessmentDate,
          answers: before.answers,
          total: null,
          private: false,
          at: before.at,
          personId: "maria-openhearth-example",
        },
      ],
      next: null,
    });
  });

  test("answers in the order of the form", async () => {
    const clientId = await made();
    const { body } = await assess("maria", clientId);

    expect(body.answers.map(({ question }: { question: string }) => question)).toEqual([
      "abuse",
      "legal",
    ]);
  });

  test("is refused while it is locked, until it is unlocked", async () => {
    const clientId = await made();
    const { body } = await assess("maria", clientId);
    const to = (body_: object, version: number) =>
      change("maria", clientId, body.assessmentId, body_, version);
    await to({ locked: true }, 1);

    for (const edit of [{ answers: [] }, { AssessmentDate: "2026-02-01" }, { private: true }]) {
      expect(await to(edit, 2)).toMatchObject(aProblem("assessment-locked"));
    }
    expect(await to({ locked: false, private: true }, 2)).toMatchObject({
      status: 200,
      body: { locked: false, private: true, version: 3 },
    });
  });

  test("locking and unlocking are no versions of what was said", async () => {
    const clientId = await made();
    const { body } = await assess("maria", clientId);
    await change("maria", clientId, body.assessmentId, { locked: true }, 1);

    expect(await stored(clientId, "V#A#")).toEqual([]);
  });

  test("is made to the version that was seen", async () => {
    const clientId = await made();
    const { body } = await assess("maria", clientId);
    const correct = (version?: number) =>
      change("maria", clientId, body.assessmentId, { answers: [] }, version);

    expect(await correct()).toMatchObject(aProblem("version-missing"));
    expect(await correct(2)).toMatchObject(aProblem("version-moved-on"));
    expect(
      (await Promise.all([correct(1), correct(1)])).map(({ status }) => status).sort(),
    ).toEqual([200, 412]);
  });

  test("with answers that are none of the form's changes nothing", async () => {
    const clientId = await made();
    const { body } = await assess("maria", clientId);
    const refused = await change(
      "maria",
      clientId,
      body.assessmentId,
      { answers: [{ question: "last-home", text: "Of the other form." }] },
      1,
    );

    expect(refused).toMatchObject(aProblem("rule-broken", "answers.0"));
    expect((await as("maria").get(`/clients/${clientId}/assessments`)).body.items).toEqual([body]);
  });
});
