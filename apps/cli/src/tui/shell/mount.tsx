import { randomUUID } from "node:crypto";
import { render } from "ink";
import { connect } from "../../connect.ts";
import { hasColours, type Io } from "../../output.ts";
import { COLOURS, NO_COLOURS } from "../theme.ts";
import { openWorkspace, OUR_NAME } from "../workspace.ts";
import { App } from "./app.tsx";

const ENTER_ALTERNATE_SCREEN = "\u001B[?1049h\u001B[H";
const LEAVE_ALTERNATE_SCREEN = "\u001B[?1049l\u001B[?25h";

/** Draws on the alternate screen, and gives the terminal back as it was, whatever happens. */
export async function mount(io: Io): Promise<void> {
  const connection = await connect(io.env, OUR_NAME);
  const workspace = openWorkspace(connection.client, io.now);
  const restore = once(() => void io.stdout.write(LEAVE_ALTERNATE_SCREEN));
  io.stdout.write(ENTER_ALTERNATE_SCREEN);
  process.once("exit", restore);
  const app = render(
    <App
      workspace={workspace}
      theme={hasColours(io.env) ? COLOURS : NO_COLOURS}
      newId={randomUUID}
      onLeave={() => app.unmount()}
    />,
    { ...terminalOf(io), exitOnCtrlC: false },
  );
  const leave = (): void => app.unmount();
  const crash = (error: unknown): void =>
    app.unmount(error instanceof Error ? error : new Error(String(error)));
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, leave);
  process.on("uncaughtException", crash).on("unhandledRejection", crash);
  try {
    await app.waitUntilExit();
  } finally {
    restore();
    for (const signal of signals) process.off(signal, leave);
    process.off("uncaughtException", crash).off("unhandledRejection", crash).off("exit", restore);
    workspace.close();
    await connection.close();
  }
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
