import { describe, expect, test } from "vitest";
import { pageWithEntries } from "../../console/identifiers/pageWithEntries.ts";
import { passedInWords } from "../../console/identifiers/passedInWords.ts";

describe("the lead's list of passed checks", () => {
  test.each([
    [
      "text:PHONE:belongs-to-organization",
      "Phone number belongs to an organization, in a note or ticket",
    ],
    [
      "answers.q12:PERSON:does-not-identify-client",
      "Name does not identify the client, in an answer of an assessment",
    ],
    ["remarks:AGE:does-not-identify-client", "Age does not identify the client"],
    ["text:constructor:toString", "text:constructor:toString"],
  ])("says %s in words", (said, words) => {
    expect(passedInWords(said)).toBe(words);
  });

  test("reads on where a piece of the trail holds no pass", async () => {
    const pages: Record<string, { items: string[]; next: string | null }> = {
      "": { items: [], next: "a" },
      a: { items: [], next: "b" },
      b: { items: ["passed"], next: "c" },
    };

    const page = await pageWithEntries(async (cursor = "") => {
      const found = pages[cursor];
      if (!found) throw new Error("read too far");
      return found;
    }, undefined);

    expect(page).toEqual({ items: ["passed"], next: "c" });
  });

  test("gives up after twenty empty pieces, and can be asked for more", async () => {
    let reads = 0;
    const page = await pageWithEntries(async () => {
      reads += 1;
      return { items: [], next: "on" };
    }, undefined);

    expect([reads, page.next]).toEqual([20, "on"]);
  });
});
