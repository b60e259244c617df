import { quotedProgram } from "./command-line.ts";
import { widthOf } from "./text.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The command that shows long texts; undefined where there is to be none. */
export function pagerOf(
  env: Env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const own = platform === "win32" ? "" : DEFAULT_PAGER;
  const chosen = (env["FINALIST_PAGER"] ?? env["PAGER"] ?? own).trim();
  return chosen === "" || chosen === "cat" || env["TERM"] === "dumb"
    ? undefined
    : quotedProgram(chosen);
}

/** Colours stay, a short text does not stop, and what was read remains on the screen. */
const DEFAULT_PAGER = "less -FRX";

export function fitsScreen(text: string, columns: number, rows: number): boolean {
  const lines = text.replace(/\n$/, "").split("\n");
  const taken = lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)),
    0,
  );
  return taken < rows;
}

/** Shows a text until the person is done; resolves to false where there is no such program. */
export async function page(pager: string, text: string, env: Env): Promise<boolean> {
  const { spawn } = await import("node:child_process");
  // Ctrl-C in the pager is the pager's.
  const ignore = (): void => undefined;
  process.on("SIGINT", ignore);
  const child = spawn(pager, {
    shell: true,
    // What a missing program has to say is said better by us.
    stdio: ["pipe", "inherit", pager === DEFAULT_PAGER ? "ignore" : "inherit"],
    env: { LESSCHARSET: "utf-8", ...env },
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on("error", () => resolve(NOT_FOUND)).on("exit", resolve);
    // Whoever has read enough leaves early; that is no failure.
    child.stdin.on("error", () => undefined).end(text);
  });
  process.off("SIGINT", ignore);
  return code !== NOT_FOUND;
}

const NOT_FOUND = 127;
