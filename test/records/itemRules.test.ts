import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOfDays, orderOf, orderRange } from "#functions/records/itemOrder.ts";
import type { StoredItem } from "#functions/records/storedItem.ts";
import { dateIn } from "#shared/hmis/calendarDate.ts";
import { recordTypes } from "#shared/hmis/recordType.ts";
import { typesProvided } from "#shared/hmis/typesProvided.ts";
import { brokenEnrollmentRules, hasOneHead } from "#shared/records/enrollmentRules.ts";
import { brokenServiceRules } from "#shared/records/serviceRules.ts";
import { aDay } from "../support/aDay.ts";

const fieldsOf = (errors: readonly { field: string }[]) => errors.map(({ field }) => field);
const codes = recordTypes.flatMap((type) =>
  Object.keys(typesProvided[type] ?? {}).map((provided) => [type, Number(provided)] as const),
);

describe("a service", () => {
  test.each(codes)("of %i.%i is one of HUD's", (RecordType, TypeProvided) => {
    const service = { DateProvided: "2026-02-10", RecordType, TypeProvided };

    expect(brokenServiceRules(service, "2026-02-15")).toEqual([]);
  });

  test("of any other code is none", () => {
    const isCode = (type: number, provided: number) =>
      codes.some(([one, other]) => one === type && other === provided);

    fc.assert(
      fc.property(
        fc.integer({ min: 130, max: 310 }),
        fc.integer({ min: 0, max: 210 }),
        (type, provided) => {
          const service = { DateProvided: "2026-02-10", RecordType: type, TypeProvided: provided };
          expect(brokenServiceRules(service, "2026-02-15").length === 0).toBe(
            isCode(type, provided),
          );
        },
      ),
    );
  });

  test("lies between the entry and today, both days included", () => {
    fc.assert(
      fc.property(aDay(), aDay(), aDay(), (day, today, entry) => {
        const service = { DateProvided: day, RecordType: 200, TypeProvided: 200 };
        const holds = day <= today && day >= entry;
        expect(fieldsOf(brokenServiceRules(service, today, entry))).toEqual(
          holds ? [] : ["DateProvided"],
        );
      }),
    );
  });
});

describe("an enrollment", () => {
  test("begins by today and ends between its entry and today", () => {
    fc.assert(
      fc.property(aDay(), fc.option(aDay()), aDay(), (EntryDate, ExitDate, today) => {
        const holds =
          EntryDate <= today && (ExitDate === null || (ExitDate <= today && ExitDate >= EntryDate));
        expect(brokenEnrollmentRules({ EntryDate, ExitDate }, today).length === 0).toBe(holds);
      }),
    );
  });

  test.each<[number[], boolean]>([
    [[2], true],
    [[1], true],
    [[1, 2, 99], true],
    [[2, 1], true],
    [[1, 1], false],
    [[2, 3], false],
  ])("of a household by the relationships %j has one head: %s", (relationships, holds) => {
    expect(hasOneHead(relationships)).toBe(holds);
  });
});

describe("the range that a list of days reads", () => {
  const note = (at: string) => ({ itemId: "n", at }) as StoredItem<"N">;
  const service = (DateProvided: string): StoredItem<"S"> => ({
    ...{ itemId: "s", agencyId: "open-hearth", personId: "p", at: "2026-02-15T20:00:00Z" },
    ...{ enrollmentId: null, DateProvided, RecordType: 200, TypeProvided: 200, version: 1 },
  });

  test.each(["America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "holds every note of these days in %s",
    (timeZone) => {
      fc.assert(
        fc.property(
          aDay(),
          aDay(),
          fc.integer({ min: 0, max: 86_399_999 }),
          aDay(),
          (one, other, ms, on) => {
            const [from, to] = one <= other ? [one, other] : [other, one];
            const at = new Date(Date.parse(`${on}T00:00:00Z`) + ms).toISOString();
            const day = dateIn(timeZone, new Date(at));
            const [first, last] = orderRange("N", { from, to });
            const order = orderOf("N", note(at));
            const isOf = isOfDays("N", note(at), { from, to }, timeZone);

            expect(isOf).toBe(day >= from && day <= to);
            if (isOf) expect(order >= first && order <= last).toBe(true);
          },
        ),
      );
    },
  );

  test("of services is exact, and of all days whole", () => {
    fc.assert(
      fc.property(aDay(), aDay(), aDay(), (one, other, DateProvided) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const order = orderOf("S", service(DateProvided));
        const isIn = ([first, last]: readonly [string, string]) => order >= first && order <= last;

        expect(isIn(orderRange("S", { from, to }))).toBe(
          DateProvided >= from && DateProvided <= to,
        );
        expect(isIn(orderRange("S", {}))).toBe(true);
        expect(isIn(orderRange("E", {}))).toBe(false);
      }),
    );
  });
});
