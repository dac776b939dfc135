import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type Role, type Route, roles } from "#shared/http/route.ts";
import { type Capability, routes } from "#shared/routes.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRequestOfEveryRoute, type Parts } from "../support/aRequestOfEveryRoute.ts";
import { as, send, startRegion } from "../support/region.ts";

await startRegion("spokane-2021");

let clientId = "";
beforeAll(async () => {
  clientId = (await as("maria").post("/clients", anAnonymousClient())).body.clientId;
});

const people: Record<Role, string> = {
  caseWorker: "maria-openhearth-example",
  agencyLead: "lead-openhearth-example",
  cocAdmin: "admin-coc-example",
};
const table = (Object.keys(routes) as Capability[]).flatMap((capability) =>
  Object.entries<Route>(routes[capability]).map(
    ([name, route]) => [`${capability}.${name}`, route] as const,
  ),
);

/** The route's well-formed request by somebody; IDs other than the client's lead nowhere. */
function request(name: string, route: Route, subject: string | undefined, change: object = {}) {
  const [capability = "", operation = ""] = name.split(".");
  const parts = (
    aRequestOfEveryRoute(clientId) as unknown as Record<string, Record<string, Parts<Route>>>
  )[capability]?.[operation];
  const path = route.path.replace("{clientId}", clientId).replaceAll(/\{\w+\}/g, "leads-nowhere");
  const query = new URLSearchParams(parts?.query as Record<string, string>);

  return send(subject, route.method, `${path}?${query}`, {
    ...(parts?.body !== undefined && { body: parts.body }),
    ...(route.idempotent && { idempotencyKey: randomUUID() }),
    ...(route.ifMatch && { ifMatch: 1 }),
    ...change,
  });
}

describe("every route", () => {
  test.each(table)("%s is closed to whoever is not signed in", async (name, route) => {
    for (const subject of [undefined, "", "nobody-known"]) {
      expect(await request(name, route, subject)).toMatchObject(aProblem("not-signed-in"));
      expect(await request(name, route, subject, { body: "{" })).toMatchObject(
        aProblem("not-signed-in"),
      );
    }
  });

  const cells = table.flatMap(([name, route]) => roles.map((role) => [name, role, route] as const));

  test.each(cells.filter(([, role, route]) => !route.roles.includes(role)))(
    "%s is closed to a %s",
    async (name, role, route) => {
      expect(await request(name, route, people[role])).toMatchObject(aProblem("not-allowed"));
    },
  );

  test.each(cells.filter(([, role, route]) => route.roles.includes(role)))(
    "%s is open to a %s",
    async (name, role, route) => {
      const { status, body } = await request(name, route, people[role]);

      expect([200, 201, 404, 412, 409, 422, 403], JSON.stringify(body)).toContain(status);
      // A 403 can only be the record's own: somebody else's, or an administrator's who writes none.
      if (status === 403) expect(route.path).toMatch(/\{clientId\}|households|tickets/);
    },
  );

  test.each(table.filter(([, route]) => route.body))(
    "%s answers a body that is none before it looks at the role",
    async (name, route) => {
      for (const role of roles) {
        const answers = await Promise.all(
          ["{", "[]", "null", '"Ottoline"', '{"Ottoline":"Vandersloot"}', ""].map((body) =>
            request(name, route, people[role], { body }),
          ),
        );
        for (const answer of answers) {
          expect(answer).toMatchObject(aProblem("invalid-request"));
          expect(answer.text).not.toMatch(/Ottoline|Vandersloot/);
        }
      }
    },
  );

  test.each(table.filter(([, route]) => route.path.includes("{clientId}")))(
    "%s answers a mistyped Client ID before it looks at the role",
    async (name, route) => {
      const right = clientId;
      clientId = "K7Q4-M2XR-8";
      const answers = await Promise.all(
        roles.map((role) => request(name, route, people[role])),
      ).finally(() => {
        clientId = right;
      });

      for (const answer of answers) expect(answer).toMatchObject(aProblem("not-a-client-id"));
    },
  );

  test.each(table.filter(([, route]) => route.idempotent))(
    "%s needs an Idempotency-Key before it looks at the role",
    async (name, route) => {
      for (const role of roles) {
        expect(
          await request(name, route, people[role], { idempotencyKey: undefined }),
        ).toMatchObject(aProblem("idempotency-key-missing"));
      }
    },
  );

  test.each(table)("%s is never kept by a cache", async (name, route) => {
    const { headers } = await request(name, route, people.agencyLead);

    expect(headers).toHaveProperty("cache-control", "no-store");
  });
});

test("an Idempotency-Key is asked for by every POST that changes something, and by nothing else", () => {
  const asking = ["clients.searchClients", "records.checkText"];
  const changing = table
    .filter(([name, { method }]) => method === "POST" && !asking.includes(name))
    .map(([name]) => name);

  expect(table.filter(([, route]) => route.idempotent).map(([name]) => name)).toEqual(changing);
});

test("a version is asked for by every change of what has one", () => {
  const named = table.filter(([, route]) => route.ifMatch).map(([name]) => name);

  expect(named.sort()).toEqual([
    "clients.changeClient",
    "clients.transferOwner",
    "households.addMember",
    "households.changeRelationships",
    "households.removeMember",
    "people.changeAgency",
    "people.changePerson",
    "privacy.setPrivacy",
    "records.changeAssessment",
    "records.changeEnrollment",
    "records.changeNote",
    "records.changeReferral",
    "records.changeService",
  ]);
});
