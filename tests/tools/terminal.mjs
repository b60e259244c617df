// How long commands and the terminal UI take, as multiples of `node -e 0` in the same run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tidewellFor } from "@finalist/core/sample";

const main = fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url));
const inTerminal = fileURLToPath(new URL("in-terminal.py", import.meta.url));
const RUNS = 15;
const DAY = 24 * 60 * 60 * 1000;

const folder = mkdtempSync(join(tmpdir(), "finalist-bench-"));
try {
  const fifty = filled(50);
  const many = filled(500);
  const commands = {
    "next --plain, 50 applications": node(fifty, main, "next", "--plain"),
    "list --json, 50 applications": node(fifty, main, "list", "--json"),
    "--help": node(fifty, main, "--help"),
  };
  table("Commands", measured({ baseline: node(fifty, "-e", "0"), ...commands }));
  terminal(fifty, many);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A database with so many copies of the worked example, half a day apart, five of them over. */
function filled(count) {
  const dataDir = join(folder, String(count));
  const at = (index) =>
    `${new Date(Date.now() + ((index - 5) * DAY) / 2).toISOString().slice(0, 19)}Z`;
  const samples = Array.from({ length: count }, (_, index) => {
    const ids = { application: `bench-${index}`, candidate: "me" };
    const { application, candidate } = tidewellFor(at(index), ids);
    const company = { ...application.company, name: `${application.company.name} ${index}` };
    return { application: { ...application, company }, candidate };
  });
  const documents = [samples[0].candidate, ...samples.map(({ application }) => application)];
  const file = { format: "finalist-export", version: 1, exportedAt: at(5), documents };
  const input = JSON.stringify(file);
  const { status, stderr } = spawnSync(process.execPath, [main, "import"], {
    input,
    env: environment(dataDir),
  });
  if (status !== 0) throw new Error(stderr.toString());
  return dataDir;
}

function environment(dataDir) {
  return { ...process.env, FINALIST_DATA: dataDir, FINALIST_CONFIG: join(folder, "none") };
}

/** One run of Node, in milliseconds. */
function node(dataDir, ...args) {
  return () => {
    const before = performance.now();
    const { status } = spawnSync(process.execPath, args, {
      env: environment(dataDir),
      stdio: "ignore",
    });
    if (status !== 0) throw new Error(`${args.join(" ")}: exit code ${status}`);
    return performance.now() - before;
  };
}

/** Turn by turn, so that whatever else the machine does meets all of them. */
function measured(runs) {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let turn = 0; turn < RUNS; turn += 1)
    for (const [name, run] of Object.entries(runs)) times[name].push(run());
  return times;
}

function table(title, { baseline, ...others }) {
  console.log(`\n${title} (baseline: node -e 0, ${least(baseline).toFixed(0)} ms at least)`);
  for (const [name, times] of Object.entries(others)) {
    const ratio = (of) => (of(times) / of(baseline)).toFixed(2);
    console.log(
      `  ${name}: ${ratio(least)} times the baseline at least, ${ratio(middle)} in the median`,
    );
  }
}

/** The first frame of the terminal UI, and its answer to a key, in a terminal that Python opens. */
function terminal(few, many) {
  const probe = spawnSync("python3", ["-c", "import pty"]);
  if (probe.status !== 0) {
    console.log(
      "\nThe terminal UI is not measured: python3 opens the terminal, and there is none.",
    );
    return;
  }
  const drawn = (dataDir, what) => () => inPython(dataDir, 0)[what];
  table(
    "The terminal UI",
    measured({
      baseline: node(few, "-e", "0"),
      "first frame": drawn(many, "frame"),
      "what is on file, 50 applications": drawn(few, "data"),
      "what is on file, 500 applications": drawn(many, "data"),
    }),
  );
  const { keys } = inPython(many, 60);
  console.log(
    `\nA key's answer with 500 applications: ${least(keys).toFixed(1)} ms at least, ${middle(keys).toFixed(1)} ms in the median, ${Math.max(...keys).toFixed(1)} ms at most of ${keys.length}`,
  );
}

function inPython(dataDir, keys) {
  const args = [inTerminal, String(keys), process.execPath, main];
  const { stdout, stderr } = spawnSync("python3", args, {
    env: { ...environment(dataDir), TERM: "xterm-256color" },
  });
  if (stdout.length === 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}

function least(times) {
  return Math.min(...times);
}

function middle(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}
