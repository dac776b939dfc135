import { expect } from "@playwright/test";
import { approximateDob } from "#shared/anonymization/approximateDob.ts";
import { type Crossing, crossing } from "#shared/anonymization/crossings.ts";
import { asCalendarDate, type CalendarDate, dateIn, yearOf } from "#shared/hmis/calendarDate.ts";
import { presets } from "#shared/policy/presets.ts";
import { dobForms } from "../support/identifiers.ts";
import { findClient, nothingFound, openedRecord, openPlace, test } from "./journey.ts";

/*
 * City of Spokane CMIS, February 2021, "Creating New Anonymous Client Record": the values of the template, and a
 * date of birth that is approximated before it is sent.
 */

const today = dateIn(presets["spokane-2021"].timeZone, new Date());

/** Somebody whom the rule moves across an age limit, whatever day it is. */
function whoCrosses(): { readonly dob: CalendarDate; readonly crossed: Crossing } {
  for (const age of [25, 24, 62, 61])
    for (const month of ["02", "06", "11"]) {
      const dob = asCalendarDate(`${yearOf(today) - age}-${month}-23`);
      const crossed = crossing(dob, approximateDob("spokane-2021", dob, today), today);
      if (crossed) return { dob, crossed };
    }
  throw new Error("Nobody crosses an age limit today.");
}

test("a new client becomes anonymous by the template, and the true birth date stays in the browser", async ({
  signIn,
}) => {
  const { dob, crossed } = whoCrosses();
  const stored = approximateDob("spokane-2021", dob, today);
  const [year = "", month = "", day = ""] = dob.split("-");
  const maria = await signIn("maria@openhearth.example");
  const sent: string[] = [];
  maria.context().on("request", (request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`);
  });

  await test.step("All clients enrolling in your project are entered: Add client", async () => {
    await maria.getByRole("button", { name: "Add client" }).click();
    await maria.getByRole("radio", { name: /Consent refused/ }).check();
    await maria.getByLabel("Reason").selectOption({ label: "Unaccompanied youth" });
  });

  const preview = maria.getByRole("complementary", { name: "What will be stored" });
  await test.step("First and Last Name entered as “Anonymous”, no Social Security number", async () => {
    await expect(preview).toContainText(/Name\s*Anonymous Anonymous\s*2\s*Partial/);
    await expect(preview).toContainText(/Social Security number\s*Blank\s*99\s*Data not collected/);
    await expect(preview).toContainText(/Phone, e-mail, address\s*Never stored/);
    await expect(maria.getByRole("textbox", { name: /name|security|phone/i })).toHaveCount(0);
  });

  await test.step("Approximate the date of birth: January 1st", async () => {
    const section = maria.getByRole("region", { name: "Date of birth" });
    await section.getByLabel("Month").selectOption(month);
    await section.getByLabel("Day").fill(day);
    await section.getByLabel("Year", { exact: true }).fill(year);

    await expect(preview).toContainText(`Jan 1, ${yearOf(stored)}`);
    await expect(preview).toContainText(/2\s*Approximate or partial DOB reported/i);
    await expect(preview).toContainText(/Stays in this browser\s*True date of birth/);
  });

  await test.step("A crossing of an age limit is named and has to be confirmed", async () => {
    await expect(
      maria.getByText(`This client is ${crossed.age} and will show as ${crossed.shownAge}.`),
    ).toBeVisible();
    await maria.getByRole("button", { name: "Add anonymous client" }).click();
    await expect(
      maria.getByRole("link", { name: "Confirm the age change to save." }),
    ).toBeVisible();

    await maria.getByRole("checkbox", { name: `I know. Store Jan 1, ${yearOf(stored)}.` }).check();
  });

  const clientId = await test.step("Save your anonymous client's Client ID", async () => {
    await maria.getByLabel("Sex", { exact: true }).selectOption({ label: "0 Female" });
    await maria.getByRole("radio", { name: "Unknown" }).check();
    await maria.getByRole("button", { name: "Add anonymous client" }).click();

    await expect(maria.getByText("It is the only way back to this record.")).toBeVisible();
    return maria.getByRole("heading", { level: 1 }).innerText();
  });

  await test.step("No request carried the true date", () => {
    const forms = [...dobForms({ dob }), `-${month}-${day}`, `${month}/${day}`];
    const bodies = sent.join("\n").toLowerCase();

    expect(bodies).toContain(`"dob":"${stored}"`);
    expect(forms.filter((form) => bodies.includes(form.toLowerCase()))).toEqual([]);
  });

  await test.step("The record stands as the template says", async () => {
    const identity = maria.getByRole("region", { name: "Identity" });

    await expect(identity).toContainText(/Name\s*Anonymous Anonymous\s*2/);
    await expect(identity).toContainText(`Jan 1, ${yearOf(stored)}, age ${crossed.shownAge}`);
    await expect(maria.getByRole("complementary")).toContainText(/Release of information\s*No/);
    await expect(maria.getByRole("button", { name: /^Shared:/ })).toBeVisible();
  });

  await test.step("Outside agencies find the Client ID, as anonymous and with an age band", async () => {
    const sam = await signIn("sam@northside.example");
    await findClient(sam, clientId);

    await expect(openedRecord(sam, clientId)).toBeVisible();
    await expect(sam.getByRole("region", { name: "Identity" })).toContainText(/Age band\s*\d/);
    await expect(sam.getByRole("main")).not.toContainText("Open Hearth");
    await expect(sam.getByRole("main")).not.toContainText("Unaccompanied youth");
  });

  await test.step("A mistyped Client ID is no Client ID", async () => {
    const mistyped = `${clientId.slice(0, -1)}${clientId.endsWith("7") ? "8" : "7"}`;
    await openPlace(maria, "Find client");
    await maria.getByLabel("Client ID, or a name").fill(mistyped);

    await expect(maria.getByText("This is not a Client ID.")).toBeVisible();
    await expect(nothingFound(maria)).toHaveCount(0);
  });
});
