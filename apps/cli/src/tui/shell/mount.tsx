import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { render } from "ink";
import { connect } from "../../connect.ts";
import type { Io } from "../../output.ts";
import { themeFor } from "../theme.ts";
import { openWorkspace, OUR_NAME, type Workspace } from "../workspace.ts";
import { type Keeper, openKeeper } from "./keeper.ts";
import { App } from "./app.tsx";
import type { Terminal } from "./terminal.ts";

export interface MountInput {
  readonly io: Io;
  readonly terminal: Terminal;
  readonly stop: AbortSignal;
  readonly onLeave: () => void;
}

/** Draws until `stop` says so. */
export async function mount(input: MountInput): Promise<void> {
  const { io, stop } = input;
  const connecting = connect(io.env, OUR_NAME);
  const connection = await Promise.race([connecting, aborted(stop)]);
  if (!connection) return void connecting.then(({ close }) => close()).catch(() => undefined);
  const workspace = openWorkspace(connection.client, io.now);
  const { readConfig } = await import("@finalist/api/reader");
  const keeper = openKeeper(join(readConfig(io.env).dataDir, "unsaved.json"));
  try {
    await draw(input, workspace, keeper);
  } finally {
    workspace.close();
    await connection.close();
  }
}

const aborted = (stop: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve(undefined);
    else stop.addEventListener("abort", () => resolve(undefined), { once: true });
  });

async function draw(
  { io, terminal, stop, onLeave }: MountInput,
  workspace: Workspace,
  keeper: Keeper,
): Promise<void> {
  const theme = themeFor(io.env);
  terminal.clear();
  const app = render(
    <App
      workspace={workspace}
      theme={theme}
      newId={randomUUID}
      keeper={keeper}
      onLeave={onLeave}
      onSuspend={terminal.suspend}
    />,
    { ...terminalOf(io), exitOnCtrlC: false },
  );
  const end = (): void => {
    keeper.save();
    app.unmount();
  };
  stop.addEventListener("abort", end, { once: true });
  if (stop.aborted) app.unmount();
  await app.waitUntilExit().finally(keeper.save);
}

/** The UI starts on terminals alone, whose streams have all that Ink asks for. */
const terminalOf = ({ stdin, stdout, stderr }: Io) => ({
  stdin: stdin as NodeJS.ReadStream,
  stdout: stdout as NodeJS.WriteStream,
  stderr: stderr as NodeJS.WriteStream,
});
