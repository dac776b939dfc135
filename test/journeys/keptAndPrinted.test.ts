import { expect, type Page } from "@playwright/test";
import { openPlace, openTab, test } from "./journey.ts";

/** What a printed page would show, asked of the page in the printer's look. */
async function printedText(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  const text = await page.locator("body").innerText();
  await page.emulateMedia({ media: "screen" });

  return text.trim();
}

test("what is half-filled outlives a change of tab, and leaving the client asks", async ({
  signIn,
}) => {
  const page = await signIn("maria@openhearth.example");
  const row = page.getByRole("row").filter({ hasText: "Tobias Ekwueme" });
  await row.getByRole("link").click();
  await page.getByRole("button", { name: "Correct the record" }).click();
  await page.getByLabel("Suffix").fill("Jr");

  await openTab(page, "Notes");
  await page.getByRole("textbox", { name: "Note" }).fill("Half a note");
  await openTab(page, "Overview");
  await expect(page.getByLabel("Suffix")).toHaveValue("Jr");
  await openTab(page, "Services");
  await page.getByLabel("Comment").fill("A coat");
  await openTab(page, "Household");
  await page.getByLabel("Client ID").last().fill("K7Q4");
  await openTab(page, "Services");
  await expect(page.getByLabel("Comment")).toHaveValue("A coat");
  // What a draft works out goes on working: without a kind of service nothing is sent.
  await page.getByRole("button", { name: "Log service" }).click();
  await expect(page.getByRole("region", { name: /to look at$/ })).toBeFocused();
  await openTab(page, "Household");
  await expect(page.getByLabel("Client ID").last()).toHaveValue("K7Q4");
  await openTab(page, "Notes");
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("Half a note");

  await openPlace(page, "Find client");
  await page
    .getByRole("dialog", { name: "Leave this page?" })
    .getByRole("button", { name: "Stay" })
    .click();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("Half a note");

  await page.getByRole("button", { name: "Sign out" }).click();
  await page
    .getByRole("dialog", { name: "Leave this page?" })
    .getByRole("button", { name: "Leave" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});

test("the ID card of an anonymous client holds the Client ID and nothing else", async ({
  signIn,
}) => {
  const page = await signIn("maria@openhearth.example");
  await page.getByRole("button", { name: "Add client" }).click();
  await page.getByRole("radio", { name: /Consent refused/ }).check();
  await page.getByRole("button", { name: "Add anonymous client" }).click();
  const saved = page.getByRole("status").filter({ hasText: "The record is saved" });
  await saved.getByRole("button", { name: "ID card" }).click();

  const card = page.getByRole("dialog", { name: "ID card" });
  const clientId = await page.getByRole("heading", { level: 1, includeHidden: true }).innerText();
  await expect(card.getByRole("img", { name: `QR code of ${clientId}` })).toBeVisible();
  expect(await printedText(page)).toBe(clientId);

  await card.getByRole("button", { name: "Close" }).click();
  await saved.getByRole("link", { name: "Enroll additional household members" }).click();
  await expect(page.getByRole("region", { name: "Household" }).first()).toBeVisible();
});

test("a list prints whole and alone, headed by what it is; a filter narrows it first", async ({
  signIn,
}) => {
  const page = await signIn("maria@openhearth.example");
  const records = page.getByRole("region", { name: /recent records$/ });
  await page.evaluate(() => {
    window.print = () => {};
  });

  await records.getByLabel("Record", { exact: true }).selectOption("identified");
  await expect(records.getByText("Anonymous", { exact: true })).toHaveCount(1);
  await records.getByRole("button", { name: /^Print the list/ }).click();
  await expect(records.getByRole("status")).toHaveText(/^All \d+ that match$/);
  await expect(records.locator(".print-alone")).toHaveCount(1);

  const text = await printedText(page);
  expect(text).toMatch(/^Open Hearth’s recent records\n+All \d+ that match\. Printed /);
  expect(text).toContain("Tobias Ekwueme");
  expect(text).not.toContain("Looked everywhere?");

  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(records.locator(".print-alone")).toHaveCount(0);
});
