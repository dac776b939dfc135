import { describe, expect, test } from "vitest";
import { NewRoi } from "#shared/privacy/roi.ts";
import { RoiForm, writtenAfter } from "../../console/privacy/roiForm.svelte.ts";

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

  test("may begin on a later day", () => {
    const form = aYes();
    form.effectiveDate = "2026-03-01";

    expect(form.body).toMatchObject({ effectiveDate: "2026-03-01" });
  });

  test("asks another agency than the owner who consented", () => {
    const form = new RoiForm({ today: "2026-02-15", namesConsenter: true });
    form.permission = "no";
    form.method = "telephone";
    form.givenBy = "self";
    expect(form.mistakes).toEqual({ consentedBy: "missing" });

    form.consentedBy = " Ottoline Vandersloot ";
    expect(form.body).toMatchObject({ consentedBy: "Ottoline Vandersloot" });
  });

  test("names a guardian only where a guardian gave it", () => {
    const form = aYes();
    form.guardian = "K7Q4-M2XR-9";
    expect(form.body).not.toHaveProperty("guardian");

    form.givenBy = "guardian";
    expect(form.body).toMatchObject({ guardian: "K7Q4-M2XR-9" });
    expect(NewRoi.safeParse(form.body).success).toBe(true);
  });

  test("makes of a release by telephone the same in writing, from today on", () => {
    const telephone = {
      roiId: "one",
      permission: "yes" as const,
      scope: { agencyIds: ["northside"] },
      effectiveDate: "2026-01-10",
      endDate: "2026-12-31",
      method: "telephone" as const,
      givenBy: "guardian" as const,
      consentedBy: "Ada Vandersloot",
      guardian: "K7Q4-M2XR-9",
      recordedAt: "2026-01-10T20:00:00.000Z",
      agencyId: "open-hearth",
    };
    const body = writtenAfter(telephone, "2026-02-15");

    expect(body).toEqual({
      permission: "yes",
      scope: { agencyIds: ["northside"] },
      effectiveDate: "2026-02-15",
      endDate: "2026-12-31",
      method: "written",
      givenBy: "guardian",
      guardian: "K7Q4-M2XR-9",
      consentedBy: "Ada Vandersloot",
    });
    expect(NewRoi.safeParse(body).success).toBe(true);
  });
});
