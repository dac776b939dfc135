import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { presets } from "#shared/policy/presets.ts";
import { Identify } from "#shared/privacy/identify.ts";
import { IdentifyForm } from "../../console/privacy/identifyForm.svelte.ts";

const setting = { policy: presets["spokane-2021"], today: asCalendarDate("2026-02-15") };
const own = "K7Q4-M2XR-9";
const other = "0000-0001-Y";
const member = (clientId: string, RelationshipToHoH: number) => ({
  clientId,
  RelationshipToHoH,
  kind: "anonymous" as const,
  FirstName: null,
  LastName: null,
  ageBand: null,
});

function aConsent(members: ReturnType<typeof member>[] = []) {
  const form = new IdentifyForm(setting, own, members);
  form.release.method = "written";
  form.release.givenBy = "self";
  form.release.consentedBy = "Ottoline Vandersloot";
  return form;
}

describe("recording the consent of an anonymous client", () => {
  test("asks for the consent alone: who the client is may stay empty", () => {
    const { body } = aConsent();

    expect(Identify.safeParse(body).success).toBe(true);
    expect(body).toMatchObject({
      FirstName: null,
      NameDataQuality: 99,
      roi: {
        scope: "all",
        effectiveDate: "2026-02-15",
        endDate: "2027-02-15",
        consentedBy: "Ottoline Vandersloot",
      },
    });
    expect(body).not.toHaveProperty("kind");
    expect(body?.roi).not.toHaveProperty("permission");
  });

  test("sends what was typed, with the codes that fit", () => {
    const form = aConsent();
    form.client.identity.FirstName = "Ottoline";
    form.client.identity.LastName = "Vandersloot";
    form.client.dob.parts = { year: "1984", month: "07", day: "19" };

    expect(form.body).toMatchObject({
      FirstName: "Ottoline",
      LastName: "Vandersloot",
      NameDataQuality: 1,
      DOB: "1984-07-19",
      DOBDataQuality: 1,
    });
  });

  test("sends nothing without the name of who consented", () => {
    const form = aConsent();
    form.release.consentedBy = "  ";

    expect(form.release.mistakes).toEqual({ consentedBy: "missing" });
    expect(form.body).toBeUndefined();
  });

  test("asks nothing about a household of one", () => {
    expect(aConsent([member(own, 1)]).mistakes).toEqual({});
  });

  test("asks what becomes of the others of the household", () => {
    const form = aConsent([member(own, 2), member(other, 1)]);
    expect(form.mistakes).toEqual({ household: true });

    form.household = "wait";
    expect(form.body).toBeUndefined();

    form.household = "leave";
    expect(form.body).toMatchObject({ separate: true });
    expect(form.body).not.toHaveProperty("newHead");
  });

  test("asks who heads the household when its head leaves", () => {
    const form = aConsent([member(own, 1), member(other, 2)]);
    form.household = "leave";
    expect(form.mistakes).toEqual({ newHead: true });

    form.newHead = other;
    expect(form.body).toMatchObject({ separate: true, newHead: other });
  });

  test("knows whether leaving would lose something", () => {
    const form = new IdentifyForm(setting, own, []);
    expect(form.isTouched).toBe(false);

    form.client.identity.FirstName = "Ottoline";
    expect(form.isTouched).toBe(true);
  });
});
