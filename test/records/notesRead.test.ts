import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { recordIdOf, setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
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

describe("who reads a note", () => {
  const writeBoth = async (clientId: string) => {
    await write("maria", clientId, "Of Open Hearth.");
    await write("maria", clientId, "Of Open Hearth alone.", { private: true });
    await write("sam", clientId, "Of Northside.");
    await write("sam", clientId, "Of Northside alone.", { private: true });
  };

  test("on an anonymous record each agency its own; the owner others' that are not private", async () => {
    const clientId = await made();
    await writeBoth(clientId);

    expect(await textsFor("maria", clientId)).toEqual([
      "Of Northside.",
      "Of Open Hearth alone.",
      "Of Open Hearth.",
    ]);
    expect(await textsFor("sam", clientId)).toEqual(["Of Northside alone.", "Of Northside."]);
    expect(await textsFor("admin", clientId)).toEqual(["Of Northside.", "Of Open Hearth."]);
  });

  test("on an identified record with a release everybody reads what is not private", async () => {
    const clientId = await made(anIdentifiedClient());
    await as("maria").post(`/clients/${clientId}/roi`, aRelease());
    await writeBoth(clientId);

    expect(await textsFor("sam", clientId)).toEqual([
      "Of Northside alone.",
      "Of Northside.",
      "Of Open Hearth.",
    ]);
  });

  test("on an identified record without a release an agency that came by itself reads its own", async () => {
    const clientId = await made(anIdentifiedClient());
    await writeBoth(clientId);

    expect(await textsFor("sam", clientId)).toEqual(["Of Northside alone.", "Of Northside."]);
  });

  test("through a hand-off without a release others' notes are known and not read", async () => {
    const clientId = await made(anIdentifiedClient());
    await writeBoth(clientId);
    await setProfile(documentClient, clientId, {
      agencies: { "northside-outreach": { items: true, handoffUntil: "2026-12-31" } },
    });

    expect(await textsFor("sam", clientId)).toEqual(["Of Northside alone.", "Of Northside.", "–"]);
  });

  test("on a masked record nobody but the requester and the administrator reads a text", async () => {
    const clientId = await made(anIdentifiedClient());
    await writeBoth(clientId);
    await setProfile(documentClient, clientId, { maskedFor: "open-hearth" });

    expect(await textsFor("sam", clientId)).toEqual(["–", "–"]);
    expect((await textsFor("maria", clientId))[0]).toBe("Of Northside.");
    expect(await textsFor("admin", clientId)).toEqual(["Of Northside.", "Of Open Hearth."]);
  });

  test("on a sealed record nobody reads a text, and nobody writes one", async () => {
    const clientId = await made(anIdentifiedClient());
    await writeBoth(clientId);
    const { items } = await notesFor("maria", clientId);
    await setProfile(documentClient, clientId, { state: "sealed" });

    expect(await textsFor("maria", clientId)).toEqual(["–", "–"]);
    expect(await textsFor("admin", clientId)).toEqual([]);
    expect(await write("maria", clientId, "Too late.")).toMatchObject(
      aProblem("being-de-identified"),
    );
    expect(await edit("maria", clientId, items[1].noteId, { text: "Too late." }, 1)).toMatchObject(
      aProblem("being-de-identified"),
    );
  });

  test("a note sent again while its record is sealed is answered without its text", async () => {
    const clientId = await made(anIdentifiedClient());
    const post = () =>
      as("maria").post(`/clients/${clientId}/notes`, { text: "x" }, { idempotencyKey: "sealed" });
    const { body } = await post();
    await setProfile(documentClient, clientId, { state: "sealed" });
    const again = await post();

    expect(again.status).toBe(201);
    expect(again.body).toEqual({ ...body, text: undefined });
  });

  test("nobody from whom the record is hidden, whatever the note's ID", async () => {
    const clientId = await made();
    await write("maria", clientId, "First.");

    expect(await as("nora").get(`/clients/${clientId}/notes`)).toMatchObject(
      aProblem("client-not-found"),
    );
    expect(await write("nora", clientId, "Mine.")).toMatchObject(aProblem("client-not-found"));
  });
});

describe("the list of notes", () => {
  const clientWithNotes = async () => {
    const clientId = await made();
    for (let count = 0; count < 12; count++) {
      await write("maria", clientId, `Of Open Hearth ${count}.`);
      await write("sam", clientId, `Of Northside alone ${count}.`, { private: true });
    }

    return clientId;
  };

  test("is filled page by page in spite of what is hidden between", async () => {
    const clientId = await clientWithNotes();
    const lengths: number[] = [];
    const texts: string[] = [];
    let cursor = "";
    do {
      const page = await notesFor("maria", clientId, `?limit=5${cursor && `&cursor=${cursor}`}`);
      lengths.push(page.items.length);
      texts.push(...page.items.map(({ text }: { text: string }) => text));
      cursor = page.next ?? "";
    } while (cursor);

    expect(lengths).toEqual([5, 5, 2]);
    expect(texts).toEqual(Array.from({ length: 12 }, (_, at) => `Of Open Hearth ${11 - at}.`));
  });

  test("takes no cursor of another list, another client or somebody else", async () => {
    const clientId = await clientWithNotes();
    const { next } = await notesFor("maria", clientId, "?limit=1");
    const refused = aProblem("invalid-request", "cursor");

    expect(next).toEqual(expect.any(String));
    for (const answer of await Promise.all([
      as("maria").get(`/clients/${clientId}/enrollments?cursor=${next}`),
      as("maria").get(`/clients/${await made()}/notes?cursor=${next}`),
      as("lead").get(`/clients/${clientId}/notes?cursor=${next}`),
      as("maria").get(`/clients?cursor=${next}`),
      as("maria").get(`/clients/${clientId}/notes?cursor=${next.slice(1)}`),
    ])) {
      expect(answer).toMatchObject(refused);
    }
  });

  test("has cursors that tell neither record nor note", async () => {
    const clientId = await clientWithNotes();
    const { items, next } = await notesFor("maria", clientId, "?limit=1");
    const plain = next + Buffer.from(next, "base64url").toString("latin1");

    expect(plain).not.toContain(items[0].noteId);
    expect(plain).not.toContain(await recordIdOf(documentClient, clientId));
  });
});
