import { expect, type Page } from "@playwright/test";
import { asPerson } from "../support/asPerson.ts";
import { openedRecord, openPlace, openTab, test } from "./journey.ts";
import { expectReachable } from "./reachable.ts";

const phone = "509-555-0142";
const name = "Denise Walker";
const birth = "03/09/1987";
const note = `Office is ${phone}. Met with ${name} about the locker. DOB ${birth}. Wants a bus pass.`;

const editor = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true });
const found = (page: Page) =>
  page.getByRole("group", { name: /to remove|Nothing stands against saving/ });
const saved = (page: Page) => page.getByRole("status").filter({ hasText: "The note is saved" });

/** An anonymous record of the person's agency, on its Notes. */
async function openAnonymous(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Add client" }).click();
  await page.getByRole("radio", { name: /Consent refused/ }).check();
  await page.getByRole("button", { name: "Add anonymous client" }).click();
  const title = page.getByRole("heading", { level: 1, name: /^\w{4}-\w{4}-\w$/ });
  const clientId = await title.innerText();
  await openTab(page, "Notes");

  return clientId;
}

test("a note that names somebody is saved once each thing is taken out, replaced or passed", async ({
  signIn,
}) => {
  const maria = await signIn("maria@openhearth.example");
  const clientId = await openAnonymous(maria);

  await test.step("what identifies somebody is marked while she types", async () => {
    await editor(maria).pressSequentially(note);
    await expect(found(maria)).toContainText("3 things to remove");
    await expect(found(maria)).toContainText(`${phone} is a phone number.`);
    await expect(maria.locator("mark.block")).toHaveText([phone, name, birth]);
    await expectReachable(maria, "a note with something to remove");
  });

  await test.step("on paper it is a draft without marks", async () => {
    await maria.emulateMedia({ media: "print" });
    await expect(editor(maria)).toBeVisible();
    await expect(found(maria)).toBeHidden();
    await expect(maria.locator("mark.block").first()).toBeHidden();
    await maria.emulateMedia({ media: "screen" });
  });

  await test.step("it is not saved, and the focus goes to what was found", async () => {
    await maria.getByRole("button", { name: "Save note" }).click();
    await expect(found(maria)).toBeFocused();
    await expect(
      maria.getByText(
        "This note holds a phone number, a name, and a birth date. Remove them to save.",
      ),
    ).toBeVisible();
  });

  await test.step("by keyboard she replaces the birth date, takes it back, and replaces it again", async () => {
    const replace = found(maria).getByRole("button", { name: /^Replace with \[date of birth\]/ });
    await replace.press("Enter");
    await expect(editor(maria)).toHaveValue(note.replace(birth, "[date of birth]"));
    await expect(editor(maria)).toBeFocused();
    await maria.keyboard.press("Control+z");
    await expect(editor(maria)).toHaveValue(note);
    await replace.press("Enter");
    await found(maria)
      .getByRole("button", { name: `Undo: ${birth}` })
      .press("Enter");
    await expect(editor(maria)).toHaveValue(note);
    await replace.press("Enter");
    await expect(maria.locator("mark.block")).toHaveText([phone, name]);
  });

  await test.step("she takes the name out by hand", async () => {
    await found(maria)
      .getByRole("button", { name: `Show ${name}` })
      .press("Enter");
    await maria.keyboard.type("the desk");
    await expect(found(maria)).toContainText("1 thing to remove");
  });

  await test.step("she says that the number is an organization's, and the note is saved", async () => {
    const belongs = found(maria).getByRole("button", { name: /^It belongs to an organization/ });
    await belongs.press("Enter");
    await expect(found(maria)).toContainText("Nothing stands against saving");
    await maria.getByRole("button", { name: "Save note" }).press("Enter");
    await expect(saved(maria)).toBeAttached();
    await expect(editor(maria)).toHaveValue("");
    await expect(
      maria.getByText(
        `Office is ${phone}. Met with the desk about the locker. DOB [date of birth]. Wants a bus pass.`,
      ),
    ).toBeVisible();
  });

  await test.step("the agency's lead sees what was passed, and not the words", async () => {
    const lead = await signIn("lead@openhearth.example");
    await openPlace(lead, "Staff");
    await lead.getByRole("link", { name: "Passed checks of texts" }).click();
    const row = lead.getByRole("row").filter({ hasText: clientId });
    await expect(row).toContainText("Phone number belongs to an organization, in a note or ticket");
    await expect(lead.getByText(phone)).toHaveCount(0);
    await expectReachable(lead, "passed checks");
    await row.getByRole("link", { name: clientId }).click();
    await expect(openedRecord(lead, clientId)).toBeVisible();
  });
});

test("a note on an identified client is saved as it is written", async ({ region, signIn }) => {
  const program = await asPerson(region.host, "maria@openhearth.example");
  const { clientId } = await program.post("/clients", {
    kind: "identified",
    FirstName: "Ottoline",
    LastName: "Featherstonhaugh",
    NameDataQuality: 1,
    SSNDataQuality: 99,
    DOBDataQuality: 99,
  });
  const maria = await signIn("maria@openhearth.example");
  await maria.goto(`/clients/${clientId}/notes`);
  await editor(maria).fill(note);
  await maria.getByRole("button", { name: "Save note" }).click();

  await expect(saved(maria)).toBeAttached();
  await expect(maria.getByText(note)).toBeVisible();
  await expect(found(maria)).toHaveCount(0);
});

test("where the check does not load the editor says so, and the server has the last word", async ({
  signIn,
}) => {
  const maria = await signIn("maria@openhearth.example");
  await maria.route("**/assets/finder.worker-*.js", (route) => route.abort());
  await openAnonymous(maria);
  await editor(maria).fill(note);
  await expect(maria.getByText(/cannot be checked while you type/)).toBeVisible();

  await maria.getByRole("button", { name: "Save note" }).click();
  await expect(found(maria)).toBeFocused();
  await expect(maria.locator("mark.block")).toHaveText([phone, name, birth]);
  await expect(editor(maria)).toHaveValue(note);

  await editor(maria).fill("Wants a bus pass.");
  await maria.getByRole("button", { name: "Save note" }).click();
  await expect(saved(maria)).toBeAttached();
});
