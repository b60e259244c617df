import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

export default mergeConfig(
  shared,
  // Screens and commands open real databases: on a busy machine that takes its time.
  defineConfig({ test: { include: ["src/**/*.test.{ts,tsx}"], testTimeout: 60_000 } }),
);
