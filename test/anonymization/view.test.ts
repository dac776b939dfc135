import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Annotations,
  everything,
  type Visibility,
  view,
  viewItems,
  viewPage,
} from "#shared/anonymization/view.ts";

interface Visit {
  readonly day: string;
  readonly name: string | null;
  readonly agency: string;
  readonly why?: string;
  readonly row: number;
}

const visibility = {
  day: "open",
  name: "identifying",
  agency: "full",
  why: "restricted",
  row: "internal",
} as const satisfies Annotations<Visit>;

const visit: Visit = { day: "2026-02-15", name: "Ilse", agency: "open-hearth", why: "x", row: 7 };
const levels = ["open", "full", "identifying", "restricted"] as const;

describe("view", () => {
  test.each<[Visibility[], Partial<Visit>]>([
    [[], {}],
    [["open"], { day: "2026-02-15" }],
    [["open", "full"], { day: "2026-02-15", agency: "open-hearth" }],
    [["identifying"], { name: "Ilse" }],
    [["restricted"], { why: "x" }],
  ])("with %j answers those fields alone", (permitted, expected) => {
    expect(view(visibility, new Set(permitted), visit)).toEqual(expected);
  });

  test("never answers what is internal", () => {
    expect(view(visibility, everything, visit)).not.toHaveProperty("row");
  });

  test.each<Visibility>(["open", "coordination", "full", "identifying", "restricted"])(
    "with everything answers what is %s",
    (level) => {
      expect(view<{ day: string }>({ day: level }, everything, visit)).toEqual({ day: visit.day });
    },
  );

  test("leaves out a field that nobody annotated", () => {
    const stored = { ...visit, shoeSize: 43 };

    expect(view<Visit>(visibility, everything, stored)).not.toHaveProperty("shoeSize");
  });

  test("puts the template in the place of what is not permitted, and of nothing else", () => {
    const standIn = { name: "Anonymous", day: "1900-01-01" };

    expect(view<Visit>(visibility, new Set(["open"]), visit, standIn)).toEqual({
      day: "2026-02-15",
      name: "Anonymous",
    });
  });

  test("keeps an empty value and leaves out a missing one", () => {
    const { why: _, ...plain } = visit;

    expect(view<Visit>(visibility, everything, { ...plain, name: null })).toEqual({
      day: "2026-02-15",
      name: null,
      agency: "open-hearth",
    });
  });

  test("permitting more never takes a field away, and shows no field that is not permitted", () => {
    fc.assert(
      fc.property(fc.subarray([...levels]), fc.constantFrom(...levels), (permitted, more) => {
        const before = Object.keys(view(visibility, new Set(permitted), visit));
        const after = Object.keys(view(visibility, new Set([...permitted, more]), visit));

        expect(after).toEqual(expect.arrayContaining(before));
        for (const field of before) {
          expect(permitted).toContain(visibility[field as keyof Visit]);
        }
      }),
    );
  });
});

test("a page holds what was viewed and where to go on", () => {
  const seen = view<Visit>(visibility, new Set(["open"]), visit);

  expect(viewPage([seen], "further")).toEqual({ items: [{ day: "2026-02-15" }], next: "further" });
  expect(viewPage([])).toEqual({ items: [], next: null });
  expect(viewItems([seen])).toEqual({ items: [{ day: "2026-02-15" }] });
});
