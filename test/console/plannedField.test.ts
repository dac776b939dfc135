import { describe, expect, test } from "vitest";
import { plannedField } from "../../console/deidentification/plannedField.ts";

describe("a field of the plan", () => {
  test("shows codes with HUD's words of the region's year", () => {
    const field = { field: "SSNDataQuality", now: "1", becomes: "9" };

    expect(plannedField(field, "FY2022")).toEqual({
      field: "SSNDataQuality",
      label: "Quality of SSN",
      now: { code: 1, words: "Full SSN reported" },
      becomes: { code: 9, words: "Client refused" },
    });
  });

  test("writes a date of birth and a Social Security number as people do", () => {
    const dob = plannedField({ field: "DOB", now: "1988-06-30", becomes: "1989-01-01" }, "FY2026");
    const ssn = plannedField({ field: "SSN", now: "900123456", becomes: null }, "FY2026");

    expect([dob.now.words, dob.becomes.words]).toEqual(["Jun 30, 1988", "Jan 1, 1989"]);
    expect([ssn.now.words, ssn.becomes.words]).toEqual(["900-12-3456", ""]);
  });
});
