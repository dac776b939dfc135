import { describe, expect, it, vi } from "vitest";
import { aProblem } from "../support/aProblem.ts";
import { aRequest } from "../support/aRequest.ts";
import { anIdentifiedClient } from "../support/people.ts";
import { as, startRegion } from "../support/region.ts";

await startRegion();
vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T20:00:00Z") });

const maria = as("maria");
const admin2 = as("admin2");

const aClient = async () =>
  (await maria.post("/clients", anIdentifiedClient())).body.clientId as string;

describe("the plan", () => {
  const reviewed = async (clientId: string, given = {}) => {
    const { ticketId } = (await maria.post("/tickets", aRequest(clientId, given))).body;
    await admin2.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });

    return ticketId as string;
  };
  const approve = (ticketId: string, planVersion: string, choices: object[] = []) =>
    admin2.post(`/tickets/${ticketId}/transitions`, { to: "executing", planVersion, choices });

  it("holds up what lacks statements", async () => {
    const ticketId = await reviewed(await aClient(), { statements: ["staff-informed"] });
    const plan = await admin2.get(`/tickets/${ticketId}/plan`);

    expect(plan.body.blockers).toMatchObject([
      {
        code: "statements-missing",
        statements: ["partners-informed", "tracking-sheet", "paper-file"],
      },
    ]);
    expect(await approve(ticketId, plan.body.planVersion)).toMatchObject(
      aProblem("statements-missing"),
    );
  });

  it("is outdated by a note that came meanwhile", async () => {
    const clientId = await aClient();
    const ticketId = await reviewed(clientId);
    const plan = await admin2.get(`/tickets/${ticketId}/plan`);
    await maria.post(`/clients/${clientId}/notes`, { text: "Came by at noon." });

    expect(await approve(ticketId, plan.body.planVersion)).toMatchObject(aProblem("plan-outdated"));
    expect((await maria.get(`/clients/${clientId}`)).body.FirstName).toBe("Talia");
  });

  it("waits for the requester's agency to unlock its texts, not for others", async () => {
    const clientId = await aClient();
    const note = (await maria.post(`/clients/${clientId}/notes`, { text: "Talia was here." })).body;
    await maria.patch(`/clients/${clientId}/notes/${note.noteId}`, { locked: true }, note.version);
    const ticketId = await reviewed(clientId);
    const plan = await admin2.get(`/tickets/${ticketId}/plan`);

    expect(plan.body.blockers).toMatchObject([
      { code: "locked-texts", agencyId: "open-hearth", count: 1 },
    ]);
    expect(await approve(ticketId, plan.body.planVersion)).toMatchObject(aProblem("plan-blocked"));
  });

  it("is not for agencies, and an uncertain word is the only one that can be kept", async () => {
    const clientId = (
      await maria.post(
        "/clients",
        anIdentifiedClient({ FirstName: "Hope", LastName: "Quillfeather" }),
      )
    ).body.clientId;
    await maria.post(`/clients/${clientId}/notes`, {
      text: "Hope Quillfeather has hope for a lease.",
    });
    const ticketId = await reviewed(clientId);
    const plan = await admin2.get(`/tickets/${ticketId}/plan`);
    const [text] = plan.body.members[0].texts;

    expect(await maria.get(`/tickets/${ticketId}/plan`)).toMatchObject(aProblem("not-allowed"));
    expect(text.replaced).toBe("[name] has [name] for a lease.");
    expect(text.uncertain).toHaveLength(1);
    const at = { clientId, itemId: text.itemId, replace: false };
    expect(
      await approve(ticketId, plan.body.planVersion, [{ ...at, ...text.certain[0] }]),
    ).toMatchObject({ status: 400 });
    const { start, end } = text.certain[0];
    expect(await approve(ticketId, plan.body.planVersion, [{ ...at, start, end }])).toMatchObject(
      aProblem("rule-broken", "choices"),
    );
  });

  it("pages its texts and shows a member's fields with the crossing of an age", async () => {
    const clientId = (await maria.post("/clients", anIdentifiedClient({ DOB: "2001-06-30" }))).body
      .clientId;
    for (const day of [1, 2, 3]) {
      await maria.post(`/clients/${clientId}/notes`, { text: `Talia, day ${day}.` });
    }
    const ticketId = await reviewed(clientId);

    const first = await admin2.get(`/tickets/${ticketId}/plan?limit=2`);
    const second = await admin2.get(`/tickets/${ticketId}/plan?limit=2&cursor=${first.body.next}`);

    const lengths = [first, second].map(({ body }) => body.members[0].texts.length);
    expect(lengths).toEqual([2, 1]);
    expect(second.body.next).toBeNull();
    expect(first.body.counts).toMatchObject({ texts: 3, spans: 3 });
    expect(first.body.members[0].crossing).toEqual({ threshold: 25, is: 25, shows: 24 });
    expect(first.body.members[0].fields.map(({ field }: { field: string }) => field)).toContain(
      "SSN",
    );
  });
});
