import { Console } from "node:console";
import { EventEmitter } from "node:events";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Io } from "../../output.ts";
import { aFolder, NOW, Paper } from "../../testing.ts";
import { startTerminal } from "./start.ts";

// Ink keeps what is logged off the screen with it; the console of the test runner lacks it.
Object.assign(console, { Console });

const LEAVE_ALTERNATE_SCREEN = "\u001B[?2004l\u001B[?1049l\u001B[?25h";

/** As much of a terminal as Ink asks for. */
function aTerminal() {
  const stdout = Object.assign(new Paper(), { isTTY: true, columns: 80, rows: 24 });
  const modes: boolean[] = [];
  const waiting: string[] = [];
  const stdin = Object.assign(new EventEmitter(), {
    isTTY: true,
    setEncoding: () => undefined,
    setRawMode: (isRaw: boolean) => void modes.push(isRaw),
    ref: () => undefined,
    unref: () => undefined,
    read: () => waiting.shift() ?? null,
  });
  const io = {
    stdout,
    stderr: new Paper(),
    stdin,
    env: { FINALIST_DATA: join(aFolder(), "data") },
    isTty: true,
    now: () => NOW,
    untilStopped: () => Promise.resolve(),
    // A terminal has far more members than are used here.
  } as unknown as Io;
  const press = (keys: string): void => {
    waiting.push(keys);
    stdin.emit("readable");
  };
  return { io, stdout, press, modes };
}

describe("the terminal", () => {
  it.each([
    ["q", 0, (press: (keys: string) => void) => press("q")],
    ["Ctrl-C", 0, (press: (keys: string) => void) => press("\u0003")],
    ["SIGHUP", 129, () => void process.emit("SIGHUP", "SIGHUP")],
    ["SIGINT", 130, () => void process.emit("SIGINT", "SIGINT")],
    ["SIGQUIT", 131, () => void process.emit("SIGQUIT", "SIGQUIT")],
    ["SIGTERM", 143, () => void process.emit("SIGTERM", "SIGTERM")],
  ])(
    "is given back as it was after %s, and the program ends with %i",
    async (_name, code, leave) => {
      const { io, stdout, press, modes } = aTerminal();
      const ended = startTerminal(io);
      expect(stdout.text).toContain("\u001B[?1049h");
      expect(stdout.text).toMatch(/Finalist.*reading…/);
      await vi.waitFor(() => expect(stdout.text).toContain("No applications yet"), {
        timeout: 10_000,
      });
      leave(press);
      expect(await ended).toBe(code);
      expect(stdout.text.endsWith(LEAVE_ALTERNATE_SCREEN)).toBe(true);
      expect(modes.at(-1)).toBe(false);
    },
  );

  it("is given back before anything is read", async () => {
    const { io, stdout, modes } = aTerminal();
    const ended = startTerminal(io);
    process.emit("SIGTERM", "SIGTERM");
    await ended;
    expect(stdout.text.endsWith(LEAVE_ALTERNATE_SCREEN)).toBe(true);
    expect(modes.at(-1)).toBe(false);
  });

  it("keeps what was being written when it goes away, and has it again", async () => {
    const first = aTerminal();
    const path = join(first.io.env["FINALIST_DATA"] ?? "", "unsaved.json");
    const sees = (text: string | RegExp, { stdout } = first) =>
      vi.waitFor(() => expect(stdout.text).toMatch(text), { timeout: 10_000 });
    const ended = startTerminal(first.io);
    await sees("No applications yet");
    first.press("i");
    await sees("Bring an invitation");
    first.press("Dear Sam, precious");
    await sees("Dear Sam, precious");
    process.emit("SIGHUP", "SIGHUP");
    expect(await ended).toBe(129);
    expect(statSync(path).mode & 0o777).toBe(0o600);

    const second = { ...aTerminal() };
    const again = startTerminal({ ...second.io, env: first.io.env });
    await sees(/What you were writing is kept: [^]*precious/, second);
    second.press("i");
    await sees("What you were writing is back", second);
    second.press("\u0013");
    await sees("Look it over", second);
    second.press("\u001B");
    await sees("Discard what you wrote?", second);
    second.press("y");
    await vi.waitFor(() => expect(existsSync(path)).toBe(false));
    second.press("\u0003");
    expect(await again).toBe(0);
    expect(existsSync(path)).toBe(false);
  });

  it("is given back after a crash, which is not kept quiet", async () => {
    const { io, stdout, modes } = aTerminal();
    let isBroken = false;
    const now = (): string => {
      if (isBroken) throw new Error("the clock broke");
      return NOW;
    };
    const ended = startTerminal({ ...io, now });
    const failed = ended.catch(String);
    await vi.waitFor(() => expect(stdout.text).toContain("No applications yet"), {
      timeout: 10_000,
    });
    isBroken = true;
    expect(await failed).toContain("the clock broke");
    expect(stdout.text.endsWith(LEAVE_ALTERNATE_SCREEN)).toBe(true);
    expect(modes.at(-1)).toBe(false);
  });
});
