import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import {
  chromiumPath,
  eventually,
  launchBrowser,
  newDataDir,
  root,
  type Server,
  startServer,
  tmuxPath,
} from "./support.ts";

const run = promisify(execFile);

/** A real terminal of 80 by 24 that the program draws on. */
async function openTerminal(dataDir: string) {
  const socket = join(dataDir, "tmux.sock");
  const tmux = async (...args: string[]): Promise<string> =>
    (await run(tmuxPath, ["-S", socket, "-f", "/dev/null", ...args])).stdout;
  const command = `FINALIST_DATA='${dataDir}' TZ=America/New_York '${process.execPath}' '${join(root, "apps/cli/dist/main.js")}'; echo "ended with $?"; exec sh`;
  await tmux("new-session", "-d", "-s", "test", "-x", "80", "-y", "24", "sh", "-c", command);
  const screen = (): Promise<string> => tmux("capture-pane", "-p", "-t", "test");
  return {
    screen,
    press: (...keys: string[]) => tmux("send-keys", "-t", "test", ...keys),
    shows: (pattern: RegExp) =>
      eventually(async () => {
        const text = await screen();
        return pattern.test(text) && text;
      }),
    resize: (columns: number, rows: number) =>
      tmux("resize-window", "-t", "test", "-x", String(columns), "-y", String(rows)),
    close: () => tmux("kill-server").catch(() => ""),
  };
}

describe.skipIf(!tmuxPath)("the terminal", () => {
  const cleanUps: (() => Promise<unknown>)[] = [];
  const later = <T>(value: T, cleanUp: (value: T) => Promise<unknown>): T => {
    cleanUps.push(() => cleanUp(value));
    return value;
  };
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  });

  it("opens on nothing, adds the sample, shows its brief and checklist, and leaves cleanly", async () => {
    const terminal = later(await openTerminal(await newDataDir()), (t) => t.close());
    await terminal.shows(/finalist intake|sample/i);
    await terminal.press("a");
    await terminal.shows(/Tidewell/);
    await terminal.press("Enter");
    const text = await terminal.shows(/Senior Data Engineer/);
    expect(text.split("\n").every((line) => line.length <= 80)).toBe(true);
    await terminal.press("6");
    await terminal.shows(/\[6 Checklist\][^]*\[x\]/);
    await terminal.press("?");
    await terminal.shows(/Take the last change back/);
    await terminal.press("Escape");
    await terminal.resize(120, 40);
    await terminal.shows(/19 of 27/);
    await terminal.press("C-c");
    await terminal.shows(/ended with 0/);
  });

  it.skipIf(!chromiumPath)("shares its edits with an open page, both ways", async () => {
    const dataDir = await newDataDir();
    const server: Server = later(await startServer(dataDir), (s) => s.stop());
    const { document } = await server.client.addSample();
    const browser: Browser = later(await launchBrowser(), (b) => b.close());
    const page = await browser.newPage();
    await page.goto(server.link);
    await page.goto(`${server.url}/a/${document.id}/notes`);
    const roundOne = page.getByRole("region", { name: "Round 1" });
    await roundOne.getByLabel("Note", { exact: true }).waitFor();

    const terminal = later(await openTerminal(dataDir), (t) => t.close());
    await terminal.shows(/Tidewell/);
    await terminal.press("Enter");
    await terminal.press("8");
    await terminal.shows(/Tell us about yourself/);
    await terminal.press("n");
    await terminal.shows(/New note of round 1/);
    await terminal.press("-l", "What keeps you up at night");
    await terminal.press("Enter");
    await page.getByText("What keeps you up at night").waitFor();

    await roundOne.getByLabel("Note", { exact: true }).fill("Written in the browser");
    await roundOne.getByRole("button", { name: "Add", exact: true }).click();
    // It stands at the end of the notes, below what 24 lines can show.
    await terminal.press("G");
    await terminal.shows(/changed by web/i);
    await terminal.press("G");
    await terminal.shows(/Written in the browser/);
    await terminal.press("u");
    const note = page.getByRole("button", { name: "Written in the browser" });
    await note.waitFor({ state: "detached" });
  });
});
