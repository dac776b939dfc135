import { afterEach, expect, test, vi } from "vitest";
import { OtherTabs } from "../../console/app/otherTabs.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A tab in which a person is signed in, and what it hears. */
function aTab(person: string) {
  const heard: (number | "signed out")[] = [];
  const tabs = new OtherTabs();
  open.push(
    tabs.listen(person, {
      onactive: (at) => heard.push(at),
      onsignout: () => heard.push("signed out"),
    }),
  );
  return { tabs, heard };
}

test("a tab hears when the same person works or signs out in another one", async () => {
  const [here, there] = [aTab("maria"), aTab("maria")];

  there.tabs.tellActive(5000);
  there.tabs.tellSignOut();

  await vi.waitFor(() => expect(here.heard).toEqual([5000, "signed out"]));
  expect(there.heard).toEqual([]);
});

test("a tab does not hear of somebody else in this browser", async () => {
  const [here, there, stranger] = [aTab("maria"), aTab("maria"), aTab("lead")];

  stranger.tabs.tellActive(4000);
  stranger.tabs.tellSignOut();
  there.tabs.tellActive(5000);

  await vi.waitFor(() => expect(here.heard).toEqual([5000]));
});

test("a moving hand is told once a second", async () => {
  const [here, there] = [aTab("maria"), aTab("maria")];

  for (const at of [5000, 5100, 5999, 6000, 6500]) there.tabs.tellActive(at);

  await vi.waitFor(() => expect(here.heard).toEqual([5000, 6000]));
});
