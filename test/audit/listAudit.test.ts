import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { recordIdOf } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");

interface Entry {
  readonly at: string;
  readonly action: string;
  readonly personId: string;
  readonly agencyId: string | null;
  readonly clientIds: string[];
}
const list = async (who: Staff, query: string): Promise<Entry[]> => {
  const items: Entry[] = [];
  let cursor = "";
  do {
    vi.advanceTimersByTime(1000);
    const { status, body } = await as(who).get(`/audit?${query}${cursor && `&cursor=${cursor}`}`);
    expect(status).toBe(200);
    items.push(...body.items);
    cursor = body.next ?? "";
  } while (cursor);

  return items;
};
const did = (entries: Entry[]) =>
  entries.map(({ personId, action }) => `${personId.split("-")[0]} ${action.split(".")[1]}`);

let clientId = "";
beforeAll(async () => {
  const later = <Answer>(answer: Answer) => {
    vi.advanceTimersByTime(60_000);
    return answer;
  };
  clientId = later(await as("maria").post("/clients", anIdentifiedClient())).body.clientId;
  later(await as("maria").post(`/clients/${clientId}/roi`, aRelease()));
  later(await as("sam").get(`/clients/${clientId}`));
  later(await as("lead").get(`/clients/${clientId}`));
  later(await as("nora").get(`/clients/${clientId}`));
  later(await as("nora").post("/clients", anAnonymousClient()));
});

describe("the trail of a client", () => {
  test("is whole for the CoC administrator, newest first", async () => {
    expect(did(await list("admin", `clientId=${clientId}`))).toEqual([
      "lead getClient",
      "sam getClient",
      "maria recordRoi",
      "maria createClient",
    ]);
  });

  test("for a lead has what the own agency did", async () => {
    expect(did(await list("lead", `clientId=${clientId}`))).toEqual([
      "lead getClient",
      "maria recordRoi",
      "maria createClient",
    ]);
    expect(did(await list("samsLead", `clientId=${clientId}`))).toEqual(["sam getClient"]);
  });

  test("shows time, person, agency, action, Client ID and fields, and no key of a record", async () => {
    const { text, body } = await as("admin").get(`/audit?clientId=${clientId}&limit=100`);

    expect(body.items.at(-1)).toEqual({
      at: "2026-02-15T20:00:00.000Z",
      personId: "maria-openhearth-example",
      agencyId: "open-hearth",
      action: "clients.createClient",
      clientIds: [clientId],
      fields: Object.keys(anIdentifiedClient()),
      requestId: expect.any(String),
    });
    expect(text).not.toContain(await recordIdOf(documentClient, clientId));
  });

  test("is not there for a client that is hidden", async () => {
    const { body } = await as("nora").post("/clients", anAnonymousClient());

    expect(await as("lead").get(`/audit?clientId=${body.clientId}`)).toMatchObject(
      aProblem("client-not-found"),
    );
  });
});

describe("the trail of an agency", () => {
  test("is for its lead and the administrator, its own staff's work alone", async () => {
    for (const who of ["lead", "admin"] as const) {
      const entries = await list(who, "agencyId=open-hearth&limit=2");

      expect(new Set(entries.map(({ agencyId }) => agencyId))).toEqual(new Set(["open-hearth"]));
      expect(did(entries)).toEqual(
        expect.arrayContaining(["maria createClient", "maria recordRoi"]),
      );
    }
  });

  test("is not for another agency's lead", async () => {
    expect(await as("samsLead").get("/audit?agencyId=open-hearth")).toMatchObject(
      aProblem("not-found"),
    );
    expect(await as("samsLead").get("/audit?agencyId=no-such-agency")).toMatchObject(
      aProblem("not-found"),
    );
  });

  test("goes on page by page and shows each entry once", async () => {
    const small = await list("admin", "agencyId=harbor-light&limit=1");
    const large = await list("admin", "agencyId=harbor-light&limit=100");

    expect(small).toEqual(large);
    expect(did(large)).toEqual([
      expect.stringContaining("nora"),
      "nora createClient",
      "nora getClient",
    ]);
  });
});

describe("the trail of a person", () => {
  test("has what that person did, misses too", async () => {
    const entries = await list("admin", "personId=nora-nosharing-example");

    expect(did(entries)).toEqual(expect.arrayContaining(["nora createClient", "nora getClient"]));
    expect(entries.find(({ action }) => action === "clients.getClient")?.clientIds).toEqual([]);
  });

  test("for a lead is that of the own agency's people", async () => {
    expect(did(await list("lead", "personId=maria-openhearth-example"))).toContain(
      "maria createClient",
    );
    expect(await list("lead", "personId=sam-northside-example")).toEqual([]);
  });

  test("has the reading of trails itself", async () => {
    await list("admin2", "personId=maria-openhearth-example");

    expect(did(await list("admin", "personId=admin2-coc-example"))).toEqual(["admin2 listAudit"]);
  });
});

describe("a trail", () => {
  test("is not for case workers", async () => {
    expect(await as("maria").get(`/audit?clientId=${clientId}`)).toMatchObject(
      aProblem("not-allowed"),
    );
  });

  test.each(["", "clientId=K7Q4-M2XR-9&agencyId=open-hearth", "agencyId=a&personId=b"])(
    "is asked for by one thing: %j",
    async (query) => {
      expect(await as("admin").get(`/audit?${query}`)).toMatchObject(aProblem("invalid-request"));
    },
  );

  test("takes a mistyped Client ID for what it is", async () => {
    expect(await as("admin").get("/audit?clientId=K7Q4-M2XR-8")).toMatchObject(
      aProblem("not-a-client-id"),
    );
  });

  test("takes no cursor of another trail or of somebody else", async () => {
    const { next } = (await as("admin").get("/audit?agencyId=open-hearth&limit=1")).body;

    expect(next).toEqual(expect.any(String));
    for (const answer of [
      await as("admin2").get(`/audit?agencyId=open-hearth&cursor=${next}`),
      await as("admin").get(`/audit?agencyId=harbor-light&cursor=${next}`),
      await as("admin").get(`/audit?clientId=${clientId}&cursor=${next}`),
    ]) {
      expect(answer).toMatchObject(aProblem("invalid-request", "cursor"));
    }
  });
});
