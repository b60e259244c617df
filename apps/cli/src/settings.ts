import { isAbsolute } from "node:path";
import { nearestOf } from "./nearest.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** One thing that a person can set; each has variables of the environment, ours before those of everybody. */
export interface Setting {
  readonly key: string;
  readonly variables: readonly [string, ...string[]];
  readonly meaning: string;
  readonly expected: string;
  readonly fits: (value: string) => boolean;
  /** What holds where nobody set it, in words where it is no value. */
  readonly fallback: string;
  readonly isSecret?: boolean;
}

const oneOf = (...words: readonly string[]) => ({
  expected: `one of ${words.join(", ")}`,
  fits: (value: string) => words.includes(value),
});

export const SETTINGS: readonly Setting[] = [
  {
    key: "data",
    variables: ["FINALIST_DATA"],
    meaning: "folder of the database",
    expected: "a whole path, such as /home/ada/finalist",
    fits: isAbsolute,
    fallback: "the platform's place for data",
  },
  {
    key: "database",
    variables: ["DATABASE_URL"],
    meaning: "a PostgreSQL server that keeps the data instead",
    expected: "its address, such as postgres://ada@db.example/finalist",
    fits: (value) => /^postgres(?:ql)?:\/\/\S+$/.test(value),
    fallback: "none: a file in the folder",
    isSecret: true,
  },
  {
    key: "port",
    variables: ["FINALIST_PORT"],
    meaning: "port of finalist serve",
    expected: "a whole number from 0 to 65535",
    fits: (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
    fallback: "4747",
  },
  {
    key: "url",
    variables: ["FINALIST_URL"],
    meaning: "a Finalist elsewhere, instead of the data here",
    expected: "a web address, such as https://finalist.example",
    fits: (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    fallback: "none: this machine's data",
  },
  {
    key: "token",
    variables: ["FINALIST_TOKEN"],
    meaning: "the token of the Finalist elsewhere",
    expected: "a token without spaces, as finalist token prints it",
    fits: (value) => /^\S+$/.test(value),
    fallback: "none",
    isSecret: true,
  },
  {
    key: "webhooks-private",
    variables: ["FINALIST_WEBHOOKS_PRIVATE"],
    meaning: "1: webhooks may reach private networks",
    ...oneOf("0", "1"),
    fallback: "0",
  },
  {
    key: "editor",
    variables: ["FINALIST_EDITOR", "VISUAL", "EDITOR"],
    meaning: "what opens texts to edit",
    expected: "a command, such as code --wait",
    fits: (value) => value.trim() !== "",
    fallback: process.platform === "win32" ? "notepad" : "vi",
  },
  {
    key: "pager",
    variables: ["FINALIST_PAGER", "PAGER"],
    meaning: "what shows long texts; cat or nothing turns it off",
    expected: "a command, such as less -R",
    fits: () => true,
    fallback: "less -FRX",
  },
  {
    key: "color",
    variables: ["FINALIST_COLOR"],
    meaning: "when to use colours; auto heeds NO_COLOR",
    ...oneOf("auto", "always", "never"),
    fallback: "auto",
  },
  {
    key: "theme",
    variables: ["FINALIST_THEME"],
    meaning: "the background that the terminal UI is drawn for",
    ...oneOf("auto", "light", "dark"),
    fallback: "auto",
  },
];

const settingKeys = (): readonly string[] => SETTINGS.map(({ key }) => key);

export type FoundSetting =
  | { readonly ok: true; readonly setting: Setting }
  | { readonly ok: false; readonly problem: string };

export function findSetting(key: string): FoundSetting {
  const setting = SETTINGS.find((one) => one.key === key);
  if (setting) return { ok: true, setting };
  const near = nearestOf(key, settingKeys());
  const hint = near ? `Did you mean ${near}?` : `There are ${settingKeys().join(", ")}.`;
  return { ok: false, problem: `There is no setting “${key}”. ${hint}` };
}

/** What the file says, as variables of the environment; those that are set already stay as they are. */
export const asVariables = (values: Readonly<Record<string, string>>, env: Env): Env =>
  Object.fromEntries(
    SETTINGS.flatMap(({ key, variables }) => {
      const value = values[key];
      return value === undefined || variables.some((name) => isSet(env, name))
        ? []
        : [[variables[0], value]];
    }),
  );

/** An empty variable says nothing, but that there is no pager. */
export const isSet = (env: Env, name: string): boolean =>
  env[name] !== undefined && (env[name] !== "" || name.endsWith("PAGER"));
