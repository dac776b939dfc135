import { defineConfig } from "vitest/config";

/**
 * The rule tests alone, for the mutation of the rules. Stryker's own `testFiles` would do, but then it activates a
 * change of a constant only after the constant was read, and nobody notices it.
 */
export default defineConfig({
  test: {
    include: ["test/{anonymization,policy}/**/*.test.ts"],
    // Counting what is covered takes its time.
    testTimeout: 120_000,
  },
});
