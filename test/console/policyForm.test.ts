import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { presets } from "#shared/policy/presets.ts";
import { PolicyForm } from "../../console/people/policyForm.svelte.ts";

const { "orange-county": orangeCounty, "spokane-2021": spokane } = presets;
const form = () => new PolicyForm(spokane, asCalendarDate("2026-02-15"));

describe("the policy page", () => {
  test("starts with the policy as it stands, and nothing changed", () => {
    const policy = form();

    expect(policy.policy).toEqual(spokane);
    expect(policy.changed).toEqual([]);
    expect(policy.errors).toEqual([]);
    expect(policy.effect?.findings).toEqual([]);
  });

  test("fills in a preset, but for the region's own name and time zone", () => {
    const policy = form();
    policy.preset(orangeCounty);

    expect(policy.policy).toEqual({
      ...orangeCounty,
      nameOfCoC: spokane.nameOfCoC,
      timeZone: spokane.timeZone,
    });
    expect(policy.effect?.findings.map(({ code }) => code)).toContain("name-not-template");
  });

  test("keeps the region's own list of public names, a line each, also with another preset", () => {
    const policy = form();
    policy.publicNames = " Grace House \n\n211\n";
    policy.preset(orangeCounty);

    expect(policy.policy.publicNames).toEqual(["Grace House", "211"]);
    expect(policy.changed).toContain("publicNames");
  });

  test("refuses a public name twice", () => {
    const policy = form();
    policy.publicNames = "Grace House\nGrace House";

    expect(policy.errors.map(({ field }) => field)).toEqual(["publicNames"]);
  });

  test("takes all changes back at once", () => {
    const policy = form();
    policy.preset(orangeCounty);
    policy.addCustomField();
    policy.fill(policy.base);

    expect(policy.changed).toEqual([]);
  });

  test("stores no name where the field is left empty", () => {
    const policy = form();
    policy.firstName = " ";

    expect(policy.policy.template.FirstName).toBeNull();
    expect(policy.changed).toEqual(["template"]);
  });

  test("allows the rule that forms start with, and keeps no exact date at de-identification", () => {
    const policy = form();
    policy.startWith("exact-or-refused");

    expect(policy.policy).toMatchObject({
      dobRule: "exact-or-refused",
      dobAtDeidentification: "none",
    });
    expect(policy.policy.allowedDobRules).toContain("exact-or-refused");
    expect(policy.errors).toEqual([]);
  });

  test("shows no effect while something is wrong, and says where", () => {
    const policy = form();
    policy.age = "";
    policy.addCustomField();

    expect(policy.effect).toBeUndefined();
    expect(policy.errors.map(({ field }) => field)).toEqual([
      "ageToSignAlone",
      "customFields.1.name",
    ]);
  });

  test("reads one answer a line, and removes a question of its own row", () => {
    const policy = form();
    policy.addCustomField();
    const [first, added] = policy.customFields;
    if (!first || !added) throw new Error("two questions");
    added.name = "County";
    added.values = "Here\n\n Elsewhere \n";
    policy.removeCustomField(first.key);

    expect(policy.policy.customFields).toEqual([{ name: "County", values: ["Here", "Elsewhere"] }]);
    expect(policy.effect?.customFieldsGone).toEqual(["Micronesian"]);
  });

  test("asks and allows in any order, and counts the same choice as unchanged", () => {
    const policy = form();
    policy.confirm("tracking-sheet", false);
    policy.confirm("tracking-sheet", true);
    policy.allow("band-safe", false);

    expect(policy.policy.statements).toEqual(spokane.statements);
    expect(policy.changed).toEqual(["allowedDobRules"]);
  });
});
