import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { keptWords } from "#functions/deidentification/keptWords.ts";
import { knownIn, namedIn } from "#functions/deidentification/knownIdentity.ts";
import type { MadePlan } from "#functions/deidentification/planning.ts";
import { settledSpans } from "#functions/deidentification/settledSpans.ts";
import { finder } from "#functions/identifiers/finder.ts";
import { ClientIdField } from "#shared/http/fields.ts";
import { aRequest } from "../support/aRequest.ts";
import { anIdentifiedClient } from "../support/people.ts";
import { as, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T20:00:00Z") });
const { documentClient } = await startRegion();
const { sweep } = await import("#functions/deidentification/worker.ts");

const maria = as("maria");
const admin2 = as("admin2");
const note = { where: "note" } as const;

/** Approves the request for a client with one note; answers the ticket's ID. */
async function approved(text: string, given: object): Promise<{ clientId: string; id: string }> {
  const { clientId } = (await maria.post("/clients", anIdentifiedClient({ ...given }))).body;
  await maria.post(`/clients/${clientId}/notes`, { text });
  const id = (await maria.post("/tickets", aRequest(clientId))).body.ticketId;
  await admin2.post(`/tickets/${id}/transitions`, { to: "inReview" });
  const { planVersion } = (await admin2.get(`/tickets/${id}/plan`)).body;
  await admin2.post(`/tickets/${id}/transitions`, { to: "executing", planVersion });

  return { clientId, id };
}

describe("a text whose identifiers stand close together", () => {
  test("loses those too that show only when others are gone, and its client is not left sealed", async () => {
    const { clientId, id } = await approved("Call 5095550142-555-0142 after ten.", {
      contact: { phones: ["(509) 555-0142"], emails: [], addresses: [] },
    });
    await sweep();

    expect((await maria.get(`/tickets/${id}`)).body.state).toBe("completed");
    expect((await maria.get(`/clients/${clientId}/notes`)).body.items[0].text).toBe(
      "Call [phone]-[phone] after ten.",
    );
  });

  test("goes as a whole where looking again would have no end", () => {
    const known = { client: { phones: ["5095550142"] } };
    const words = `5095550142${"-555-0142".repeat(100)}`;
    const findKnown = vi.fn(finder.findKnown);
    const first = namedIn(finder, note, words, known);
    const spans = settledSpans({ ...finder, findKnown }, note, words, known, first);

    expect(finder.replaceIdentifiers(words, spans)).not.toMatch(/\d/);
    expect(findKnown.mock.calls.length).toBeLessThanOrEqual(20);
  });

  test("holds nothing that the verification finds, however it is put together", () => {
    const known = {
      client: { first: "Wilhelmina", last: "Nguyen", dob: "1986-07-12", phones: ["5095550142"] },
      household: [{ first: "May", last: "Young" }],
    };
    const pieces = ["Wilhelmina", "Nguye", "Young", "may", "May", "5095550142", "555-0142", "DOB"];
    const others = ["1986-07-12", "07/12", "Katherine Lopez", "[name]", "met with", "house", "Mr"];
    const joints = [" ", "", ". ", "-", "/", "'s ", ", "];
    const part = fc.tuple(fc.constantFrom(...pieces, ...others), fc.constantFrom(...joints));

    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const words = parts.flat().join("");
        const spans = namedIn(finder, note, words, known);
        const settled = settledSpans(finder, note, words, known, spans);
        const scrubbed = finder.replaceIdentifiers(words, settled);

        expect(knownIn(finder, note, scrubbed, known)).toEqual([]);
      }),
    );
  });
});

test("a word is not kept where its neighbor would then name somebody, for behind the seal nobody could choose again", async () => {
  const clientId = ClientIdField.parse("K7Q4-M2XR-9");
  const uncertain = [{ start: 0, end: 5, becomes: "[name]" }];
  const text = {
    itemId: "one",
    where: "note",
    text: "Talia Brandvold came.",
    certain: [],
    uncertain,
  };
  const plan = {
    shown: [{ clientId, texts: [text] }],
    members: [{ record: { recordId: "one" }, identity: anIdentifiedClient() }],
  } as unknown as MadePlan;
  const choice = { clientId, itemId: "one", start: 0, end: 5, replace: false };

  await expect(keptWords(plan, [choice])).rejects.toMatchObject({
    slug: "rule-broken",
    errors: [{ field: "choices" }],
  });
});

test("a ticket keeps of the region's list what its texts name, and that only until it is done", async () => {
  const policy = (await as("admin").get("/policy")).body;
  const publicNames = ["418 Quillfeather Street", "Mercy Hospital"];
  await as("admin").put("/policy", { ...policy, publicNames });
  const { id } = await approved("Talia went to 418 Quillfeather Street.", {});
  const ofTicket = async () =>
    JSON.stringify(
      (await storedItems(documentClient, "tickets")).filter(({ pk }) => pk === `T#${id}`),
    );
  const meanwhile = await ofTicket();
  await sweep();

  expect(meanwhile).toContain("418 Quillfeather Street");
  expect(meanwhile).not.toContain("Mercy");
  expect(await ofTicket()).not.toMatch(/Mercy|Quillfeather/);
  expect((await maria.get(`/tickets/${id}`)).body.state).toBe("completed");
});
