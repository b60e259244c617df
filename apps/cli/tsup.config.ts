import { chmodSync, cpSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { writeLicences } from "./build/licences.ts";
import { defineConfig, type Options } from "tsup";
import { WORKSPACE_SOURCES } from "../../workspace-sources.ts";

/** From source, each module lands beside the commands that use it; a bundle would come whole. */
const fromSource: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "workspace sources",
  setup(build) {
    for (const { find, replacement } of WORKSPACE_SOURCES)
      build.onResolve({ filter: find }, () => ({ path: replacement, sideEffects: false }));
  },
};

/** Commander starts other programs for commands that are files of their own; ours are none. */
const noPrograms: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "no programs",
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: resolve("build/empty.js") } : undefined,
    );
  },
};

export default defineConfig({
  // The other is a thread, which the server starts by its file.
  entry: { main: "src/main.ts", "judge-worker": "../api/src/judges/worker.ts" },
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
  esbuildPlugins: [fromSource, noPrograms],
  metafile: true,
  esbuildOptions(options) {
    options.inject = [...(options.inject ?? []), "./build/together.ts"];
    options.alias = {
      // ink asks for it in development only
      "react-devtools-core": "./build/empty.js",
      // pg asks for it where its user chose the native driver
      "pg-native": "./build/empty.js",
    };
    // CommonJS dependencies call require, which an ES module does not have
    options.banner = {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    };
    options.define = { "process.env.NODE_ENV": '"production"' };
  },
  async onSuccess() {
    chmodSync("dist/main.js", 0o755);
    writeLicences("dist/metafile-esm.json", "dist/licences.md");
    rmSync("web", { recursive: true, force: true });
    cpSync("../web/dist", "web", { recursive: true });
  },
});
