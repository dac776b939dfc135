import { expect } from "@playwright/test";
import { asPerson } from "../support/asPerson.ts";
import { openTab, test } from "./journey.ts";
import { expectReachable } from "./reachable.ts";

test("a client's page can be used by anybody, tab by tab", async ({ region, signIn }) => {
  const lead = await asPerson(region.host, "lead@openhearth.example");
  const { items } = await lead.post("/clients/search", {
    FirstName: "Rosalind",
    LastName: "Achterberg",
  });
  const page = await signIn("lead@openhearth.example");
  await page.getByRole("link", { name: items[0].clientId }).click();
  await expect(page.getByRole("region", { name: "Identity" })).toBeVisible();
  await expectReachable(page, "the overview");

  await page.getByRole("button", { name: "Correct the record" }).click();
  await expect(page.getByRole("button", { name: "Save changes" })).toBeVisible();
  await expectReachable(page, "correcting a record");
  await page.getByRole("button", { name: "Cancel" }).click();

  await openTab(page, "Household");
  await expect(page.getByRole("table", { name: "Household" })).toBeVisible();
  await expectReachable(page, "the household");

  await openTab(page, "Enrollments");
  await page.getByRole("button", { name: "Enroll", exact: true }).click();
  await expect(page.getByRole("heading", { name: /thing.* to look at/ })).toBeVisible();
  await expectReachable(page, "enrollments, with errors");
  await page.getByRole("checkbox", { name: /^Enroll other members/ }).check();
  await expect(page.getByRole("group", { name: "Other members" })).toBeVisible();
  await expectReachable(page, "enrolling a household");

  await openTab(page, "Services");
  await expect(page.getByRole("region", { name: "Services" })).toBeVisible();
  await page.getByRole("button", { name: "Log service" }).click();
  await expect(page.getByRole("heading", { name: /thing.* to look at/ })).toBeVisible();
  await expectReachable(page, "services, with errors");
  await page.getByLabel("Kind of service").selectOption("141");
  await page.getByLabel("What was provided").selectOption("6");
  await page.getByRole("checkbox", { name: /^Also for other members/ }).check();
  await expect(page.getByRole("group", { name: "Other members" })).toBeVisible();
  await page.getByRole("button", { name: "Log service" }).click();
  await page.getByRole("button", { name: /^Correct the service/ }).click();
  await expectReachable(page, "correcting a service");
  await page.getByRole("button", { name: "Cancel" }).click();

  await openTab(page, "Notes");
  await page
    .getByRole("button", { name: /^Edit the note/ })
    .first()
    .click();
  await expectReachable(page, "notes");
  await page.getByRole("article").getByLabel("Note", { exact: true }).fill("Other words.");
  await page.getByRole("article").getByRole("button", { name: "Save note" }).click();
  await page.getByText("Former texts", { exact: true }).click();
  await expect(page.getByRole("article").getByRole("listitem")).toHaveCount(1);
  await expectReachable(page, "what a note said before");

  await openTab(page, "Privacy & release");
  await page.getByRole("radio", { name: /^Yes/ }).check();
  await page.getByRole("button", { name: "Record release" }).click();
  await expectReachable(page, "privacy and release, with errors");
  await page.getByRole("radio", { name: /^No/ }).check();

  await page.getByRole("button", { name: /^Shared/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectReachable(page, "the privacy shield");
  await page.getByRole("button", { name: "Cancel" }).click();

  await openTab(page, "History");
  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("table", { name: "History" })).toBeVisible();
  await expectReachable(page, "the history");
});
