import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The licences of everything that went into the program, which have to go along with it. */
export function writeLicences(metafile: string, target: string): void {
  const { inputs } = JSON.parse(readFileSync(metafile, "utf8")) as { inputs: object };
  rmSync(metafile);
  const folders = new Set(
    Object.keys(inputs)
      .filter((path) => path.includes("node_modules/"))
      .map((path) => packageOf(dirname(path))),
  );
  const texts = [...folders].map(licenceIn).toSorted();
  writeFileSync(target, `# What Finalist is built from\n\n${[...new Set(texts)].join("\n\n")}\n`);
}

/** The nearest folder above a file that is a package with a name and a version. */
function packageOf(folder: string): string {
  const manifest = join(folder, "package.json");
  const { name, version } = existsSync(manifest) ? manifestAt(manifest) : {};
  return name && version ? folder : packageOf(dirname(folder));
}

function licenceIn(folder: string): string {
  const { name = "", version = "", license = "" } = manifestAt(join(folder, "package.json"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `## ${name} ${version} (${license})${text}`;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

const manifestAt = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Manifest;
