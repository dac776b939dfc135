import { api } from "../app/api.ts";
import { startWorker } from "../app/worker.ts";
import url from "./finder.worker.ts?worker&url";
import { TextChecker } from "./textChecker.ts";
import { type AboutTexts, TextChecks } from "./textChecks.svelte.ts";

/** One for the page: its worker, with the lists of names, is started once and kept. */
const textChecker = new TextChecker({
  start: () => startWorker(url),
  readNames: async () => (await api.records.listPublicNames()).names,
  now: Date.now,
});

/** Checks for the texts of one form, in the page's worker. */
export const textChecksAbout = (about: AboutTexts): TextChecks =>
  new TextChecks(
    about,
    (text) => textChecker.check(text),
    () => textChecker.renewNames(),
  );
