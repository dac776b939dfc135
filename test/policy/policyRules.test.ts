import { describe, expect, test } from "vitest";
import { Policy } from "#shared/policy/policy.ts";
import { policyErrors } from "#shared/policy/policyRules.ts";
import { presets } from "#shared/policy/presets.ts";

const policy = presets["spokane-2021"];
const { template } = policy;

const broken: [string, Partial<Policy>, string][] = [
  ["no name of the CoC", { nameOfCoC: " " }, "nameOfCoC"],
  ["a time zone that is none", { timeZone: "Pacific" }, "timeZone"],
  ["an empty first name", { template: { ...template, FirstName: "" } }, "template.FirstName"],
  ["an empty last name", { template: { ...template, LastName: " " } }, "template.LastName"],
  ["a first rule that is not allowed", { allowedDobRules: ["band-safe"] }, "allowedDobRules"],
  ["no rule allowed", { allowedDobRules: [] }, "allowedDobRules"],
  [
    "exact dates by rule at de-identification",
    { dobRule: "exact-or-refused", allowedDobRules: ["exact-or-refused"] },
    "dobAtDeidentification",
  ],
  ["no statement", { statements: [] }, "statements"],
  ["a statement twice", { statements: ["noted", "noted"] }, "statements"],
  [
    "an own field without a name",
    { customFields: [{ name: "", values: ["Yes", "No"] }] },
    "customFields.0.name",
  ],
  [
    "an own field with one answer",
    { customFields: [{ name: "County", values: ["Here"] }] },
    "customFields.0.values",
  ],
  [
    "an own field with the same answer twice",
    { customFields: [{ name: "County", values: ["A", "A"] }] },
    "customFields.0.values",
  ],
  [
    "an own field with an empty answer",
    { customFields: [{ name: "County", values: ["A", " "] }] },
    "customFields.0.values",
  ],
  [
    "an own field twice",
    {
      customFields: [
        { name: "County", values: ["A", "B"] },
        { name: "County", values: ["A", "B"] },
      ],
    },
    "customFields",
  ],
  [
    "an own field twice but for a blank",
    {
      customFields: [
        { name: "County", values: ["A", "B"] },
        { name: "County ", values: ["A", "B"] },
      ],
    },
    "customFields",
  ],
  ["an age over 18", { ageToSignAlone: 19 }, "ageToSignAlone"],
  ["an age under 0", { ageToSignAlone: -1 }, "ageToSignAlone"],
  ["half a year", { ageToSignAlone: 12.5 }, "ageToSignAlone"],
];

describe("a policy with", () => {
  test.each(broken)("%s is refused at that field", (_what, change, field) => {
    expect(policyErrors({ ...policy, ...change }).map((error) => error.field)).toEqual([field]);
  });

  test.each(broken)(
    "%s is refused by the API's schema too, at the same field",
    (_what, change, field) => {
      const { error } = Policy.safeParse({ ...policy, ...change });

      expect(error?.issues.map(({ path }) => path.join("."))?.[0]).toMatch(
        new RegExp(`^${field.replaceAll(".", "\\.")}`),
      );
    },
  );

  test("a name quality that counts as complete is refused", () => {
    const wrong = { ...policy, template: { ...template, NameDataQuality: 1 as 2 } };

    expect(policyErrors(wrong)).toMatchObject([{ field: "template.NameDataQuality" }]);
  });

  test.each([0, 13, 18])("%i as the age to sign alone is in order", (ageToSignAlone) => {
    expect(policyErrors({ ...policy, ageToSignAlone })).toEqual([]);
  });

  test("two own fields of different names is in order", () => {
    const customFields = [
      { name: "County", values: ["A", "B"] },
      { name: "Language", values: ["A", "B"] },
    ];

    expect(policyErrors({ ...policy, customFields })).toEqual([]);
  });

  test("each preset is in order", () => {
    for (const preset of Object.values(presets)) expect(policyErrors(preset)).toEqual([]);
  });
});
