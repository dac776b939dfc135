import { expect } from "@playwright/test";
import { test } from "./journey.ts";
import { expectReachable } from "./reachable.ts";

test("signing in can be done by anybody", async ({ browser, region }) => {
  const context = await browser.newContext({ baseURL: region.host.origin });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();

  await expectReachable(page, "start page");
  await context.close();
});

test("finding and adding a client can be done by anybody", async ({ signIn }) => {
  const page = await signIn("maria@openhearth.example");
  await expect(page.getByRole("region", { name: /recent records$/ })).toBeVisible();

  await expectReachable(page, "Find client");

  await page.getByLabel("Client ID, or a name").fill("K7Q4-M2XR-8");
  await page.getByRole("button", { name: "Search identified clients" }).click();
  await page.getByRole("button", { name: "Search identified clients" }).click();

  await expectReachable(page, "Find client, with errors");

  await page.getByRole("button", { name: "Add client" }).click();
  await page.getByRole("radio", { name: /Consent refused/ }).check();
  await page.getByLabel("Month").selectOption("12");
  await page.getByLabel("Day").fill("40");
  await page.getByLabel("Year", { exact: true }).fill("1988");
  await page.getByRole("button", { name: "Add anonymous client" }).click();

  await expect(page.getByRole("link", { name: "This day does not exist." })).toBeVisible();
  await expectReachable(page, "Add client, with an error");

  await page.getByRole("radio", { name: /the client consents/ }).check();

  await expectReachable(page, "Add client, identified");

  await page.getByRole("link", { name: "Find client" }).first().click();

  await expect(page.getByRole("dialog", { name: "Leave this page?" })).toBeVisible();
  await expectReachable(page, "the question before leaving");
});

test("agencies and people can be managed by anybody", async ({ signIn }) => {
  const page = await signIn("admin@coc.example");
  await page.getByRole("link", { name: "Agencies & people" }).click();
  await expect(page.getByRole("region", { name: "Projects" })).toBeVisible();

  await expectReachable(page, "Agencies & people");

  for (const what of ["Invite person", "Add agency", "Add project"]) {
    await page.getByRole("button", { name: what }).click();
    const dialog = page.getByRole("dialog", { name: what });
    await dialog.getByRole("button", { name: what }).click();

    await expect(dialog.getByRole("heading", { name: /to look at/ })).toBeVisible();
    await expectReachable(page, what);

    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
});

test("a client is added with the keyboard alone", async ({ signIn }) => {
  const page = await signIn("maria@openhearth.example");
  const tabTo = async (name: string | RegExp, role: "button" | "radio" | "combobox") => {
    const control = page.getByRole(role, { name });
    await control.waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${name} was not reached by Tab`);
  };

  await tabTo("Add client", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Add client" })).toBeFocused();
  await tabTo(/the client consents/, "radio");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /Consent refused/ })).toBeChecked();
  await tabTo("Add anonymous client", "button");
  await page.keyboard.press("Enter");

  await expect(page.getByText("The record is saved")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});
