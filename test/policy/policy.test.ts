import { describe, expect, test } from "vitest";
import { isPlaceholderName } from "#shared/anonymization/placeholderName.ts";
import { Policy } from "#shared/policy/policy.ts";
import { policyIds } from "#shared/policy/policyId.ts";
import { presets } from "#shared/policy/presets.ts";

const { "orange-county": orangeCounty, "spokane-2021": spokane } = presets;

describe("the two presets", () => {
  test.each(policyIds)("%s is a whole policy under its own name", (id) => {
    expect(Policy.parse(presets[id])).toEqual(presets[id]);
    expect(presets[id].id).toBe(id);
  });

  test("orange-county refuses every identifying field, in the words of FY2022", () => {
    expect(orangeCounty).toMatchObject({
      template: { FirstName: null, LastName: null, NameDataQuality: 9, SSNDataQuality: 9 },
      dobRule: "exact-or-refused",
      allowedDobRules: ["exact-or-refused"],
      dobAtDeidentification: "none",
      statements: ["revocation-on-file"],
      standardsYear: "FY2022",
      timeZone: "America/Los_Angeles",
      roiPermission: "no",
      customFields: [],
      ageToSignAlone: 13,
    });
  });

  test("spokane-2021 writes Anonymous twice and approximates the date of birth", () => {
    expect(spokane).toMatchObject({
      template: {
        FirstName: "Anonymous",
        LastName: "Anonymous",
        NameDataQuality: 2,
        SSNDataQuality: 99,
      },
      dobRule: "spokane-2021",
      allowedDobRules: ["spokane-2021", "band-safe"],
      dobAtDeidentification: "by-rule",
      statements: ["staff-informed", "partners-informed", "tracking-sheet", "paper-file", "noted"],
      standardsYear: "FY2026",
      timeZone: "America/Los_Angeles",
      roiPermission: "no",
      customFields: [{ name: "Micronesian", values: ["Yes", "No", "unknown"] }],
      ageToSignAlone: 13,
    });
  });

  test.each(policyIds)("the names in the template of %s say nobody", (id) => {
    const { FirstName, LastName } = presets[id].template;

    expect(FirstName === null || isPlaceholderName(FirstName, LastName)).toBe(true);
  });
});

describe("a policy is refused", () => {
  test.each<[string, object]>([
    [
      "with a placeholder counted as a complete name",
      { template: { ...spokane.template, NameDataQuality: 1 } },
    ],
    [
      "with an absent SSN counted as reported",
      { template: { ...spokane.template, SSNDataQuality: 1 } },
    ],
    [
      "with an absent SSN counted as partial",
      { template: { ...spokane.template, SSNDataQuality: 2 } },
    ],
    ["with a middle name in the template", { template: { ...spokane.template, MiddleName: "X" } }],
    ["with an empty name in place of none", { template: { ...spokane.template, FirstName: "" } }],
    ["when forms start with a rule that is not allowed", { allowedDobRules: ["band-safe"] }],
    ["when it allows no rule", { allowedDobRules: [] }],
    ["with an unknown rule", { dobRule: "by-hand" }],
    ["when an anonymous record may be released", { roiPermission: "yes" }],
    ["without a statement", { statements: [] }],
    ["with an unknown statement", { statements: ["trust-me"] }],
    ["with an unknown key", { firstName: "Anonymous" }],
    ["without a time zone", { timeZone: "" }],
    ["a time zone that does not exist", { timeZone: "Mars/Olympus" }],
    ["without the CoC's name", { nameOfCoC: "" }],
    ["with a question that has no name", { customFields: [{ name: "", values: ["Yes", "No"] }] }],
    ["with an answer that has no words", { customFields: [{ name: "M", values: ["Yes", ""] }] }],
    [
      "with an empty last name in place of none",
      { template: { ...spokane.template, LastName: "" } },
    ],
    [
      "with a question that has a single answer",
      { customFields: [{ name: "Micronesian", values: ["Yes"] }] },
    ],
    ["with an age of adulthood above 18", { ageToSignAlone: 19 }],
    ["with a negative age", { ageToSignAlone: -1 }],
  ])("%s", (_, change) => {
    expect(Policy.safeParse({ ...spokane, ...change }).success).toBe(false);
  });

  test("that keeps the exact birth date of somebody it makes anonymous", () => {
    const { error } = Policy.safeParse({ ...orangeCounty, dobAtDeidentification: "by-rule" });

    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["dobAtDeidentification"], "None, where the first rule keeps the exact date."],
    ]);
  });

  test("that starts with a rule it does not allow, naming the field", () => {
    const { error } = Policy.safeParse({ ...spokane, allowedDobRules: ["band-safe"] });

    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["allowedDobRules"], "The rule that forms start with has to be allowed."],
    ]);
  });
});

describe("a policy may be changed", () => {
  test.each([0, 18])("to %i as the age from which a youth signs alone", (ageToSignAlone) => {
    expect(Policy.safeParse({ ...spokane, ageToSignAlone }).success).toBe(true);
  });

  test("to the shortest names there are", () => {
    const changed = {
      ...spokane,
      nameOfCoC: "X",
      timeZone: "UTC",
      template: { ...spokane.template, FirstName: "X", LastName: "Y" },
      customFields: [{ name: "M", values: ["Y", "N"] }],
    };

    expect(Policy.parse(changed)).toEqual(changed);
  });

  test("to keep no date of birth at de-identification", () => {
    expect(Policy.safeParse({ ...spokane, dobAtDeidentification: "none" }).success).toBe(true);
  });
});
