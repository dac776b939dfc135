import { expect, type Page, test } from "@playwright/test";
import { everythingIn, placesThatDiffer } from "../hmis-csv/stored.ts";
import { everyAnswer, everySearch } from "../support/everyAnswer.ts";
import { identifiersOf } from "../support/identifiers.ts";
import type { ImportedRegion } from "../support/importedRegion.ts";
import { foundInFiles, keyNeedles, needlesOf } from "../support/needles.ts";
import { ordinaryWords } from "../support/ordinaryWords.ts";
import { readFamily } from "../support/readFamily.ts";
import { tablesOf } from "../support/tablesOf.ts";
import { isSame, pairsOf, placesOf, walkOver } from "./afterwards.ts";
import {
  approve,
  findByName,
  householdOf,
  invite,
  noteAbout,
  request,
  takeIntoReview,
  writeNote,
} from "./deidentification.ts";

const worker = "intake@worker.example";
const [admin, admin2] = ["admin@coc.example", "admin2@coc.example"] as const;
const everybody = [worker, admin2, "maria@openhearth.example", "sam@northside.example"];

interface Scene {
  readonly region: ImportedRegion;
  readonly signIn: (email: string) => Promise<Page>;
}

/**
 * City of Spokane CMIS, February 2021, "De-identifying Existing Clients": a household of an imported set, from
 * the invitation of the worker who asks for it to the certificate, and then the search for what must be gone.
 */
export async function deidentifiedFamily({ region, signIn }: Scene, householdId: string) {
  const { host, set, importAgain } = region;
  const family = readFamily(set, householdId);
  const count = family.members.length;
  const identifiers = identifiersOf(family, ordinaryWords());
  const searches = family.members.flatMap(pairsOf);
  const { documentClient, wrappedKeys, importIds } = tablesOf(host);

  await test.step("The CoC admin invites a worker into the family's agency", async () => {
    await invite(await signIn(admin), { email: worker, agency: family.agency });
  });

  const intake = await signIn(worker);
  const head = await test.step("The worker finds the head of household by name", () =>
    findByName(intake, family.head));
  await test.step("The worker writes a note that names people", () =>
    writeNote(intake, noteAbout(family)));
  const members = await test.step("The household has the imported members", async () => {
    const clientIds = await householdOf(intake, head);

    expect(clientIds).toHaveLength(count);
    return clientIds;
  });

  const keysBefore = await wrappedKeys();
  await test.step("Until now the data folder holds the keys of their records", () => {
    const inUse = [...keysBefore.values()].flatMap((key) => keyNeedles("a wrapped key", key));

    expect(foundInFiles(host.dataFolder, inUse)).not.toEqual([]);
  });
  const known = { clientId: members, agencyId: ["open-hearth"] };
  const { households, notes } =
    await test.step("Until now the worker reads who they are, and finds each of them", async () => {
      const answers = await everyAnswer(host, [worker], { ...known, ...nothingYet });
      const hits = await everySearch(host, [worker], searches);

      const read = placesOf(answers, identifiers).join();
      expect(identifiers.filter(({ what }) => !read.includes(what))).toEqual([]);
      expect(hits.map(({ body }) => body.items.length)).toEqual(searches.map(() => 1));
      const listed = (path: RegExp) =>
        answers.flatMap(({ where, body }) => (path.test(where) ? body.items : []));
      return {
        households: listed(/^GET \/households/).map(({ householdId }) => householdId as string),
        notes: listed(/\/notes as /).map(({ noteId }) => noteId as string),
      };
    });

  const ticketId = await test.step("The worker submits the request from the head's dashboard", () =>
    request(intake, count, family.head.firstName));

  const reviewer = await signIn(admin2);
  await test.step("The second CoC admin takes it into review and reads the plan", () =>
    takeIntoReview(reviewer, head));
  await test.step("The second CoC admin approves, watches, and sees the certificate", () =>
    approve(reviewer, head, { people: count, texts: 1 }));

  const destroyed = await test.step("Each old key has given way to a new one", async () => {
    const keys = await wrappedKeys();
    const old = [...keysBefore].filter(([record, key]) => !isSame(key, keys.get(record)));

    expect(old).toHaveLength(count);
    return old.map(([, key]) => key);
  });

  const needles = [
    ...needlesOf(family),
    ...destroyed.flatMap((key) => keyNeedles("a destroyed wrapped key", key)),
  ];
  await test.step("No file of the data folder holds names, SSNs or old keys", () => {
    expect(foundInFiles(host.dataFolder, needles)).toEqual([]);
  });
  await test.step("No search finds them, and no answer names them", async () => {
    const answers = await everyAnswer(host, everybody, {
      ...known,
      householdId: households.slice(0, 1),
      itemId: notes.slice(0, 3),
      ticketId: [ticketId],
      importId: await importIds(),
    });
    const hits = await everySearch(host, everybody, searches);

    expect(placesOf(answers, identifiers)).toEqual([]);
    expect(hits.filter(({ body }) => body.items.length > 0)).toEqual([]);
  });

  await test.step("No page names them", async () => {
    const seen = await Promise.all([
      walkOver(intake, "worker", members, ["Find client", "Tickets"]),
      walkOver(reviewer, "CoC admin", members, ["Queue", "Agencies & people"]),
    ]);

    expect(placesOf(seen.flat(), identifiers)).toEqual([]);
  });

  await test.step("Importing the same set again changes nothing", async () => {
    const stored = await everythingIn({ documentClient });
    await importAgain();

    expect(placesThatDiffer(stored, await everythingIn({ documentClient }))).toEqual([]);
    expect(foundInFiles(host.dataFolder, needles)).toEqual([]);
  });
}

const nothingYet = { itemId: [], householdId: [], ticketId: [], importId: [] };
