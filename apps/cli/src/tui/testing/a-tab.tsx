import { join } from "node:path";
import { createClient } from "@finalist/api/client";
import { openEmbedded, readConfig } from "@finalist/api";
import type { Application, Candidate } from "@finalist/core/model";
import { tidewell } from "@finalist/core/sample";
import { render } from "ink-testing-library";
import { expect, onTestFinished, vi } from "vitest";
import { aFolder, NOW } from "../../testing.ts";
import { App } from "../shell/app.tsx";
import { NO_COLOURS } from "../theme.ts";
import { openWorkspace } from "../workspace.ts";

export const ENTER = "\r";
export const TAB = "\t";
export const ESC = "\u001B";
export const CTRL_S = "\u0013";
const APPLICATION = { kind: "application", id: "tidewell" } as const;

interface Given {
  /** The key that opens the tab, and the moment at which it is opened. */
  readonly tab: string;
  readonly now?: string;
  readonly change?: (example: { application: Application; candidate: Candidate }) => {
    readonly application: Application;
    readonly candidate: Candidate;
  };
}

/** The worked example, open at one of its tabs. */
export async function aTab({ tab, now = NOW, change = (example) => example }: Given) {
  const api = await openEmbedded(readConfig({ FINALIST_DATA: join(aFolder(), "data") }));
  const clientOf = (name: string) =>
    createClient({ baseUrl: "http://local", name, fetch: api.fetch });
  const web = clientOf("web");
  const { application, candidate } = change(
    tidewell({ application: APPLICATION.id, candidate: "me" }),
  );
  const documents = [application, candidate];
  await web.importAll({ format: "finalist-export", version: 1, documents });
  const workspace = openWorkspace(clientOf("terminal"), () => now);
  let ids = 0;
  const screen = render(
    <App
      workspace={workspace}
      theme={NO_COLOURS}
      newId={() => `new-${(ids += 1)}`}
      onLeave={() => undefined}
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
  await sees(/1 application\n/);
  await press(ENTER, /\[1 Overview\]/);
  await press(tab, new RegExp(`\\[${tab} `));
  return {
    frame,
    sees,
    press,
    application: async () => (await web.application(APPLICATION.id)).document,
    candidate: async () => (await web.candidate()).document,
  };
}
