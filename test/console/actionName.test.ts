import { describe, expect, test } from "vitest";
import { actionName } from "../../console/records/actionName.ts";

describe("what an entry of the trail says", () => {
  test("says in words what was done", () => {
    expect(actionName("clients.getClient")).toBe("Opened the record");
  });

  test("shows the name of an action that has no words yet", () => {
    expect(actionName("merges.createMerge")).toBe("merges.createMerge");
  });
});
