import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anAssessment } from "../support/anAssessment.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aReferral } from "../support/aReferral.ts";
import { aRelease } from "../support/aRelease.ts";
import { aService } from "../support/aService.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { setProfile, storedProfile } from "../support/profile.ts";
import { as } from "../support/region.ts";
import { matrix, type Reader, type State } from "./sightMatrix.ts";
import { type Everybody, enrolledIn } from "./sightMatrixReaders.ts";

export type ItemList = "enrollments" | "services" | "referrals" | "assessments" | "notes" | "roi";

/** A record in one state, with what was written around it. */
export interface MatrixClient {
  readonly state: State;
  readonly clientId: string;
  readonly owner: Reader;
  readonly handedOverTo: readonly Reader[];
  readonly written: readonly Written[];
}

interface Written {
  readonly list: ItemList;
  readonly author: Reader;
  readonly itemId: string;
  readonly private: boolean;
  readonly to?: Reader;
}

/** More than 90 days before the day of the test, so that a hand-off of then has ended. */
const longAgo = new Date("2025-10-01T20:00:00Z");
export const theDay = new Date("2026-02-15T20:00:00Z");

export async function matrixClients(
  db: DynamoDBDocumentClient,
  everybody: Everybody,
): Promise<MatrixClient[]> {
  const enrollment = await enrolledIn(everybody.ownEnrollment);
  const clients: MatrixClient[] = [];
  for (const state of Object.keys(matrix) as State[])
    clients.push(await client(db, state, everybody, enrollment));

  return clients;
}

const owners: Partial<Record<State, Reader>> = {
  ofOneThatSharesNothing: "sharesNothing",
  ofAProvider: "provider",
};
const isAnonymous = (state: State) => state.startsWith("anonymous") || state === "ofAProvider";

async function client(
  db: DynamoDBDocumentClient,
  state: State,
  everybody: Everybody,
  enrollment: object,
): Promise<MatrixClient> {
  const owner = owners[state] ?? "owner";
  const by = (reader: Reader) => as(everybody[reader]);
  const body = isAnonymous(state) ? anAnonymousClient() : anIdentifiedClient();
  const { clientId } = (await by(owner).post("/clients", body)).body;
  const path = `/clients/${clientId}`;
  const written: Written[] = [];
  const handedOverTo: Reader[] = [];
  const made = { state, clientId, owner, handedOverTo, written };
  const write = async (author: Reader, list: ItemList, item: object, to?: Reader) => {
    const { status, body } = await by(author).post(`${path}/${list}`, item);
    if (status !== 201) throw new Error(`${state}: ${list} by ${author}: ${body.type}`);
    const itemId: string = body[list === "roi" ? "roiId" : `${list.slice(0, -1)}Id`];
    const isPrivate = "private" in item || author === "provider";
    written.push({ list, author, itemId, private: isPrivate, ...(to && { to }) });
    return itemId;
  };
  const handOver = async (to: Reader) => {
    const { agencyId } = everybody[to];
    const { code } = (await by(owner).post(`${path}/handoffs`, { agencyId })).body;
    await by(to).post("/handoffs/redeem", { code });
    handedOverTo.push(to);
  };

  if (owner === "owner") {
    vi.setSystemTime(longAgo);
    await handOver("handoffEnded");
    vi.setSystemTime(theDay);
  }
  if (owner === "provider") {
    await write(owner, "enrollments", anEnrollment(projectOf.safeHarbor));
    await write(owner, "services", aService());
    return made;
  }

  await handOver("handedOver");
  await write(owner, "notes", { text: "Of the owner." });
  await write(owner, "notes", { text: "The owner's alone.", private: true });
  await write(owner, "services", aService());
  await write(owner, "assessments", anAssessment());
  if (owner === "owner") await around();
  const release = releases[state];
  if (release) await write(owner, "roi", aRelease(release));
  await bringInto(db, state, clientId, as(everybody.owner));
  const { agencies } = (await storedProfile(db, clientId)) ?? {};
  const tie = { [everybody.recordedTheIdentity.agencyId]: { recordedIdentity: true } };
  await setProfile(db, clientId, { agencies: { ...agencies, ...tie } });

  return made;

  /** What others write who see the record before it comes into its state. */
  async function around() {
    const coordinatedEntry = state !== "anonymousShared";
    if (coordinatedEntry)
      await write("owner", "enrollments", anEnrollment(projectOf.openHearthCoordinatedEntry));
    const { agencyId } = everybody.acceptedReferral;
    const contact = coordinatedEntry && { contact: "The front desk" };
    const referral = aReferral({ agencyId, coordinatedEntry, ...contact });
    const itemId = await write("owner", "referrals", referral, "acceptedReferral");
    await by("acceptedReferral").patch(`${path}/referrals/${itemId}`, { state: "accepted" }, 1);
    await write("ownEnrollment", "enrollments", enrollment);
    await write("ownItems", "notes", { text: "Of another agency." });
    await write("ownItems", "services", aService());
    await write("ownItems", "assessments", anAssessment());
    await write("ownItemsSharesNoMore", "notes", { text: "Of a third agency." });
  }
}

const releases: Partial<Record<State, object>> = {
  released: {},
  releasedToTwoByName: { scope: { agencyIds: ["northside-outreach", "harbor-light"] } },
  releaseEnded: { endDate: "2026-02-14" },
  privateInSpiteOfARelease: {},
  masked: {},
  sealed: {},
};

/** Takes a record that others work with to its state; a shield by hand, for the route keeps it open for them. */
async function bringInto(
  db: DynamoDBDocumentClient,
  state: State,
  clientId: string,
  owner: ReturnType<typeof as>,
): Promise<void> {
  if (state === "sealed") await setProfile(db, clientId, { state });
  if (state === "anonymousPrivate" || state === "privateInSpiteOfARelease")
    await setProfile(db, clientId, { privacy: "private" });
  if (state !== "masked") return;

  const request = { type: "deidentification", clientId, reason: "protected", mask: true };
  const { status } = await owner.post("/tickets", request);
  if (status !== 201) throw new Error(`The record could not be masked: ${status}`);
}
