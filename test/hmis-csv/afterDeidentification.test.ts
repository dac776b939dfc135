import { expect, test } from "vitest";
import { aRequest } from "../support/aRequest.ts";
import { as, startRegion } from "../support/region.ts";
import { importFiles } from "./importFiles.ts";
import { named } from "./named.ts";
import { ownSet } from "./ownSet.ts";
import { everythingIn, placesThatDiffer } from "./stored.ts";

const region = await startRegion();
const { sweep } = await import("#functions/deidentification/worker.ts");

const family = {
  Client: [
    { LastName: "Winterbourne" },
    { PersonalID: "C2", FirstName: "Ingrid", LastName: "Winterbourne", DOB: "2014-02-03" },
  ],
  Enrollment: [{}, { EnrollmentID: "E2", PersonalID: "C2", RelationshipToHoH: "2" }],
  Services: [{}],
};

/** The family de-identified at the request of a worker of its agency; answers the head and the worker. */
async function deidentified() {
  const [head] = await named("Winterbourne");
  const invited = await as("admin").post("/people", {
    email: "worker@winterbourne.example",
    agencyId: head?.owner,
    role: "caseWorker",
  });
  const worker = as({ personId: invited.body.personId });
  const ticket = await worker.post("/tickets", aRequest(String(head?.clientId)));
  const transitions = `/tickets/${ticket.body.ticketId}/transitions`;
  await as("admin").post(transitions, { to: "inReview" });
  const { planVersion } = (await as("admin").get(`/tickets/${ticket.body.ticketId}/plan`)).body;
  await as("admin").post(transitions, { to: "executing", planVersion });
  await sweep();

  return { clientId: head?.clientId, worker };
}

test("a de-identified family stays as it is when its set comes in again", async () => {
  const files = ownSet(family);
  await importFiles(files);
  const { clientId, worker } = await deidentified();
  const { body: head } = await worker.get(`/clients/${clientId}`);
  expect(head).toMatchObject({ kind: "anonymous", FirstName: "Anonymous", SSN: null });
  await worker.patch(`/clients/${clientId}`, { demographics: { VeteranStatus: 1 } }, head.version);
  const before = await everythingIn(region);

  const { told, of } = await importFiles(files);

  expect(placesThatDiffer(before, await everythingIn(region))).toEqual([]);
  expect(of("Client")).toMatchObject({ imported: 0, unchanged: 2 });
  expect(told.toSorted()).toEqual([
    "Client.csv 2 unchanged PersonalID: made anonymous here; remove it at the source",
    "Client.csv 3 unchanged PersonalID: made anonymous here; remove it at the source",
  ]);
  const { body } = await worker.get(`/clients/${clientId}`);
  expect(body).toMatchObject({ kind: "anonymous", demographics: { VeteranStatus: 1 } });
});
