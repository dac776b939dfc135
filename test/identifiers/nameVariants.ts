import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownIdentity, KnownPerson } from "#shared/identifiers/identifier.ts";

/** A line of a note; ⟦ and ⟧ stand around the names of those who are known. */
export interface NameVariant {
  readonly known: KnownIdentity;
  readonly marked: string;
}

/**
 * Ways in which notes speak of invented households. Each household stands on a line `%% First | Middle | Last |
 * nicknames ; …`, with the client first; below it one text a line, in which ⏎ breaks a line.
 */
export const nameVariants = (file: "nameVariants" | "nearNames"): NameVariant[] =>
  readFileSync(join(import.meta.dirname, `notes/${file}.txt`), "utf8")
    .split(/^%% /m)
    .filter((part) => part.trim() !== "")
    .flatMap((part) => {
      const [people = "", ...lines] = part.trim().split("\n");
      const [client = {}, ...household] = people.split(";").map(personIn);

      return lines.map((line) => ({
        known: { client, household },
        marked: line.replaceAll("⏎", "\n"),
      }));
    });

function personIn(columns: string): KnownPerson {
  const [first, middle, last, ...nicknames] = columns.split("|").map((column) => column.trim());

  return { first, middle, last, nicknames };
}
