import { expect, type Page } from "@playwright/test";
import type { Family, FamilyMember } from "../support/readFamily.ts";
import { openPlace, openTab } from "./journey.ts";

/** The steps of a de-identification as the people take them, each on the page where they take it. */

export async function invite(admin: Page, { email, agency }: Record<"email" | "agency", string>) {
  await openPlace(admin, "Agencies & people");
  await admin.getByRole("button", { name: "Invite person" }).click();
  const dialog = admin.getByRole("dialog", { name: "Invite person" });
  await dialog.getByLabel("Work e-mail address").fill(email);
  await dialog.getByLabel("Role").selectOption({ label: "Case worker" });
  await dialog.getByLabel("Agency").selectOption({ label: agency });
  await dialog.getByRole("button", { name: "Invite person" }).click();

  const row = admin.getByRole("table", { name: "People" }).getByRole("row", { name: email });
  await expect(row).toContainText(agency);
}

/** Opens the record of a search that sends the name, and answers its Client ID. */
export async function findByName(page: Page, { firstName, lastName }: FamilyMember) {
  await page.getByLabel("Client ID, or a name").fill(`${firstName} ${lastName}`);
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page.getByRole("button", { name: "Search identified clients" }).click();
  await page.getByRole("link", { name: /^Open record/ }).click();
  const title = page.getByRole("heading", { level: 1, name: /^\w{4}-\w{4}-\w$/ });
  await expect(title).toBeVisible();

  return title.innerText();
}

export async function writeNote(page: Page, text: string): Promise<void> {
  await openTab(page, "Notes");
  await page.getByLabel("Note", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Save note" }).click();

  await expect(page.getByRole("article").first()).toContainText(text);
}

/** A note such as people write, with all that says who the family is. */
export function noteAbout({ head, members }: Family): string {
  const [mother, ...children] = members.map(
    ({ firstName, lastName, dob }) => `${firstName} ${lastName}, born ${dob}`,
  );

  return `${mother}, SSN ${head.ssn}, came in with ${children.join(" and ")}. ${head.firstName} fears to be found.`;
}

/** The Client IDs of the household's members, the head's page being open. */
export async function householdOf(page: Page, head: string): Promise<string[]> {
  await openTab(page, "Household");
  const household = page.getByRole("region", { name: "Household", exact: true });
  await expect(household.getByRole("table")).toContainText(head);

  return [...new Set((await household.innerText()).match(/\b\w{4}-\w{4}-\w\b/g))];
}

/** Asks for the de-identification of the whole household from the head's page; answers the ticket's ID. */
export async function request(page: Page, members: number, name: string): Promise<string> {
  await page.getByRole("link", { name: "Request de-identification" }).click();
  await expect(page.getByText(`The household has ${members} members.`)).toBeVisible();
  await page.getByRole("checkbox", { name: /^Mask these/ }).check();
  await page.getByRole("radio", { name: /^Protected by law/ }).check();
  for (const box of await page
    .getByRole("region", { name: "Statements" })
    .getByRole("checkbox")
    .all())
    await box.check();

  const details = page.getByLabel(/^Details/);
  await details.fill(`Please hurry, ${name} is not safe.`);
  await page.getByRole("button", { name: "Send request" }).click();
  await expect(page.getByText("This text names somebody. Remove the name to save.")).toBeVisible();
  await details.fill("Please hurry, they are not safe.");
  await page.getByRole("button", { name: "Send request" }).click();

  await expect(page.getByRole("heading", { name: "Submitted" })).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

export async function takeIntoReview(admin: Page, head: string): Promise<void> {
  await openPlace(admin, "Queue");
  await admin
    .getByRole("row")
    .filter({ hasText: head })
    .getByRole("link", { name: /^De-identify/ })
    .click();
  await admin.getByRole("button", { name: "Take into review" }).click();

  await expect(admin.getByRole("heading", { name: "What will change" })).toBeVisible();
}

/** Approves what the plan shows by typing the Client ID, and waits for the certificate. */
export async function approve(
  admin: Page,
  head: string,
  { people, texts }: Record<"people" | "texts", number>,
): Promise<void> {
  const rest = admin.getByRole("button", { name: /without an answer$/ });
  if (await rest.isVisible()) await rest.click();
  await admin.getByLabel(/^Type/).fill(head.toLowerCase());
  await admin.getByRole("button", { name: `De-identify ${people} people, ${texts} text` }).click();

  await expect(
    admin.getByRole("heading", { level: 1, name: `De-identifying ${people} people` }),
  ).toBeVisible();
  const certificate = admin.getByRole("article", { name: "Certificate of de-identification" });
  await expect(certificate).toContainText("Verified, nothing found");
  await expect(certificate).toContainText(`${people} old keys destroyed`);
}
