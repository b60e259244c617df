import { auditDependencies } from "./audit.mjs";
import { cleanReports, countReports } from "./report.mjs";
import { run } from "./process.mjs";
import { built, cliMain, installed, root, turbo } from "./workspace.mjs";

const CHECKS = ["format:check", "lint", "types", "imports", "unused"];
const TESTS = ["build", "test", "test:scripts"];

/** Where the person stands: npm moves to the root, and leaves a note. */
const here = process.cwd() === root.slice(0, -1) ? (process.env.INIT_CWD ?? root) : process.cwd();

export const start = (args) => finalist(["serve", "--open", ...args]);

export async function finalist(args) {
  await built();
  return run(process.execPath, [cliMain, ...args], { cwd: here });
}

export const check = (args) => installed(() => report(CHECKS, args));

export const test = (args) =>
  installed(async () => {
    const { failures, said } = await auditDependencies();
    console.log(said);
    return report([...CHECKS, ...TESTS], args, failures);
  });

export const audit = () =>
  installed(async () => {
    const { failures, said } = await auditDependencies();
    for (const line of [said, ...failures]) console.log(line);
    return failures.length > 0 ? 1 : 0;
  });

export const build = (args) => installed(() => turbo(["build", ...args]));

export const bench = (args) => installed(() => turbo(["bench", ...args]));

/** Pictures of every screen for the docs. */
export const screenshots = (args) => installed(() => turbo(["screenshots", ...args]));

/** How well the readers of texts do on the labelled corpora. */
export const evaluate = (args) => installed(() => turbo(["eval", ...args]));

/** Fits their weights again. */
export const fit = (args) => installed(() => turbo(["eval:fit", ...args]));

export async function dev(args) {
  await installed(() => undefined);
  return turbo(["dev", "dev:serve", ...args]);
}

async function report(tasks, args, found = []) {
  cleanReports();
  const flags = ["--continue=dependencies-successful", "--output-logs=errors-only", "--summarize"];
  const exitCode = await turbo([...tasks, ...flags, ...args]);
  const counted = countReports(exitCode);
  const { passed, skipped } = counted;
  const failures = [...found, ...counted.failures];
  const failed = found.length + counted.failed;
  for (const failure of failures) console.log(`✗ ${failure}`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return failed > 0 ? 1 : 0;
}
