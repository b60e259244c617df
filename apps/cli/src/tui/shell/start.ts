import { constants } from "node:os";
import type { Io } from "../../output.ts";
import { firstFrame, takeTerminal } from "./terminal.ts";

/** What ends the terminal UI from without. */
const SIGNALS = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM"] as const;

/**
 * Opens the terminal UI; resolves when its user leaves. The terminal is given back as it was,
 * whatever happens. Resolves to the exit code, which tells a signal as shells do.
 */
export async function startTerminal(io: Io): Promise<number> {
  // Ink draws nothing where CI is set; here somebody sits at a terminal, whatever runs it.
  process.env["CI"] = "false";
  process.env["CONTINUOUS_INTEGRATION"] = "false";
  // What draws would leave out weights too where CI is set. The 16 colours are enough, and whether
  // there are any is for the theme to say.
  process.env["FORCE_COLOR"] = "1";
  const terminal = takeTerminal(io);
  const stop = new AbortController();
  const leave = (): void => stop.abort();
  const end = (signal: NodeJS.Signals): void => stop.abort(signal);
  const crash = (error: unknown): void => stop.abort(new Crash(error));
  process.once("exit", terminal.giveBack);
  for (const signal of SIGNALS) process.on(signal, end);
  process.on("uncaughtException", crash).on("unhandledRejection", crash);
  try {
    io.stdout.write(firstFrame(io));
    const { mount } = await import("./mount.tsx");
    await mount({ io, terminal, stop: stop.signal, onLeave: leave });
    const reason: unknown = stop.signal.reason;
    if (reason instanceof Crash) throw reason;
    const signal = SIGNALS.find((one) => one === reason);
    return signal ? 128 + constants.signals[signal] : 0;
  } finally {
    terminal.giveBack();
    for (const signal of SIGNALS) process.off(signal, end);
    process.off("uncaughtException", crash).off("unhandledRejection", crash);
    process.off("exit", terminal.giveBack);
  }
}

class Crash extends Error {
  constructor(override readonly cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}
