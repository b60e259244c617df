// Brings a checkout to the point where its programs run; does nothing when it is there already.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./lock.mjs";
import { findPgCtl } from "./postgres.mjs";
import { find, run } from "./process.mjs";

export const root = fileURLToPath(new URL("../", import.meta.url));
const at = (...path) => join(root, ...path);

const { packageManager } = JSON.parse(readFileSync(at("package.json"), "utf8"));
const pnpmHome = at(".tools", packageManager.replace("@", "-"));
const installStamp = at("node_modules", ".finalist-installed");
const buildStamp = at(".tools", "built");
const { PATH = process.env.Path, FINALIST_CHROMIUM, FINALIST_TMUX } = process.env;

const env = () => ({
  ...process.env,
  PATH: [at("node_modules/.bin"), pnpmFolder(), PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: "1",
  // part of the cache keys: another Node or a newly installed browser means another result
  FINALIST_NODE: process.version,
  FINALIST_CHROMIUM:
    FINALIST_CHROMIUM ?? find("chromium", "chromium-browser", "google-chrome") ?? "",
  FINALIST_TMUX: FINALIST_TMUX ?? find("tmux") ?? "",
  FINALIST_PG_CTL: findPgCtl() ?? "",
  // a run inside this one finds all done, and must not wait for the lock that this one holds
  FINALIST_READY: "1",
});

export const cliMain = at("apps/cli/dist/main.js");

export function turbo(args, options) {
  const program = fileURLToPath(import.meta.resolve("turbo/bin/turbo"));
  const line = [program, "run", ...args, "--ui=stream"];
  return run(process.execPath, line, { cwd: root, env: env(), ...options });
}

/** Runs the pinned pnpm to its end, and gives what it said. */
export const pnpm = (args, { env: more, ...options }) =>
  new Promise((resolve) => {
    const settings = { cwd: root, env: { ...env(), ...more }, ...options };
    execFile("pnpm", args, settings, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code ?? 1) : 0, stdout, stderr }),
    );
  });

/** Does `work` with everything installed, and alone. */
export async function installed(work) {
  if (process.env.FINALIST_READY) return work();
  return withLock(at(".tools/lock"), async () => {
    if (!isInstalled()) await install();
    return work();
  });
}

/** Resolves once apps/cli/dist is as new as its source. */
export async function built() {
  if (process.env.FINALIST_READY || (isInstalled() && isBuilt())) return;
  await installed(async () => {
    if (isBuilt()) return;
    console.error("Building…");
    rmSync(buildStamp, { force: true });
    const before = fingerprint();
    await must(turbo(["build", "--output-logs=errors-only"], { quiet: true }), "The build failed.");
    write(buildStamp, before);
  });
}

async function install() {
  if (!existsSync(pnpmHome)) await fetchPnpm();
  const first = !existsSync(at("node_modules"));
  console.error(`Installing dependencies${first ? " (first time only)" : ""}…`);
  const options = { cwd: root, env: env(), quiet: true };
  await must(run("pnpm", ["install", "--frozen-lockfile"], options), "Installing failed.");
  write(installStamp, installKey());
}

async function fetchPnpm() {
  console.error(`Fetching ${packageManager} (first time only)…`);
  const half = `${pnpmHome}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
  const args = ["install", "--prefix", half, ...flags, packageManager];
  await must(run("npm", args, { cwd: root, quiet: true }), `Fetching ${packageManager} failed.`);
  renameSync(half, pnpmHome);
}

/** The native program itself: its npm wrapper needs an install script, which npm may refuse to run. */
function pnpmFolder() {
  const platforms = join(pnpmHome, "node_modules/@pnpm");
  const [platform] = readdirSync(platforms).filter((name) => name.startsWith("exe."));
  return join(platforms, platform);
}

async function must(exitCode, otherwise) {
  if ((await exitCode) === 0) return;
  console.error(otherwise);
  process.exit(1);
}

const isInstalled = () => existsSync(pnpmHome) && read(installStamp) === installKey();

const installKey = () =>
  hash(readFileSync(at("pnpm-lock.yaml")), process.versions.modules, process.platform);

const isBuilt = () =>
  existsSync(cliMain) &&
  existsSync(at("apps/cli/web/index.html")) &&
  read(buildStamp) === fingerprint();

/** Cheap and cautious: any touched file means a build, which turbo then makes short. */
function fingerprint() {
  const MADE = new Set(["node_modules", "dist", ".turbo", ".results"]);
  const lines = [];
  const look = (path) => {
    const stat = statSync(at(path));
    if (stat.isFile()) return lines.push(`${path} ${stat.size} ${stat.mtimeMs}`);
    for (const name of readdirSync(at(path)).sort()) {
      const below = `${path}/${name}`;
      if (!MADE.has(name) && below !== "apps/cli/web") look(below);
    }
  };
  [
    "packages",
    "apps",
    "package.json",
    "pnpm-lock.yaml",
    "tsconfig.base.json",
    "turbo.json",
  ].forEach(look);
  return hash(lines.join("\n"));
}

const hash = (...parts) =>
  parts.reduce((sum, part) => sum.update(part).update("\0"), createHash("sha256")).digest("hex");

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

function write(path, text) {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}
