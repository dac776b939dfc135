import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Plan } from "#shared/deidentification/plan.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aReferral } from "../support/aReferral.ts";
import { aRelease } from "../support/aRelease.ts";
import { aRequest } from "../support/aRequest.ts";
import { aService } from "../support/aService.ts";
import { foundIn } from "../support/foundIn.ts";
import { as, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

await startRegion();
const { sweep } = await import("#functions/deidentification/worker.ts");

const maria = as("maria");
const admin2 = as("admin2");
const name = ["Wilhelmina", "Oxbowington"];
/** Of no household, and no name that a list knows. */
const somebodyElse = "Zbrynka Ostrowhelm-Tuve, a friend";

let client = "";
let noteId = "";
let ticketId = "";
let plan: Plan;

/** Somebody whose name stands in every kind of text that an agency can write, in former versions too. */
beforeAll(async () => {
  const identity = { FirstName: "Wilhelmina", LastName: "Oxbowington" };
  const { clientId } = (await maria.post("/clients", anIdentifiedClient(identity))).body;
  client = `/clients/${clientId}`;
  const note = await maria.post(`${client}/notes`, { text: "Wilhelmina came in." });
  noteId = note.body.noteId;
  await maria.patch(`${client}/notes/${noteId}`, { text: "She came in." }, 1);
  await maria.post(`${client}/services`, aService({ comment: "A coat for Oxbowington." }));
  await maria.post(
    `${client}/referrals`,
    aReferral({ coordinatedEntry: false, comment: "Wilhelmina would like a room." }),
  );
  const answers = [{ question: "mental-health", text: "Wilhelmina sleeps badly.", score: 2 }];
  const assessment = await maria.post(`${client}/assessments`, {
    form: "spdat",
    AssessmentDate: "2026-02-10",
    answers,
  });
  await maria.patch(
    `${client}/assessments/${assessment.body.assessmentId}`,
    { answers: [{ question: "mental-health", text: "Oxbowington sleeps well.", score: 1 }] },
    1,
  );
  await maria.post(`${client}/roi`, aRelease({ consentedBy: "Wilhelmina Oxbowington" }));
  await maria.post(`${client}/roi`, aRelease({ givenBy: "other", consentedBy: somebodyElse }));

  ticketId = (await maria.post("/tickets", aRequest(clientId))).body.ticketId;
  await admin2.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });
  plan = (await admin2.get(`/tickets/${ticketId}/plan?limit=100`)).body;
  await admin2.post(`/tickets/${ticketId}/transitions`, {
    to: "executing",
    planVersion: plan.planVersion,
  });
  await sweep();
});

describe("a de-identification", () => {
  test("plans the texts of every kind of item, and of what was corrected", () => {
    const wheres = plan.members[0]?.texts.map(({ where }) => where) ?? [];

    expect(wheres.toSorted()).toEqual([
      "assessment",
      "assessment",
      "note",
      "referral",
      "release",
      "release",
      "service",
    ]);
  });

  test("completes, and says how many texts it read", async () => {
    const { body } = await admin2.get(`/tickets/${ticketId}/certificate`);

    // Note, service, referral, assessment and two releases, and the former note and assessment.
    expect(body).toMatchObject({ texts: 7, verification: { itemsRead: 8, found: 0 } });
  });

  test.each([
    ["services", "A coat for [name]."],
    ["referrals", "[name] would like a room."],
    ["assessments", "[name] sleeps well."],
    ["roi", "[name]"],
  ])("leaves the words of %s without the name", async (list, words) => {
    const { text } = await maria.get(`${client}/${list}`);

    expect(text).toContain(words);
    expect(foundIn(text, name)).toEqual([]);
  });

  test("leaves nobody by name who gave a release, whoever it was", async () => {
    const { body } = await maria.get(`${client}/roi`);
    const consented = body.items.flatMap(({ consentedBy = [] }) => consentedBy);

    expect(consented).toEqual(["[name]", "[name]"]);
  });

  test("leaves a former text without the name", async () => {
    const { text, body } = await maria.get(`${client}/notes/${noteId}/versions`);

    expect(body.items[0].text).toBe("[name] came in.");
    expect(foundIn(text, name)).toEqual([]);
  });
});
