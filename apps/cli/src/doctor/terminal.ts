import type { Io } from "../output.ts";
import { type Check, ok, warning } from "./installation.ts";

const LEAST = { columns: 80, rows: 24 } as const;

/** Where people see what we print. */
export const terminalChecks = ({ stdout, env }: Io): readonly Check[] => [
  stdout.isTTY ? sizeCheck(stdout, env) : ok("terminal", "none: the output goes elsewhere"),
  localeCheck(env),
];

function sizeCheck(
  { columns = 0, rows = 0 }: { readonly columns?: number; readonly rows?: number },
  env: Io["env"],
): Check {
  if (env["TERM"] === "dumb")
    return warning("terminal", "TERM is dumb; the terminal UI does not open", "Set TERM.");
  const size = `${columns} by ${rows}`;
  return columns < LEAST.columns || rows < LEAST.rows
    ? warning("terminal", `${size} is small`, `Make it ${LEAST.columns} by ${LEAST.rows}.`)
    : ok("terminal", `${size}, ${env["TERM"] ?? "no TERM"}`);
}

function localeCheck(env: Io["env"]): Check {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"];
  if (process.platform === "win32" || process.platform === "darwin") return ok("locale", "Unicode");
  return locale !== undefined && /utf-?8/i.test(locale)
    ? ok("locale", locale)
    : warning(
        "locale",
        `${locale ?? "not set"}: accents and signs may not show`,
        "Set LANG to one in UTF-8, such as C.UTF-8.",
      );
}
