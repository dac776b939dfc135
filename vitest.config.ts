import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** Rule and operation tests. The journeys in a browser belong to Playwright. */
export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/journeys/**"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // The runner would leave one of two processors idle.
    maxWorkers: "100%",
  },
});
