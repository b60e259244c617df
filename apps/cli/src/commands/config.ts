import { configPath, readConfigFile, writeConfigFile } from "../config-file.ts";
import type { Context } from "../context.ts";
import { Failure, Misuse } from "../failure.ts";
import type { AnswerOptions, Cell, Io } from "../output.ts";
import { findSetting, isSet, type Setting, SETTINGS } from "../settings.ts";
import { printable } from "../text.ts";

interface Entry {
  readonly key: string;
  readonly value: string | null;
  /** Where the value is from. */
  readonly source: "environment" | "file" | "default";
  readonly variable?: string;
  readonly meaning: string;
}

/** Every setting with its value and where that is from. */
export function listConfig({ io, ownEnv, out }: Context, options: AnswerOptions): void {
  const { path, values, problem } = readConfigFile(io.env);
  const settings = SETTINGS.map((setting) => masked(setting, entryOf(ownEnv, values, setting)));
  out.answer(options, {
    json: () => ({ path, ...(problem !== undefined && { problem }), settings }),
    plain: () => settings.map(rowOf),
    text: () => {
      const { strong, muted } = out.paint;
      for (const { key, value, source, variable, meaning } of printable(settings)) {
        const fallback = SETTINGS.find((one) => one.key === key)?.fallback ?? "";
        out.line(`${strong(key)}: ${value ?? fallback} ${muted(`(${variable ?? source})`)}`);
        out.line(`  ${muted(meaning)}`, "  ");
      }
      out.note(problem ?? `File: ${path}`);
    },
  });
}

/** One value alone, for scripts; nothing where it is not set. */
export function getConfig({ io, ownEnv, out }: Context, key: string, options: AnswerOptions): void {
  const setting = settingOf(key);
  const entry = entryOf(ownEnv, valuesOnFile(io), setting);
  out.answer(options, {
    json: () => entry,
    plain: () => [rowOf(entry)],
    text: () => out.raw(`${entry.value ?? setting.fallback}\n`),
  });
}

export async function setConfig(
  { io, ownEnv, out }: Context,
  key: string,
  value: string,
): Promise<void> {
  const { expected, fits, isSecret, variables } = settingOf(key);
  if (!fits(value)) throw new Misuse(`${key}: expected ${expected}, not “${value}”.`);
  const path = configPath(io.env);
  await writeConfigFile(path, { ...valuesOnFile(io), [key]: value });
  out.note(printable(`${key} is ${isSecret ? MASK : `“${value}”`} from now on (${path}).`));
  const stronger = variables.find((name) => isSet(ownEnv, name));
  if (stronger) out.note(`${stronger} is set in your environment, and counts more.`);
}

export async function unsetConfig({ io, out }: Context, key: string): Promise<void> {
  settingOf(key);
  const { [key]: old, ...rest } = valuesOnFile(io);
  if (old === undefined) return out.note(`${key} was not set in ${configPath(io.env)}.`);
  await writeConfigFile(configPath(io.env), rest);
  return out.note(`${key} is no longer set in ${configPath(io.env)}.`);
}

/** Where the file is, or would be. */
export const showConfigPath = ({ io, out }: Context): void => out.raw(`${configPath(io.env)}\n`);

function settingOf(key: string): Setting {
  const found = findSetting(key);
  if (!found.ok) throw new Misuse(found.problem);
  return found.setting;
}

function valuesOnFile({ env }: Io): Readonly<Record<string, string>> {
  const { values, problem } = readConfigFile(env);
  if (problem !== undefined) throw new Failure(problem);
  return values;
}

function entryOf(
  ownEnv: Context["ownEnv"],
  values: Readonly<Record<string, string>>,
  { key, variables, meaning }: Setting,
): Entry {
  const variable = variables.find((name) => isSet(ownEnv, name));
  if (variable !== undefined)
    return { key, value: ownEnv[variable] ?? "", source: "environment", variable, meaning };
  const value = values[key];
  if (value !== undefined) return { key, value, source: "file", meaning };
  return { key, value: null, source: "default", meaning };
}

const MASK = "********";

const masked = ({ isSecret }: Setting, entry: Entry): Entry =>
  isSecret && entry.value !== null ? { ...entry, value: MASK } : entry;

const rowOf = ({ key, value, source, variable, meaning }: Entry): readonly Cell[] => [
  ...[key, value ?? undefined, source, variable, meaning],
];
