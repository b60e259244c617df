// Running other programs, on Windows too.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";

/**
 * Runs a program to its end and gives its exit code. Signals that would end us are passed on.
 * With `quiet`, what it says appears only if it fails, and then on stderr.
 */
export async function run(command, args, { quiet = false, ...options } = {}) {
  // npm, pnpm and turbo are .cmd files on Windows, which only a shell can start
  const shell = process.platform === "win32" && command !== process.execPath;
  const stdio = quiet ? ["ignore", "pipe", "pipe"] : "inherit";
  const child = spawn(command, args, { stdio, shell, ...options });
  const said = [];
  child.stdout?.on("data", (chunk) => said.push(chunk));
  child.stderr?.on("data", (chunk) => said.push(chunk));
  const stopForwarding = forwardSignals(child);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    });
    if (code !== 0) process.stderr.write(Buffer.concat(said));
    return code;
  } finally {
    stopForwarding();
  }
}

function forwardSignals(child) {
  const forward = (signal) => {
    // a terminal has already sent Ctrl+C to the child as well
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}

/** The first of these programs that is on PATH. */
export function find(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  for (const name of names) {
    for (const folder of folders) {
      const path = endings.map((it) => join(folder, name + it)).find((it) => existsSync(it));
      if (path) return path;
    }
  }
  return undefined;
}
