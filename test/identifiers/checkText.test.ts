import { describe, expect, test } from "vitest";
import { checkText } from "#shared/identifiers/checkText.ts";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { levelOf } from "#shared/identifiers/levels.ts";

const known: KnownIdentity = { client: { first: "Hope", last: "Rivers" } };

const found = (text: string, options = {}) =>
  checkText(text, options).map(({ start, end, level, pass }) => [
    text.slice(start, end),
    level,
    pass,
  ]);

describe("in a text of an anonymous record", () => {
  test.each<[string, string, string | null]>([
    ["SSN 900-12-3456", "block", null],
    ["DOB 3/9/1987", "block", null],
    ["call her at 509-555-0143", "block", "belongs-to-organization"],
    ["write to rosa.d@example.org", "block", "belongs-to-organization"],
    ["he lives at 1204 Larkspur Ave", "block", "belongs-to-organization"],
    ["client is HIV positive", "block", null],
    ["met with Rosa Delgado today", "block", null],
    ["met with Rosa today", "confirm", "does-not-identify-client"],
    ["her birthday is March 9", "confirm", "does-not-identify-client"],
    ["client is 34 years old", "confirm", "does-not-identify-client"],
    ["sleeps at the corner of Pine and 3rd", "confirm", "does-not-identify-client"],
    ["drives a Civic, plate ABC1234", "confirm", "does-not-identify-client"],
    ["on instagram @lindy_d88", "confirm", "does-not-identify-client"],
  ])("%j is %s", (text, level, pass) => {
    const findings = checkText(text);

    expect(levelOf(findings)).toBe(level);
    expect(findings.map((finding) => finding.pass)).toEqual([pass]);
  });

  test("what was asked about beside a name is still asked about once that is replaced", () => {
    const asked = ["Xiomara", "confirm", "does-not-identify-client"];

    expect(found("next to Keisha Washington. gave socks to Xiomara")).toContainEqual(asked);
    expect(found("next to [name]. gave socks to Xiomara")).toEqual([asked]);
  });

  test("what is known is refused, and a word that may be one is asked about", () => {
    expect(found("talked to Hope Rivers", { known })).toEqual([["Hope Rivers", "block", null]]);
    expect(found("we hope for a bed", { known })).toEqual([
      ["hope", "confirm", "does-not-identify-client"],
    ]);
  });

  test("of two that overlap the graver stays", () => {
    const text = "talked to Maria Hope, her sister";
    const [finding] = checkText(text, { known: { client: { first: "Hope" } } });

    expect(finding?.level).toBe("block");
  });

  test("a line of the region's list is passed over, a word of it is not", () => {
    const publicNames = ["Rosa Delgado House", "509-555-0142"];

    expect(found("a bed at Rosa Delgado House, call 509-555-0142", { publicNames })).toEqual([]);
    expect(found("met with Rosa Delgado today", { publicNames })).toHaveLength(1);
  });

  test.each(["", "Has a bed for tonight.", "Bus 27 to the clinic on 3/4 at 2 pm, voucher 8821."])(
    "nothing stands against %j",
    (text) => {
      expect(checkText(text)).toEqual([]);
      expect(levelOf(checkText(text))).toBeNull();
    },
  );
});
