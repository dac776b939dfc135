import { expect } from "@playwright/test";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aRequest } from "../support/aRequest.ts";
import { asPerson } from "../support/asPerson.ts";
import { test } from "./journey.ts";
import { expectReachable } from "./reachable.ts";

test("who is told of a request reads it, with the keyboard alone", async ({ region, signIn }) => {
  const { post } = await asPerson(region.host, "maria@openhearth.example");
  const { clientId } = await post(
    "/clients",
    anIdentifiedClient({ SSN: null, SSNDataQuality: 99 }),
  );
  const { ticketId } = await post("/tickets", aRequest(clientId));
  const page = await signIn("admin@coc.example");
  const bell = page.getByRole("button", { name: /^Notices/ });
  const panel = page.getByRole("dialog", { name: "Notices" });

  await test.step("The bell says that something is new", async () => {
    await expect(bell).toContainText("unread notice");
    await expect(page.getByRole("status").getByText(/unread notice/)).toBeAttached();
  });

  await test.step("Escape closes the list and gives the focus back", async () => {
    await bell.press("Enter");
    await expect(panel.getByRole("heading", { name: "Notices" })).toBeFocused();
    await expect(panel.getByText(clientId)).toBeVisible();
    await expectReachable(page, "the notices");
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(bell).toBeFocused();
  });

  await test.step("A notice leads to the request and is read from then on", async () => {
    await bell.press("Enter");
    await panel
      .getByRole("listitem")
      .filter({ hasText: clientId })
      .getByRole("link")
      .press("Enter");
    await expect(page).toHaveURL(new RegExp(`/tickets/${ticketId}$`));
    await expect(panel).toBeHidden();
    await bell.press("Enter");
    const row = panel.getByRole("listitem").filter({ hasText: clientId });
    await expect(row).toBeVisible();
    await expect(row.getByRole("button", { name: /^Mark as read/ })).toHaveCount(0);
  });

  await test.step("For the other administrator it is unread", async () => {
    const other = await signIn("admin2@coc.example");
    await expect(other.getByRole("button", { name: /^Notices/ })).toContainText("unread notice");
  });
});
