import { join } from "node:path";
import { type Client, createClient } from "@finalist/api/client";
import { openEmbedded, readConfig } from "@finalist/api";
import type { Application, Candidate } from "@finalist/core/model";
import { tidewell } from "@finalist/core/sample";
import { render } from "ink-testing-library";
import { expect, onTestFinished, vi } from "vitest";
import { aFolder, NOW } from "../../testing.ts";
import { App } from "../shell/app.tsx";
import type { Keeper } from "../shell/keeper.ts";
import { NO_COLOURS } from "../theme.ts";
import { openWorkspace } from "../workspace.ts";

export const ENTER = "\r";
export const TAB = "\t";
export const SHIFT_TAB = "\u001B[Z";
export const ESC = "\u001B";
export const UP = "\u001B[A";
export const CTRL_C = "\u0003";
export const CTRL_R = "\u0012";
export const CTRL_S = "\u0013";
const EXAMPLE_ID = "tidewell";

interface Example {
  readonly application: Application;
  readonly candidate: Candidate;
}

interface Given {
  /** The worked example is on file. */
  readonly example?: boolean;
  /** So many applications, all alike but in their names. */
  readonly count?: number;
  readonly now?: string;
  /** What is on file instead of the example as it is. */
  readonly change?: (example: Example) => Example;
  /** How the terminal reaches the API, beside whoever else does. */
  readonly client?: (terminal: Client, web: Client) => Client;
  readonly keeper?: Keeper;
}

/** An API on data of its own, and a client for each who takes part. */
async function anApi() {
  const api = await openEmbedded(readConfig({ FINALIST_DATA: join(aFolder(), "data") }));
  const clientOf = (name: string) =>
    createClient({ baseUrl: "http://local", name, fetch: api.fetch });
  return { api, terminal: clientOf("terminal"), web: clientOf("web") };
}

/** The terminal UI on data of its own, with keys and what has to be seen after them. */
export async function aScreen(given: Given = {}) {
  const { api, terminal, web } = await anApi();
  const documents = documentsFor(given);
  if (documents.length > 0)
    await web.importAll({ format: "finalist-export", version: 1, documents });
  const client = given.client?.(terminal, web) ?? terminal;
  const workspace = openWorkspace(client, () => given.now ?? NOW);
  const onLeave = vi.fn<() => void>();
  let ids = 0;
  const screen = render(
    <App
      workspace={workspace}
      theme={NO_COLOURS}
      newId={() => `new-${(ids += 1)}`}
      {...(given.keeper && { keeper: given.keeper })}
      onLeave={onLeave}
    />,
  );
  onTestFinished(async () => {
    screen.unmount();
    workspace.close();
    await api.close();
  });
  const frame = (): string => screen.lastFrame() ?? "";
  const sees = (text: string | RegExp) =>
    vi.waitFor(
      () => {
        expect(frame()).toMatch(text);
        return frame();
      },
      { timeout: 10_000 },
    );
  /** Keys, then what has to be seen before the next ones. */
  const press = async (keys: string, text: string | RegExp) => {
    screen.stdin.write(keys);
    return sees(text);
  };
  const resize = (columns: number, rows: number) => {
    Object.defineProperties(screen.stdout, {
      columns: { value: columns, configurable: true },
      rows: { value: rows, configurable: true },
    });
    screen.stdout.emit("resize");
  };
  await sees(/\d+ applications?\n/);
  const write = (keys: string) => screen.stdin.write(keys);
  return {
    ...{ web, frame, sees, press, resize, write, onLeave },
    application: async () => (await web.application(EXAMPLE_ID)).document,
    candidate: async () => (await web.candidate()).document,
  };
}

/** The worked example, open at the tab that a key opens. */
export async function aTab({
  tab,
  ...given
}: Omit<Given, "example" | "count"> & { readonly tab: string }) {
  const screen = await aScreen({ ...given, example: true });
  await screen.press(ENTER, /\[1 Overview\]/);
  await screen.press(tab, new RegExp(`\\[${tab} `));
  return screen;
}

function documentsFor({ example, count = 0, change = (same) => same }: Given) {
  const { application, candidate } = change(tidewell({ application: EXAMPLE_ID, candidate: "me" }));
  if (example) return [application, candidate];
  return Array.from({ length: count }, (_, index) => ({
    ...application,
    id: `app-${index}`,
    company: { ...application.company, name: `Company ${index}` },
  }));
}
