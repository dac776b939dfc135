import { expect } from "vitest";

interface TextMatchers<R> {
  /** Whether a text holds any of the parts. A failure names their positions, never the parts. */
  toContainAnyOf: (parts: readonly string[]) => R;
}

declare module "vitest" {
  interface Matchers<T> extends TextMatchers<T> {}
}

expect.extend({
  toContainAnyOf(text: string, parts: readonly string[]) {
    const found = parts.flatMap((part, position) => (text.includes(part) ? [position] : []));

    return {
      pass: found.length > 0,
      message: () => `Parts found, by position: ${found.join(", ") || "none"}.`,
    };
  },
});
