import type { JWK } from "jose";
import type { PolicyId } from "#shared/policy/policyId.ts";
import {
  anonymousClient,
  family,
  familyNotes,
  withoutRelease,
  withRelease,
} from "./demoClients.ts";
import { demoPeople, demoProjects } from "./demoRegion.ts";
import { SeedApi } from "./seedApi.ts";

interface Made {
  readonly clientId: string;
  readonly privacy: "shared" | "private";
  readonly version: number;
}

/** In the past on any clock, and the same whenever a seeding goes on. */
const begin = "2025-10-01";
const end = "2035-09-30";

/**
 * The demo clients, made through the API as a case worker of Open Hearth makes them. Each request has its own
 * fixed Idempotency-Key: sent again, it makes nothing twice.
 */
export async function seedClients(port: number, key: JWK, policyId: PolicyId): Promise<void> {
  const maria = demoPeople[0]?.personId ?? "";
  const api = await SeedApi.as(maria, port, key);
  const make = (name: string, body: object) =>
    api.send<Made>({ method: "POST", path: "/clients", body, idempotencyKey: name });

  await make("anonymous-shared", anonymousClient(policyId, 1986, 0));
  await keepPrivate(api, await make("anonymous-private", anonymousClient(policyId, 1994, 1)));
  await enrollInCoordinatedEntry(
    api,
    await make("anonymous-ce", anonymousClient(policyId, 1979, 1)),
  );
  await recordYes(api, await make("identified-yes", withRelease));
  await make("identified-no", withoutRelease);
  await makeFamily(api, make);
}

async function keepPrivate(api: SeedApi, { clientId, privacy, version }: Made): Promise<void> {
  if (privacy === "private") return;

  const path = `/clients/${clientId}/privacy`;
  await api.send({ method: "PUT", path, body: { privacy: "private" }, version });
}

async function enrollInCoordinatedEntry(api: SeedApi, { clientId }: Made): Promise<void> {
  const project = demoProjects.find(({ projectType }) => projectType === 14);

  await api.send({
    method: "POST",
    path: `/clients/${clientId}/enrollments`,
    body: { projectId: project?.projectId, EntryDate: begin, RelationshipToHoH: 1 },
    idempotencyKey: "enrollment-ce",
  });
}

async function recordYes(api: SeedApi, { clientId }: Made): Promise<void> {
  const release = { permission: "yes", scope: "all", effectiveDate: begin, endDate: end };

  await api.send({
    method: "POST",
    path: `/clients/${clientId}/roi`,
    body: { ...release, method: "written", givenBy: "self" },
    idempotencyKey: "roi-yes",
  });
}

async function makeFamily(
  api: SeedApi,
  make: (name: string, body: object) => Promise<Made>,
): Promise<void> {
  const members: { clientId: string; RelationshipToHoH: number }[] = [];
  for (const [at, { client, RelationshipToHoH }] of family.entries()) {
    const { clientId } = await make(`family-${at}`, client);
    members.push({ clientId, RelationshipToHoH });
  }
  await api.send({
    method: "POST",
    path: "/households",
    body: { members },
    idempotencyKey: "household",
  });

  const notes = `/clients/${members[0]?.clientId}/notes`;
  for (const [at, { text, locked }] of familyNotes.entries()) {
    const body = { text };
    const note = await api.send<{ noteId: string; locked: boolean; version: number }>({
      method: "POST",
      path: notes,
      body,
      idempotencyKey: `note-${at}`,
    });
    if (locked && !note.locked) {
      const path = `${notes}/${note.noteId}`;
      await api.send({ method: "PATCH", path, body: { locked }, version: note.version });
    }
  }
}
