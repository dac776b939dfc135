import { beforeAll } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anAssessment } from "../support/anAssessment.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aReferral } from "../support/aReferral.ts";
import { aService } from "../support/aService.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { meteredRegion } from "../support/meteredRegion.ts";
import { aFamily } from "../support/people.ts";
import { as } from "../support/region.ts";
import { figures } from "./figures.ts";

const { measured, compare } = await meteredRegion("records");
const maria = as("maria");
const made = async (body: object = anAnonymousClient()): Promise<string> =>
  `/clients/${(await maria.post("/clients", body)).body.clientId}`;

beforeAll(async () => {
  await maria.post(`${await made()}/services`, aService()); // A function's first request also reads the region's key.

  const client = await made(anIdentifiedClient());
  await notes(client);
  await enrollments(client);
  await services(client);
  await measured("maria", "20 notes, 5 of each other list").get(`${client}/overview`);
  await aWholeHousehold();
  await referrals(await made());
  await assessments(await made());
  await textChecks();
});

async function notes(client: string) {
  for (let visit = 0; visit < 19; visit++) {
    const text = `Visit ${visit}: ${"asked for papers. ".repeat(11)}`;
    await maria.post(`${client}/notes`, { text });
  }
  const { body } = await measured("maria").post(`${client}/notes`, { text: "Has a bed tonight." });
  const note = `${client}/notes/${body.noteId}`;
  await measured("maria", "20 of 200 characters").get(`${client}/notes?limit=20`);
  await measured("maria", "the text").patch(note, { text: "Has no bed." }, 1);
  await measured("maria", "locked").patch(note, { locked: true }, 2);
  await measured("maria").get(`${note}/versions`);
}

async function enrollments(client: string) {
  const path = `${client}/enrollments`;
  const { body } = await measured("maria").post(path, anEnrollment(projectOf.openHearth));
  await measured("maria", "in Coordinated Entry").post(
    path,
    anEnrollment(projectOf.openHearthCoordinatedEntry),
  );
  await measured("maria", "two").get(path);
  const exit = { ExitDate: "2026-02-10", Destination: 410 };
  await measured("maria", "ended").patch(`${path}/${body.enrollmentId}`, exit, 1);
  for (let more = 0; more < 3; more++) await maria.post(path, anEnrollment(projectOf.openHearth));
}

async function services(client: string) {
  const path = `${client}/services`;
  const { enrollmentId } = (await maria.get(`${client}/enrollments`)).body.items[0];
  const { body } = await measured("maria").post(path, aService());
  await measured("maria", "of an enrollment, in words").post(
    path,
    aService({ enrollmentId, comment: "Went over the housing plan." }),
  );
  await measured("maria", "two").get(path);
  await measured("maria").patch(`${path}/${body.serviceId}`, { DateProvided: "2026-02-09" }, 1);
  for (let more = 0; more < 3; more++) await maria.post(path, aService());
}

async function aWholeHousehold() {
  const { head, child, spouse } = await aFamily();
  const others = [
    { clientId: child, RelationshipToHoH: 2 },
    { clientId: spouse, RelationshipToHoH: 3 },
  ];
  const { body } = await measured("maria", "a household of three").post(
    `/clients/${head}/enrollments`,
    anEnrollment(projectOf.openHearth, { others }),
  );
  await measured("maria", "for a household of three").post(
    `/clients/${head}/services`,
    aService({ enrollmentId: body.enrollmentId, others: [child, spouse] }),
  );
}

async function referrals(client: string) {
  const path = `${client}/referrals`;
  await maria.post(`${client}/enrollments`, anEnrollment(projectOf.openHearthCoordinatedEntry));
  const { body } = await measured("maria").post(path, aReferral());
  const coordinated = await measured("maria", "of Coordinated Entry").post(
    path,
    aReferral({ coordinatedEntry: true, contact: "The front desk" }),
  );
  await measured("maria", "two").get(path);
  await measured("maria", "the comment").patch(
    `${path}/${body.referralId}`,
    { comment: "Asks for a lower bed." },
    1,
  );
  await measured("sam", "accepted").patch(`${path}/${body.referralId}`, { state: "accepted" }, 2);
  await measured("maria", "withdrawn").patch(
    `${path}/${coordinated.body.referralId}`,
    { state: "withdrawn" },
    1,
  );
}

async function assessments(client: string) {
  const path = `${client}/assessments`;
  const { body } = await measured("maria").post(path, anAssessment());
  const assessment = `${path}/${body.assessmentId}`;
  await measured("maria", "one").get(path);
  const answers = [{ question: "legal", text: "The case was closed.", score: 0 }];
  await measured("maria", "the answers").patch(assessment, { answers }, 1);
  await measured("maria", "locked").patch(assessment, { locked: true }, 2);
  await measured("maria").get(`${assessment}/versions`);
}

/** The names of agencies and projects are read with the first text in which something is found, and then kept. */
async function textChecks() {
  const text = "call 509-555-0142.";
  await measured("maria", "that names nobody").post("/text-checks", { text: "Has a bed tonight." });
  await measured("maria", "the first that names somebody").post("/text-checks", { text });
  await measured("maria", "that names somebody").post("/text-checks", { text });
  await measured("maria").get("/text-checks/names");
  const notes = `${await made()}/notes`;
  await measured("maria", "of a client who is not named").post(notes, { text: "Has no bed." });
  await measured("maria", "with a number that was passed").post(notes, {
    text,
    passed: [{ field: "text", start: 5, end: 17, type: "PHONE", pass: "belongs-to-organization" }],
  });
}

compare(figures.records);
