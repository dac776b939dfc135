import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Route } from "#shared/http/route.ts";
import { routes } from "#shared/routes.ts";
import { aConsent } from "../support/aConsent.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anAssessment } from "../support/anAssessment.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aReferral } from "../support/aReferral.ts";
import { aRelease } from "../support/aRelease.ts";
import { aService } from "../support/aService.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { as, send, startRegion } from "../support/region.ts";

await startRegion("spokane-2021");
const vera = as("vera");

let clientId = "";
const ids = { enrollment: "", service: "" };
beforeAll(async () => {
  const client = await vera.post("/clients", anAnonymousClient());
  clientId = client.body.clientId;
  const at = (list: string) => `/clients/${clientId}/${list}`;
  const made = {
    enrollment: await vera.post(at("enrollments"), anEnrollment(projectOf.safeHarbor)),
    service: await vera.post(at("services"), aService({ comment: undefined })),
  };
  await vera.post(at("roi"), aRelease({ permission: "no", endDate: null }));
  await vera.post(at("referrals"), aReferral({ releasedUntil: "2099-01-01" }));
  await vera.post(at("handoffs"), { agencyId: "northside-outreach" });
  ids.enrollment = made.enrollment.body.enrollmentId;
  ids.service = made.service.body.serviceId;
});

/** Every request of an agency's staff that carries something to be stored, with what a provider may not. */
const refused: readonly [string, string, string, () => object, string[]][] = [
  ["clients.createClient", "a name", "/clients", () => anIdentifiedClient(), ["kind"]],
  [
    "clients.createClient",
    "race",
    "/clients",
    () => anAnonymousClient({ demographics: { White: 1 } }),
    ["demographics.White"],
  ],
  [
    "clients.createClient",
    "ethnicity",
    "/clients",
    () => anAnonymousClient({ demographics: { HispanicLatinao: 1 } }),
    ["demographics.HispanicLatinao"],
  ],
  [
    "clients.createClient",
    "the region's own answers",
    "/clients",
    () => anAnonymousClient({ custom: { Micronesian: "No" } }),
    ["custom"],
  ],
  [
    "clients.createClient",
    "an exact date",
    "/clients",
    () => anAnonymousClient({ DOB: "1989-03-07", DOBDataQuality: 1, dobRule: "exact-or-refused" }),
    ["DOB"],
  ],
  [
    "clients.changeClient",
    "race",
    "/clients/{clientId}",
    () => ({ demographics: { White: 1 } }),
    ["demographics.White"],
  ],
  [
    "clients.changeClient",
    "the region's own answers",
    "/clients/{clientId}",
    () => ({ custom: { Micronesian: "No" } }),
    ["custom"],
  ],
  ["privacy.identify", "a name", "/clients/{clientId}/identify", () => aConsent(), []],
  [
    "records.addNote",
    "a note",
    "/clients/{clientId}/notes",
    () => ({ text: "Has a bed for tonight." }),
    ["text"],
  ],
  [
    "records.addService",
    "a comment",
    "/clients/{clientId}/services",
    () => aService({ comment: "Bus pass." }),
    ["comment"],
  ],
  [
    "records.addAssessment",
    "a text",
    "/clients/{clientId}/assessments",
    () => anAssessment(),
    ["answers"],
  ],
  [
    "privacy.recordRoi",
    "who consented",
    "/clients/{clientId}/roi",
    () => aRelease({ permission: "no", endDate: null, consentedBy: "Ottoline" }),
    ["consentedBy"],
  ],
  [
    "records.changeService",
    "a comment",
    "/clients/{clientId}/services/{service}",
    () => ({ comment: "Bus pass." }),
    ["comment"],
  ],
  [
    "records.addReferral",
    "a contact",
    "/clients/{clientId}/referrals",
    () => aReferral({ coordinatedEntry: true, contact: "Vera", releasedUntil: "2099-01-01" }),
    ["contact"],
  ],
  [
    "records.addReferral",
    "a comment",
    "/clients/{clientId}/referrals",
    () => aReferral({ comment: "Please call." }),
    ["comment"],
  ],
];

const methodOf = (name: string) => {
  const [capability = "", operation = ""] = name.split(".");
  return (routes as unknown as Record<string, Record<string, Route>>)[capability]?.[operation];
};

const filled = (path: string) =>
  path
    .replace("{clientId}", clientId)
    .replace(/\{(\w+)\}/, (_, name: string) => ids[name as keyof typeof ids]);

describe("a victim service provider's request", () => {
  test.each(refused)("%s with %s is refused by law", async (name, _what, path, body, fields) => {
    const route = methodOf(name);
    const { version } = (await vera.get(`/clients/${clientId}`)).body;
    const answer = await send("vera-safeharbor-example", route?.method ?? "", filled(path), {
      body: body(),
      idempotencyKey: randomUUID(),
      ifMatch: name === "clients.changeClient" ? version : 1,
    });

    expect(answer).toMatchObject(aProblem("vsp-stores-no-identity"));
    expect(answer.body.title).toContain("34 U.S.C. 12291(b)(2)");
    for (const field of fields) {
      expect(answer.body.errors).toContainEqual(
        expect.objectContaining({ field: expect.stringContaining(field) }),
      );
    }
  });
});

test("a victim service provider keeps its own work by codes: enrollment, service, exit", async () => {
  const ended = await vera.patch(
    filled("/clients/{clientId}/enrollments/{enrollment}"),
    { ExitDate: "2026-02-12" },
    1,
  );

  expect(Object.values(ids).every(Boolean)).toBe(true);
  expect(ended).toMatchObject({ status: 200, body: { ExitDate: "2026-02-12" } });
});

test("nothing that anybody else can read about its client says which provider it is", async () => {
  const readers = ["admin-coc-example", "sam-northside-example", "lead-openhearth-example"];
  const lists = Object.values<Record<string, Route>>(routes)
    .flatMap((capability) => Object.values(capability))
    .filter(({ method, path }) => method === "GET" && /\{clientId\}(\/\w+)?$/.test(path))
    .map(({ path }) => filled(path));
  const paths = [
    ...lists,
    `/audit?clientId=${clientId}&limit=100`,
    `/households?clientId=${clientId}`,
    "/notices",
    "/tickets?open=true",
  ];

  expect(lists.length).toBeGreaterThan(8);
  for (const reader of readers) {
    for (const path of paths) {
      if (path === "/notices" && reader !== "admin-coc-example") continue;
      const { text, status } = await send(reader, "GET", path);

      expect(status, path).toBeLessThan(500);
      expect(text, `${path} as ${reader}`).not.toMatch(/vera-|safe-?harbor/i);
    }
    const found = await send(reader, "POST", "/clients/search", { body: { clientId } });
    expect(found.text).not.toMatch(/vera-|safe-?harbor/i);
  }
});
