import type { DatabaseInspection, inspectServer, StorageInspection } from "@finalist/api";
import { configOf } from "../connect.ts";
import { linesOf } from "../failure.ts";
import type { Io } from "../output.ts";
import { counted } from "../words.ts";
import { type Check, ok, problem, warning } from "./installation.ts";

const MEBIBYTE = 1024 * 1024;
const LEAST_FREE = 50 * MEBIBYTE;
const RESTORE =
  "Keep the file, and put a backup in its place; finalist export saves what still reads.";

/** The data of this machine and what reads them. */
export async function storageChecks(env: Io["env"]): Promise<readonly Check[]> {
  const { inspectStorage, readConfig, sqliteVersion } = await import("@finalist/api");
  const driver = attempt("sqlite", () => ok("sqlite", `version ${sqliteVersion()}`));
  try {
    const config = configOf(() => readConfig(env));
    const found = inspectStorage(config);
    return [
      driver,
      folderCheck(found, config.dataDir),
      ...spaceCheck(found),
      ...(config.databaseUrl === undefined
        ? databaseChecks(found, config.databasePath)
        : [await serverDatabaseCheck({ ...config, databaseUrl: config.databaseUrl })]),
      tokenCheck(found, config.tokenPath),
    ];
  } catch (error) {
    return [driver, problem("data", linesOf(error).join(" "), "See finalist config.")];
  }
}

async function serverDatabaseCheck(config: Parameters<typeof inspectServer>[0]): Promise<Check> {
  const { inspectServer, nameOfDatabase } = await import("@finalist/api");
  const name = nameOfDatabase(config);
  try {
    const { version, age, documents } = await inspectServer(config);
    if (age === "newer")
      return problem("database", `${name} was written by a newer Finalist`, "Update this one.");
    const state =
      age === "older"
        ? "of an older version, or empty; the next start updates it"
        : counted(documents, "document");
    return ok("database", `${name}: PostgreSQL ${version}, ${state}`);
  } catch (error) {
    return problem("database", linesOf(error).join(" "), "See DATABASE_URL (finalist config).");
  }
}

function attempt(id: string, look: () => Check): Check {
  try {
    return look();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const mend =
      "Install Finalist again with its optional dependencies, or use Node 22.13 or newer.";
    return problem(id, `no driver for this machine: ${reason}`, mend);
  }
}

function folderCheck({ folder }: StorageInspection, path: string): Check {
  const checks: Readonly<Record<StorageInspection["folder"], () => Check>> = {
    none: () => ok("folder", `${path}: not there yet; the first change makes it`),
    ok: () => ok("folder", path),
    "a-file": () =>
      problem(
        "folder",
        `${path} is a file`,
        "Move it away, or name another folder (FINALIST_DATA).",
      ),
    "no-access": () =>
      problem(
        "folder",
        `${path} is closed to you`,
        `Give yourself the folder: chown, chmod u+rwx.`,
      ),
    "read-only": () =>
      problem(
        "folder",
        `${path} may only be read`,
        "Make it writable; until then reading goes on.",
      ),
    "open-to-others": () =>
      warning("folder", `${path} is open to other people of this machine`, `chmod 700 '${path}'`),
  };
  return checks[folder]();
}

function spaceCheck({ freeBytes }: StorageInspection): readonly Check[] {
  if (freeBytes === undefined) return [];
  const free = `${Math.floor(freeBytes / MEBIBYTE).toLocaleString("en-GB")} MB free`;
  return [freeBytes < LEAST_FREE ? warning("space", free, "Free some space.") : ok("space", free)];
}

function databaseChecks({ database }: StorageInspection, path: string): readonly Check[] {
  if (!database) return [ok("database", "none yet")];
  if (!("fault" in database)) return soundChecks(database, path);
  return database.fault === "storage_corrupt"
    ? [problem("database", `${path} is damaged, or is no database`, RESTORE)]
    : [problem("database", `${path} cannot be opened`, "Look at the folder and the file's owner.")];
}

function soundChecks(found: DatabaseInspection, path: string): readonly Check[] {
  const { age, damage, documents, log, unreadable, outdated } = found;
  const [first] = damage;
  if (first !== undefined) return [problem("database", `damaged: ${first}`, RESTORE)];
  if (age === "newer")
    return [problem("database", "written by a newer Finalist", "Update this one.")];
  if (age === "older")
    return [ok("database", "of an older version; the next change keeps a copy and updates it")];
  const kilobytes = Math.ceil(found.bytes / 1024).toLocaleString("en-GB");
  return [
    ok("database", `${path}: sound, ${counted(documents, "document")}, ${kilobytes} KB`),
    listed("documents", unreadable, "all can be read", "cannot be read", RESTORE),
    listed("log", log, "no gaps", "do not fit their change log", RESTORE),
    listed(
      "lists",
      outdated,
      "lists and search agree with the documents",
      "are not in lists or search as they are",
      "The next change of each brings it up to date; export and import do so for all.",
    ),
  ];
}

/** Some of them by name. */
function listed(
  id: string,
  faults: readonly string[],
  well: string,
  ill: string,
  mend: string,
): Check {
  if (faults.length === 0) return ok(id, well);
  const names = faults.slice(0, 3).join(", ");
  return problem(id, `${faults.length} ${ill}: ${names}${faults.length > 3 ? " …" : ""}`, mend);
}

function tokenCheck({ token }: StorageInspection, path: string): Check {
  const checks: Readonly<Record<StorageInspection["token"], () => Check>> = {
    none: () => ok("token", "none yet; finalist serve makes it"),
    ok: () => ok("token", "for you alone"),
    broken: () =>
      problem("token", `${path} holds no token`, `Delete it; finalist serve makes one.`),
    "no-access": () => problem("token", `${path} is closed to you`, `chmod u+rw '${path}'`),
    "open-to-others": () =>
      warning("token", `${path} can be read by other people`, `chmod 600 '${path}'`),
  };
  return checks[token]();
}
