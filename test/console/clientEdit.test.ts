import { describe, expect, test } from "vitest";
import type { Client } from "#shared/clients/client.ts";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { spokane2021 } from "#shared/policy/spokane2021.ts";
import { ClientEdit } from "../../console/clients/clientEdit.svelte.ts";
import { aClient, anIdentifiedClient } from "./aClient.ts";

const editOf = (client: Client) =>
  new ClientEdit(client, spokane2021, asCalendarDate("2026-02-15"), true);
const contact = { phones: ["555-0100"], emails: [], addresses: [] };

describe("correcting a record", () => {
  test("sends nothing while nothing was typed", () => {
    const edit = editOf(anIdentifiedClient({ contact, demographics: { White: 1 } }));

    expect(edit.isEmpty).toBe(true);
  });

  test("sends only what was typed; an emptied field is taken away", () => {
    const edit = editOf(anIdentifiedClient());

    edit.fields.FirstName = " Testine ";
    edit.fields.DOB = "";
    edit.fields.DOBDataQuality = "99";

    expect(edit.change).toEqual({ FirstName: "Testine", DOB: null, DOBDataQuality: 99 });
  });

  test("takes one phone number a line", () => {
    const edit = editOf(anIdentifiedClient({ contact }));

    edit.fields.phones = "555-0100\n\n 555-0101 ";

    expect(edit.change).toEqual({
      contact: { phones: ["555-0100", "555-0101"], emails: [], addresses: [] },
    });
  });

  test("sends all demographics when one of them changes", () => {
    const edit = editOf(anIdentifiedClient({ demographics: { White: 1, Sex: 0 } }));

    edit.demographics.Sex = 99;

    expect(edit.change).toEqual({ demographics: { White: 1, Sex: 99 } });
  });

  test("sends the date of birth of an anonymous record by the rule alone", () => {
    const edit = editOf(aClient());

    edit.dob.parts = { year: "2008", month: "06", day: "30" };
    edit.correctsDob = true;

    expect(edit.dobMistake).toBe("unconfirmed");
    expect(edit.change).toEqual({
      DOB: "2008-01-01",
      DOBDataQuality: 2,
      dobRule: "spokane-2021",
      crosses: 18,
    });
  });

  test("leaves the date of birth of an anonymous record alone unless it is to be corrected", () => {
    const edit = editOf(aClient());

    edit.dob.parts = { year: "2008", month: "06", day: "30" };

    expect(edit.isEmpty).toBe(true);
  });

  test("takes no date of birth away because its field was left empty", () => {
    const edit = editOf(aClient());

    edit.correctsDob = true;
    expect(edit.dobMistake).toBe("not-a-date");

    edit.dob.isMissing = true;
    expect(edit.dobMistake).toBeUndefined();
    expect(edit.change).toMatchObject({ DOB: null, DOBDataQuality: 9 });
  });

  test("takes a race that is not ticked for a No once one is ticked", () => {
    const edit = editOf(aClient());

    edit.setRace("Asian", true, ["Asian", "White"]);

    expect(edit.change).toEqual({ demographics: { Asian: 1, White: 0 } });
  });

  test("loses nothing typed when somebody else was faster, and says what both changed", () => {
    const edit = editOf(anIdentifiedClient());
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
