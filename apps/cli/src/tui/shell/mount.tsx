import { randomUUID } from "node:crypto";
import { render } from "ink";
import { connect } from "../../connect.ts";
import { hasColours, type Io } from "../../output.ts";
import { COLOURS, NO_COLOURS } from "../theme.ts";
import { openWorkspace, OUR_NAME, type Workspace } from "../workspace.ts";
import { App } from "./app.tsx";

/** With bracketed paste: what is pasted is then told apart from keys. */
const ENTER_ALTERNATE_SCREEN = "\u001B[?1049h\u001B[H\u001B[?2004h";
const LEAVE_ALTERNATE_SCREEN = "\u001B[?2004l\u001B[?1049l\u001B[?25h";

/** Draws on the alternate screen, and gives the terminal back as it was, whatever happens. */
export async function mount(io: Io): Promise<void> {
  const connection = await connect(io.env, OUR_NAME);
  const workspace = openWorkspace(connection.client, io.now);
  const restore = once(() => void io.stdout.write(LEAVE_ALTERNATE_SCREEN));
  io.stdout.write(ENTER_ALTERNATE_SCREEN);
  process.once("exit", restore);
  const stop = new AbortController();
  const leave = (): void => stop.abort();
  const crash = (error: unknown): void => stop.abort(new Crash(error));
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, leave);
  process.on("uncaughtException", crash).on("unhandledRejection", crash);
  try {
    await draw(io, workspace, stop.signal, leave);
  } finally {
    restore();
    for (const signal of signals) process.off(signal, leave);
    process.off("uncaughtException", crash).off("unhandledRejection", crash).off("exit", restore);
    workspace.close();
    await connection.close();
  }
}

class Crash extends Error {
  constructor(override readonly cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Resolves when `stop` says so; rejects with what went wrong. */
async function draw(
  io: Io,
  workspace: Workspace,
  stop: AbortSignal,
  onLeave: () => void,
): Promise<void> {
  const theme = hasColours(io.env) ? COLOURS : NO_COLOURS;
  const app = render(
    <App workspace={workspace} theme={theme} newId={randomUUID} onLeave={onLeave} />,
    { ...terminalOf(io), exitOnCtrlC: false },
  );
  stop.addEventListener("abort", () => app.unmount(), { once: true });
  if (stop.aborted) app.unmount();
  await app.waitUntilExit();
  if (stop.reason instanceof Crash) throw stop.reason;
}

/** The UI starts on terminals alone, whose streams have all that Ink asks for. */
const terminalOf = ({ stdin, stdout, stderr }: Io) => ({
  stdin: stdin as NodeJS.ReadStream,
  stdout: stdout as NodeJS.WriteStream,
  stderr: stderr as NodeJS.WriteStream,
});

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}
