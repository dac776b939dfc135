import { describe, expect, test } from "vitest";
import { type Enrollment, EnrollmentChange, NewEnrollment } from "#shared/records/enrollment.ts";
import { NewService, type Service } from "#shared/records/service.ts";
import { EnrollDraft } from "../../console/records/enrollDraft.svelte.ts";
import { EnrollmentCorrection } from "../../console/records/enrollmentCorrection.svelte.ts";
import type { ChoosableMember } from "../../console/records/memberChoice.svelte.ts";
import { ServiceDraft } from "../../console/records/serviceDraft.svelte.ts";

const today = "2026-02-15";
const clientId = "K7Q4-M2XR-9";
const around = {
  today,
  isCoordinatedEntry: false,
  isVictimServiceProvider: false,
  others: undefined,
};
const aMember = (relationship: ChoosableMember["relationship"]): ChoosableMember => ({
  clientId,
  member: { clientId, RelationshipToHoH: 2, kind: "anonymous", FirstName: null, LastName: null },
  relationship,
  isChosen: true,
});
const anEnrolling = () => Object.assign(new EnrollDraft(today), { projectId: "hearth-house" });

describe("enrolling", () => {
  test("asks for a project, and begins today as the head", () => {
    const draft = new EnrollDraft(today);

    expect(Object.keys(draft.mistakes(around))).toEqual(["projectId"]);
    expect(anEnrolling().body(around)).toEqual({
      projectId: "hearth-house",
      EntryDate: today,
      RelationshipToHoH: 1,
    });
  });

  test.each<[string, object, object, string[]]>([
    ["tomorrow", { EntryDate: "2026-02-16" }, {}, ["EntryDate"]],
    ["on no day", { EntryDate: "" }, {}, ["EntryDate"]],
    ["with nobody of the household chosen", {}, { others: [] }, ["others"]],
    ["with two heads", {}, { others: [aMember(1)] }, ["RelationshipToHoH"]],
    ["with no head", { relationship: 3 }, { others: [aMember(2)] }, ["RelationshipToHoH"]],
    [
      "by a victim service provider in Coordinated Entry without a release",
      {},
      { isCoordinatedEntry: true, isVictimServiceProvider: true },
      ["releasedUntil"],
    ],
    [
      "under a release that has ended",
      { releasedUntil: "2026-02-14" },
      { isCoordinatedEntry: true, isVictimServiceProvider: true },
      ["releasedUntil"],
    ],
  ])("%s is not sent", (_what, typed, change, fields) => {
    const draft = Object.assign(anEnrolling(), typed);

    expect(Object.keys(draft.mistakes({ ...around, ...change }))).toEqual(fields);
  });

  test("a household sends each member's own relationship, as the API takes it", () => {
    const others = [aMember(2)];
    const draft = Object.assign(anEnrolling(), { isPrivate: true, releasedUntil: "2027-01-01" });
    const body = draft.body({ ...around, others });

    expect(draft.mistakes({ ...around, others })).toEqual({});
    expect(body).toMatchObject({ private: true, others: [{ clientId, RelationshipToHoH: 2 }] });
    expect(body).not.toHaveProperty("releasedUntil");
    expect(NewEnrollment.safeParse(body).success).toBe(true);
  });

  test("in Coordinated Entry sends nothing as private", () => {
    const draft = Object.assign(anEnrolling(), { isPrivate: true });

    expect(draft.body({ ...around, isCoordinatedEntry: true })).not.toHaveProperty("private");
  });
});

describe("correcting an enrollment", () => {
  const before: Enrollment = {
    enrollmentId: "e",
    projectId: "hearth-house",
    projectType: 0,
    agencyId: "open-hearth",
    EntryDate: "2026-02-01",
    ExitDate: "2026-02-10",
    Destination: 410,
    RelationshipToHoH: 1,
    private: false,
    version: 2,
  };
  const corrected = (change: object) => Object.assign(new EnrollmentCorrection(before), change);

  test.each<[string, object, object]>([
    ["nothing", {}, {}],
    ["the entry", { EntryDate: "2026-02-02" }, { EntryDate: "2026-02-02" }],
    ["the exit", { ExitDate: "2026-02-11" }, { ExitDate: "2026-02-11" }],
    ["an exit that was a mistake", { reopens: true, ExitDate: "2026-02-11" }, { ExitDate: null }],
    ["where to", { destination: 435 }, { Destination: 435 }],
    ["the relationship", { relationship: 3 }, { RelationshipToHoH: 3 }],
    ["who knows of it", { isPrivate: true }, { private: true }],
  ])("sends %s and no more", (_what, change, body) => {
    const correction = corrected(change);

    expect(correction.body).toEqual(body);
    expect(correction.isChanged).toBe(Object.keys(body).length > 0);
    expect(EnrollmentChange.safeParse(correction.body).success).toBe(true);
  });

  test.each<[object, string[]]>([
    [{ EntryDate: "2026-02-16" }, ["EntryDate", "ExitDate"]],
    [{ EntryDate: "2026-02-11" }, ["ExitDate"]],
    [{ EntryDate: "2026-02-11", reopens: true }, []],
    [{ ExitDate: "" }, ["ExitDate"]],
  ])("%j leaves these to look at: %j", (change, fields) => {
    expect(Object.keys(corrected(change).mistakes(today))).toEqual(fields);
  });
});

describe("logging a service", () => {
  const aService = (change: object = {}) =>
    Object.assign(new ServiceDraft(today), { recordType: 141, typeProvided: 6, ...change });

  test("asks what kind it is and what was provided", () => {
    expect(Object.keys(new ServiceDraft(today).mistakes(today))).toEqual([
      "RecordType",
      "TypeProvided",
    ]);
  });

  test.each<[string, object, string | undefined, string[]]>([
    ["tomorrow", { DateProvided: "2026-02-16" }, undefined, ["DateProvided"]],
    ["before its enrollment", { DateProvided: "2026-02-01" }, "2026-02-02", ["DateProvided"]],
    ["on the day of entry", { DateProvided: "2026-02-02" }, "2026-02-02", []],
    ["in more than 4 KB", { comment: "é".repeat(2049) }, undefined, ["comment"]],
  ])("%s leaves these to look at: %#", (_what, change, entry, fields) => {
    expect(Object.keys(aService(change).mistakes(today, entry))).toEqual(fields);
  });

  test("sends what was typed, as the API takes it", () => {
    const draft = aService({ comment: " A ride. ", isPrivate: true, enrollmentId: "e" });
    const body = draft.body([clientId]);

    expect(body).toMatchObject({ comment: "A ride.", private: true, others: [clientId] });
    expect(NewService.safeParse(body).success).toBe(true);
    expect(aService().body([])).toEqual({
      DateProvided: today,
      RecordType: 141,
      TypeProvided: 6,
    });
  });

  test("tells HOPWA services apart, and begins a correction with what stands", () => {
    const service = { DateProvided: "2026-02-01", RecordType: 143, TypeProvided: 2, private: true };
    const draft = new ServiceDraft(today, service as Service);

    expect(draft).toMatchObject({ DateProvided: "2026-02-01", typeProvided: 2, isPrivate: true });
    expect(draft.isHopwa).toBe(true);
    expect(aService().isHopwa).toBe(false);
  });
});
