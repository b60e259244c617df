import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests read the source of our other packages, so they never wait for a build nor meet a stale one.
    alias: [
      { find: /^@finalist\/core$/, replacement: at("packages/core/src/index.ts") },
      { find: /^@finalist\/core\/(\w+)$/, replacement: at("packages/core/src/$1/index.ts") },
      { find: /^@finalist\/api$/, replacement: at("apps/api/src/index.ts") },
      { find: /^@finalist\/api\/client$/, replacement: at("apps/api/src/client.ts") },
    ],
  },
  test: {
    // Only a hang should end a test: the machine may be busy with other things.
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
