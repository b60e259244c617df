import { chmodSync, cpSync, rmSync } from "node:fs";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  minify: true,
  clean: true,
  dts: false,
  // Everything goes in but the native driver: one file loads far faster than hundreds,
  // and the package installs without a dependency tree.
  noExternal: [/^(?!@photostructure\/sqlite$|node:)/],
  // "node:sqlite" exists only with its prefix
  removeNodeProtocol: false,
  esbuildOptions(options) {
    // ink asks for it in development only
    options.alias = { "react-devtools-core": "./build/empty.js" };
    // CommonJS dependencies call require, which an ES module does not have
    options.banner = {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    };
    options.define = { "process.env.NODE_ENV": '"production"' };
  },
  async onSuccess() {
    chmodSync("dist/main.js", 0o755);
    rmSync("web", { recursive: true, force: true });
    cpSync("../web/dist", "web", { recursive: true });
  },
});
