import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { aSet } from "../hmis-csv/aSet.ts";
import { openPlace, test } from "./journey.ts";
import { expectReachable } from "./reachable.ts";

/** Three clients, of whom one stands in the file twice, and an enrollment with an entry that is no day. */
const files = {
  "Export.csv": "ExportID,CSVVersion\nX-9,2026 v1.0\n",
  "Event.csv": "EventID\n1\n2\n",
  ...aSet({
    Organization: [{ OrganizationID: "J-O", OrganizationName: "Fernhill Mission" }],
    Project: [{ ProjectID: "J-P", OrganizationID: "J-O", ProjectName: "Fernhill Nights" }],
    Client: ["J-1", "J-2", "J-2", "J-3"].map((PersonalID) => ({ PersonalID, SSN: "" })),
    Enrollment: ["J-1", "J-2", "J-3"].map((PersonalID, n) => ({
      EnrollmentID: `J-E${n}`,
      PersonalID,
      ProjectID: "J-P",
      HouseholdID: `J-H${n}`,
      EntryDate: n === 2 ? "2024-02-31" : "2024-02-01",
    })),
    Services: Array.from({ length: 4 }, (_, n) => ({
      ServicesID: `J-S${n}`,
      EnrollmentID: "J-E0",
      PersonalID: "J-1",
      DateProvided: `2024-02-0${n + 2}`,
    })),
  }),
};

test("a set comes in from the browser, over a cut and a reload", async ({ signIn }) => {
  const folder = mkdtempSync(join(tmpdir(), "haven-set-"));
  const noZip = join(folder, "..", "haven-no-zip.zip");
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(noZip, "no zip at all");
  const page = await signIn("admin@coc.example");
  await openPlace(page, "Import");

  await test.step("What is no set is told, with what to do", async () => {
    await page.getByLabel("Choose zip").setInputFiles(noZip);
    await expect(page.getByRole("alert")).toContainText("haven-no-zip.zip is no zip");
  });

  await test.step("A dropped folder says what is in it, and nothing is sent", async () => {
    await drop(page, folder);

    await expect(page.getByRole("heading", { name: "What is in the set" })).toBeFocused();
    await expect(page.getByText("2 files of 3 rows are not modelled")).toBeVisible();
    await expect(row(page, "Rows that cannot be sent", "Client.csv")).toContainText(
      "the same ID as in line 3",
    );
    await expectReachable(page, "a set before it is imported");
  });

  await test.step("An import that is refused stops, and the page warns before it is left", async () => {
    const allow = await refuseServices(page);
    await page.getByRole("button", { name: "Import 3 clients, 12 rows" }).click();
    await expect(page.getByText("Your role or agency may not do this.")).toBeVisible();
    await expect(page.getByText("8 of 12 rows")).toBeVisible();

    await page.getByRole("link", { name: "Queue" }).click();
    const question = page.getByRole("dialog", { name: "Leave during the import?" });
    await question.getByRole("button", { name: "Stay" }).click();
    await allow();
  });

  await test.step("After a reload the same folder goes on where it stopped", async () => {
    page.once("dialog", (dialog) => dialog.accept());
    await page.reload();
    await expect(page.getByText("An import was not finished in this browser")).toBeVisible();
    await drop(page, folder);
    await page.getByRole("button", { name: "Go on with the import" }).click();

    await expect(
      page.getByRole("heading", { name: "The set has come in, but for 2 rows" }),
    ).toBeVisible();
    await expect(row(page, "Rows to look at", "EntryDate")).toContainText(
      "not a day of the calendar",
    );
    await expectReachable(page, "the report of an import");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  await test.step("The report is filtered and downloaded, without a value of the set", async () => {
    await page.getByLabel("File", { exact: true }).selectOption("Client.csv");
    await expect(page.getByRole("status").filter({ hasText: "1 of" })).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download as CSV" }).click();

    const text = readFileSync(await (await download).path(), "utf8");
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      "file,line,outcome,field,reason",
      "Client.csv,4,refused,PersonalID,the same ID as in line 3",
    ]);
  });

  await test.step("The same set again changes nothing, and says so", async () => {
    await page.getByRole("button", { name: "Import another set" }).click();
    await drop(page, folder);
    await page.getByRole("button", { name: "Import 3 clients, 12 rows" }).click();

    await expect(page.getByRole("heading", { name: "Nothing has changed" })).toBeVisible();
  });

  rmSync(folder, { recursive: true });
  rmSync(noZip);
});

/** Drops a folder of this machine onto the page, as a person would from the desktop. */
async function drop(page: Page, folder: string): Promise<void> {
  const zone = page.getByRole("region", { name: "Choose the set" });
  const { x = 0, y = 0 } = (await zone.boundingBox()) ?? {};
  const browser = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", {
      type,
      x: x + 40,
      y: y + 40,
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    });
}

/** From now on the region takes no services; what is answered ends that. */
async function refuseServices(page: Page): Promise<() => Promise<void>> {
  const batches = "**/hmis-csv/imports/*/batches";
  await page.route(batches, (route) =>
    route.request().postData()?.includes("Services.csv")
      ? route.fulfill({
          status: 403,
          contentType: "application/problem+json",
          body: JSON.stringify({ type: "/problems/not-allowed", status: 403, errors: [] }),
        })
      : route.continue(),
  );

  return () => page.unroute(batches);
}

const row = (page: Page, table: string, text: string) =>
  page.getByRole("table", { name: table }).getByRole("row").filter({ hasText: text });
