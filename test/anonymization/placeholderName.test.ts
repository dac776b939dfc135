import { expect, test } from "vitest";
import { isPlaceholderName } from "#shared/anonymization/placeholderName.ts";

test.each<[string | null, string | null]>([
  ["Anonymous", "Anonymous"],
  ["ANONYMOUS", null],
  [null, "anonymous"],
  ["Anonymous", ""],
  ["Anonymous", "Client"],
  ["Anonymous-204", "B"],
  ["Anon", "Anon"],
  ["Anónimo", "Anónimo"],
  ["Client", "Refused"],
  ["Refused", "Refused"],
  ["Refused", "Consent"],
  ["Consent", "Refused"],
  ["No", "Consent"],
  ["Consent", "Consent"],
  ["Name", "Withheld"],
  ["De-Identified", "Deidentified"],
  ["REFUSED (ROI)", "1234"],
  ["Declined", "To Name"],
])("%j %j is nobody's name: an import makes the record anonymous", (first, last) => {
  expect(isPlaceholderName(first, last)).toBe(true);
});

test.each<[string | null, string | null]>([
  [null, null],
  ["", ""],
  ["  ", "-"],
  ["Rosa", "Rivera"],
  ["Rosa", "Anonymous"],
  ["Anonymous", "Rivera"],
  ["Consentino", "Refusedale"],
  ["Anna", "Non"],
  ["Unknown", "Unknown"],
  ["Child", "Male"],
  ["X", "X"],
  ["No", "Name"],
  ["Client", "Client"],
  ["123", "456"],
])("%j %j is not taken for a placeholder, for what is taken for one is dropped", (first, last) => {
  expect(isPlaceholderName(first, last)).toBe(false);
});
