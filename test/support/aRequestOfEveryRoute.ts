import type { BodyInputOf, QueryInputOf } from "#shared/http/route.ts";
import { presets } from "#shared/policy/presets.ts";
import { handoffCodeFrom } from "#shared/privacy/handoffCode.ts";
import type { Routes } from "#shared/routes.ts";
import { aConsent } from "./aConsent.ts";
import { anAnonymousClient } from "./anAnonymousClient.ts";
import { anAssessment } from "./anAssessment.ts";
import { aReferral } from "./aReferral.ts";
import { aRelease } from "./aRelease.ts";
import { aService } from "./aService.ts";
import { anEnrollment, projectOf } from "./demoProjects.ts";

/** The parts of a request that are not the same for every route; each is what its schema takes. */
export interface Parts<Route> {
  readonly body?: BodyInputOf<Route>;
  readonly query?: Partial<Record<keyof QueryInputOf<Route>, string>>;
}

type OfEveryRoute = {
  readonly [Capability in keyof Routes]: {
    readonly [Name in keyof Routes[Capability]]: Parts<Routes[Capability][Name]>;
  };
};

/**
 * A well-formed request of every route of the table, about the client given. A new route without one does not
 * compile, so no matrix over the routes forgets it.
 */
export const aRequestOfEveryRoute = (clientId: string): OfEveryRoute => ({
  clients: {
    createClient: { body: anAnonymousClient() },
    listClients: {},
    searchClients: { body: { clientId } },
    getClient: {},
    changeClient: { body: { demographics: { Sex: 1 } } },
    transferOwner: { body: { agencyId: "open-hearth" } },
  },
  privacy: {
    setPrivacy: { body: { privacy: "shared" } },
    listRoi: {},
    recordRoi: { body: aRelease({ permission: "no", endDate: null }) },
    identify: { body: aConsent() },
    createHandoff: { body: { agencyId: "northside-outreach" } },
    listHandoffs: {},
    revokeHandoff: {},
    redeemHandoff: { body: { code: handoffCodeFrom(new Uint8Array(12)) } },
  },
  households: {
    findHousehold: { query: { clientId } },
    createHousehold: { body: { members: [{ clientId, RelationshipToHoH: 1 }] } },
    getHousehold: {},
    changeRelationships: { body: { members: [{ clientId, RelationshipToHoH: 1 }] } },
    addMember: { body: { clientId, RelationshipToHoH: 2 } },
    removeMember: { body: { clientId } },
  },
  records: {
    clientOverview: {},
    listEnrollments: {},
    addEnrollment: { body: anEnrollment(projectOf.openHearth) },
    changeEnrollment: { body: { ExitDate: "2026-02-10" } },
    listServices: {},
    addService: { body: aService() },
    changeService: { body: { DateProvided: "2026-02-10" } },
    listReferrals: {},
    addReferral: { body: aReferral() },
    changeReferral: { body: { state: "withdrawn" } },
    listAssessments: {},
    addAssessment: { body: anAssessment() },
    changeAssessment: { body: { locked: true } },
    listAssessmentVersions: {},
    listNotes: {},
    addNote: { body: { text: "Has a bed for tonight." } },
    changeNote: { body: { locked: true } },
    listVersions: {},
    checkText: { body: { text: "Has a bed for tonight." } },
    listPublicNames: {},
  },
  deidentification: {
    listTickets: {},
    createTicket: { body: { type: "deidentification", clientId, reason: "refused" } },
    getTicket: {},
    commentTicket: { body: { text: "Please have a look." } },
    getPlan: {},
    transitionTicket: { body: { to: "inReview" } },
    getCertificate: {},
  },
  audit: { listAudit: { query: { clientId } } },
  hmisCsv: {
    startImport: { body: { standardsYear: "FY2026", files: [] } },
    importBatch: { body: { rows: [{ file: "Client.csv", line: 2, fields: {} }] } },
    getImport: {},
  },
  people: {
    me: {},
    getPolicy: {},
    putPolicy: { body: presets["spokane-2021"] },
    listAgencies: {},
    addAgency: { body: { name: "Third", dataSharing: true, victimServiceProvider: false } },
    changeAgency: { body: { name: "Third" } },
    listProjects: {},
    addProject: { body: { name: "Third", agencyId: "open-hearth", projectType: 1 } },
    listPeople: {},
    invitePerson: { body: { email: "third@example.org", role: "cocAdmin" } },
    changePerson: { body: { name: "Third" } },
  },
  notices: {
    listNotices: {},
    readNotice: {},
    readNotices: { body: { upTo: "mhu2v3f8-unknownnotice" } },
  },
});
