import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/client.ts", "src/reader.ts", "src/schemas.ts", "src/main.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  dts: false,
  // "node:sqlite" exists only with its prefix
  removeNodeProtocol: false,
});
