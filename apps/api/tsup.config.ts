import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    client: "src/client.ts",
    reader: "src/reader.ts",
    schemas: "src/schemas.ts",
    mcp: "src/stdio.ts",
    "mcp-http": "src/mcp/handler.ts",
    "mcp-relay": "src/mcp/relay.ts",
    main: "src/main.ts",
    // A thread of its own, started by its file.
    "judge-worker": "src/judges/worker.ts",
  },
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  dts: false,
  // "node:sqlite" exists only with its prefix
  removeNodeProtocol: false,
});
