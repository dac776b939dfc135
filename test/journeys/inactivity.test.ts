import { expect, type Page } from "@playwright/test";
import { demoPassword } from "#infra/local/signIn/demoPassword.ts";
import { openTab, test } from "./journey.ts";

const draft = "Has a bed until Friday";
const ended = (page: Page) => page.getByRole("heading", { name: "Sign in again to go on" });
const note = (page: Page) => page.getByRole("textbox", { name: "Note" });

/** A note that somebody has begun to write, on a clock that the journey moves on. */
async function aBegunNote(page: Page): Promise<string> {
  await page.clock.install();
  await page.reload();
  const record = page.getByRole("region", { name: /recent records$/ }).getByRole("link");
  const clientId = await record.first().innerText();
  await record.first().click();
  await openTab(page, "Notes");
  await note(page).fill(draft);

  return clientId;
}

/** The provider asks anew: its own session has ended too. */
async function signInAgain(page: Page, email: string): Promise<void> {
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Sign in again" }).click();
  const window = await opened;
  await window.getByLabel("E-mail address").fill(email);
  await window.getByLabel("Password").fill(demoPassword);
  await window.getByRole("button", { name: "Sign in" }).click();
}

test("after fifteen minutes without input the screen is blank, and whoever wrote goes on where they were", async ({
  signIn,
}) => {
  const page = await signIn("maria@openhearth.example");
  const clientId = await aBegunNote(page);

  await test.step("A minute before, it asks", async () => {
    await page.clock.fastForward("14:01");
    const question = page.getByRole("dialog", { name: "Are you still there?" });

    await expect(question.getByRole("button", { name: "Stay signed in" })).toBeFocused();
    await expect(question.getByRole("status")).toContainText("You are signed out in");
    await question.getByRole("button", { name: "Stay signed in" }).click();
    await expect(question).toHaveCount(0);
    await expect(note(page)).toBeFocused();
  });

  await test.step("Then nothing of the record is left in the page, and no tab is signed in", async () => {
    await page.clock.fastForward("15:01");
    await expect(ended(page)).toBeFocused();

    const left = `${await page.content()} ${await page.title()}`;
    expect([left.includes(clientId), left.includes(draft)]).toEqual([false, false]);

    const other = await page.context().newPage();
    await other.goto("/");
    await expect(other.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
    await other.close();
  });

  await test.step("The same person finds the page and the draft again", async () => {
    await signInAgain(page, "maria@openhearth.example");

    await expect(note(page)).toHaveValue(draft);
    await expect(page).toHaveTitle(new RegExp(clientId));
    await page.getByRole("button", { name: "Save note" }).click();
    await expect(page.getByRole("article").getByText(draft)).toBeVisible();
  });
});

test("another person who signs in there starts afresh", async ({ signIn }) => {
  const page = await signIn("maria@openhearth.example");
  await aBegunNote(page);
  await page.clock.fastForward("15:01");
  await expect(ended(page)).toBeVisible();

  await signInAgain(page, "lead@openhearth.example");

  await expect(page.getByRole("heading", { level: 1, name: "Find client" })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Agency lead");
  expect(await page.content()).not.toContain(draft);
});

test("work in one tab keeps the person's other tabs open; signing out there blanks them", async ({
  signIn,
}) => {
  const page = await signIn("maria@openhearth.example");
  const other = await page.context().newPage();
  await other.goto("/");
  await expect(other.getByRole("heading", { level: 1, name: "Find client" })).toBeVisible();
  await page.clock.install();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Find client" })).toBeVisible();

  await page.clock.fastForward("14:30");
  await expect(page.getByRole("dialog", { name: "Are you still there?" })).toBeVisible();
  await other.reload();
  await expect(other.getByRole("heading", { level: 1, name: "Find client" })).toBeVisible();
  await other.mouse.move(200, 200);
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await other.getByRole("button", { name: "Sign out" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expect(page.getByText("You signed out in another tab.")).toBeVisible();
});
