import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quotedProgram } from "./command-line.ts";
import { Failure, linesOf, Misuse } from "./failure.ts";
import type { Io } from "./output.ts";

interface EditOptions {
  /** How the file's name ends, so that the editor knows what it has before it: `.md`. */
  readonly suffix: string;
}

/** Opens a text in the person's editor; resolves to what it has become. */
export const editText = (io: Io, initial: string, options: EditOptions): Promise<string> =>
  withEditedText(io, initial, options, (text) => text);

/** The same, and hands the text on; nothing that was written is lost where that fails. */
export async function withEditedText<T>(
  io: Io,
  initial: string,
  { suffix }: EditOptions,
  take: (text: string) => T | Promise<T>,
): Promise<T> {
  if (!io.isTty)
    throw new Misuse("An editor needs a terminal. Give the text itself, or pipe it in with -.");
  const folder = await mkdtemp(join(tmpdir(), "finalist-"));
  const file = join(folder, `finalist${suffix}`);
  await writeFile(file, initial, { mode: 0o600 });
  try {
    await openEditor(editorOf(io), file);
    const result = await take(await readFile(file, "utf8"));
    await rm(folder, { recursive: true, force: true });
    return result;
  } catch (error) {
    const isWritten = (await readFile(file, "utf8").catch(() => initial)) !== initial;
    if (!isWritten) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    const lines = [...linesOf(error), `What you wrote is kept in ${file}`];
    throw new Failure(lines.join("\n"), { cause: error });
  }
}

function editorOf({ env }: Io): string {
  const chosen = env["FINALIST_EDITOR"] || env["VISUAL"] || env["EDITOR"];
  return quotedProgram(chosen ?? "") || (process.platform === "win32" ? "notepad" : "vi");
}

async function openEditor(editor: string, file: string): Promise<void> {
  // Ctrl-C in the editor is the editor's.
  const ignore = (): void => undefined;
  process.on("SIGINT", ignore);
  try {
    const code = await exitCodeOf(editor, file);
    if (code !== 0) throw new Failure(`The editor “${editor}” ${failureText(code)}.`);
  } finally {
    process.off("SIGINT", ignore);
  }
}

/** The variable holds a command line, such as `code --wait`; the shell takes it apart, as in git. */
const exitCodeOf = (editor: string, file: string): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child =
      process.platform === "win32"
        ? spawn(`${editor} "${file}"`, { shell: true, stdio: "inherit" })
        : spawn("/bin/sh", ["-c", `${editor} "$@"`, editor, file], { stdio: "inherit" });
    child.on("error", reject).on("exit", resolve);
  });

function failureText(code: number | null): string {
  if (code === 127) return "cannot be found; set VISUAL or EDITOR to one that can";
  return code === null ? "was stopped" : `failed with exit code ${code}`;
}
