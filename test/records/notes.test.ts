import { describe, expect, test, vi } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { aRelease } from "../support/aRelease.ts";
import { recordIdOf, setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

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

describe("a case note", () => {
  test("tells its text, its author and its agency", async () => {
    const clientId = await made();
    const { status, body } = await write("maria", clientId, "  Has a bed for tonight. ");

    expect(status).toBe(201);
    expect(body).toEqual({
      noteId: expect.any(String),
      text: "Has a bed for tonight.",
      private: false,
      locked: false,
      agencyId: "open-hearth",
      personId: "maria-openhearth-example",
      at: expect.stringMatching(/^2026-02-15T20:/),
      editedAt: null,
      version: 1,
    });
    expect(await notesFor("maria", clientId)).toEqual({ items: [body], next: null });
  });

  test("does not move the version that a correction of the profile must send", async () => {
    const clientId = await made();
    await write("maria", clientId, "Has a bed for tonight.");

    expect((await as("maria").get(`/clients/${clientId}`)).body.version).toBe(1);
  });

  test("sent ten times at once is one note", async () => {
    const clientId = await made();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        as("maria").post(
          `/clients/${clientId}/notes`,
          { text: "Has a bed for tonight." },
          { idempotencyKey: "once" },
        ),
      ),
    );
    const pk = `C#${await recordIdOf(documentClient, clientId)}`;
    const stored = (await storedItems(documentClient, "records")).filter(
      (item) => item.pk === pk && item.sk.startsWith("N#"),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(stored).toHaveLength(1);
  });

  test("of ten different ones at once none is lost", async () => {
    const clientId = await made();
    const texts = Array.from({ length: 10 }, (_, count) => `Visit ${count}.`);
    const answers = await Promise.all(texts.map((text) => write("maria", clientId, text)));

    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect((await textsFor("maria", clientId)).sort()).toEqual(texts);
  });

  test("with the same Idempotency-Key and another text is refused", async () => {
    const clientId = await made();
    const post = (text: string) =>
      as("maria").post(`/clients/${clientId}/notes`, { text }, { idempotencyKey: "another" });
    await post("Has a bed for tonight.");
    const answer = await post("Met Ottoline Vandersloot.");

    expect(answer).toMatchObject(aProblem("idempotency-key-reused"));
    expect(answer.text).not.toMatch(/Ottoline|bed/);
    expect(await textsFor("maria", clientId)).toEqual(["Has a bed for tonight."]);
  });

  test.each<[string, object, string]>([
    ["no text", {}, "text"],
    ["an empty text", { text: "  " }, "text"],
    ["65,537 bytes", { text: `${"é".repeat(32_768)}x` }, "text"],
    ["an unknown key", { text: "x", author: "Ottoline Vandersloot" }, "body"],
  ])("with %s is refused", async (_what, body, field) => {
    const clientId = await made();
    const answer = await as("maria").post(`/clients/${clientId}/notes`, body);

    expect(answer).toMatchObject(aProblem("invalid-request", field));
    expect(answer.text).not.toMatch(/Ottoline|author/);
  });

  test("may hold 64 KB", async () => {
    const text = "é".repeat(32_768);

    expect((await write("maria", await made(), text)).body.text).toBe(text);
  });
});

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

describe("a victim service provider", () => {
  test("stores no free text, new or changed", async () => {
    const clientId = await made(anAnonymousClient(), "vera");
    const answer = await write("vera", clientId, "She is safe.");

    expect(answer).toMatchObject(aProblem("vsp-stores-no-identity", "text"));
    expect(answer.text).not.toContain("safe.");
    expect(await notesFor("vera", clientId)).toEqual({ items: [], next: null });
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
