import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { tidewell } from "@finalist/core/sample";
import { onTestFinished } from "vitest";
import type { Io } from "./output.ts";
import { run } from "./run.ts";

export const SAMPLES = fileURLToPath(new URL("../../../samples/tidewell/", import.meta.url));

/** A folder that goes when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "finalist-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Keeps what is written to it. */
export class Paper extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** The worked example's second round is the day after. */
export const NOW = "2026-05-13T17:00:00Z";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions extends Partial<Omit<Io, "stdin">> {
  readonly stdin?: string | Readable;
}

/** Runs commands as a shell would, on data of their own. */
export function aShell(dataDir = join(aFolder(), "data")) {
  const finalist = async (argv: readonly string[], options: RunOptions = {}): Promise<Ran> => {
    const { stdin = "", ...io } = options;
    const stdout = new Paper();
    const stderr = new Paper();
    const code = await run(argv, {
      stdout,
      stderr,
      isTty: false,
      now: () => NOW,
      untilStopped: () => Promise.resolve(),
      ...io,
      // Never what the person at this machine has set.
      env: { FINALIST_DATA: dataDir, FINALIST_CONFIG: join(dataDir, "../config.json"), ...io.env },
      stdin: typeof stdin === "string" ? Readable.from(stdin === "" ? [] : [stdin]) : stdin,
    });
    return { code, stdout: stdout.text, stderr: stderr.text };
  };
  const json = async (...argv: readonly string[]): Promise<unknown> => {
    const { code, stdout, stderr } = await finalist([...argv, "--json"]);
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as unknown;
  };
  return { finalist, json, dataDir };
}

/** The worked example itself, at the moment for which its results are known. */
export async function aShellWithTidewell() {
  const shell = aShell();
  const { application, candidate } = tidewell({ application: "tidewell-1", candidate: "me" });
  const file = { format: "finalist-export", version: 1, documents: [application, candidate] };
  await shell.finalist(["import", "-"], { stdin: JSON.stringify(file) });
  return shell;
}
