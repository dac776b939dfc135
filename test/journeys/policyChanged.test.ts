import { expect } from "@playwright/test";
import { test } from "./journey.ts";
import { expectReachable } from "./reachable.ts";

test("the CoC administrator sees what a change of policy does before it is saved", async ({
  signIn,
}) => {
  const page = await signIn("admin@coc.example");
  await page.getByRole("link", { name: "Policy" }).click();
  const effect = page.getByRole("region", { name: "Effect of this change" });
  await expect(effect.getByText("Nothing is changed yet.", { exact: false })).toBeVisible();

  await expectReachable(page, "Policy");

  await page.getByRole("combobox", { name: "Preset" }).selectOption("orange-county");
  await page.getByRole("button", { name: "Fill in" }).click();

  await expect(effect.getByText("No record is altered.")).toBeVisible();
  await expect(
    effect.getByText("First and last name are the region's template", { exact: false }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Undo all changes" }).click();
  await page.getByLabel("Age from which they sign for themselves").fill("99");
  await page.getByRole("button", { name: "Save policy, alter no record" }).click();

  await expect(page.getByRole("link", { name: "An age in years from 0 to 18." })).toBeVisible();
  await expectReachable(page, "Policy, with an error");

  // Other journeys walk through the same region: in the end it is as it was.
  for (const age of ["14", "13"]) {
    await page.getByLabel("Age from which they sign for themselves").fill(age);
    await expect(page.getByText("1 change", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Save policy, alter no record" }).click();
    await expect(
      page.getByText("The policy is saved. No record was altered.").first(),
    ).toBeVisible();
  }
});

test("an agency is closed and its successor named, by anybody", async ({ signIn }) => {
  const page = await signIn("admin@coc.example");
  await page.getByRole("link", { name: "Agencies & people" }).click();
  await page.getByRole("button", { name: "Change Harbor Light Mission" }).click();
  const dialog = page.getByRole("dialog", { name: "Change Harbor Light Mission" });
  await dialog.getByRole("radio", { name: /Closed/ }).check();
  await dialog.getByRole("button", { name: "Save" }).click();

  await expect(
    dialog.getByRole("link", { name: "Choose the agency that goes on with its records." }),
  ).toBeVisible();
  await expectReachable(page, "closing an agency");

  await dialog.getByLabel(/Which agency goes on/).selectOption({ label: "Open Hearth" });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Open Hearth goes on with its records")).toBeVisible();

  await page.getByRole("button", { name: "Change Harbor Light Mission" }).click();
  await dialog.getByRole("radio", { name: /Open/ }).check();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Open Hearth goes on with its records")).toBeHidden();
});

test("a lead sees who works at the own agency, and changes nothing", async ({ signIn }) => {
  const page = await signIn("lead@openhearth.example");
  await page.getByRole("link", { name: "Staff" }).click();

  await expect(page.getByText("maria@openhearth.example")).toBeVisible();
  await expect(page.getByText("sam@northside.example")).toBeHidden();
  await expect(page.getByRole("button", { name: /Invite|Change/ })).toHaveCount(0);
  await expectReachable(page, "Staff");
});
