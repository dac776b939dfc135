import { describe, expect, test, vi } from "vitest";
import { aRequest } from "../support/aRequest.ts";
import { anIdentifiedClient } from "../support/people.ts";
import { as, startRegion } from "../support/region.ts";

await startRegion();
vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T20:00:00Z") });
const { sweep } = await import("#functions/deidentification/worker.ts");

const maria = as("maria");
const admin2 = as("admin2");

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A client with one note, asked to be de-identified, and the plan's view of the note. */
async function planned(text: string, given = {}) {
  const { clientId } = (await maria.post("/clients", anIdentifiedClient(given))).body;
  await maria.post(`/clients/${clientId}/notes`, { text });
  const { ticketId } = (await maria.post("/tickets", aRequest(clientId))).body;
  await admin2.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });
  const plan = (await admin2.get(`/tickets/${ticketId}/plan`)).body;
  const [shown] = plan.members[0].texts;
  const words = (spans: Span[] = []) => spans.map(({ start, end }) => text.slice(start, end));

  return {
    certain: words(shown?.certain),
    uncertain: words(shown?.uncertain),
    /** Approves the plan, keeping these of its uncertain words, and answers the note as it then is. */
    scrubbed: async (...kept: string[]) => {
      const choices = (shown.uncertain as Span[])
        .filter(({ start, end }) => kept.includes(text.slice(start, end)))
        .map(({ start, end }) => ({ clientId, itemId: shown.itemId, start, end, replace: false }));
      const { planVersion } = plan;
      await admin2.post(`/tickets/${ticketId}/transitions`, {
        to: "executing",
        planVersion,
        choices,
      });
      await sweep();
      const ticket = (await maria.get(`/tickets/${ticketId}`)).body;

      expect(ticket).toMatchObject({ state: "completed", certificateReady: true });
      return (await maria.get(`/clients/${clientId}/notes`)).body.items[0].text as string;
    },
  };
}

describe("others in the texts of somebody who is de-identified", () => {
  test("are questions to the administrator, and what is known stays certain", async () => {
    const { certain, uncertain } = await planned("Talia Brandvold met with Craig, 509-555-0142.");

    expect(certain).toEqual(["Talia Brandvold"]);
    expect(uncertain).toEqual(["Craig", "509-555-0142"]);
  });

  test("are replaced where the administrator says nothing of them", async () => {
    const { scrubbed } = await planned("Talia Brandvold met with Craig, 509-555-0142.");

    expect(await scrubbed()).toBe("[name] met with [name], [phone].");
  });

  test("stay where the administrator keeps them, and the verification finds nobody", async () => {
    const { scrubbed } = await planned("Talia Brandvold met with Craig, 509-555-0142.");

    expect(await scrubbed("Craig", "509-555-0142")).toBe("[name] met with Craig, 509-555-0142.");
  });

  test("are no agencies and projects of the region", async () => {
    await as("admin").post("/agencies", {
      name: "Margaret Whitcombe House",
      dataSharing: true,
      victimServiceProvider: false,
    });
    vi.advanceTimersByTime(6 * 60_000);
    const { uncertain, scrubbed } = await planned(
      "Talia met with Margaret Whitcombe House staff and with Craig.",
    );

    expect(uncertain).toEqual(["Craig"]);
    expect(await scrubbed()).toBe(
      "[name] met with Margaret Whitcombe House staff and with [name].",
    );
  });

  test("give a client's own name no shelter behind an agency of the same name", async () => {
    await as("admin").post("/agencies", {
      name: "Brandvold Center",
      dataSharing: true,
      victimServiceProvider: false,
    });
    vi.advanceTimersByTime(6 * 60_000);
    const { scrubbed } = await planned("Mrs. Brandvold came to the Brandvold Center.");

    expect(await scrubbed()).not.toMatch(/Mrs. Brandvold/);
  });
});
