// Bundles a script of this folder and runs it in packages/core: node eval/run.mjs NAME [arguments].
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "tsup";

const [name = "main", ...args] = process.argv.slice(2);
const outDir = ".results/eval";
await build({
  config: false,
  entry: [`eval/${name}.ts`],
  format: "esm",
  target: "node20",
  outDir,
  outExtension: () => ({ js: ".mjs" }),
  silent: true,
  splitting: false,
});
process.argv.splice(2, process.argv.length, ...args);
await import(pathToFileURL(join(process.cwd(), outDir, `${name}.mjs`)).href);
