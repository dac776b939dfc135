import { describe, expect, test } from "vitest";
import type { Sight } from "#shared/anonymization/sight.ts";
import { viewClient, type WholeClient } from "#shared/clients/viewClient.ts";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { presets } from "#shared/policy/presets.ts";

const { "orange-county": orangeCounty, "spokane-2021": spokane } = presets;
const today = asCalendarDate("2026-02-15");

/** 17 years old; Spokane's rule keeps the birth year, so the stored date would show 18. */
const whole: WholeClient = {
  clientId: "K7Q4-M2XR-9",
  kind: "identified",
  identity: {
    FirstName: "Ottoline",
    MiddleName: "Wren",
    LastName: "Vandersloot",
    NameSuffix: "II",
    NameDataQuality: 1,
    SSN: "900551234",
    SSNDataQuality: 1,
    DOB: asCalendarDate("2008-06-30"),
    DOBDataQuality: 1,
  },
  contact: { phones: ["509-555-0142"], emails: [], addresses: [] },
  ageBand: "13-17",
  madeOn: today,
  demographics: { Sex: 0 },
  custom: { Micronesian: "Yes" },
  reason: "youth",
  crosses: 18,
  privacy: "shared",
  roi: { permission: "yes", endDate: "2026-12-31" },
  coordinatedEntry: false,
  householdId: "household",
  owner: "open-hearth",
  masked: true,
  openTicket: "ticket",
  version: 4,
};
const { identity, ...rest } = whole;
const anonymousRecord: WholeClient = {
  ...rest,
  kind: "anonymous",
  identity: {
    FirstName: "Anonymous",
    MiddleName: null,
    LastName: "Anonymous",
    NameSuffix: null,
    NameDataQuality: 2,
    SSN: null,
    SSNDataQuality: 99,
    DOB: asCalendarDate("1989-01-01"),
    DOBDataQuality: 2,
  },
  ageBand: "35-44",
};

const full: Sight = { seenAs: "full", items: "all", texts: "all" };
const anonymous: Sight = { seenAs: "anonymous", items: "own", texts: "none" };
const coordination: Sight = { seenAs: "coordination", items: "own", texts: "own" };
const openFields = {
  clientId: "K7Q4-M2XR-9",
  privacy: "shared",
  coordinatedEntry: false,
  version: 4,
};
const template = {
  FirstName: "Anonymous",
  MiddleName: null,
  LastName: "Anonymous",
  NameSuffix: null,
  NameDataQuality: 2,
  SSN: null,
  SSNDataQuality: 99,
};

describe("a client at level full", () => {
  test("is shown whole but for the reason and the crossing", () => {
    const {
      reason: _,
      crosses: __,
      madeOn: ___,
      ...shown
    } = { ...rest, ...identity, seenAs: "full" };

    expect(viewClient(whole, full, false, spokane, today)).toEqual(shown);
  });

  test("is shown with reason and crossing to those who may read them", () => {
    expect(viewClient(whole, full, true, spokane, today)).toMatchObject({
      reason: "youth",
      crosses: 18,
    });
  });
});

describe("a client at level anonymous", () => {
  test("is what a de-identification would leave, with no sign that it was more", () => {
    expect(viewClient(whole, anonymous, true, spokane, today)).toEqual({
      ...openFields,
      ...template,
      kind: "anonymous",
      DOB: "2008-01-01",
      DOBDataQuality: 2,
      ageBand: "18-24",
      roi: { permission: "no", endDate: null },
      seenAs: "anonymous",
    });
  });

  test("has no date and no age where the region keeps none", () => {
    expect(viewClient(whole, anonymous, false, orangeCounty, today)).toEqual({
      ...openFields,
      ...template,
      kind: "anonymous",
      FirstName: null,
      LastName: null,
      NameDataQuality: 9,
      SSNDataQuality: 9,
      DOB: null,
      DOBDataQuality: 9,
      ageBand: null,
      roi: { permission: "no", endDate: null },
      seenAs: "anonymous",
    });
  });

  test("is the template alone while it is sealed", () => {
    const sealed = { ...whole, identity: null, ageBand: null, beingDeidentified: true } as const;

    expect(viewClient(sealed, anonymous, false, spokane, today)).toEqual({
      ...openFields,
      ...template,
      kind: "anonymous",
      DOB: null,
      DOBDataQuality: 99,
      ageBand: null,
      roi: { permission: "no", endDate: null },
      beingDeidentified: true,
      seenAs: "anonymous",
    });
  });

  test("shows the date that an anonymous record carries anyway", () => {
    expect(viewClient(anonymousRecord, anonymous, false, spokane, today)).toMatchObject({
      DOB: "1989-01-01",
      ageBand: "35-44",
    });
  });
});

test("at level coordination there is an age band, no date of birth and no demographics", () => {
  expect(viewClient(anonymousRecord, coordination, true, spokane, today)).toEqual({
    ...openFields,
    ...template,
    kind: "anonymous",
    DOB: null,
    DOBDataQuality: 2,
    ageBand: "35-44",
    roi: { permission: "no", endDate: null },
    seenAs: "coordination",
  });
});

describe("the date of birth below level full", () => {
  test("does not move on the true birthday, which it would give away", () => {
    const at21November = { ...whole, identity: { ...identity, DOB: asCalendarDate("2001-11-21") } };
    const shownOn = (day: string) =>
      viewClient(at21November as WholeClient, anonymous, false, spokane, asCalendarDate(day));

    const days = ["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"].map(shownOn);

    expect(new Set(days.map(({ DOB }) => DOB)).size).toBe(1);
    expect(new Set(days.map(({ ageBand }) => ageBand)).size).toBe(1);
  });
});
