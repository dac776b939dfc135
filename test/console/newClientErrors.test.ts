import { expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { spokane2021 } from "#shared/policy/spokane2021.ts";
import { Problem } from "../../console/app/problem.ts";
import { formErrors } from "../../console/clients/newClientErrors.ts";
import { NewClientForm } from "../../console/clients/newClientForm.svelte.ts";
import { noDate, partsOf } from "../../console/ui/dateParts.ts";

function aForm(dob = "") {
  const form = new NewClientForm(
    {
      policy: spokane2021,
      today: asCalendarDate("2026-02-15"),
      victimServiceProvider: false,
    },
    { FirstName: "", LastName: "", dob: noDate() },
  );
  form.consent = "refused";
  form.dob.parts = partsOf(dob);

  return form;
}

test("an error leads to the control that mends it", () => {
  expect(formErrors(aForm("2026-02-30"), undefined)).toEqual([
    { id: "dob", message: "This day does not exist." },
  ]);
  expect(formErrors(aForm("2008-06-30"), undefined)).toEqual([
    { id: "crossing-confirmed", message: "Confirm the age change to save." },
  ]);
});

test("what the API refuses stands at its field", () => {
  const problem = new Problem({
    type: "/problems/rule-broken",
    status: 422,
    errors: [{ field: "custom.Micronesian", message: "One of Yes, No." }],
  });

  expect(formErrors(aForm(), problem)).toEqual([{ id: "Micronesian", message: "One of Yes, No." }]);
});

test("a refusal without a field is said above the form, and so is an answer that never came", () => {
  const refused = new Problem({ type: "/problems/audit-not-writable", status: 503, errors: [] });

  expect(formErrors(aForm(), refused)).toEqual([
    { message: "The audit trail cannot be written, so nothing is shown. Try again." },
  ]);
  expect(formErrors(aForm(), new Problem({}))).toEqual([
    { message: expect.stringMatching("Check the connection") },
  ]);
});
