import { expect } from "@playwright/test";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { asPerson } from "../support/asPerson.ts";
import { openTab, test } from "./journey.ts";
import { expectReachable } from "./reachable.ts";

test("a client is handed over, consents and is asked for the written release", async ({
  region,
  signIn,
}) => {
  const worker = await asPerson(region.host, "maria@openhearth.example");
  const { clientId } = await worker.post("/clients", anAnonymousClient());
  const maria = await signIn("maria@openhearth.example");
  await maria.getByRole("link", { name: clientId }).click();
  await openTab(maria, "Privacy & release");
  const handoffs = maria.getByRole("region", { name: "Hand-offs", exact: true });
  await handoffs.getByRole("button", { name: "Make a code" }).click();
  await expect(
    handoffs.getByRole("link", { name: "Choose the agency that receives it." }),
  ).toBeVisible();
  await handoffs.getByLabel("Hand to").selectOption({ label: "Harbor Light Mission" });
  await handoffs.getByRole("button", { name: "Make a code" }).click();
  const slip = maria.getByRole("region", { name: "Hand-off code for Harbor Light Mission" });
  await expect(slip).toBeFocused();
  const code = (await slip.getByText(/^\S{4}-\S{4}-\S{4}-\S$/).textContent()) ?? "";
  await expectReachable(maria, "a hand-off code");

  const nora = await signIn("nora@nosharing.example");
  await nora.getByRole("button", { name: "Enter a code" }).click();
  await nora.getByLabel("Hand-off code").fill("K7Q4-M2XR-9T3B-0");
  await expect(nora.getByText("This is not a hand-off code.")).toBeVisible();
  await expectReachable(nora, "accepting a hand-off, mistyped");
  await nora.getByLabel("Hand-off code").fill(code.toLowerCase());
  await nora.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(nora.getByRole("heading", { level: 1, name: clientId })).toBeVisible();

  await maria.getByRole("button", { name: /^Shared/ }).click();
  const shield = maria.getByRole("dialog", { name: "Who can see this record" });
  await shield.getByRole("radio", { name: /^Private/ }).check();
  await shield.getByRole("button", { name: "Save changes" }).click();
  await expect(shield.getByText("Other agencies at work with this client: 1.")).toBeVisible();
  await expectReachable(maria, "a shield that is held");
  await maria.keyboard.press("Escape");

  await maria.getByRole("link", { name: "Record consent" }).click();
  await maria.getByRole("button", { name: "Identify this client" }).click();
  await expect(maria.getByRole("heading", { name: "3 things to look at" })).toBeVisible();
  await expectReachable(maria, "recording consent, with errors");
  await maria.getByRole("radio", { name: /^By telephone/ }).check();
  await maria.getByRole("radio", { name: "The client", exact: true }).check();
  await maria.getByLabel("Who consented, by name").fill("Ottoline Vandersloot");
  await maria.getByLabel("First name").fill("Ottoline");
  await maria.getByLabel("Last name").fill("Vandersloot");
  await maria.getByRole("button", { name: "Identify this client" }).click();
  await expect(maria.getByText("Ottoline Vandersloot").first()).toBeVisible();

  await openTab(maria, "Privacy & release");
  const signed = maria.getByRole("button", { name: "The form is signed: record it" });
  await expect(signed).toBeVisible();
  await expectReachable(maria, "a written release that is due");
  await signed.click();
  await expect(signed).toBeHidden();
  await expect(maria.getByText(/In writing/).first()).toBeVisible();

  await maria.getByRole("button", { name: "Revoke the hand-off to Harbor Light Mission" }).click();
  const question = maria.getByRole("dialog", { name: "Revoke this hand-off?" });
  await question.getByRole("button", { name: "Revoke" }).click();
  await expect(question).toBeHidden();
  await expect(maria.getByText("Revoked", { exact: true })).toBeVisible();
  await nora.reload();
  await expect(nora.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(nora.getByText(/No client/)).toBeVisible();
});
