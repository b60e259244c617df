import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly types: string }>>;
}

/** Where the public doors of our own packages lie in source, for tools that compile it themselves. */
export const WORKSPACE_SOURCES = ["packages/core", "apps/api"].flatMap((folder) => {
  const root = join(import.meta.dirname, folder);
  const { name, exports } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Manifest;
  return Object.entries(exports).map(([door, { types }]) => ({
    find: new RegExp(`^${join(name, door).replaceAll("\\", "/")}$`),
    replacement: join(root, types),
  }));
});
