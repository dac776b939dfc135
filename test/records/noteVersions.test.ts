import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");

/** A note of Maria's that her lead edited, and she again. */
const aNote = async (client: object = anAnonymousClient()) => {
  const { clientId } = (await as("maria").post("/clients", client)).body;
  const { noteId } = (await as("maria").post(`/clients/${clientId}/notes`, { text: "First." }))
    .body;
  const path = `/clients/${clientId}/notes/${noteId}`;
  vi.advanceTimersByTime(60_000);
  await as("lead").patch(path, { text: "Second." }, 1);
  vi.advanceTimersByTime(60_000);
  await as("maria").patch(path, { locked: true }, 2);
  await as("maria").patch(path, { text: "Third.", locked: false }, 3);

  return { clientId, path };
};
const versionsFor = async (who: Staff, path: string, query = "") =>
  (await as(who).get(`${path}/versions${query}`)).body;

describe("what a note said before", () => {
  test("is kept with who wrote it and when; locking makes no version", async () => {
    const { path } = await aNote();
    const { items } = await versionsFor("maria", path);

    expect(items).toEqual([
      { version: 3, text: "Second.", at: expect.any(String), personId: "lead-openhearth-example" },
      { version: 1, text: "First.", at: expect.any(String), personId: "maria-openhearth-example" },
    ]);
    expect(Date.parse(items[0].at) - Date.parse(items[1].at)).toBe(60_000);
  });

  test("comes page by page", async () => {
    const { path } = await aNote();
    const first = await versionsFor("maria", path, "?limit=1");
    const second = await versionsFor("maria", path, `?limit=1&cursor=${first.next}`);

    expect([...first.items, ...second.items].map(({ text }) => text)).toEqual([
      "Second.",
      "First.",
    ]);
    expect(await as("lead").get(`${path}/versions?limit=1&cursor=${first.next}`)).toMatchObject(
      aProblem("invalid-request", "cursor"),
    );
  });

  test("of a note that was never edited is nothing", async () => {
    const { clientId } = await aNote();
    const { noteId } = (await as("maria").post(`/clients/${clientId}/notes`, { text: "Once." }))
      .body;

    expect(await versionsFor("maria", `/clients/${clientId}/notes/${noteId}`)).toEqual({
      items: [],
      next: null,
    });
  });

  test("is the writing agency's alone, whoever else reads the note", async () => {
    const { clientId, path } = await aNote(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    const read = (await as("sam").get(`/clients/${clientId}/notes`)).body.items;

    expect(read).toHaveLength(1);
    expect(await as("sam").get(`${path}/versions`)).toMatchObject(aProblem("not-allowed"));
    expect(await as("admin").get(`${path}/versions`)).toMatchObject(aProblem("not-allowed"));
  });

  test("of a note that somebody may not know of is not there", async () => {
    const { path } = await aNote();

    expect(await as("sam").get(`${path}/versions`)).toMatchObject(aProblem("not-found"));
    expect(await as("nora").get(`${path}/versions`)).toMatchObject(aProblem("client-not-found"));
  });

  test("is not read behind a seal", async () => {
    const { clientId, path } = await aNote(anIdentifiedClient());
    await setProfile(documentClient, clientId, { state: "sealed" });
    const { items } = await versionsFor("maria", path);

    expect(items.map(({ text }: { text?: string }) => text)).toEqual([undefined, undefined]);
  });

  test("is stored encrypted, and in no list", async () => {
    const { clientId } = await aNote();
    const stored = JSON.stringify(await storedItems(documentClient, "records"));
    const { items } = (await as("maria").get(`/clients/${clientId}/notes`)).body;

    expect(stored).not.toMatch(/First\.|Second\.|Third\./);
    expect(items.map(({ text }: { text: string }) => text)).toEqual(["Third."]);
  });
});

describe("keeping a note to the agency later", () => {
  test("hides it from who could read it, and opens it again", async () => {
    const { clientId, path } = await aNote(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    const notesFor = async (who: Staff) =>
      (await as(who).get(`/clients/${clientId}/notes`)).body.items.length;
    const closed = await as("maria").patch(path, { private: true }, 4);
    const whileClosed = await notesFor("sam");
    await as("lead").patch(path, { private: false }, 5);

    expect(closed.body).toMatchObject({ private: true, text: "Third.", version: 5 });
    expect(whileClosed).toBe(0);
    expect(await notesFor("sam")).toBe(1);
  });

  test("is the writing agency's alone", async () => {
    const { clientId, path } = await aNote(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());

    expect(await as("sam").patch(path, { private: true }, 4)).toMatchObject(
      aProblem("not-allowed"),
    );
  });
});
