import { anEnrollment } from "../support/demoProjects.ts";
import { as } from "../support/region.ts";
import type { Reader } from "./sightMatrix.ts";

/** Somebody who reads: one of the demo staff, or of an agency made for the tie it has. */
export interface Somebody {
  readonly personId: string;
  readonly agencyId: string;
}
export type Everybody = Readonly<Record<Reader, Somebody>>;

const demo = {
  owner: { personId: "maria-openhearth-example", agencyId: "open-hearth" },
  ownersLead: { personId: "lead-openhearth-example", agencyId: "open-hearth" },
  sharing: { personId: "sam-northside-example", agencyId: "northside-outreach" },
  sharingLead: { personId: "lead-northside-example", agencyId: "northside-outreach" },
  provider: { personId: "vera-safeharbor-example", agencyId: "safe-harbor" },
  sharesNothing: { personId: "nora-nosharing-example", agencyId: "harbor-light" },
  cocAdmin: { personId: "admin-coc-example", agencyId: "" },
} as const;

/** An agency that shares data, a case worker of it, and a shelter. */
export async function everybody(): Promise<Everybody> {
  return {
    ...demo,
    recordedTheIdentity: await ofNewAgency("Recorded"),
    handedOver: await ofNewAgency("Handed"),
    handoffEnded: await ofNewAgency("Ended"),
    acceptedReferral: await ofNewAgency("Accepted"),
    ownItems: await ofNewAgency("Items"),
    ownEnrollment: await ofNewAgency("Enrolled"),
    ownItemsSharesNoMore: await ofNewAgency("Former"),
  };
}

async function ofNewAgency(name: string): Promise<Somebody> {
  const admin = as("admin");
  const agency = { name: `${name} House`, dataSharing: true, victimServiceProvider: false };
  const { agencyId } = (await admin.post("/agencies", agency)).body;
  const person = { email: `worker@${name.toLowerCase()}.example`, role: "caseWorker", agencyId };
  const { personId } = (await admin.post("/people", person)).body;

  return { personId, agencyId };
}

/** An enrollment in a shelter of the reader's own agency, made for it. */
export async function enrolledIn({ agencyId }: Somebody) {
  const shelter = { name: "Night Shelter", agencyId, projectType: 1 };
  const { projectId } = (await as("admin").post("/projects", shelter)).body;

  return anEnrollment(projectId);
}
