import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The built web app lies beside the built program. */
export function webDir(): string | undefined {
  const folder = fileURLToPath(new URL("../web", import.meta.url));
  return existsSync(folder) ? folder : undefined;
}
