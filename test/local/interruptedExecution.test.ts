import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asPerson } from "../support/asPerson.ts";
import { foundIn } from "../support/foundIn.ts";
import { RegionProcess } from "../support/regionProcess.ts";
import { tablesOf } from "../support/tablesOf.ts";

/** The power fails while a household is de-identified: a kill leaves the region no moment to put things in order. */
let region: RegionProcess;
beforeAll(async () => {
  region = await RegionProcess.start();
});
afterAll(() => region.stopAndForget());

const notesEach = 60;
const people = [
  { FirstName: "Isolde", LastName: "Wetherby", SSN: "900331207", DOB: "1983-02-11" },
  { FirstName: "Lysander", LastName: "Wetherby", SSN: "900331208", DOB: "2015-10-05" },
];
const identifiers = people.flatMap(({ FirstName, LastName, SSN, DOB }) => [
  FirstName,
  LastName,
  SSN,
  DOB,
]);

type Person = Awaited<ReturnType<typeof asPerson>>;

/** A mother and her son with many notes that name them; the head's Client ID comes first. */
async function aFamilyWithNotes({ post }: Person): Promise<string[]> {
  const clientIds: string[] = [];
  for (const identity of people) {
    const client = await post("/clients", {
      kind: "identified",
      ...identity,
      NameDataQuality: 1,
      SSNDataQuality: 1,
      DOBDataQuality: 1,
    });
    clientIds.push(client.clientId);
    for (let n = 0; n < notesEach; n += 1)
      await post(`/clients/${client.clientId}/notes`, {
        text: `Visit ${n}: Isolde Wetherby and Lysander were both there.`,
      });
  }
  const [head, child] = clientIds;
  await post("/households", {
    members: [
      { clientId: head, RelationshipToHoH: 1 },
      { clientId: child, RelationshipToHoH: 2 },
    ],
  });

  return clientIds;
}

/** From the request to the approval; answers the ticket's ID. */
async function approved(maria: Person, lee: Person, clientId: string): Promise<string> {
  const { ticketId } = await maria.post("/tickets", {
    type: "deidentification",
    clientId,
    statements: ["staff-informed", "partners-informed", "tracking-sheet", "paper-file", "noted"],
    reason: "protected",
  });
  await lee.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });
  const { planVersion } = await lee.get(`/tickets/${ticketId}/plan`);
  await lee.post(`/tickets/${ticketId}/transitions`, { to: "executing", planVersion });

  return ticketId;
}

async function until<Answer>(ask: () => Promise<Answer>, isSo: (answer: Answer) => boolean) {
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    await wait(5);
  }
}

test.each([
  { when: "as soon as it is approved", writtenBefore: 0 },
  { when: "in the middle of the texts", writtenBefore: 10 },
])(
  "a de-identification that is cut off $when completes by itself",
  { timeout: 60_000 },
  async ({ writtenBefore }) => {
    const maria = await asPerson(region, "maria@openhearth.example");
    const lee = await asPerson(region, "admin2@coc.example");
    const clientIds = await aFamilyWithNotes(maria);
    const ticketId = await approved(maria, lee, clientIds[0] ?? "");
    await until(
      () => lee.get(`/tickets/${ticketId}`),
      ({ progress }) => (progress?.done ?? writtenBefore) >= writtenBefore,
    );

    await region.stop("SIGKILL");
    expect(await tablesOf(region).ticketState(ticketId)).toBe("executing");
    region = await RegionProcess.start(region);

    await until(
      () => lee.get(`/tickets/${ticketId}`),
      ({ certificateReady }) => certificateReady,
    );
    const certificate = await lee.get(`/tickets/${ticketId}/certificate`);
    expect(certificate).toMatchObject({ texts: 2 * notesEach, keysDestroyed: 2 });
    for (const clientId of clientIds)
      for (const path of ["", "/notes?limit=100"]) {
        const answer = await maria.get(`/clients/${clientId}${path}`);
        expect(foundIn(JSON.stringify(answer), identifiers)).toEqual([]);
      }
  },
);
