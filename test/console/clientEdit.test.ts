import { describe, expect, test } from "vitest";
import { ClientEdit } from "../../console/clients/clientEdit.svelte.ts";
import { anIdentifiedClient } from "./aClient.ts";

const contact = { phones: ["555-0100"], emails: [], addresses: [] };

describe("correcting a record", () => {
  test("sends nothing while nothing was typed", () => {
    const edit = new ClientEdit(anIdentifiedClient({ contact, demographics: { White: 1 } }));

    expect(edit.isEmpty).toBe(true);
  });

  test("sends only what was typed; an emptied field is taken away", () => {
    const edit = new ClientEdit(anIdentifiedClient());

    edit.fields.FirstName = " Testine ";
    edit.fields.DOB = "";
    edit.fields.DOBDataQuality = "99";

    expect(edit.change).toEqual({ FirstName: "Testine", DOB: null, DOBDataQuality: 99 });
  });

  test("takes one phone number a line", () => {
    const edit = new ClientEdit(anIdentifiedClient({ contact }));

    edit.fields.phones = "555-0100\n\n 555-0101 ";

    expect(edit.change).toEqual({
      contact: { phones: ["555-0100", "555-0101"], emails: [], addresses: [] },
    });
  });

  test("sends all demographics when one of them changes", () => {
    const edit = new ClientEdit(anIdentifiedClient({ demographics: { White: 1, Sex: 0 } }));

    edit.demographics.Sex = 99;

    expect(edit.change).toEqual({ demographics: { White: 1, Sex: 99 } });
  });

  test("loses nothing typed when somebody else was faster, and says what both changed", () => {
    const edit = new ClientEdit(anIdentifiedClient());
    edit.fields.FirstName = "Testine";
    edit.fields.MiddleName = "Mitte";

    edit.rebase(anIdentifiedClient({ FirstName: "Testora", LastName: "Neu", version: 2 }));

    expect(edit.fields).toMatchObject({
      FirstName: "Testine",
      MiddleName: "Mitte",
      LastName: "Neu",
    });
    expect([...edit.alsoChanged]).toEqual(["FirstName"]);
    expect(edit.change).toEqual({ FirstName: "Testine", MiddleName: "Mitte" });
  });
});
