import { rmSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import { demoPassword } from "#infra/local/signIn/demoPassword.ts";
import type { PolicyId } from "#shared/policy/policyId.ts";
import { type ImportedRegion, startImportedRegion } from "../support/importedRegion.ts";
import { writeInventedSet } from "../support/inventedSet.ts";

interface Journey {
  /** A browser of their own for each person, signed in by the form. */
  readonly signIn: (email: string) => Promise<Page>;
}

interface Region {
  readonly policy: PolicyId;
  /** The folder of an HMIS CSV set; an invented one unless a journey names another. */
  readonly set: string;
  readonly region: ImportedRegion;
}

/** Journeys run in a real region, with a set imported by the command, one for each policy and worker. */
export const test = base.extend<Journey, Region>({
  policy: ["spokane-2021", { option: true, scope: "worker" }],
  set: ["", { option: true, scope: "worker" }],
  region: [
    async ({ policy, set }, use) => {
      const folder = set || writeInventedSet();
      const region = await startImportedRegion(policy, folder);
      await use(region);
      await region.host.stopAndForget();
      if (!set) rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 60_000 },
  ],

  signIn: async ({ browser, region }, use) => {
    const complaints: string[] = [];
    const pages: Page[] = [];
    await use(async (email) => {
      const context = await browser.newContext({ baseURL: region.host.origin });
      const page = await context.newPage();
      pages.push(page);
      listen(page, complaints);
      await signInAt(page, email);

      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));

    expect(complaints, "what the pages' scripts and the security policy complained of").toEqual([]);
  },
});

/** A refused request is an answer like others; anything else that reaches the console is a fault. */
function listen(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complaints.push(message.text());
  });
}

async function signInAt(page: Page, email: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(demoPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** A place of the navigation. */
export const openPlace = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }).click();

/** Looks for a client as people do: on the start page, by Client ID. */
export async function findClient(page: Page, clientId: string): Promise<void> {
  await openPlace(page, "Find client");
  await page.getByLabel("Client ID, or a name").fill(clientId);
  await page.getByRole("button", { name: "Find", exact: true }).click();
}

/** The record that such a look-up opened. */
export const openedRecord = (page: Page, clientId: string) =>
  page.getByRole("heading", { level: 1, name: clientId });

export const nothingFound = (page: Page) =>
  page.getByText("No client with this Client ID that you may see");

export const openTab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Record" }).getByRole("link", { name }).click();
