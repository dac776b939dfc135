import { beforeAll } from "vitest";
import { aRequest } from "../support/aRequest.ts";
import { meteredRegion } from "../support/meteredRegion.ts";
import { aFamily, anIdentifiedClient } from "../support/people.ts";
import { as } from "../support/region.ts";
import { figures } from "./figures.ts";

const { measured, measure, compare } = await meteredRegion("deidentification");
const { sweep } = await import("#functions/deidentification/worker.ts");
const maria = as("maria");
const admin = as("admin2");

beforeAll(async () => {
  await maria.post("/tickets", aRequest((await aFamily()).head)); // A function's first request also reads the region's key.
  // The worker's own first look at the region's key.
  await sweep();

  await untilRejected();
  await untilCompleted();
  await measured("maria", "the agency's").get("/tickets");
  await measured("admin", "the queue").get("/tickets");
});

async function untilRejected() {
  const { head } = await aFamily();
  const request = aRequest(head, { statements: ["staff-informed"], details: "She asked for it." });
  const { body } = await measured("maria", "for three").post("/tickets", request);
  const ticket = `/tickets/${body.ticketId}`;
  await measured("maria", "for three").get(ticket);
  await measured("maria", "in words").post(`${ticket}/comments`, { text: "Please hurry." });
  await measured("maria", "a statement").post(`${ticket}/comments`, {
    statements: ["partners-informed"],
  });
  await measured("admin2", "in review").post(`${ticket}/transitions`, { to: "inReview" });
  await measured("admin2", "back to the agency").post(`${ticket}/transitions`, {
    to: "needsAgency",
    missing: "The other statements.",
  });
  await measured("admin2", "rejected").post(`${ticket}/transitions`, {
    to: "rejected",
    why: "Asked again with all statements.",
  });
}

async function untilCompleted() {
  const members = await fourAtHome();
  const [head] = members;
  for (let note = 0; note < 40; note++) {
    const text = `Visit ${note}: Talia and Mateo Brandvold came from 418 Alder Ct. ${"Asked for papers. ".repeat(8)}`;
    await maria.post(`/clients/${members[note % 4]}/notes`, { text });
  }
  const withdrawn = (await maria.post("/tickets", aRequest(head))).body.ticketId;
  await measured("maria", "withdrawn").post(`/tickets/${withdrawn}/transitions`, {
    to: "withdrawn",
  });
  const { body } = await measured("maria", "for four").post("/tickets", aRequest(head));
  const ticket = `/tickets/${body.ticketId}`;
  await admin.post(`${ticket}/transitions`, { to: "inReview" });
  await admin.get(`${ticket}/plan`); // The region's names are read with the first plan, and then kept.
  const plan = await measured("admin2", "of four with 40 notes").get(`${ticket}/plan`);
  await measured("admin2", "executing four with 40 notes").post(`${ticket}/transitions`, {
    to: "executing",
    planVersion: plan.body.planVersion,
  });
  await measure("execute, four with 40 notes", sweep);
  await measured("maria", "of four").get(`${ticket}/certificate`);
}

async function fourAtHome() {
  const { head, child, spouse } = await aFamily();
  const sibling = anIdentifiedClient({ FirstName: "Elio", SSN: "900123459", DOB: "2020-05-04" });
  const { clientId } = (await maria.post("/clients", sibling)).body;
  const { householdId } = (await maria.get(`/households?clientId=${head}`)).body.items[0];
  const joining = { clientId, RelationshipToHoH: 2 };
  await maria.post(`/households/${householdId}/members`, joining, { ifMatch: 1 });

  return [head, child, spouse, clientId];
}

compare(figures.deidentification);
