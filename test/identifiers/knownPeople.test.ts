import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";

const text = "Rosa Delgado, born 3/4/1991, left with Leo.";
const found = (known: KnownIdentity) =>
  findIdentifiers(text, { known })
    .filter(({ certainty }) => certainty === "certain")
    .map(({ start, end }) => text.slice(start, end));

describe("an identity", () => {
  test.each<[string, KnownIdentity]>([
    ["that is empty", {}],
    ["of nobody", { client: {}, household: [] }],
    [
      "of which nothing is filled in",
      {
        client: { first: "", last: " ", middle: null, dob: null, ssn: "", phones: ["", "-"] },
        household: [{ nicknames: [], handles: ["@"] }],
      },
    ],
  ])("%s is none: all that identifies anybody is likely", (_, known) => {
    expect(findIdentifiers(text, { known })).toEqual(findIdentifiers(text));
  });

  test("may have null for each thing that is not known, as sheets do", () => {
    const nothing = { nicknames: null, phones: null, emails: null, addresses: null, handles: null };
    const known = JSON.parse(
      JSON.stringify({
        client: { ...nothing, first: "Rosa", last: "Delgado" },
        household: [null, { ...nothing, first: "Leo", relationship: null }],
      }),
    );

    expect(found(known)).toEqual(["Rosa Delgado", "Leo"]);
    expect(found({ ...known, household: null })).toEqual(["Rosa Delgado"]);
    const empty = Object.fromEntries(Object.keys(nothing).map((name) => [name, [null]]));
    expect(found({ ...known, client: { ...known.client, ...empty } })).toContain("Rosa Delgado");
  });

  test.each(["1991-03-04", "1991-03-04T00:00:00.000Z", "3/4/1991", "03/04/1991"])(
    "may give the birth date as %s",
    (dob) => {
      expect(found({ client: { dob } })).toEqual(["3/4/1991"]);
    },
  );

  test("that is changed in place is read anew", () => {
    const client = { first: "Leo", dob: "" };
    const known = { client };
    const before = found(known);
    client.dob = "1991-03-04";

    expect([before, found(known)]).toEqual([["Leo"], ["3/4/1991", "Leo"]]);
  });
});
