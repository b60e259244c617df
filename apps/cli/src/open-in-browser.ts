import { spawn } from "node:child_process";
import type { Io } from "./output.ts";

const hasDesktop = ({ stdout, env }: Io): boolean =>
  stdout.isTTY === true &&
  (process.platform === "darwin" ||
    process.platform === "win32" ||
    Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]));

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** The link stands on stdout anyway, so a desktop that is none or does not answer is no failure. */
export function openInBrowser(io: Io, link: string): void {
  if (!hasDesktop(io)) return;
  const [program, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...args, link], { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}
