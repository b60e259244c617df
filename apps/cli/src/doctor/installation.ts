import { readConfigFile } from "../config-file.ts";
import type { Io } from "../output.ts";
import { webDir } from "../web-dir.ts";

/** One thing that was looked at, and how to mend it where it is not well. */
export interface Check {
  readonly id: string;
  readonly state: "ok" | "warning" | "problem";
  readonly text: string;
  readonly mend?: string;
}

export const ok = (id: string, text: string): Check => ({ id, state: "ok", text });
export const warning = (id: string, text: string, mend: string): Check => ({
  ...{ id, state: "warning", text, mend },
});
export const problem = (id: string, text: string, mend: string): Check => ({
  ...{ id, state: "problem", text, mend },
});

const OLDEST_NODE = [20, 19] as const;

/** The program itself and its settings. */
export const installationChecks = ({ env }: Io): readonly Check[] => [
  nodeCheck(process.versions.node),
  settingsCheck(env),
  webDir()
    ? ok("dashboard", "built")
    : warning("dashboard", "not built; finalist serve answers programs alone", "npm run build"),
];

export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [least, leastMinor] = OLDEST_NODE;
  const isOld = major < least || (major === least && minor < leastMinor);
  return isOld
    ? problem("node", `version ${version} is too old`, `Get ${OLDEST_NODE.join(".")} or newer.`)
    : ok("node", `version ${version}`);
}

function settingsCheck(env: Io["env"]): Check {
  const { path, values, problem: fault } = readConfigFile(env);
  if (fault !== undefined)
    return problem("settings", fault, "Correct the file, or take it away; finalist config helps.");
  const count = Object.keys(values).length;
  return ok("settings", count === 0 ? "none on file" : `${count} in ${path}`);
}
