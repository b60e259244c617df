// One count over everything that a run did: the tests of a task that reports them, else the task.
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.mjs";

const runs = join(root, ".turbo/runs");
const resultsOf = (directory) => join(root, directory, ".results");

/** Leaves nothing of an earlier run that could be counted again; turbo restores what still holds. */
export function cleanReports() {
  rmSync(runs, { recursive: true, force: true });
  const groups = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  for (const directory of ["", "tests", ...groups]) {
    rmSync(resultsOf(directory), { recursive: true, force: true });
  }
}

export function countReports(exitCode) {
  const counts = tasksOfRun().map(countTask);
  if (exitCode !== 0 && counts.every(({ failed }) => failed === 0)) {
    counts.push({ name: `turbo (exit code ${exitCode})`, passed: 0, failed: 1, skipped: 0 });
  }
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    failures: counts.filter(({ failed }) => failed > 0).map(({ name }) => name),
  };
}

function tasksOfRun() {
  const [name] = existsSync(runs) ? readdirSync(runs) : [];
  const tasks = name ? JSON.parse(readFileSync(join(runs, name), "utf8")).tasks : [];
  return tasks.filter(({ command }) => command !== "<NONEXISTENT>");
}

function countTask({ taskId: name, task, directory, execution }) {
  const ok = execution?.exitCode === 0;
  const path = join(resultsOf(directory), "vitest.json");
  if (!task.startsWith("test") || !existsSync(path)) {
    return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  }
  const report = JSON.parse(readFileSync(path, "utf8"));
  const unread = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((it) => it.status !== "failed"),
  );
  const failed = report.numFailedTests + unread.length;
  return {
    name,
    passed: report.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
