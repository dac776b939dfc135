import { describe, expect, test } from "vitest";
import type { Finding } from "#shared/identifiers/levels.ts";
import { identifiers } from "../../console/app/messages/en/identifiers.ts";

type Found = Pick<Finding, "type" | "level" | "pass">;

const name: Found = { type: "PERSON", level: "block", pass: null };
const phone: Found = { type: "PHONE", level: "block", pass: "belongs-to-organization" };
const age: Found = { type: "AGE", level: "confirm", pass: "does-not-identify-client" };

describe("what stands against saving is told with what to do", () => {
  test.each<[string, readonly Found[]]>([
    ["This note names somebody. Remove the name to save.", [name]],
    [
      "This note names a phone number. Remove it, or say below that it belongs to an organization.",
      [phone],
    ],
    [
      "This note holds a name and a phone number. Remove them to save. Of the rest, say below whether it identifies the client.",
      [name, phone, age],
    ],
    ["Say below whether it identifies the client, then save again.", [age]],
  ])("%s", (told, found) => {
    expect(identifiers.held("note", found)).toBe(told);
  });
});
