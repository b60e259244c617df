import { execFile, spawnSync } from "node:child_process";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { newDataDir, root } from "./support.ts";

const run = promisify(execFile);

const isThere = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0;

/** Shells with `finalist` on their path, on data with the worked example. */
let env: NodeJS.ProcessEnv = {};
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "finalist-bin-"));
  const program = join(folder, "finalist");
  await writeFile(
    program,
    `#!/bin/sh\nexec '${process.execPath}' '${join(root, "apps/cli/dist/main.js")}' "$@"\n`,
  );
  await chmod(program, 0o755);
  await writeFile(join(folder, "inv ite.ics"), "");
  env = {
    ...process.env,
    PATH: `${folder}:${process.env["PATH"]}`,
    HOME: folder,
    FINALIST_DATA: await newDataDir(),
    FINALIST_CONFIG: join(folder, "config.json"),
  };
  await run("finalist", ["sample"], { env });
});

const answered = async (shell: string, args: readonly string[]): Promise<readonly string[]> => {
  const { stdout } = await run(shell, [...args], { env, cwd: folder });
  return stdout.split("\n").filter((line) => line !== "");
};

const WORDS = [
  [["sea"], ["search"]],
  [["show", ""], ["tidewell"]],
  [["completion", "z"], ["zsh"]],
  [["checklist", "tidewell", "--list", "CL-D"], ["CL-DAY"]],
  [["intake", "inv"], ["inv ite.ics"]],
] as const;

describe.skipIf(!isThere("bash"))("completion in bash (left out where bash is missing)", () => {
  it.each(WORDS)("of %j", async (words, expected) => {
    const line = ["finalist", ...words].map((word) => `'${word}'`).join(" ");
    const script = `source <(finalist completion bash)
COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _finalist
printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(await answered("bash", ["--norc", "-c", script])).toEqual(expected);
  });
});

describe.skipIf(!isThere("zsh"))("completion in zsh (left out where zsh is missing)", () => {
  it.each(WORDS)("of %j", async (words, expected) => {
    const line = ["finalist", ...words].map((word) => `'${word}'`).join(" ");
    const script = `autoload -U compinit; compinit -D -u; source <(finalist completion zsh)
[[ "$_comps[finalist]" == _finalist ]] || exit 3
_describe() { print -l -- "\${(@)\${(P@)2}%%:*}" }
_files() { print -l -- \${PREFIX}*(N) }
words=(${line}); CURRENT=\${#words}; PREFIX=$words[-1]; _finalist`;
    expect(await answered("zsh", ["-f", "-c", script])).toEqual(expected);
  });
});

describe.skipIf(!isThere("fish"))("completion in fish (left out where fish is missing)", () => {
  it.each(WORDS)("of %j", async (words, expected) => {
    const script = `finalist completion fish | source; complete -C 'finalist ${words.join(" ")}'`;
    const lines = await answered("fish", ["--no-config", "-c", script]);
    expect(lines.map((one) => one.split("\t")[0]?.replaceAll("\\", ""))).toEqual(expected);
  });
});
