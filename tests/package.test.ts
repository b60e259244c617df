import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { eventually, root, tmuxPath } from "./support.ts";

const run = promisify(execFile);
const isWindows = process.platform === "win32";
const npm = (folder: string, ...args: readonly string[]) =>
  run("npm", [...args], { cwd: folder, shell: isWindows, maxBuffer: 64 * 1024 * 1024 });

/** Fetched from the registry where this Node has none of its own; without a network there is none. */
const hasSqlite = process.getBuiltinModule?.("node:sqlite") !== undefined;

describe("the package", () => {
  let prefix = "";
  let program = "";
  let installed = "";
  let canStore = false;
  beforeAll(async () => {
    prefix = await mkdtemp(join(tmpdir(), "finalist-package-"));
    const cli = join(root, "apps/cli");
    await npm(cli, "pack", "--ignore-scripts", "--pack-destination", prefix);
    const [tarball = ""] = (await readdir(prefix)).filter((name) => name.endsWith(".tgz"));
    const cache = join(prefix, "cache");
    const flags = ["--no-audit", "--no-fund", "--fetch-retry-mintimeout", "1000", "--cache", cache];
    await npm(prefix, "install", "--global", "--prefix", prefix, ...flags, join(prefix, tarball));
    program = join(prefix, isWindows ? "finalist.cmd" : "bin/finalist");
    const modules = join(prefix, isWindows ? "node_modules" : "lib/node_modules");
    installed = join(modules, "@finalist/cli");
    const beside = await readdir(join(installed, "node_modules")).catch(() => [] as string[]);
    canStore = hasSqlite || beside.includes("@photostructure");
  });

  const finalist = (...args: readonly string[]) =>
    run(program, args, {
      cwd: prefix,
      shell: isWindows,
      env: {
        ...process.env,
        FINALIST_DATA: join(prefix, "data"),
        FINALIST_CONFIG: join(prefix, "c"),
      },
    });

  it("has a program, a readme, licences, and nothing of the workshop", async () => {
    const files = await readdir(installed, { recursive: true });
    for (const name of ["README.md", "LICENSE", "dist/licences.md", "web/index.html"])
      expect(files, name).toContain(join(name));
    expect(
      files.filter((name) => /\.(?:ts|tsx|map)$/.test(name) && !/node_modules/.test(name)),
    ).toEqual([]);
    expect(await readFile(join(installed, "dist/licences.md"), "utf8")).toMatch(
      /## react .*\n[^]*## zod /,
    );
    expect((await finalist("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await finalist("--help")).stdout).toContain("finalist");
  });

  it("stores and reads, and shows the dashboard, with nothing else installed", async (context) => {
    context.skip(!canStore, "the registry could not be reached for the SQLite driver");
    await finalist("sample");
    expect((await finalist("next", "--plain")).stdout).toContain("Tidewell");
    expect(JSON.parse((await finalist("doctor", "--json")).stdout)).toMatchObject({ ok: true });
    const { execPath } = process;
    const server = execFile(
      execPath,
      [join(installed, "dist/main.js"), "serve", "--port", "0", "--json"],
      {
        env: {
          ...process.env,
          FINALIST_DATA: join(prefix, "data"),
          FINALIST_CONFIG: join(prefix, "c"),
        },
      },
    );
    try {
      const line = await new Promise<string>((resolve) => {
        server.stdout?.on("data", (part: string) => {
          const found = /^\{.*\}$/m.exec(part)?.[0];
          if (found) resolve(found);
        });
      });
      const { url, token } = JSON.parse(line) as { readonly url: string; readonly token: string };
      expect(await (await fetch(url)).text()).toContain('<script type="module"');
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${url}/api/v1/applications`, { headers });
      expect(await answer.json()).toMatchObject({
        items: [{ company: expect.stringContaining("Tidewell") }],
      });
    } finally {
      server.kill();
    }
  });

  it.skipIf(!tmuxPath)("opens the terminal UI", async (context) => {
    context.skip(!canStore, "the registry could not be reached for the SQLite driver");
    const tmux = async (...args: readonly string[]): Promise<string> =>
      (await run(tmuxPath, ["-S", join(prefix, "tmux"), "-f", "/dev/null", ...args])).stdout;
    const data = join(prefix, "data-of-the-terminal");
    const command = `FINALIST_DATA='${data}' FINALIST_CONFIG='${join(prefix, "c")}' '${program}'; echo "ended with $?"; exec sh`;
    await tmux("new-session", "-d", "-x", "80", "-y", "24", "sh", "-c", command);
    try {
      await eventually(async () =>
        /Finalist[^]*finalist intake/.test(await tmux("capture-pane", "-p")),
      );
      await tmux("send-keys", "C-c");
      await eventually(async () => (await tmux("capture-pane", "-p")).includes("ended with 0"));
    } finally {
      await tmux("kill-server");
    }
  });
});
