import { describe, expect, test } from "vitest";
import { NewRoi } from "#shared/privacy/roi.ts";
import { RoiForm } from "../../console/privacy/roiForm.svelte.ts";

function aYes() {
  const form = new RoiForm({ today: "2026-02-15" });
  form.permission = "yes";
  form.method = "written";
  form.givenBy = "self";
  return form;
}

describe("recording a release of information", () => {
  test("offers a Yes from today for a year, to all agencies that share", () => {
    expect(aYes().body).toEqual({
      permission: "yes",
      scope: "all",
      effectiveDate: "2026-02-15",
      endDate: "2027-02-15",
      method: "written",
      givenBy: "self",
    });
  });

  test("says what is missing, field by field", () => {
    const form = new RoiForm({ today: "2026-02-15" });

    expect(form.mistakes).toEqual({
      permission: "missing",
      method: "missing",
      givenBy: "missing",
    });
    expect(form.body).toBeUndefined();
  });

  test("refuses a Yes without an end, and one that ends before it begins", () => {
    const form = aYes();

    form.endDate = "";
    expect(form.mistakes.endDate).toBe("missing");

    form.endDate = "2026-02-14";
    expect(form.mistakes.endDate).toBe("end-before-start");
  });

  test("sends a No without end or list of agencies", () => {
    const form = aYes();
    form.toAll = false;
    form.agencyIds.add("northside");

    form.permission = "no";

    expect(form.body).toMatchObject({ permission: "no", scope: "all" });
    expect(form.body).not.toHaveProperty("endDate");
  });

  test("asks for an agency where the release is not for all", () => {
    const form = aYes();

    form.toAll = false;
    expect(form.mistakes.agencyIds).toBe("missing");

    form.agencyIds.add("northside");
    expect(NewRoi.safeParse(form.body).success).toBe(true);
  });
});
