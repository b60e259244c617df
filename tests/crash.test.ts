import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEmbedded, readConfig } from "@finalist/api";
import { expect, it } from "vitest";
import { openDatabase } from "../apps/api/src/storage/sqlite-driver.ts";
import { newDataDir } from "./support.ts";

/** FINALIST_ROUNDS=1000 for a long look. */
const ROUNDS = Number(process.env["FINALIST_ROUNDS"] ?? 12);
const IDS = ["crash-1", "crash-2", "crash-3"];
const WRITER = fileURLToPath(new URL("tools/crash-writer.mjs", import.meta.url));

interface Acknowledged {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** Lets a process write until it has said so much, and kills it in the middle of the next write. */
function killedAfter(dataDir: string, name: string, lines: number): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [WRITER, dataDir, name, ...IDS], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString();
    if (said.split("\n").length > lines) child.kill("SIGKILL");
  });
  return new Promise((resolve) =>
    child.once("close", () =>
      // The last line may be cut in two; the one before it was said whole.
      resolve(
        said
          .split("\n")
          .slice(0, -1)
          .map((line) => JSON.parse(line) as Acknowledged),
      ),
    ),
  );
}

it(
  `loses no acknowledged change in ${ROUNDS} rounds of kill -9 under two writing processes`,
  { timeout: 60_000 + ROUNDS * 10_000 },
  async () => {
    const dataDir = await newDataDir();
    const api = await openEmbedded(readConfig({ FINALIST_DATA: dataDir }));
    const documents = IDS.map((id) => ({
      kind: "application",
      schemaVersion: 2,
      id,
      company: { name: id },
      role: { title: "Engineer" },
      timeZone: "UTC",
    }));
    const imported = await api.fetch("http://local/api/v1/import", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ format: "finalist-export", version: 1, documents }),
    });
    expect(imported.status).toBe(200);
    await api.close();

    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const said = await Promise.all(
        // Each at another moment than the one before.
        ["a", "b"].map((name, place) =>
          killedAfter(dataDir, `${round}${name}`, 1 + ((round * 7 + place * 3) % 12)),
        ),
      );
      const changes = said.flat();
      expect(changes.length).toBeGreaterThan(0);
      acknowledged += changes.length;
      expectIntact(join(dataDir, "finalist.db"), changes);
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  },
);

function expectIntact(path: string, changes: readonly Acknowledged[]): void {
  const database = openDatabase(path);
  try {
    const all = <T>(query: string, ...parameters: readonly unknown[]): T[] =>
      database.prepare(query).all(...parameters) as T[];
    expect(all<{ integrity_check: string }>("PRAGMA integrity_check")).toMatchObject([
      { integrity_check: "ok" },
    ]);
    const lost = changes.filter(({ id, version, title }) => {
      const [line] = all<{ command: string }>(
        "select command from changes where document_id = ? and version = ?",
        id,
        version,
      );
      return !line?.command.includes(`"${title}"`);
    });
    expect(lost).toEqual([]);
    // What is stored is what the log says, with no version left out and none made twice.
    const stored = all<{ id: string; version: number; body: string }>(
      "select id, version, body from documents where kind = 'application'",
    );
    for (const { id, version, body } of stored) {
      const log = all<{ version: number; command: string }>(
        "select version, command from changes where document_id = ? order by version",
        id,
      );
      expect(log.map((line) => line.version)).toEqual(log.map((_, index) => index + 1));
      expect(version).toBe(log.length);
      const { role } = JSON.parse(body) as { role: { title: string } };
      expect(log.at(-1)?.command).toContain(`"${role.title}"`);
    }
  } finally {
    database.close();
  }
}
