import { defineConfig } from "@playwright/test";
import { findBrowser } from "./test/support/browser.ts";

const { executablePath, args, env } = await findBrowser();

/** The journeys: the sources' procedures, step by step, in a real Chromium. */
export default defineConfig({
  testDir: "test/journeys",
  testMatch: "**/*.test.ts",
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A journey walks every page; on a machine busy with other work that takes its time.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions: { executablePath, args: [...args], env: { ...process.env, ...env } },
    trace: "off",
    screenshot: "only-on-failure",
  },
});
