import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../support/browser.ts";
import { aLongNote } from "./aLongNote.ts";
import { mainThread } from "./mainThread.ts";
import { atMost, noted, type Row } from "./row.ts";
import { signIn } from "./signIn.ts";
import { startedRegion } from "./startedRegion.ts";

const bytes = 20_000;
const frame = 16;
/** Somebody quick: a key each 80 ms, with rests in which the text is looked through. */
const keys = "Client asked about the bus pass.\nCame back later, ok. ";
const pace = 80;

/**
 * What typing costs the page's main thread, by Chromium's own trace and in CPU time, so that other work of the machine
 * is not counted: in the middle of a long note, with line breaks, and with a check at each rest.
 */
export async function typing(): Promise<Row[]> {
  const region = await startedRegion();
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  try {
    const page = await browser.newPage({ baseURL: region.origin });
    await signIn(page);
    await openNotes(page);

    return [
      ...(await typedIn(browser, page, "note in paragraphs", aLongNote(bytes))),
      ...(await typedIn(
        browser,
        page,
        "note in one piece",
        aLongNote(bytes).replaceAll("\n", " "),
      )),
    ];
  } finally {
    await browser.close();
    await region.stopAndForget();
  }
}

async function openNotes(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add client" }).click();
  await page.getByRole("radio", { name: /Consent refused/ }).check();
  await page.getByRole("button", { name: "Add anonymous client" }).click();
  const saved = page.getByRole("status").filter({ hasText: "The record is saved" });
  await saved.waitFor();
  await page.goto(`${page.url().split("?")[0]}/notes`);
}

async function typedIn(browser: Browser, page: Page, name: string, text: string): Promise<Row[]> {
  const note = page.getByRole("textbox", { name: "Note" });
  await note.fill(text);
  await page.locator(".mirror mark").nth(50).waitFor({ state: "attached" });
  const marks = await page.locator(".mirror mark").count();
  const middle = text.indexOf(". ", text.length / 2) + 2;
  await note.evaluate((field: HTMLTextAreaElement, at) => {
    field.focus();
    field.setSelectionRange(at, at);
  }, middle);

  await browser.startTracing(page, {
    categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  await page.keyboard.type(keys, { delay: pace });
  await page.waitForTimeout(500);
  const { longestTask, worstFrame } = mainThread(await browser.stopTracing());

  return [
    noted(`${name}: marks in it`, marks, "units"),
    atMost(`${name}: longest task of the main thread`, longestTask, frame, "ms"),
    atMost(`${name}: main thread's work for the worst frame`, worstFrame, frame, "ms"),
  ];
}
