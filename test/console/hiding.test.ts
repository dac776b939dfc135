import { beforeEach, expect, test } from "vitest";
import { hiding } from "../../console/app/hiding.svelte.ts";

beforeEach(() => hiding.show());

test("Esc twice in quick succession hides the screen", () => {
  hiding.escape(10_000);
  hiding.escape(10_500);

  expect(hiding.isHidden).toBe(true);
});

test("Esc once, or twice at leisure, closes what it closes and hides nothing", () => {
  hiding.escape(20_000);
  hiding.escape(21_000);

  expect(hiding.isHidden).toBe(false);
});
