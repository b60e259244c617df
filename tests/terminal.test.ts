import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import {
  chromiumPath,
  eventually,
  enter,
  launchBrowser,
  newDataDir,
  root,
  type Server,
  startServer,
  tmuxPath,
} from "./support.ts";

const run = promisify(execFile);

/** A real terminal, in which a shell with job control runs the program. */
async function openTerminal(
  dataDir: string,
  size: Size = { columns: 80, rows: 24 },
  variables = "",
) {
  const socket = join(dataDir, "tmux.sock");
  const tmux = async (...args: string[]): Promise<string> =>
    (await run(tmuxPath, ["-S", socket, "-f", "/dev/null", ...args])).stdout;
  const { columns, rows } = size;
  await tmux("new-session", "-d", "-s", "test", "-x", `${columns}`, "-y", `${rows}`, "sh", "-i");
  const screen = (): Promise<string> => tmux("capture-pane", "-p", "-t", "test");
  const press = (...keys: string[]) => tmux("send-keys", "-t", "test", ...keys);
  const type = (text: string) => press("-l", text);
  await type(
    `${variables} FINALIST_DATA='${dataDir}' TZ=America/New_York '${process.execPath}' '${join(root, "apps/cli/dist/main.js")}'; echo "ended with $?"`,
  );
  await press("Enter");
  return {
    screen,
    /** With the colours and weights of its letters. */
    painted: () => tmux("capture-pane", "-e", "-p", "-t", "test"),
    press,
    type,
    /** As a terminal pastes: in brackets, so that line ends are no Enter keys. */
    async paste(text: string) {
      await tmux("set-buffer", text);
      await tmux("paste-buffer", "-p", "-t", "test");
    },
    shows: (pattern: RegExp) =>
      eventually(async () => {
        const text = await screen();
        return pattern.test(text) && text;
      }),
    /** Whether a program fills the screen, and whether the cursor is seen. */
    modes: async () =>
      (await tmux("display-message", "-p", "-t", "test", "#{alternate_on} #{cursor_flag}")).trim(),
    resize: (width: number, height: number) =>
      tmux("resize-window", "-t", "test", "-x", String(width), "-y", String(height)),
    close: () => tmux("kill-server").catch(() => ""),
  };
}

interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The screen of a program, and the shell as it was before. */
const FILLED = "1 0";
const GIVEN_BACK = "0 1";

/** Next year, so that the day lies ahead. */
const INVITATION = `Hi Sam,

We would like to invite you to a second interview for the role of Staff Nurse at Harbour Clinic.

Date: 20 May ${new Date().getFullYear() + 1}
Time: 14:00 - 15:00 (London time)
Where: Zoom
Interviewer: Ada Moss, Head of Nursing

Kind regards,
Jo Field`;

describe.skipIf(!tmuxPath)("the terminal", () => {
  const cleanUps: (() => Promise<unknown>)[] = [];
  const later = <T>(value: T, cleanUp: (value: T) => Promise<unknown>): T => {
    cleanUps.push(() => cleanUp(value));
    return value;
  };
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  });

  it.each([
    { columns: 80, rows: 24 },
    { columns: 200, rows: 50 },
  ])("takes a first visit from the words of an invitation to live: %j", async (size) => {
    const terminal = later(await openTerminal(await newDataDir(), size), (t) => t.close());
    const { press, type, shows } = terminal;
    const fits = async (): Promise<void> => {
      const lines = (await terminal.screen()).split("\n");
      expect(lines.every((line) => line.length <= size.columns)).toBe(true);
    };
    await shows(/i +Paste it here/);
    expect(await terminal.modes()).toBe(FILLED);
    await press("i");
    await shows(/Bring an invitation/);
    await terminal.paste(INVITATION);
    await shows(/Jo Field/);
    await press("C-s");
    await shows(/Nothing is stored yet[^]*Ada Moss, Head of Nursing[^]*Ctrl-S stores it/);
    await press("C-s");
    await shows(/▸ Harbour Clinic, Staff Nurse/);
    await fits();
    await press("Enter");
    await shows(/\[1 Overview\][^]*What to do now/);
    await fits();

    // A person, refused until it has a name.
    await press("2");
    await shows(/▸ Ada Moss, Head of Nursing/);
    await press("a");
    await shows(/Somebody new/);
    await press("C-s");
    await shows(/! This is needed\./);
    await type("Bo Lund");
    await shows(/^(?![^]*This is needed)[^]*Bo Lund/);
    await press("Escape");
    await shows(/Discard what you wrote\?/);
    await press("n");
    await shows(/Ctrl-S save/);
    await press("C-s");
    await shows(/\[2 Room\][^]*Bo Lund/);
    await fits();
    await press("u");
    await shows(/\[2 Room\](?![^]*Bo Lund)/);

    await press("6");
    await shows(/\[6 Checklist\]/);
    await press("/");
    await type("pay range");
    await shows(/Search +pay range[^]*▸ Playbook +Pay/);
    await press("Escape");
    await shows(/\[6 Checklist\]/);

    await press("v");
    await shows(/█[^]*Before it starts[^]*It starts in/);
    await fits();
    await press("Escape");
    await shows(/\[6 Checklist\]/);
    await press("?");
    await shows(/Take the last change back/);
    await press("Escape");
    await press("C-c");
    await shows(/ended with 0/);
    expect(await terminal.modes()).toBe(GIVEN_BACK);
  });

  it.each([
    ["", /\p{Cc}\[(?:1;)?3[1-6]m/u],
    ["NO_COLOR=1", /^(?![^]*\p{Cc}\[[\d;]*3[0-7])[^]*\p{Cc}\[[\d;]*[127]m/u],
  ])("tells things apart by colour and weight, or by weight alone: %s", async (variables, look) => {
    const terminal = later(await openTerminal(await newDataDir(), undefined, variables), (t) =>
      t.close(),
    );
    await terminal.shows(/Paste it here/);
    await terminal.press("a");
    await terminal.shows(/▸ Tidewell/);
    expect(await terminal.painted()).toMatch(look);
  });

  it("keeps all while it is resized, and says where there is no room", async () => {
    const terminal = later(await openTerminal(await newDataDir()), (t) => t.close());
    const { press, type, shows, resize } = terminal;
    await shows(/Paste it here/);
    await press("a");
    await shows(/▸ Tidewell/);
    await press("Enter");
    await shows(/\[1 Overview\]/);
    await press("n");
    await shows(/New note of round 1/);
    await type("kept through thick and thin");
    await shows(/thick and thin/);
    await resize(50, 12);
    await shows(/Finalist needs a window of 60 columns/);
    await resize(120, 40);
    const text = await shows(/What +kept through thick and thin/);
    expect(text.split("\n").length).toBeLessThanOrEqual(41);
    await press("C-s");
    await shows(/\[1 Overview\]/);
    await press("8");
    await press("G");
    await shows(/kept through thick and thin/);
  });

  it("stops on Ctrl-Z as a shell expects it, and comes back", async () => {
    const terminal = later(await openTerminal(await newDataDir()), (t) => t.close());
    const { press, type, shows } = terminal;
    await shows(/Paste it here/);
    await press("C-z");
    await shows(/(?:Stopped|Suspended)/i);
    expect(await terminal.modes()).toBe(GIVEN_BACK);
    await type("fg");
    await press("Enter");
    await shows(/Paste it here/);
    expect(await terminal.modes()).toBe(FILLED);
    await press("q");
    await eventually(async () => (await terminal.modes()) === GIVEN_BACK);
    await shows(/\n[#$]\s*$/);
    await type("stty -a | grep -o '[-]*icanon'; echo asked");
    await press("Enter");
    await shows(/\nicanon\nasked/);
  });

  it.skipIf(!chromiumPath)("shares its edits with an open page, both ways", async () => {
    const dataDir = await newDataDir();
    const server: Server = later(await startServer(dataDir), (s) => s.stop());
    const { document } = await server.client.addSample();
    const browser: Browser = later(await launchBrowser(), (b) => b.close());
    const page = await browser.newPage();
    await enter(page, server);
    await page.goto(`${server.url}/a/${document.id}/notes`);
    const roundOne = page.getByRole("region", { name: "Round 1" });
    await roundOne.getByLabel("Note", { exact: true }).waitFor();

    const terminal = later(await openTerminal(dataDir), (t) => t.close());
    await terminal.shows(/▸ Tidewell/);
    await terminal.press("Enter");
    await terminal.shows(/\[1 Overview\]/);
    await terminal.press("8");
    await terminal.shows(/Tell us about yourself/);
    await terminal.press("n");
    await terminal.shows(/New note of round 1/);
    await terminal.press("-l", "What keeps you up at night");
    await terminal.press("C-s");
    await page.getByText("What keeps you up at night").waitFor();

    await roundOne
      .getByRole("textbox", { name: "Note", exact: true })
      .fill("Written in the browser");
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
