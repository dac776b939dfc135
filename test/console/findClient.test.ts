import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientIdFrom } from "#shared/anonymization/clientId.ts";
import { typedAs } from "../../console/clients/clientIdField.ts";
import { IdentifiedSearch } from "../../console/clients/identifiedSearch.svelte.ts";
import { partsOf } from "../../console/ui/dateParts.ts";

describe("what is typed into Find client", () => {
  test.each([
    ["", "nothing"],
    [" - ", "nothing"],
    ["K7Q4-M2XR-9", "clientId"],
    ["k7q4 m2xr 9", "clientId"],
    ["K7Q4-M2XR-8", "mistyped"],
    ["K7Q4-M2XR-99", "mistyped"],
    ["509-555-0142!", "mistyped"],
    ["K7Q4", "incomplete"],
    ["Inês Lopes", "name"],
    ["O'Brien", "name"],
  ])("%s is taken as: %s", (text, kind) => {
    expect(typedAs(text).kind).toBe(kind);
  });

  test("every Client ID is read as one, and as no other with one symbol wrong", () => {
    const someId = fc
      .uint8Array({ minLength: 8, maxLength: 8 })
      .map((bytes): string => clientIdFrom(bytes))
      .filter((id) => /\d/.test(id.slice(1)));

    fc.assert(
      fc.property(someId, (id) => {
        const wrong = (id.startsWith("A") ? "B" : "A") + id.slice(1);

        expect(typedAs(id)).toEqual({ kind: "clientId", clientId: id });
        expect(typedAs(wrong)).toEqual({ kind: "mistyped" });
      }),
    );
  });
});

describe("searching identified clients", () => {
  function aSearch(terms: Partial<Record<"FirstName" | "LastName" | "ssnLast4" | "DOB", string>>) {
    const search = new IdentifiedSearch();
    search.FirstName = terms.FirstName ?? "";
    search.LastName = terms.LastName ?? "";
    search.ssnLast4 = terms.ssnLast4 ?? "";
    if (terms.DOB) search.dob = partsOf(terms.DOB);

    return search;
  }

  test.each([
    { FirstName: "Testa", LastName: "Musterfrau" },
    { LastName: "Musterfrau", DOB: "1988-06-30" },
    { DOB: "1988-06-30", ssnLast4: "0000" },
  ])("sends a pair: %o", (terms) => {
    expect(aSearch(terms).body).toEqual(terms);
  });

  test.each([
    {},
    { FirstName: "Testa" },
    { FirstName: "Testa", DOB: "1988-06-30" },
    { LastName: "Musterfrau", ssnLast4: "0000" },
    { DOB: "1988-02-30", LastName: "Musterfrau" },
    { DOB: "1988-06-30", ssnLast4: "000" },
  ])("sends nothing of %o", (terms) => {
    const search = aSearch(terms);

    expect(search.body).toBeUndefined();
    expect(search.errors).toHaveLength(1);
  });

  test.each([
    ["Testa Musterfrau", "Testa", "Musterfrau"],
    ["Musterfrau, Testa", "Testa", "Musterfrau"],
    ["Testa de la Musterfrau", "Testa", "de la Musterfrau"],
    ["Testa", "Testa", ""],
  ])("splits %s into first and last name", (text, first, last) => {
    const search = new IdentifiedSearch();

    search.fillFrom(text);

    expect([search.FirstName, search.LastName]).toEqual([first, last]);
  });
});
