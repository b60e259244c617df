import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly types: string }>>;
}

/** Where the public doors of our own packages lie in source, for tools that compile it themselves. */
export const WORKSPACE_SOURCES = ["packages/core", "apps/api"].flatMap((folder) => {
  const root = fileURLToPath(new URL(folder, import.meta.url));
  const { name, exports } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Manifest;
  return Object.entries(exports).map(([door, { types }]) => ({
    find: new RegExp(`^${join(name, door).replaceAll("\\", "/")}$`),
    replacement: join(root, types),
  }));
});
