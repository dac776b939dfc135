import { encode } from "uqr";
import { expect, test } from "vitest";
import { modulesPath } from "../../console/ui/modulesPath.ts";

/** The dark modules that a path of rectangles covers. */
function darkOf(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step} ${y}`),
  );
}

test("a QR code is drawn with every dark module, once, and no other", () => {
  const { data } = encode("K7Q4-M2XR-9", { ecc: "Q", border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));

  expect(darkOf(modulesPath(data))).toEqual(dark);
  expect(dark.length).toBeGreaterThan(100);
});

test("a row without a dark module draws nothing", () => {
  expect(modulesPath([[false, false]])).toBe("");
});
