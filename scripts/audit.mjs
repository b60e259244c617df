// Known weaknesses in what ships: the registry is asked about the production dependencies of the lockfile.
import { pnpm } from "./workspace.mjs";

const SERIOUS = ["high", "critical"];

/** What is wrong, a line each, and what to tell. A registry that cannot be asked is no failure. */
export async function auditDependencies(env) {
  const { code, stdout, stderr } = await pnpm(
    ["audit", "--prod", "--json", "--audit-level=high", "--config.fetch-retries=0"],
    { env, timeout: 30_000 },
  );
  const advisories = advisoriesIn(stdout);
  if (code !== 0 && !advisories)
    return { failures: [], said: `Dependencies are not audited: ${reasonIn(stderr || stdout)}` };
  const failures = (advisories ?? [])
    .filter(({ severity }) => SERIOUS.includes(severity))
    .map(
      ({ module_name, severity, title, url }) => `${module_name}, ${severity}: ${title}, ${url}`,
    );
  return { failures, said: `Dependencies are audited: ${failures.length} serious weaknesses.` };
}

function advisoriesIn(text) {
  try {
    return Object.values(JSON.parse(text).advisories ?? {});
  } catch {
    return undefined;
  }
}

/** pnpm draws a box around its errors. */
const reasonIn = (text) =>
  text
    .replace(/[│×╰─▶]/g, " ")
    .replace(/\s+/g, " ")
    .trim() || "the registry does not answer.";
