import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { recordIdOf, setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object, who: Staff = "maria"): Promise<string> => {
  vi.advanceTimersByTime(1000);
  return (await as(who).post("/clients", body)).body.clientId;
};
const list = async (who: Staff = "maria", query = "") =>
  (await as(who).get(`/clients${query}`)).body;
const idsOf = ({ items }: { items: { clientId: string }[] }) =>
  items.map(({ clientId }) => clientId);

const all: string[] = [];
beforeAll(async () => {
  for (let count = 0; count < 60; count++) {
    all.unshift(await made(anIdentifiedClient({ FirstName: `Ottoline ${count}` })));
  }
  all.unshift(await made(anAnonymousClient()));
});

describe("the list of an agency's own clients", () => {
  test("has the newest change first, with names only of identified clients", async () => {
    const { items } = await list("maria", "?limit=2");

    expect(items).toEqual([
      {
        clientId: all[0],
        kind: "anonymous",
        FirstName: "Anonymous",
        LastName: "Anonymous",
        privacy: "shared",
        coordinatedEntry: false,
        changedAt: expect.stringMatching(/^2026-02-15T/),
        lastChange: "clients.createClient",
        version: 1,
      },
      expect.objectContaining({
        clientId: all[1],
        kind: "identified",
        FirstName: "Ottoline 59",
        LastName: "Vandersloot",
      }),
    ]);
  });

  test("fills a page of a hundred, names and all", async () => {
    const { items, next } = await list("lead", "?limit=100");

    expect(idsOf({ items })).toEqual(all);
    expect(items[60]).toHaveProperty("FirstName", "Ottoline 0");
    expect(next).toBeNull();
  });

  test("goes on page by page and shows every client once", async () => {
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = await list("maria", `?limit=7${cursor && `&cursor=${cursor}`}`);
      seen.push(...idsOf(page));
      cursor = page.next ?? "";
    } while (cursor);

    expect(seen).toEqual(all);
  });

  test("brings a changed client to the top", async () => {
    const clientId = all[30] as string;
    vi.advanceTimersByTime(1000);
    await as("maria").patch(`/clients/${clientId}`, { FirstName: "Odile" }, 1);

    expect((await list("maria", "?limit=1")).items).toEqual([
      expect.objectContaining({ clientId, FirstName: "Odile", lastChange: "clients.changeClient" }),
    ]);
  });

  test("holds no client of another agency, released or not", async () => {
    const { body } = await as("maria").get("/clients?limit=1");
    await as("maria").post(`/clients/${body.items[0].clientId}/roi`, aRelease());

    expect(await list("sam")).toEqual({ items: [], next: null });
  });

  test("is not for the CoC administrator", async () => {
    expect(await as("admin").get("/clients")).toMatchObject(aProblem("not-allowed"));
  });

  test.each(["0", "101", "-1", "2.5", "many"])("takes no limit of %s", async (limit) => {
    expect(await as("maria").get(`/clients?limit=${limit}`)).toMatchObject(
      aProblem("invalid-request", "limit"),
    );
  });

  test("shows a client masked for another agency by the template, with no word of the mask", async () => {
    const clientId = await made(anIdentifiedClient(), "nora");
    await setProfile(documentClient, clientId, { maskedFor: "open-hearth" });
    const { items } = await list("nora");

    expect(items).toEqual([
      expect.objectContaining({ clientId, kind: "anonymous", FirstName: "Anonymous" }),
    ]);
    expect(items[0]).not.toHaveProperty("masked");
  });

  test("shows a client that the agency had masked by its name", async () => {
    const clientId = await made(anIdentifiedClient({ FirstName: "Petra" }));
    await setProfile(documentClient, clientId, { maskedFor: "open-hearth" });

    expect((await list("maria", "?limit=1")).items).toEqual([
      expect.objectContaining({ clientId, FirstName: "Petra", masked: true }),
    ]);
  });

  test("shows a sealed client by the template", async () => {
    const clientId = await made(anIdentifiedClient({ FirstName: "Petra" }));
    await setProfile(documentClient, clientId, { state: "sealed" });

    expect((await list("maria", "?limit=1")).items).toEqual([
      expect.objectContaining({ clientId, FirstName: "Anonymous", beingDeidentified: true }),
    ]);
  });
});

describe("a filter of the list", () => {
  const ofKind = (kind: string, more = "") => list("maria", `?kind=${kind}&limit=100${more}`);
  const shownAs = async (clientId: string) => {
    const [identified, anonymous] = [await ofKind("identified"), await ofKind("anonymous")];
    return {
      identified: idsOf(identified).includes(clientId),
      anonymous: idsOf(anonymous).includes(clientId),
    };
  };

  test("shows anonymous clients alone, or identified ones alone", async () => {
    const clientId = await made(anAnonymousClient());

    expect((await ofKind("anonymous")).items[0]).toMatchObject({ clientId, kind: "anonymous" });
    expect((await ofKind("identified")).items).toHaveLength(
      (await list("maria", "?limit=100")).items.filter(
        ({ kind }: { kind: string }) => kind === "identified",
      ).length,
    );
  });

  test.each([
    ["masked for another agency", { maskedFor: "northside-outreach" }],
    ["sealed", { state: "sealed" }],
  ])("counts an identified client who is %s as anonymous", async (_, change) => {
    const clientId = await made(anIdentifiedClient({ FirstName: "Petra" }));
    expect(await shownAs(clientId)).toEqual({ identified: true, anonymous: false });

    await setProfile(documentClient, clientId, change);

    expect(await shownAs(clientId)).toEqual({ identified: false, anonymous: true });
  });

  test("finds who is private and who takes part in Coordinated Entry", async () => {
    const isPrivate = await made(anAnonymousClient());
    await as("maria").put(`/clients/${isPrivate}/privacy`, { privacy: "private" }, { ifMatch: 1 });
    const inCoordinatedEntry = await made(anAnonymousClient());
    await setProfile(documentClient, inCoordinatedEntry, { openCoordinatedEntry: 1 });

    expect(idsOf(await list("maria", "?privacy=private"))).toEqual([isPrivate]);
    expect(idsOf(await list("maria", "?coordinatedEntry=true"))).toEqual([inCoordinatedEntry]);
    expect(idsOf(await list("maria", "?privacy=private&coordinatedEntry=true"))).toEqual([]);
    expect(idsOf(await list("maria", "?privacy=shared&limit=100"))).not.toContain(isPrivate);
  });

  test("fills each page with what passes, and shows every client once", async () => {
    const some = idsOf(await ofKind("identified"));
    const seen: string[][] = [];
    let cursor = "";
    do {
      const page = await list("maria", `?kind=identified&limit=7${cursor && `&cursor=${cursor}`}`);
      seen.push(idsOf(page));
      cursor = page.next ?? "";
    } while (cursor);

    expect(seen.flat()).toEqual(some);
    expect(seen.slice(0, -1).every((page) => page.length === 7)).toBe(true);
  });

  test("puts no client on the trail whom it did not show", async () => {
    const clientId = await made(anAnonymousClient());
    await ofKind("identified");

    const { items } = (await as("lead").get(`/audit?clientId=${clientId}`)).body;

    expect(items.map(({ action }: { action: string }) => action)).not.toContain(
      "clients.listClients",
    );
  });

  test("goes on only in the list it was made for", async () => {
    const { next } = await list("maria", "?kind=identified&limit=1");

    expect(await as("maria").get(`/clients?kind=anonymous&cursor=${next}`)).toMatchObject(
      aProblem("invalid-request", "cursor"),
    );
  });

  test.each(["kind=none", "privacy=open", "coordinatedEntry=maybe"])(
    "takes no %s",
    async (wrong) => {
      expect(await as("maria").get(`/clients?${wrong}`)).toMatchObject(
        aProblem("invalid-request", wrong.split("=")[0] as string),
      );
    },
  );
});

describe("a cursor", () => {
  const cursorOf = async (who: Staff) => (await list(who, "?limit=1")).next as string;

  test("holds neither a Client ID nor the key of a record that could be read", async () => {
    const cursor = await cursorOf("maria");
    const plain = Buffer.from(cursor, "base64url").toString("latin1");
    const { items } = await list("maria", "?limit=1");
    const recordId = await recordIdOf(documentClient, items[0].clientId);

    for (const told of [items[0].clientId, recordId, "open-hearth"]) {
      expect(cursor + plain).not.toContain(told);
    }
  });

  test.each(["x", "bm90IG1pbmU", "A".repeat(2000), "A".repeat(2001)])(
    "that was not made here is refused: %#",
    async (cursor) => {
      expect(await as("maria").get(`/clients?cursor=${cursor}`)).toMatchObject(
        aProblem("invalid-request", "cursor"),
      );
    },
  );

  test("of somebody else is refused", async () => {
    expect(await as("lead").get(`/clients?cursor=${await cursorOf("maria")}`)).toMatchObject(
      aProblem("invalid-request", "cursor"),
    );
  });

  test("of this list is refused by another", async () => {
    const cursor = await cursorOf("maria");

    expect(await as("maria").get(`/clients/${all[0]}/notes?cursor=${cursor}`)).toMatchObject(
      aProblem("invalid-request", "cursor"),
    );
  });
});
