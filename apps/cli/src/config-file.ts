import { readFileSync } from "node:fs";
import { mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import envPaths from "env-paths";
import { codeOf, Failure } from "./failure.ts";
import { fileFailure } from "./read-input.ts";
import { findSetting } from "./settings.ts";

type Env = Readonly<Record<string, string | undefined>>;
type Values = Readonly<Record<string, string>>;

export interface ConfigFile {
  readonly path: string;
  readonly values: Values;
  /** Why nothing of it counts: one line, with the place. */
  readonly problem?: string;
}

/** `FINALIST_CONFIG` names the file; else it lies in XDG_CONFIG_HOME or the platform's own place. */
export function configPath(env: Env): string {
  const xdg = env["XDG_CONFIG_HOME"];
  const folder = xdg ? join(xdg, "finalist") : envPaths("finalist", { suffix: "" }).config;
  return env["FINALIST_CONFIG"] || join(folder, "config.json");
}

/** The settings on file; where there is no file, none are. */
export function readConfigFile(env: Env): ConfigFile {
  const path = configPath(env);
  try {
    return { path, values: valuesIn(path, readFileSync(path, "utf8")) };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { path, values: {} };
    const { message } = error instanceof Failure ? error : fileFailure(path, error);
    return { path, values: {}, problem: message };
  }
}

/** Under its name the file is either whole or as it was, and nobody else can read it. */
export async function writeConfigFile(path: string, values: Values): Promise<void> {
  // A link stays one: people keep such files elsewhere.
  const file = await realpath(path).catch(() => path);
  const half = `${file}.${process.pid}.half`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(half, "w", 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(values, undefined, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(half, file);
  } catch (error) {
    throw fileFailure(path, error);
  } finally {
    await rm(half, { force: true });
  }
}

function valuesIn(path: string, text: string): Values {
  const found = parsed(path, text.replace(/^\uFEFF/, ""));
  if (typeof found !== "object" || found === null || Array.isArray(found))
    throw new Failure(`${path}: expected an object of settings, such as { "port": 4848 }.`);
  return Object.fromEntries(
    Object.entries(found).map(([key, value]: [string, unknown]) => {
      const known = findSetting(key);
      if (!known.ok) throw new Failure(`${path}: ${known.problem}`);
      const { expected, fits } = known.setting;
      const words = typeof value === "number" ? String(value) : value;
      if (typeof words !== "string" || !fits(words))
        throw new Failure(`${path}: ${key}: expected ${expected}, not ${JSON.stringify(value)}.`);
      return [key, words];
    }),
  );
}

function parsed(path: string, text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${path}: ${placeOf(text)}: this is no JSON.`);
  }
}

/** Where it breaks: behind the longest beginning that could still become JSON. */
function placeOf(text: string): string {
  const canGoOn = (end: number): boolean => {
    try {
      JSON.parse(text.slice(0, end));
      return true;
    } catch (error) {
      const at = /position (\d+)/.exec(String(error))?.[1];
      return /end of JSON|Unterminated/.test(String(error)) || Number(at) >= end;
    }
  };
  let end = 0;
  while (end < text.length && canGoOn(end + 1)) end += 1;
  const lines = text.slice(0, end).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}
