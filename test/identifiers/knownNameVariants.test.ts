import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { type NameVariant, nameVariants } from "./nameVariants.ts";

describe("however a note calls those who are known, their names go and all else stays", () => {
  test.each(nameVariants("nameVariants"))("$marked", expectNamesGone);
});

describe("a word of their names stays where it is a shop, a place, a feast, a pet or somebody famous", () => {
  test.each(nameVariants("nearNames"))("$marked", expectNamesGone);
});

function expectNamesGone({ marked, known }: NameVariant) {
  const text = marked.replace(/[⟦⟧]/g, "");

  expect(withoutNames(text, known)).toBe(
    marked.replace(/⟦([^⟧]*)⟧/g, (_, name: string) => blacked(name)),
  );
}

/** What is only `possible` is shown to a person, and stays. */
const withoutNames = (text: string, known: KnownIdentity) =>
  findIdentifiers(text, { known })
    .filter(({ certainty }) => certainty !== "possible")
    .reduceRight(
      (rest, { start, end }) =>
        rest.slice(0, start) + blacked(rest.slice(start, end)) + rest.slice(end),
      text,
    );

const blacked = (name: string) => name.replace(/[\p{L}\p{M}\p{N}]/gu, "█");
