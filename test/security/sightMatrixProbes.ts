import { randomUUID } from "node:crypto";
import type { Route } from "#shared/http/route.ts";
import { aConsent } from "../support/aConsent.ts";
import { anAssessment } from "../support/anAssessment.ts";
import { aReferral } from "../support/aReferral.ts";
import { aRelease } from "../support/aRelease.ts";
import { aRequestOfEveryRoute } from "../support/aRequestOfEveryRoute.ts";
import { aService } from "../support/aService.ts";
import { anEnrollment } from "../support/demoProjects.ts";
import { type Answer, send } from "../support/region.ts";
import type { ItemList, MatrixClient } from "./sightMatrixClients.ts";
import type { Somebody } from "./sightMatrixReaders.ts";

const inTheFuture = "2026-03-01";
const nobodysId = "K7Q4-M2XR-9";

/**
 * Bodies that a rule refuses after it was asked who may: so a probe says who may, and the record stays as it is.
 * What has a version is sent with one that it never had.
 */
const refusedByARule: Readonly<Record<string, object>> = {
  "records.addEnrollment": anEnrollment("leads-nowhere"),
  "records.addService": aService({ DateProvided: inTheFuture }),
  "records.addReferral": aReferral({ ReferralDate: inTheFuture }),
  "records.addAssessment": anAssessment({ AssessmentDate: inTheFuture }),
  "privacy.createHandoff": { agencyId: "leads-nowhere" },
  "privacy.recordRoi": aRelease({
    givenBy: "guardian",
    guardian: nobodysId,
    consentedBy: "A guardian",
  }),
  "privacy.identify": aConsent({}, { effectiveDate: inTheFuture }),
};

/** The list that a route brings, or in which the item stands that it is about. */
export const listOf: Readonly<Record<string, ItemList>> = {
  "privacy.listRoi": "roi",
  "records.listEnrollments": "enrollments",
  "records.listServices": "services",
  "records.listReferrals": "referrals",
  "records.listAssessments": "assessments",
  "records.listNotes": "notes",
  "records.changeEnrollment": "enrollments",
  "records.changeService": "services",
  "records.changeReferral": "referrals",
  "records.changeAssessment": "assessments",
  "records.changeNote": "notes",
  "records.listVersions": "notes",
  "records.listAssessmentVersions": "assessments",
};

/** The item a route is about: the first of its list that the record's owner wrote. */
export const itemOf = (name: string, { written }: MatrixClient) =>
  written.find(({ list }) => list === listOf[name]);

/** Sends what a route takes, about a client of the matrix, as somebody. */
export async function probe(
  name: string,
  { method, path, idempotent, ifMatch }: Route,
  client: MatrixClient,
  { personId }: Somebody,
): Promise<Answer> {
  const [capability = "", operation = ""] = name.split(".");
  const bodies = aRequestOfEveryRoute(client.clientId) as unknown as Record<
    string,
    Record<string, { readonly body?: object }>
  >;
  const filled = path
    .replace("{clientId}", client.clientId)
    .replace("{itemId}", itemOf(name, client)?.itemId ?? "leads-nowhere")
    .replaceAll(/\{\w+\}/g, "leads-nowhere");
  const body = refusedByARule[name] ?? bodies[capability]?.[operation]?.body;

  return send(personId, method, filled, {
    ...(body && { body }),
    ...(idempotent && { idempotencyKey: randomUUID() }),
    ...(ifMatch && { ifMatch: 999 }),
  });
}
