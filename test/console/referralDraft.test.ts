import { describe, expect, test } from "vitest";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { NewReferral } from "#shared/records/referral.ts";
import { ReferralDraft } from "../../console/records/referralDraft.svelte.ts";

const today = asCalendarDate("2026-02-15");
const among = { today, sharesData: true, isVictimServiceProvider: false };

function toNorthside() {
  const draft = new ReferralDraft(today);
  draft.agencyId = "northside-outreach";
  return draft;
}

describe("writing a referral", () => {
  test("starts today with nothing to lose, and asks for the agency", () => {
    const draft = new ReferralDraft(today);

    expect(draft.isTouched).toBe(false);
    expect(Object.keys(draft.mistakes(among))).toEqual(["agencyId"]);
  });

  test("sends what was written alone", () => {
    const draft = toNorthside();
    draft.comment = " Needs a bed. ";
    draft.isPrivate = true;

    expect(draft.mistakes(among)).toEqual({});
    expect(draft.body(false)).toEqual({
      agencyId: "northside-outreach",
      ReferralDate: today,
      coordinatedEntry: false,
      comment: "Needs a bed.",
      private: true,
    });
    expect(NewReferral.safeParse(draft.body(false)).success).toBe(true);
  });

  test("through Coordinated Entry needs a contact and an agency that shares, and is never private", () => {
    const draft = toNorthside();
    draft.coordinatedEntry = true;
    draft.isPrivate = true;
    expect(draft.mistakes({ ...among, sharesData: false })).toEqual({
      agencyId: expect.stringContaining("Hand the Client ID off"),
      contact: "A referral of Coordinated Entry names a contact.",
    });

    draft.contact = "Front desk";
    expect(draft.mistakes(among)).toEqual({});
    expect(draft.body(false)).not.toHaveProperty("private");
  });

  test("takes no more than the API does", () => {
    const draft = toNorthside();
    draft.contact = "é".repeat(101);
    draft.comment = "é".repeat(2049);

    expect(Object.keys(draft.mistakes(among))).toEqual(["contact", "comment"]);
    draft.ReferralDate = "2026-02-16";
    expect(draft.mistakes(among).ReferralDate).toBe("The date lies in the future.");
  });

  test("of a victim service provider has a release that still stands, and no words", () => {
    const draft = toNorthside();
    draft.comment = "Typed before.";
    const provider = { ...among, isVictimServiceProvider: true };
    expect(Object.keys(draft.mistakes(provider))).toEqual(["releasedUntil"]);

    draft.releasedUntil = "2026-02-14";
    expect(Object.keys(draft.mistakes(provider))).toEqual(["releasedUntil"]);
    draft.releasedUntil = "2026-02-15";
    expect(draft.mistakes(provider)).toEqual({});
    expect(draft.body(true)).toEqual({
      agencyId: "northside-outreach",
      ReferralDate: today,
      coordinatedEntry: false,
      releasedUntil: "2026-02-15",
    });
  });
});
