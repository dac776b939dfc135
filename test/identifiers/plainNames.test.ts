import { describe, test } from "vitest";
import { anyNames } from "#shared/identifiers/generic/anyNames.ts";
import { expectFoundBy } from "./markedBy.ts";

describe("a name whose parts are ordinary words is found", () => {
  test.each([
    "⟦Rosa Delgado⟧ no show",
    "⟦rosa delgado⟧ no show",
    "⟦ROSA DELGADO⟧ NO SHOW",
    "⟦Hope Carter⟧ no show x2",
    "⟦Angel Rios⟧ was here with his dog",
    "⟦Rose White⟧ needs a bed tonight",
    "⟦Will Banks⟧ needs a bed tonight",
    "⟦Luz Rivera⟧ came in for mail",
    "⟦Delgado⟧, ⟦Rosa⟧ no show",
    "met ⟦Mark Stone⟧ and ⟦Rose White⟧",
  ])("as a full name: %j", (marked) => {
    expectFoundBy(anyNames, marked, "PERSON");
  });

  test.each([
    "name: ⟦rosa delgado⟧",
    "Name: ⟦Hope Carter⟧, bed 4",
    "nombre: ⟦rosa delgado⟧",
    "client name ⟦rosa delgado⟧",
    "Name ⟦Mark Stone⟧",
    "Full name: ⟦Rosa de la Cruz⟧",
    "apellido ⟦delgado⟧",
  ])("where a form calls it one: %j", (marked) => {
    expectFoundBy(anyNames, marked, "PERSON");
  });

  test.each([
    "gave ⟦marcus⟧ 2 bus passes",
    "Called ⟦marcus⟧ at SNAP re: voucher",
    "called ⟦marcus⟧ back",
    "told ⟦Rosa⟧ to come back Monday",
    "went w/ ⟦Rosa⟧ to DMV",
    "client ⟦rosa⟧ came in, needs id",
    "⟦Tiffany⟧ no show x2",
    "⟦Hope⟧ needs shoes",
  ])("where only people stand: %j", (marked) => {
    expectFoundBy(anyNames, marked, "PERSON");
  });
});

describe("no name is", () => {
  test.each([
    "Program name: Grace House",
    "name: unknown",
    "Name change form is in the blue tray",
    "nombre del programa",
    "Meet at Victoria Park",
    "Will call about the bed",
    "client will call",
    "May needs to be on the budget",
    "Grant denied, Bill is due",
    "Grace period ends Friday",
    "gave hope to nobody",
    "brought paper bags",
  ])("in %j", (text) => {
    expectFoundBy(
      (note) => anyNames(note).filter(({ certainty }) => certainty === "likely"),
      text,
      "PERSON",
    );
  });
});
