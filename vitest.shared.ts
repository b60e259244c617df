import { defineConfig } from "vitest/config";
import { WORKSPACE_SOURCES } from "./workspace-sources.ts";

export default defineConfig({
  // Tests read the source of our other packages, so they never wait for a build nor meet a stale one.
  resolve: { alias: WORKSPACE_SOURCES },
  test: {
    // Only a hang should end a test: the machine may be busy with other things.
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
