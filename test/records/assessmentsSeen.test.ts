import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anAssessment } from "../support/anAssessment.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object, who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const handOver = (clientId: string) =>
  setProfile(documentClient, clientId, {
    agencies: {
      "northside-outreach": { handoffUntil: "2026-12-31" },
      "open-hearth": { items: true },
    },
  });

/** What a reader sees of Open Hearth's assessment: its scores, its open text, its total alone, or not even that. */
type Seen = "scores" | "text" | "total" | "nothing" | "no client";

const states = {
  "anonymous, shared": { prepare: () => made(anAnonymousClient()) },
  "anonymous, handed to Northside": {
    prepare: () => made(anAnonymousClient()),
    after: handOver,
  },
  "identified, not released": { prepare: () => made(anIdentifiedClient()) },
  "identified, not released, handed to Northside": {
    prepare: () => made(anIdentifiedClient()),
    after: handOver,
  },
  "identified, released": {
    prepare: () => made(anIdentifiedClient()),
    after: (clientId: string) => as("maria").post(`/clients/${clientId}/roi`, aRelease()),
  },
  "identified, released, the assessment private": {
    prepare: () => made(anIdentifiedClient()),
    after: (clientId: string) => as("maria").post(`/clients/${clientId}/roi`, aRelease()),
    private: true,
  },
} satisfies Record<
  string,
  {
    prepare: () => Promise<string>;
    after?: (clientId: string) => Promise<unknown>;
    private?: boolean;
  }
>;
type State = keyof typeof states;

const matrix: Record<State, Record<"maria" | "sam" | "nora" | "vera" | "admin", Seen>> = {
  "anonymous, shared": {
    maria: "scores",
    sam: "nothing",
    nora: "no client",
    vera: "no client",
    admin: "text",
  },
  "anonymous, handed to Northside": {
    maria: "scores",
    sam: "text",
    nora: "no client",
    vera: "no client",
    admin: "text",
  },
  "identified, not released": {
    maria: "scores",
    sam: "nothing",
    nora: "no client",
    vera: "no client",
    admin: "text",
  },
  "identified, not released, handed to Northside": {
    maria: "scores",
    sam: "total",
    nora: "no client",
    vera: "no client",
    admin: "text",
  },
  "identified, released": {
    maria: "scores",
    sam: "text",
    nora: "no client",
    vera: "no client",
    admin: "text",
  },
  "identified, released, the assessment private": {
    maria: "scores",
    sam: "nothing",
    nora: "no client",
    vera: "no client",
    admin: "nothing",
  },
};

const expected: Record<Exclude<Seen, "no client">, unknown[]> = {
  scores: [
    {
      answers: [
        { question: "abuse", text: "Was followed home.", score: 3 },
        { question: "legal", text: "Has a court date.", score: 2 },
      ],
    },
  ],
  text: [{ answers: [{ question: "legal", text: "Has a court date." }] }],
  total: [{ answers: [], total: null }],
  nothing: [],
};

describe("who sees what of an assessment", () => {
  const clients = new Map<string, { clientId: string; assessmentId: string }>();
  beforeAll(async () => {
    for (const [name, state] of Object.entries(states)) {
      const clientId = await state.prepare();
      const { body } = await as("maria").post(
        `/clients/${clientId}/assessments`,
        anAssessment({ private: "private" in state }),
      );
      if ("after" in state) await state.after(clientId);
      clients.set(name, { clientId, assessmentId: body.assessmentId });
    }
  });
  const cells = Object.entries(matrix).flatMap(([state, readers]) =>
    Object.entries(readers).map(([who, seen]) => [state, who as Staff, seen] as const),
  );

  test.each(cells)("%s: %s sees %s", async (state, who, seen) => {
    const answer = await as(who).get(`/clients/${clients.get(state)?.clientId}/assessments`);
    if (seen === "no client") {
      expect(answer).toMatchObject(aProblem("client-not-found"));
      return;
    }
    expect(answer.body.items).toMatchObject(expected[seen]);
    if (seen !== "scores") expect(answer.text).not.toMatch(/score|abuse|followed/);
  });

  test.each(cells.filter(([, who]) => who === "sam"))(
    "%s: %s may neither change nor lock it, nor read what it was",
    async (state, who, seen) => {
      const { clientId, assessmentId } = clients.get(state) ?? {};
      const path = `/clients/${clientId}/assessments/${assessmentId}`;
      const refused = aProblem(seen === "nothing" ? "not-found" : "not-allowed");

      expect(await as(who).patch(path, { locked: true }, 1)).toMatchObject(refused);
      expect(await as(who).patch(path, { answers: [] }, 1)).toMatchObject(refused);
      expect(await as(who).get(`${path}/versions`)).toMatchObject(refused);
    },
  );

  test("behind a mask only the agency that asked for it reads its words", async () => {
    const { clientId } = clients.get("identified, released") ?? { clientId: "" };
    await as("sam").post(`/clients/${clientId}/assessments`, anAssessment());
    await setProfile(documentClient, clientId, { maskedFor: "open-hearth" });
    const own = await as("sam").get(`/clients/${clientId}/assessments`);
    const owner = await as("maria").get(`/clients/${clientId}/assessments`);

    expect(own.body.items).toHaveLength(1);
    expect(own.text).not.toMatch(/court|followed/);
    expect(owner.text).toContain("followed");
  });
});
