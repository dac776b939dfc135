import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientIdFrom } from "#shared/anonymization/clientId.ts";
import { clientIdsIn } from "#shared/identifiers/clientIdsIn.ts";
import { otherClientIds } from "#shared/identifiers/generic/otherClientIds.ts";
import { type Note, readNote } from "#shared/identifiers/note.ts";
import { expectFoundBy } from "./markedBy.ts";

const find = (own?: string) => (note: Note) => otherClientIds(clientIdsIn(note), own);

describe("another person's Client ID is found", () => {
  test.each([
    "lives with ⟦K7Q4-M2XR-9⟧.",
    "lives with ⟦k7q4-m2xr-9⟧.",
    "lives with ⟦K7Q4M2XR9⟧, ⟦K7Q4 M2XR 9⟧",
    "lives with HV-⟦K7Q4-M2XR-9⟧",
    "lives with ⟦K7Q4–M2XR–9⟧",
    "lives with ⟦K7Q4-M2XR-\u200b9⟧",
  ])("in %j", (marked) => {
    expectFoundBy(find(), marked, "ID");
  });

  test.each([
    "K7Q4-M2XR-8, 7K3M-Q2XR-0",
    "K7Q4-M2XR-99, AK7Q4-M2XR-9",
    "voucher 123456789, been told I, well done a",
  ])("but not in %j", (text) => {
    expectFoundBy(find(), text, "ID");
  });

  test("but not the record's own, however it is written", () => {
    expectFoundBy(find("K7Q4-M2XR-9"), "K7Q4-M2XR-9, k7q4m2xr9, K7Q4 M2XR 9", "ID");
  });

  test("whatever it is, where it stands", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        const id = clientIdFrom(bytes);
        const note = readNote(`ñ, 😀 ${id} today`);

        expect(find()(note)).toEqual([
          { start: 6, end: 6 + id.length, type: "ID", certainty: "likely" },
        ]);
        expect(find(id)(note)).toEqual([]);
      }),
    );
  });
});
