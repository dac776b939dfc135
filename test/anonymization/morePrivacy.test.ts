import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RecordFacts, type Sight, sightOf } from "#shared/anonymization/sight.ts";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { staff } from "./staff.ts";

const yesterday = asCalendarDate("2026-02-14");
const today = asCalendarDate("2026-02-15");
const tomorrow = asCalendarDate("2026-02-16");

/** What somebody gets to know, so that two sights can be compared. */
const known = (seen: Sight | null) =>
  new Set(
    seen === null
      ? []
      : [
          "it exists",
          ...(seen.seenAs === "coordination" ? [] : ["template date"]),
          ...(seen.seenAs === "full" ? ["identity"] : []),
          ...(seen.items === "all" ? ["items of others"] : []),
          ...(seen.texts === "all" ? ["texts of others"] : []),
          ...(seen.texts === "none" ? [] : ["own texts"]),
        ],
  );

const someDay = fc.constantFrom(yesterday, today, tomorrow);
const someRecord: fc.Arbitrary<RecordFacts> = fc.record({
  kind: fc.constantFrom("anonymous", "identified"),
  state: fc.constantFrom("open", "sealed"),
  owner: fc.constantFrom("open-hearth", "northside"),
  privacy: fc.constantFrom("shared", "private"),
  releases: fc.array(
    fc.record({
      permission: fc.constantFrom("yes", "no"),
      scope: fc.constantFrom(
        "all" as const,
        { agencyIds: ["northside"] },
        { agencyIds: ["third"] },
      ),
      endDate: fc.option(someDay),
      effectiveDate: someDay,
    }),
    { maxLength: 3 },
  ),
  agencies: fc.dictionary(
    fc.constantFrom("northside", "harbor-light", "open-hearth"),
    fc.record(
      {
        items: fc.constant(true as const),
        openEnrollments: fc.nat(2),
        handoffUntil: someDay,
        recordedIdentity: fc.constant(true as const),
      },
      { requiredKeys: [] },
    ),
  ),
  maskedFor: fc.constantFrom(undefined, "open-hearth", "northside", "third"),
});
const somebody = fc.constantFrom(...Object.values(staff));

/** One step towards more privacy that an agency or a client may ask for. */
const steps: Record<string, (record: RecordFacts, agencyId: string) => RecordFacts> = {
  "making a record private": (record) => ({ ...record, privacy: "private" }),
  "saying No to sharing": (record) => ({
    ...record,
    releases: [
      ...record.releases,
      { permission: "no", scope: "all", effectiveDate: today, endDate: null },
    ],
  }),
  "masking a record": (record, maskedFor) => ({
    ...record,
    maskedFor: record.maskedFor ?? maskedFor,
  }),
  "sealing a record": (record) => ({ ...record, state: "sealed" }),
};
describe("asking for more privacy", () => {
  test.each(Object.entries(steps))("%s never shows anybody more", (_what, step) => {
    fc.assert(
      fc.property(
        someRecord,
        somebody,
        fc.boolean(),
        fc.constantFrom("open-hearth", "northside"),
        (record, actor, ownerShares, requester) => {
          const before = known(sightOf(actor, record, ownerShares, today));
          const after = known(sightOf(actor, step(record, requester), ownerShares, today));

          expect([...after].filter((each) => !before.has(each))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("masking shows the record to nobody from whom it was hidden", () => {
    fc.assert(
      fc.property(someRecord, somebody, fc.boolean(), (record, actor, ownerShares) => {
        fc.pre(sightOf(actor, { ...record, maskedFor: undefined }, ownerShares, today) === null);

        for (const maskedFor of ["open-hearth", "northside", "harbor-light"]) {
          expect(sightOf(actor, { ...record, maskedFor }, ownerShares, today)).toBeNull();
        }
      }),
    );
  });
});
