import { describe, expect, test } from "vitest";
import { routes } from "#shared/routes.ts";
import { actionName } from "../../console/records/actionName.ts";

describe("what an entry of the trail says", () => {
  test("says in words what was done", () => {
    expect(actionName("clients.getClient")).toBe("Opened the record");
  });

  // What is about no client stands on no client's trail.
  const elsewhere = [
    "hmisCsv.startImport",
    "hmisCsv.getImport",
    "notices.readNotice",
    "notices.readNotices",
    "records.checkText",
    "records.listPublicNames",
  ];
  const actions = Object.entries(routes)
    .filter(([capability]) => capability !== "people")
    .flatMap(([capability, table]) => Object.keys(table).map((name) => `${capability}.${name}`))
    .filter((action) => !elsewhere.includes(action))
    .concat("records.passTextCheck");

  test.each(actions)("says %s in words", (action) => {
    expect(actionName(action)).not.toBe(action);
  });

  test("shows the name of an action that has no words yet", () => {
    expect(actionName("merges.createMerge")).toBe("merges.createMerge");
  });
});
