import type { Io } from "../../output.ts";
import { firstFrame, takeTerminal } from "./terminal.ts";

/** What ends the terminal UI from without. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Opens the terminal UI; resolves when its user leaves. The terminal is given back as it was,
 * whatever happens.
 */
export async function startTerminal(io: Io): Promise<void> {
  // Ink draws nothing where CI is set; here somebody sits at a terminal, whatever runs it.
  process.env["CI"] = "false";
  process.env["CONTINUOUS_INTEGRATION"] = "false";
  // What draws would leave out weights too where CI is set. The 16 colours are enough, and whether
  // there are any is for the theme to say.
  process.env["FORCE_COLOR"] = "1";
  const terminal = takeTerminal(io);
  const stop = new AbortController();
  const leave = (): void => stop.abort();
  const crash = (error: unknown): void => stop.abort(new Crash(error));
  process.once("exit", terminal.giveBack);
  for (const signal of SIGNALS) process.on(signal, leave);
  process.on("uncaughtException", crash).on("unhandledRejection", crash);
  try {
    io.stdout.write(firstFrame(io));
    const { mount } = await import("./mount.tsx");
    await mount({ io, terminal, stop: stop.signal, onLeave: leave });
    if (stop.signal.reason instanceof Crash) throw stop.signal.reason;
  } finally {
    terminal.giveBack();
    for (const signal of SIGNALS) process.off(signal, leave);
    process.off("uncaughtException", crash).off("unhandledRejection", crash);
    process.off("exit", terminal.giveBack);
  }
}

class Crash extends Error {
  constructor(override readonly cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}
