import { expect, type Page } from "@playwright/test";
import { findClient, nothingFound, openedRecord, openTab, test } from "./journey.ts";

/*
 * Orange County HMIS, "No identifying information": creating the client record, steps 1 to 6, and making it
 * private, steps 1 to 3.
 */
test.use({ policy: "orange-county" });

const region = (page: Page, name: string) => page.getByRole("region", { name });

test("a client who refuses consent gets an anonymous record, shared or private", async ({
  signIn,
}) => {
  const maria = await signIn("maria@openhearth.example");
  const sent: string[] = [];
  maria.on("request", (request) => {
    if (!request.url().endsWith("/clients/search")) sent.push(request.postData() ?? "");
  });

  await test.step("Before: search first", async () => {
    await maria.getByLabel("Client ID, or a name").fill("Ottoline Brackenbury");
    await maria.getByRole("button", { name: "Find", exact: true }).click();
    await maria.getByRole("button", { name: "Search identified clients" }).click();

    await expect(maria.getByText("No identified client found that you may see")).toBeVisible();
  });

  await test.step("Step 1: Click on Add Client on the Search screen", async () => {
    await maria.getByRole("button", { name: "Add client" }).click();

    await expect(maria.getByRole("heading", { level: 1, name: "Add client" })).toBeFocused();
  });

  await test.step("Step 2: Check the Consent Refused checkbox", async () => {
    await maria.getByRole("radio", { name: /Consent refused/ }).check();

    const identity = region(maria, "Name and Social Security number");
    await expect(identity).toContainText(/First name\s*Client refused/);
    await expect(identity).toContainText(/Last name\s*Client refused/);
    await expect(identity).toContainText(/Name quality\s*9\s*Client refused/);
    await expect(identity).toContainText(/SSN quality\s*9\s*Client refused/);
    await expect(identity.getByRole("textbox")).toHaveCount(0);
  });

  await test.step("Step 3: Change the Quality of DOB field to Client Refused", async () => {
    const dob = region(maria, "Date of birth");
    await dob.getByLabel("Month").selectOption("03");
    await dob.getByLabel("Day").fill("9");
    await dob.getByLabel("Year").fill("1987");
    await dob.getByRole("checkbox", { name: "Quality of date of birth: Client refused" }).check();

    await expect(dob.getByRole("textbox")).toHaveCount(0);
    await expect(dob).toContainText(/Date of birth\s*Client refused/);
  });

  await test.step("Step 4: Complete the remaining fields on the Client Profile", async () => {
    await maria.getByRole("checkbox", { name: "White" }).check();
    await maria.getByLabel("Veteran status").selectOption({ label: "0 No" });
  });

  await test.step("Step 5: Change the Permission field to No", async () => {
    const stored = maria.getByRole("complementary", { name: "What will be stored" });

    await expect(region(maria, "Release of information")).toContainText(/Permission\s*No/);
    await expect(stored).toContainText(/Release of information\s*No/);
    await expect(stored).toContainText(/Date of birth\s*Blank\s*9\s*Client refused/);
  });

  const clientId = await test.step("Step 6: Click on Add Record", async () => {
    await maria.getByRole("button", { name: "Add anonymous client" }).click();

    await expect(maria.getByText("The record is saved")).toBeVisible();
    expect(sent.join("\n")).not.toMatch(/Ottoline|Brackenbury|1987/);
    return maria.getByRole("heading", { level: 1 }).innerText();
  });

  const sam = await signIn("sam@northside.example");
  await test.step("Then: agencies with data sharing access see the template and no more", async () => {
    await findClient(sam, clientId);

    await expect(openedRecord(sam, clientId)).toBeVisible();
    await expect(region(sam, "Identity")).toContainText(/Name\s*9\s*Client refused/);
    await expect(region(sam, "Identity")).toContainText(/Date of birth\s*9\s*Client refused/);
    await expect(region(sam, "Demographics")).toHaveCount(0);
    await expect(sam.getByRole("main")).not.toContainText("Open Hearth");
  });

  await test.step("Then: an agency that shares no data sees nothing", async () => {
    const nora = await signIn("nora@nosharing.example");
    await findClient(nora, clientId);

    await expect(nothingFound(nora)).toBeVisible();
  });

  await test.step("Private, steps 1 to 3: the shield, Private, Save Changes", async () => {
    await maria.getByRole("button", { name: /^Shared:/ }).click();
    await maria.getByRole("radio", { name: /^Private/ }).check();
    await maria.getByRole("button", { name: "Save changes" }).click();

    await expect(maria.getByRole("dialog")).toHaveCount(0);
    await expect(maria.getByRole("button", { name: /^Private\./ })).toBeVisible();
  });

  await test.step("Then: only the agency working with the client can see the record", async () => {
    await findClient(sam, clientId);
    await expect(nothingFound(sam)).toBeVisible();

    await findClient(maria, clientId);
    await expect(openedRecord(maria, clientId)).toBeVisible();
  });
});

test("a client in Coordinated Entry stays shared", async ({ signIn }) => {
  const maria = await signIn("maria@openhearth.example");
  await maria.getByRole("button", { name: "Add client" }).click();
  await maria.getByRole("radio", { name: /Consent refused/ }).check();
  await maria.getByLabel("Month").selectOption("03");
  await maria.getByLabel("Day").fill("9");
  await maria.getByLabel("Year").fill("1987");
  await maria.getByRole("button", { name: "Add anonymous client" }).click();
  const record = maria.getByRole("heading", { level: 1, name: /^\w{4}-\w{4}-\w$/ });
  await expect(record).toBeVisible();
  const clientId = await record.innerText();

  await test.step("The client is enrolled in Coordinated Entry", async () => {
    await openTab(maria, "Enrollments");
    await maria
      .getByLabel("Project", { exact: true })
      .selectOption({ label: "Coordinated Entry access point (Coordinated Entry)" });
    await maria.getByRole("button", { name: "Enroll", exact: true }).click();

    await expect(maria.getByText("Kept shared by Coordinated Entry.")).toBeVisible();
  });

  await test.step("Private is refused, and the page says why", async () => {
    await maria.getByRole("button", { name: /^Shared:/ }).click();
    await maria.getByRole("radio", { name: /^Private/ }).check();
    await maria.getByRole("button", { name: "Save changes" }).click();

    await expect(maria.getByRole("alert")).toContainText(
      "The client takes part in Coordinated Entry",
    );
    await maria.getByRole("button", { name: "Cancel" }).click();
    await expect(maria.getByRole("button", { name: /^Shared:/ })).toBeVisible();
  });

  await test.step("The other agencies go on finding the record, and see an age band in place of the date", async () => {
    const sam = await signIn("sam@northside.example");
    await findClient(sam, clientId);

    await expect(openedRecord(sam, clientId)).toBeVisible();
    await expect(sam.getByRole("complementary")).toContainText(/Coordinated Entry\s*Open/);
    await expect(region(sam, "Identity")).toContainText(/Age band\s*35/);
    await expect(sam.getByRole("main")).not.toContainText("1987");
  });
});
