// A PostgreSQL server to test against: one that is named, or a throw-away one of this machine.
import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { find } from "./process.mjs";

const DEBIAN = "/usr/lib/postgresql";

/** The program that starts servers, of the newest version here; undefined where there is none. */
export function findPgCtl() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newestFirst = versions.toSorted((a, b) => Number(b) - Number(a));
  const paths = newestFirst.map((version) => join(DEBIAN, version, "bin/pg_ctl"));
  return paths.find((path) => existsSync(path)) ?? find("pg_ctl");
}

/** Vitest calls it once, before the first file; what it returns once more, after the last. */
export function setup(project) {
  const named = process.env.TEST_DATABASE_URL;
  const cluster = named ? undefined : startCluster(findPgCtl());
  const url = named || cluster?.url || "";
  if (!url)
    console.warn("No PostgreSQL here (TEST_DATABASE_URL, or pg_ctl): its tests are skipped.");
  project.provide("postgresUrl", url);
  return () => cluster?.stop();
}

/** Fast rather than safe, with a socket in its own folder and no port. */
function startCluster(pgCtl) {
  if (!pgCtl || process.platform === "win32") return undefined;
  const folder = mkdtempSync(join(tmpdir(), "finalist-pg-"));
  const data = join(folder, "data");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const asOwner = ownerOf(folder);
  const runs = (...args) => asOwner(pgCtl, ["-D", data, "-s", ...args]);
  try {
    const options = "--no-sync -A trust -U finalist -E UTF8 --locale=C";
    runs("init", "-o", options);
    const settings = ["fsync=off", "full_page_writes=off", "max_connections=200"];
    const flags = settings.map((setting) => `-c ${setting}`).join(" ");
    runs("start", "-w", "-l", join(folder, "log"), "-o", `${flags} -h '' -k ${folder}`);
  } catch (error) {
    remove();
    console.warn(`PostgreSQL did not start, its tests are skipped: ${error.message}`);
    return undefined;
  }
  endWithUs(folder, join(data, "postmaster.pid"));
  return {
    url: `postgresql:///postgres?host=${folder}&user=finalist`,
    stop() {
      runs("stop", "-m", "immediate");
      remove();
    },
  };
}

/** A run that is killed stops no server: somebody else has to, who only waits for our end. */
function endWithUs(folder, pidFile) {
  const waiting = `while kill -0 ${process.pid} 2>/dev/null; do sleep 2; done`;
  const ending = `test -f '${pidFile}' && kill -QUIT "$(head -n 1 '${pidFile}')"; rm -rf '${folder}'`;
  spawn("sh", ["-c", `${waiting}; ${ending}`], { detached: true, stdio: "ignore" }).unref();
}

/** The server refuses to run as root; Debian's package brings a user for it. */
function ownerOf(folder) {
  const run = (program, args) =>
    execFileSync(program, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  if (process.getuid?.() !== 0) return run;
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "postgres"])));
  chownSync(folder, uid, gid);
  return (program, args) => run("runuser", ["-u", "postgres", "--", program, ...args]);
}
