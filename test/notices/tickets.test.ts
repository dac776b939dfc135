import { beforeEach, describe, expect, test, vi } from "vitest";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aRequest } from "../support/aRequest.ts";
import { as, startRegion } from "../support/region.ts";
import { noticesOf, toldTo } from "./told.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });
await startRegion();
const { sweep } = await import("#functions/deidentification/worker.ts");
const [maria, admin] = [as("maria"), as("admin")];

let clientId = "";
let ticketId = "";
beforeEach(async () => {
  vi.setSystemTime(Date.now() + 91 * 24 * 3600 * 1000);
  clientId = (await maria.post("/clients", anIdentifiedClient())).body.clientId;
  ticketId = (await maria.post("/tickets", aRequest(clientId))).body.ticketId;
});
const move = (who: typeof maria, body: object) =>
  who.post(`/tickets/${ticketId}/transitions`, body);
const asked = () => ({ kind: "ticket-submitted", clientId, ticketId, isRead: false });
const moved = () => ({ kind: "ticket-moved", clientId, ticketId, isRead: false });

describe("a request for de-identification", () => {
  test("is told to the CoC administrators with who asked, and to nobody else", async () => {
    const by = { agencyId: "open-hearth", personId: "maria-openhearth-example" };

    expect(await toldTo("admin")).toEqual([{ ...asked(), ...by }]);
    expect(await toldTo("admin2")).toEqual([{ ...asked(), ...by }]);
    for (const who of ["maria", "lead", "sam", "vera"] as const) {
      expect(await toldTo(who)).toEqual([]);
    }
  });

  test("sent twice is told once", async () => {
    const other = (await maria.post("/clients", anIdentifiedClient())).body.clientId;
    const sent = { idempotencyKey: "the-same" };
    await maria.post("/tickets", aRequest(other), sent);
    await maria.post("/tickets", aRequest(other), sent);

    expect(await toldTo("admin")).toHaveLength(2);
  });

  test("that needs an answer is told to the agency, and the answer to the CoC", async () => {
    await move(admin, { to: "inReview" });
    await move(admin, { to: "needsAgency", missing: "The paper file." });
    expect(await toldTo("maria")).toEqual([moved()]);

    vi.setSystemTime(Date.now() + 1000);
    await move(maria, { to: "inReview", text: "It is in the file." });

    expect(await toldTo("admin")).toMatchObject([{ kind: "ticket-answered", ticketId }, asked()]);
    expect(await toldTo("maria")).toHaveLength(1);
    expect((await noticesOf("admin")).text).not.toMatch(/paper|in the file/i);
  });

  test("that is refused is told to the agency, without who refused it", async () => {
    await move(admin, { to: "inReview" });
    await move(admin, { to: "rejected", why: "Not ours." });

    expect(await toldTo("lead")).toEqual([moved()]);
  });

  test("that is carried out is told to the agency once", async () => {
    await move(as("admin2"), { to: "inReview" });
    const { planVersion } = (await as("admin2").get(`/tickets/${ticketId}/plan`)).body;
    await move(as("admin2"), { to: "executing", planVersion });
    expect(await toldTo("maria")).toEqual([]);

    await sweep();
    await sweep();

    expect(await toldTo("maria")).toEqual([moved()]);
  });
});
