import { expect } from "@playwright/test";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { asPerson } from "../support/asPerson.ts";
import { anEnrollment, projectOf } from "../support/demoProjects.ts";
import { findClient, openTab, test } from "./journey.ts";
import { expectReachable } from "./reachable.ts";

test("a client in Coordinated Entry is referred, accepted and assessed", async ({
  region,
  signIn,
}) => {
  const caseWorker = await asPerson(region.host, "maria@openhearth.example");
  const { clientId } = await caseWorker.post("/clients", anAnonymousClient());
  await caseWorker.post(
    `/clients/${clientId}/enrollments`,
    anEnrollment(projectOf.openHearthCoordinatedEntry),
  );
  const maria = await signIn("maria@openhearth.example");
  await findClient(maria, clientId);

  await openTab(maria, "Referrals");
  await maria.getByRole("button", { name: "Refer to another agency" }).click();
  await maria.getByRole("checkbox", { name: /^Refer through Coordinated Entry/ }).check();
  await maria.getByRole("button", { name: "Refer", exact: true }).click();
  await expect(maria.getByRole("heading", { name: "2 things to look at" })).toBeVisible();
  await expectReachable(maria, "a referral, with errors");
  const form = maria.getByRole("region", { name: "Refer to another agency" });
  await form.getByLabel("Agency", { exact: true }).selectOption("Northside Outreach");
  await form.getByRole("textbox", { name: "Contact" }).fill("The front desk");

  await openTab(maria, "Notes");
  await openTab(maria, "Referrals");
  await maria.getByRole("button", { name: "Refer", exact: true }).click();
  await expect(maria.getByRole("article", { name: /Northside Outreach/ })).toContainText(
    "Waiting for an answer",
  );
  await expectReachable(maria, "referrals");

  const sam = await signIn("sam@northside.example");
  await findClient(sam, clientId);
  await expect(sam.getByRole("complementary")).toContainText("The front desk");
  await openTab(sam, "Referrals");
  await sam.getByRole("button", { name: /^Accept/ }).click();
  await expectReachable(sam, "accepting a referral");
  await sam.getByRole("dialog").getByRole("button", { name: "Accept" }).click();
  await expect(sam.getByRole("article")).toContainText("Accepted");

  await openTab(sam, "Assessments");
  await sam.getByRole("button", { name: "Begin SPDAT" }).click();
  await expect(sam.getByRole("heading", { name: "New assessment: SPDAT" })).toBeFocused();
  for (const scores of await sam.getByRole("radiogroup").all()) {
    await scores.getByRole("radio", { name: "2" }).press(" ");
  }
  await expect(sam.getByText("Total 30: Rapid rehousing")).toBeVisible();
  await expectReachable(sam, "an assessment that is filled in");
  await openTab(sam, "Notes");
  await openTab(sam, "Assessments");
  await sam.getByRole("button", { name: "Save assessment" }).click();
  await expect(sam.getByRole("region", { name: "SPDAT" })).toContainText("30 of 60");
  await expectReachable(sam, "an assessment");

  await openTab(maria, "Assessments");
  await expect(maria.getByRole("table", { name: "Assessments" })).toContainText("30 of 60");
  await maria.getByRole("button", { name: /^Open SPDAT/ }).click();
  const assessment = maria.getByRole("region", { name: "SPDAT" });
  await expect(assessment).toContainText("stay with the agency that wrote them");
  await expect(assessment).not.toContainText("Score 2");
});
