import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NOTE_KINDS } from "@finalist/core/model";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { editText } from "./editor.ts";
import type { Io } from "./output.ts";
import { aFolder, aShell, aShellWithTidewell, SAMPLES } from "./testing.ts";

/** An editor that does what the body says to `file` and its `text`. */
function anEditor(body: string): string {
  const script = join(aFolder(), "my editor.mjs");
  const head = `import { readFileSync, statSync, writeFileSync } from "node:fs";
const file = process.argv.at(-1);
const text = readFileSync(file, "utf8");
const save = (value) => writeFileSync(file, value);
`;
  writeFileSync(script, head + body);
  return `"${process.execPath}" "${script}"`;
}

const terminal = (env: Io["env"]): Io => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env,
  isTty: true,
  now: () => "2026-05-13T17:00:00Z",
  untilStopped: () => Promise.resolve(),
});

let temporary = "";
beforeEach(() => {
  temporary = aFolder();
  vi.stubEnv("TMPDIR", temporary);
  return () => vi.unstubAllEnvs();
});

const fileIn = (message: string): string => /kept in (.*)$/.exec(message)?.[1] ?? "";

describe("an editor", () => {
  it("gets the text, in a private file that is gone afterwards", async () => {
    const note = join(aFolder(), "seen");
    const editor = anEditor(
      `writeFileSync(${JSON.stringify(note)}, JSON.stringify([file, statSync(file).mode & 0o777, process.argv.slice(2, -1)]));
save(text.toUpperCase());`,
    );
    const io = terminal({ EDITOR: `${editor} --wait "two words"` });
    expect(await editText(io, "zürich\n", { suffix: ".md" })).toBe("ZÜRICH\n");
    const [file, mode, words] = JSON.parse(readFileSync(note, "utf8")) as [
      string,
      number,
      string[],
    ];
    expect(file).toMatch(/\.md$/);
    expect([existsSync(file), mode, words]).toEqual([false, 0o600, ["--wait", "two words"]]);
  });

  it("may lie in a folder with a space in its name, without quotes", async () => {
    const script = join(aFolder(), "my editor");
    writeFileSync(script, '#!/bin/sh\nprintf %s "$1" > "$2"\n', { mode: 0o755 });
    const io = terminal({ EDITOR: `${script} written` });
    expect(await editText(io, "", { suffix: ".md" })).toBe("written");
  });

  it("is VISUAL before EDITOR", async () => {
    const env = { VISUAL: anEditor(`save("visual")`), EDITOR: anEditor(`save("editor")`) };
    expect(await editText(terminal(env), "", { suffix: ".txt" })).toBe("visual");
  });

  it("that fails leaves what was written, and says where", async () => {
    const env = { EDITOR: anEditor(`save("half a thought"); process.exit(3)`) };
    const error: unknown = await editText(terminal(env), "", { suffix: ".md" }).catch(String);
    expect(error).toContain("failed with exit code 3");
    const file = fileIn(String(error));
    expect(readFileSync(file, "utf8")).toBe("half a thought");
    expect(statSync(join(file, "..")).mode & 0o777).toBe(0o700);
  });

  it("that cannot be found is named, and leaves nothing", async () => {
    const env = { EDITOR: "no-such-editor" };
    const error: unknown = await editText(terminal(env), "x", { suffix: ".md" }).catch(String);
    expect(error).toBe(
      "Error: The editor “no-such-editor” cannot be found; set VISUAL or EDITOR to one that can.",
    );
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe("finalist log --edit", () => {
  const EDIT = ["log", "tidewell", "--edit"];

  async function aShellWithInvitation() {
    const shell = aShell();
    await shell.finalist(["intake", join(SAMPLES, "invitation.ics")]);
    const edit = (body: string, more: readonly string[] = []) =>
      shell.finalist([...EDIT, ...more], { isTty: true, env: { EDITOR: anEditor(body) } });
    return { ...shell, edit };
  }

  it("asks a question for each kind of note, and files each answer as that kind", async () => {
    const { edit, json } = await aShellWithInvitation();
    const answers = `let count = 0; save(text.replace(/-->/g, () => "-->\\n- answer " + ++count));`;
    expect(await edit(answers)).toMatchObject({ code: 0 });
    const { items } = (await json("log", "tidewell")) as {
      items: { kind: string; text: string }[];
    };
    const kinds = items.filter(({ text }) => text.startsWith("answer ")).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual([...NOTE_KINDS].toSorted());
  });

  it("stores nothing where nothing was written", async () => {
    const { edit, json } = await aShellWithInvitation();
    const before = await json("log", "tidewell");
    expect(await edit("")).toEqual({
      code: 0,
      stdout: "",
      stderr: "Nothing was written, so nothing is stored.\n",
    });
    expect(await json("log", "tidewell")).toEqual(before);
  });

  it("keeps the text where it cannot be stored", async () => {
    const { edit } = await aShellWithInvitation();
    const { code, stderr } = await edit(`save("- x".repeat(3_000_000))`);
    expect(code).toBe(1);
    expect(stderr.replaceAll(/\n {2}/g, " ")).toMatch(/kept in \S+\.md\n$/);
  });

  it("asks for the text where there is no terminal", async () => {
    const { finalist } = await aShellWithInvitation();
    const { code, stderr } = await finalist(EDIT);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "An editor needs a terminal. Give the text itself, or pipe it in with -.\n",
    });
  });
});

describe("finalist draft --edit", () => {
  it("keeps the text where it cannot be stored", async () => {
    const { finalist } = await aShellWithTidewell();
    const env = { EDITOR: anEditor(`save("x".repeat(3_000_000))`) };
    const { code, stderr } = await finalist(["draft", "tidewell", "--edit"], { isTty: true, env });
    expect(code).toBe(1);
    expect(stderr.replaceAll(/\n {2}/g, " ")).toMatch(/kept in \S+\.txt\n$/);
  });
});
