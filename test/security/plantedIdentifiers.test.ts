import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type TableName, tables } from "#infra/tables.ts";
import type { Route } from "#shared/http/route.ts";
import { type Capability, routes } from "#shared/routes.ts";
import { aRequestOfEveryRoute, type Parts } from "../support/aRequestOfEveryRoute.ts";
import { encodedForms } from "../support/encodedForms.ts";
import { recordIdOf } from "../support/profile.ts";
import { type Answer, as, type Staff, send, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";
import { pathsOf } from "./pathsOf.ts";
import { type Agency, knowers, type PlantedClient, plantClients } from "./plantedClients.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const logged: string[] = [];
vi.spyOn(process.stdout, "write").mockImplementation((line) => logged.push(String(line)) > 0);

const agencyOf: Record<Staff, Agency> = {
  maria: "open-hearth",
  lead: "open-hearth",
  sam: "northside",
  samsLead: "northside",
  nora: "harbor-light",
  vera: "safe-harbor",
  admin: "coc",
  admin2: "coc",
};
const people = Object.keys(agencyOf) as Staff[];

let clients: PlantedClient[] = [];
beforeAll(async () => {
  clients = await plantClients(documentClient);
});

/** What is planted and must not reach this person, told by its state and never by its value. */
const forbiddenFor = (who: Staff) =>
  clients.flatMap(({ state, identity, texts }) => [
    ...identity.map((value, at) => ({
      what: `${state}, identity ${at}`,
      value,
      isForbidden: !(knowers[state] as readonly Agency[]).includes(agencyOf[who]),
    })),
    ...texts.map(({ text, readers }, at) => ({
      what: `${state}, text ${at}`,
      value: text,
      isForbidden: !readers.includes(agencyOf[who]),
    })),
  ]);
const leaks = (who: Staff, where: string, { text }: Answer) =>
  forbiddenFor(who)
    .filter(({ isForbidden, value }) => isForbidden && text.includes(value))
    .filter(({ what }) => !isOfThePlan(who, where, what))
    .map(({ what }) => `${where} as ${who}: ${what}`);

/** Whoever approves a plan reads every text that it scrubs (rules §6), the agency's private ones too. */
const isOfThePlan = (who: Staff, where: string, what: string) =>
  where === "/tickets/{ticketId}/plan" &&
  agencyOf[who] === "coc" &&
  what.startsWith("masked, text");

const table = (Object.keys(routes) as Capability[]).flatMap((capability) =>
  Object.entries<Route>(routes[capability]).map(
    ([name, route]) => [capability, name, route] as const,
  ),
);

/** An answer and, where it is a page, those that follow. */
async function everyPage(who: Staff, path: string): Promise<Answer[]> {
  const answer = await as(who).get(path);
  if (!answer.body?.next) return [answer];
  const [base = "", query = ""] = path.split("?");
  const next = new URLSearchParams(query);
  next.set("cursor", answer.body.next);

  return [answer, ...(await everyPage(who, `${base}?${next}`))];
}

describe("who the planted clients are", () => {
  test("is read by exactly those who may know it", async () => {
    for (const { state, clientId, identity } of clients) {
      const seenBy = [];
      for (const who of people) {
        const { text } = await as(who).get(`/clients/${clientId}`);
        const found = identity.filter((value) => text.includes(value)).length;
        expect([0, identity.length]).toContain(found);
        if (found > 0) seenBy.push(who);
      }
      const mayKnow = people.filter((who) =>
        (knowers[state] as readonly Agency[]).includes(agencyOf[who]),
      );

      expect({ state, seenBy }).toEqual({ state, seenBy: mayKnow });
    }
  });

  const lists = ["notes", "services", "referrals", "assessments", "roi"] as const;
  test.each(lists)("is found in %s by exactly those who may read them", async (list) => {
    for (const { state, clientId, texts } of clients) {
      const planted = texts.filter((each) => each.list === list);
      expect(planted.length > 0 || state === "ofAnAgencyThatSharesNothing").toBe(true);
      for (const who of people) {
        const { text } = await as(who).get(`/clients/${clientId}/${list}?limit=100`);
        const read = planted.filter((each) => text.includes(each.text)).map(({ text }) => text);
        const may = planted
          .filter((each) => each.readers.includes(agencyOf[who]))
          .map(({ text }) => text);

        expect({ state, who, read }).toEqual({ state, who, read: may });
      }
    }
  });

  const reads = table.filter(([, , { method }]) => method === "GET");
  test.each(reads)("does not come out by %s.%s", async (_capability, _name, route) => {
    const found: string[] = [];
    for (const path of pathsOf(route, clients)) {
      for (const who of people) {
        for (const answer of await everyPage(who, path)) {
          found.push(...leaks(who, route.path, answer));
          expect(answer.status, `${route.path} as ${who}`).not.toBe(500);
        }
      }
    }

    expect(found).toEqual([]);
  });

  test("is found by search by exactly those who may know it", async () => {
    for (const { state, clientId, identity } of clients) {
      const [FirstName, , LastName, , SSN = "", DOB] = identity;
      for (const terms of [
        { FirstName, LastName },
        { LastName, DOB },
        { DOB, ssnLast4: SSN.slice(-4) },
      ]) {
        const finders = [];
        for (const who of people) {
          const answer = await as(who).post("/clients/search", terms);
          expect(leaks(who, "search", answer)).toEqual([]);
          if (answer.text.includes(clientId)) finders.push(who);
        }

        expect({ state, finders }).toEqual({
          state,
          finders: people.filter((who) =>
            (knowers[state] as readonly Agency[]).includes(agencyOf[who]),
          ),
        });
      }
    }
  });

  const changes = table.filter(
    ([capability, , { method }]) => method !== "GET" && capability !== "people",
  );
  test.each(changes)(
    "does not come out by what %s.%s answers or refuses",
    async (capability, name, route) => {
      const found: string[] = [];
      for (const [index, path] of pathsOf(route, clients).entries()) {
        const { clientId } = clients[index % clients.length] as PlantedClient;
        const parts = aRequestOfEveryRoute(clientId) as unknown as Record<
          string,
          Record<string, Parts<Route>>
        >;
        for (const who of people) {
          for (const ifMatch of route.ifMatch ? [undefined, 1, 999] : [undefined]) {
            const answer = await send(subjectOf(who), route.method, path, {
              body: parts[capability]?.[name]?.body,
              ...(route.idempotent && { idempotencyKey: randomUUID() }),
              ...(ifMatch !== undefined && { ifMatch }),
            });
            found.push(...leaks(who, `${route.method} ${route.path}`, answer));
            expect(answer.status, `${route.method} ${route.path} as ${who}`).not.toBe(500);
          }
        }
      }

      expect(found).toEqual([]);
    },
  );

  test("stands in no table in any readable form, nor does it in the log", async () => {
    const planted = clients.flatMap(({ identity, texts }) => [
      ...identity,
      ...texts.map(({ text }) => text),
    ]);
    const forms = planted.flatMap(encodedForms);
    let items = 0;
    for (const name of Object.keys(tables) as TableName[]) {
      for (const item of await storedItems(documentClient, name)) {
        const stored = JSON.stringify(item, asText);
        items += 1;
        expect(forms.filter((form) => stored.includes(form)).length, `${name} ${item.sk}`).toBe(0);
      }
    }

    expect(items).toBeGreaterThan(500);
    expect(planted.filter((value) => logged.join("").includes(value))).toEqual([]);
  });

  test("stands in no answer together with the key of its record", async () => {
    const answers = await Promise.all(
      people.map((who) => as(who).get(`/clients/${clients[1]?.clientId}`)),
    );
    const recordId = await recordIdOf(documentClient, clients[1]?.clientId as string);

    for (const { text } of answers) expect(text).not.toContain(recordId);
  });
});

const subjectOf = (who: Staff) =>
  ({
    maria: "maria-openhearth-example",
    lead: "lead-openhearth-example",
    sam: "sam-northside-example",
    samsLead: "lead-northside-example",
    nora: "nora-nosharing-example",
    vera: "vera-safeharbor-example",
    admin: "admin-coc-example",
    admin2: "admin2-coc-example",
  })[who];

/** Bytes as base64 and as the characters they would be. */
function asText(_key: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  const bytes = Buffer.from(value);

  return [bytes.toString("base64"), bytes.toString("latin1")];
}
