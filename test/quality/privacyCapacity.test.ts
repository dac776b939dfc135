import { beforeAll } from "vitest";
import { aConsent } from "../support/aConsent.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aRelease } from "../support/aRelease.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { meteredRegion } from "../support/meteredRegion.ts";
import { as } from "../support/region.ts";
import { figures } from "./figures.ts";

const { measured, compare } = await meteredRegion("privacy");
const maria = as("maria");
const made = async (body: object = anAnonymousClient()): Promise<string> =>
  `/clients/${(await maria.post("/clients", body)).body.clientId}`;
const idOf = (path: string) => path.split("/")[2];
const livingTogether = (...paths: string[]) =>
  maria.post("/households", {
    members: paths.map((path, at) => ({
      clientId: idOf(path),
      RelationshipToHoH: at === 0 ? 1 : 2,
    })),
  });

beforeAll(async () => {
  await maria.post(`${await made()}/identify`, aConsent()); // A function's first request also reads the region's key.

  await theShield();
  await releases();
  await consents();
  await handoffs();
});

async function theShield() {
  const client = await made();
  await measured("maria", "private").put(
    `${client}/privacy`,
    { privacy: "private" },
    { ifMatch: 1 },
  );
  await measured("maria", "shared").put(`${client}/privacy`, { privacy: "shared" }, { ifMatch: 2 });
}

async function releases() {
  const client = await made(anIdentifiedClient());
  const mother = await made(anIdentifiedClient({ FirstName: "Ada", DOB: "1990-05-05" }));
  const child = await made(anIdentifiedClient({ FirstName: "Juno", DOB: "2015-05-05" }));
  await livingTogether(mother, child);

  await measured("maria", "of a client who lives alone").post(`${client}/roi`, aRelease());
  await measured("maria", "of a child by its mother").post(
    `${child}/roi`,
    aRelease({ givenBy: "guardian", guardian: idOf(mother) as never }),
  );
  await as("sam").post(`${client}/enrollments`, anEnrollment(projectOf.northside));
  await measured("sam", "at another agency").post(
    `${client}/roi`,
    aRelease({ consentedBy: "Ottoline Vandersloot" }),
  );
  await measured("maria", "two").get(`${client}/roi`);
  await measured("maria", "one by the mother").get(`${child}/roi`);
}

async function consents() {
  await measured("maria", "alone").post(`${await made()}/identify`, aConsent());
  const [head, leaving] = [await made(), await made()];
  await livingTogether(head, leaving, await made());
  await measured("maria", "leaving a household").post(
    `${leaving}/identify`,
    aConsent({ separate: true }),
  );
}

async function handoffs() {
  const client = await made();
  const agencyId = "harbor-light";
  const waiting = (await measured("maria").post(`${client}/handoffs`, { agencyId })).body;
  const used = (await maria.post(`${client}/handoffs`, { agencyId })).body;
  await measured("maria", "two").get(`${client}/handoffs`);
  await measured("nora").post("/handoffs/redeem", { code: used.code });
  await measured("maria", "a code").delete(`${client}/handoffs/${waiting.handoffId}`);
  await measured("maria", "an access").delete(`${client}/handoffs/${used.handoffId}`);
}

compare(figures.privacy);
