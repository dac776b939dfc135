import { expect } from "@playwright/test";
import { asPerson } from "../support/asPerson.ts";
import { approve } from "./deidentification.ts";
import { openedRecord, openPlace, openTab, test } from "./journey.ts";
import { expectReachable } from "./reachable.ts";

test("a de-identification can be asked for, reviewed and approved by anybody", async ({
  region,
  signIn,
}) => {
  const maria = await signIn("maria@openhearth.example");
  const { post } = await asPerson(region.host, "maria@openhearth.example");
  const { items } = await post("/clients/search", {
    FirstName: "Rosalind",
    LastName: "Achterberg",
  });
  const head: string = items[0].clientId;

  await test.step("The request", async () => {
    await maria.getByRole("link", { name: head }).click();
    await maria.getByRole("link", { name: "Request de-identification" }).click();
    await expect(maria.getByText("The household has 4 members.")).toBeVisible();
    await maria.getByRole("button", { name: "Send request" }).click();
    await expect(maria.getByRole("link", { name: "Choose the reason." })).toBeVisible();
    await expectReachable(maria, "the request, with errors");

    await maria.getByRole("checkbox", { name: /^Mask these/ }).check();
    await maria.getByRole("radio", { name: /^Consent refused/ }).check();
    await maria.getByRole("button", { name: "Send request" }).click();
    await expect(maria.getByRole("heading", { name: "Submitted" })).toBeVisible();
    await expectReachable(maria, "the ticket");

    await maria.getByRole("button", { name: "Withdraw the request" }).click();
    await expectReachable(maria, "withdrawing");
    await maria.getByRole("button", { name: "Cancel" }).click();
  });

  const lee = await signIn("admin2@coc.example");
  await test.step("The queue and the plan, held up by statements and a locked note", async () => {
    await openPlace(lee, "Queue");
    await lee.getByRole("link", { name: "De-identify 4 people" }).click();
    await expect(lee.getByRole("button", { name: "Take into review" })).toBeVisible();
    await openPlace(lee, "Queue");
    await expect(lee.getByRole("table", { name: "Queue" })).toBeVisible();
    await expectReachable(lee, "the queue");

    await lee.getByRole("link", { name: "De-identify 4 people" }).click();
    await lee.getByRole("button", { name: "Take into review" }).click();
    await expect(lee.getByRole("heading", { name: /hold this up$/ })).toBeVisible();
    await expectReachable(lee, "the plan, held up");

    await lee.getByRole("button", { name: "Ask Open Hearth" }).first().click();
    await expectReachable(lee, "asking the agency");
    await lee.getByRole("button", { name: "Send to the agency" }).click();
    await expect(lee.getByRole("heading", { name: "Needs the agency" })).toBeVisible();
  });

  await test.step("The agency unlocks the note and answers", async () => {
    await maria.getByRole("link", { name: head }).click();
    await expect(openedRecord(maria, head)).toBeVisible();
    await openTab(maria, "Notes");
    await expectReachable(maria, "a masked record");
    await maria.getByRole("button", { name: /^Unlock the note/ }).click();
    await expect(maria.getByRole("button", { name: /^Unlock the note/ })).toHaveCount(0);

    await maria.getByRole("link", { name: "See the request" }).click();
    await expect(maria.getByLabel("Your answer")).toBeVisible();
    await expectReachable(maria, "answering");
    for (const box of await maria.getByRole("complementary").getByRole("checkbox").all())
      await box.check();
    await maria.getByRole("button", { name: "Confirm these" }).click();
    await expect(maria.getByText("5 of 5")).toBeVisible();
    await maria.getByLabel("Your answer").fill("Unlocked, and everybody knows.");
    await maria.getByRole("button", { name: "Send and go on with the review" }).click();
    await expect(maria.getByRole("heading", { name: "In review" })).toBeVisible();
  });

  await test.step("The plan, the work and the certificate", async () => {
    await openPlace(lee, "Queue");
    await lee.getByRole("link", { name: "De-identify 4 people" }).click();
    await expect(lee.getByRole("button", { name: /^De-identify 4 people/ })).toBeVisible();
    await expectReachable(lee, "the plan");

    await approve(lee, head, { people: 4, texts: 3 });
    await expectReachable(lee, "the certificate");
  });

  await test.step("The anonymous record and the closed ticket", async () => {
    await openPlace(maria, "Tickets");
    await maria.getByRole("radio", { name: "Closed" }).check();
    await expect(maria.getByRole("table", { name: "Tickets" })).toBeVisible();
    await expectReachable(maria, "tickets");

    await openPlace(maria, "Find client");
    await maria.getByRole("link", { name: head }).click();
    await expect(maria.getByRole("region", { name: "Identity" })).toBeVisible();
    await expectReachable(maria, "an anonymous record");
  });
});
