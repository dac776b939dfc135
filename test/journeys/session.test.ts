import { expect, type Page } from "@playwright/test";
import { test } from "./journey.ts";

/** From now on the API takes the sign-in for expired, until the person has signed in again. */
async function expire(page: Page): Promise<() => void> {
  let isExpired = true;
  await page.route("**/api/v1/clients", (route) =>
    isExpired && route.request().method() === "POST"
      ? route.fulfill({
          status: 401,
          contentType: "application/problem+json",
          body: JSON.stringify({ type: "/problems/not-signed-in", status: 401, errors: [] }),
        })
      : route.continue(),
  );
  await page.route("**/oidc/token", (route) =>
    isExpired && route.request().postData()?.includes("refresh_token")
      ? route.fulfill({ status: 400, json: { error: "invalid_grant" } })
      : route.continue(),
  );

  return () => {
    isExpired = false;
  };
}

test("an expired sign-in loses nothing that was typed, and saves it once", async ({ signIn }) => {
  const page = await signIn("maria@openhearth.example");
  const keys: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/v1/clients"))
      keys.push(request.headers()["idempotency-key"]);
  });
  const signedInAgain = await expire(page);

  await page.getByRole("button", { name: "Add client" }).click();
  await page.getByRole("radio", { name: /the client consents/ }).check();
  await page.getByLabel("First name").fill("Testa");
  await page.getByRole("button", { name: "Add identified client" }).click();

  await expect(page.getByRole("heading", { name: "Sign in again to go on" })).toBeFocused();
  expect(await page.content()).not.toContain("First name");

  const window = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Sign in again" }).click();
  signedInAgain();
  if (!(await window).isClosed()) await (await window).waitForEvent("close");

  await expect(page.getByText("The record is saved")).toBeVisible();
  await expect(page.getByText("Testa").first()).toBeVisible();
  expect(new Set(keys).size).toBe(1);
});

test("loading a page again stays signed in and on that page; signing out ends it", async ({
  signIn,
}) => {
  const page = await signIn("lead@openhearth.example");
  await page.goto("/clients/new");
  await expect(page.getByRole("heading", { level: 1, name: "Add client" })).toBeVisible();

  await page.reload();

  await expect(page.getByRole("heading", { level: 1, name: "Add client" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/clients/new");
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ""]);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await page.goto("/clients/new");

  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});

test("Esc twice hides the screen, whatever stands on it", async ({ signIn }) => {
  const page = await signIn("maria@openhearth.example");

  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  await expect(page.getByText("The screen is hidden.")).toBeVisible();
  await expect(page).toHaveTitle("Haven");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("body").innerText()).not.toContain("Find client");
  await page.emulateMedia({ media: "screen" });
  expect(await page.getByRole("heading", { name: "Find client" }).evaluate(isCovered)).toBe(true);

  await page.getByRole("button", { name: "Show it again" }).click();

  await expect(page).toHaveTitle("Find client – Haven");
  expect(await page.getByRole("heading", { name: "Find client" }).evaluate(isCovered)).toBe(false);
});

/** Whether something else lies on top of it. */
function isCovered(element: Element): boolean {
  const { left, top } = element.getBoundingClientRect();

  return !element.contains(document.elementFromPoint(left + 2, top + 2));
}

test("a page that is not there is answered with a way on", async ({ signIn }) => {
  const page = await signIn("maria@openhearth.example");

  for (const address of ["/nowhere", "/admin"]) {
    await page.goto(address);

    await expect(page.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
  }
  await page.getByRole("link", { name: "Go to Find client" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Find client" })).toBeVisible();
});
