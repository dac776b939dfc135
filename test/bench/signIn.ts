import type { Page } from "@playwright/test";
import { demoPassword } from "#infra/local/signIn/demoPassword.ts";

/** Signs a case worker in by the form, as people do. */
export async function signIn(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("E-mail address").fill("maria@openhearth.example");
  await page.getByLabel("Password").fill(demoPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}
