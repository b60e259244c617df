import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../vitest.shared.ts";

// A real browser and a real terminal on a busy machine are slow; two files at once are enough.
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ["**/*.test.ts"],
      globalSetup: "../scripts/postgres.mjs",
      testTimeout: 120_000,
      // A browser on a busy machine: what fails twice is broken.
      retry: 1,
      hookTimeout: 120_000,
      maxWorkers: 2,
    },
  }),
);
