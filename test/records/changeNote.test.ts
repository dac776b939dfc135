import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const write = (who: Staff, clientId: string, text: string, more = {}) => {
  vi.advanceTimersByTime(1000);
  return as(who).post(`/clients/${clientId}/notes`, { text, ...more });
};
const notesFor = async (who: Staff, clientId: string, query = "") =>
  (await as(who).get(`/clients/${clientId}/notes${query}`)).body;
const textsFor = async (who: Staff, clientId: string) =>
  (await notesFor(who, clientId)).items.map((note: { text?: string }) => note.text ?? "–");
const edit = (who: Staff, clientId: string, noteId: string, body: object, version?: number) =>
  as(who).patch(`/clients/${clientId}/notes/${noteId}`, body, version);

describe("editing and locking", () => {
  test("an edited note keeps its author and says when it was edited", async () => {
    const clientId = await made();
    const { body } = await write("maria", clientId, "First.");
    const edited = await edit("lead", clientId, body.noteId, { text: "Second." }, 1);

    expect(edited.body).toEqual({
      ...body,
      text: "Second.",
      editedAt: expect.any(String),
      version: 2,
    });
    expect(await textsFor("maria", clientId)).toEqual(["Second."]);
  });

  test("a locked note is not edited until it is unlocked", async () => {
    const clientId = await made();
    const { body } = await write("maria", clientId, "First.");
    const locked = await edit("maria", clientId, body.noteId, { locked: true }, 1);
    const refused = await edit("maria", clientId, body.noteId, { text: "Second." }, 2);
    const lockedAgain = await edit(
      "maria",
      clientId,
      body.noteId,
      { text: "Second.", locked: true },
      2,
    );
    const unlocked = await edit("maria", clientId, body.noteId, { locked: false }, 2);
    const edited = await edit("maria", clientId, body.noteId, { text: "Second." }, 3);

    expect(locked.body).toMatchObject({ locked: true, text: "First.", editedAt: null, version: 2 });
    expect(refused).toMatchObject(aProblem("note-locked"));
    expect(lockedAgain).toMatchObject(aProblem("note-locked"));
    expect(unlocked.body).toMatchObject({ locked: false, version: 3 });
    expect(edited.body).toMatchObject({ text: "Second.", version: 4 });
  });

  test("a note is unlocked and edited in one step", async () => {
    const clientId = await made();
    const { body } = await write("maria", clientId, "First.");
    await edit("maria", clientId, body.noteId, { locked: true }, 1);
    const both = await edit("maria", clientId, body.noteId, { text: "Second.", locked: false }, 2);

    expect(both.body).toMatchObject({ text: "Second.", locked: false });
  });

  test("a stale or missing version changes nothing", async () => {
    const clientId = await made();
    const { body } = await write("maria", clientId, "First.");
    await edit("maria", clientId, body.noteId, { text: "Second." }, 1);

    expect(await edit("maria", clientId, body.noteId, { text: "Third." }, 1)).toMatchObject(
      aProblem("version-moved-on"),
    );
    expect(await edit("maria", clientId, body.noteId, { text: "Third." })).toMatchObject(
      aProblem("version-missing"),
    );
    expect(await textsFor("maria", clientId)).toEqual(["Second."]);
  });

  test("of ten edits at once from the same version one counts", async () => {
    const clientId = await made();
    const { body } = await write("maria", clientId, "First.");
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, count) =>
        edit("maria", clientId, body.noteId, { text: `Edit ${count}.` }, 1),
      ),
    );
    const kept = answers.filter(({ status }) => status === 200);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
    expect(await textsFor("maria", clientId)).toEqual([kept[0]?.body.text]);
  });

  test("another agency that reads a note may not touch it", async () => {
    const clientId = await made(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    const { body } = await write("maria", clientId, "First.");
    const read = await textsFor("sam", clientId);

    expect(read).toEqual(["First."]);
    for (const change of [{ text: "Mine." }, { locked: true }]) {
      expect(await edit("sam", clientId, body.noteId, change)).toMatchObject(
        aProblem("not-allowed"),
      );
    }
  });

  test("a note that another agency may not know of is not there for it", async () => {
    const clientId = await made();
    const { body } = await write("maria", clientId, "First.");
    const unknown = await edit("sam", clientId, "no-such-note", { text: "Mine." }, 1);
    const hidden = await edit("sam", clientId, body.noteId, { text: "Mine." }, 1);

    expect(hidden).toMatchObject(aProblem("not-found"));
    expect({ ...hidden.body, instance: "" }).toEqual({ ...unknown.body, instance: "" });
  });

  test("a note is reached through its own client alone", async () => {
    const { body } = await write("maria", await made(), "First.");

    expect(await edit("maria", await made(), body.noteId, { text: "x" }, 1)).toMatchObject(
      aProblem("not-found"),
    );
  });
});
