import { describe, expect, test } from "vitest";
import type { Ticket } from "#shared/deidentification/ticket.ts";
import { TicketRecord } from "../../console/deidentification/ticketRecord.svelte.ts";

const aTicket = (change: Partial<Ticket> = {}): Ticket => ({
  ticketId: "t1",
  type: "deidentification",
  state: "inReview",
  members: [{ clientId: "K7Q4-M2XR-9", action: "deidentify" }],
  agencyId: "open-hearth",
  requestedBy: "maria",
  masked: true,
  statements: [],
  events: [],
  createdAt: "2026-02-13T18:00:00.000Z",
  dueAt: "2026-02-17T18:00:00.000Z",
  certificateReady: false,
  version: 1,
  ...change,
});

describe("an open ticket page", () => {
  test("knows when the work ended before one's eyes", async () => {
    const answers = [aTicket({ state: "executing" }), aTicket({ state: "completed" })];
    const record = new TicketRecord(async () => answers.shift() ?? aTicket());
    await record.read();
    expect(record.isRunning).toBe(true);

    await record.read();

    expect(record.sawCompletion).toBe(true);
  });

  test("does not lead away from a ticket that was completed before", async () => {
    const record = new TicketRecord(async () => aTicket({ state: "completed" }));

    await record.read();
    await record.read();

    expect(record.sawCompletion).toBe(false);
  });

  test("keeps an own step although an older reading comes in later", async () => {
    const answers: ((ticket: Ticket) => void)[] = [];
    const record = new TicketRecord(() => new Promise((resolve) => answers.push(resolve)));
    const reading = record.read();

    record.accept(aTicket({ state: "executing", version: 2 }));
    answers[0]?.(aTicket({ version: 1 }));
    await reading;

    expect(record.ticket?.version).toBe(2);
  });

  test("keeps showing the ticket while the connection is lost", async () => {
    const answers = [aTicket()];
    const record = new TicketRecord(async () => {
      const answer = answers.shift();
      if (!answer) throw new Error("no connection");
      return answer;
    });
    await record.read();

    await record.read();

    expect(record.ticket).toBeDefined();
    expect(record.failure).toBeInstanceOf(Error);
  });
});
