import { spawn } from "node:child_process";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeEach, describe, expect, it } from "vitest";
import { newDataDir, root, sampleFile } from "./support.ts";

const PROGRAM = join(root, "apps/cli/dist/main.js");

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

let dataDir = "";
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  FINALIST_DATA: dataDir,
  FINALIST_CONFIG: join(dataDir, "config.json"),
  TZ: "America/New_York",
});

/** A program as a shell runs it, without a terminal; without a text, its standard input stays open. */
function run(program: string, args: readonly string[], stdin?: string): RunningProgram {
  const child = spawn(program, [...args], { env: environment(), cwd: dataDir });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (part: Buffer) => (stdout += part.toString()));
  child.stderr.on("data", (part: Buffer) => (stderr += part.toString()));
  child.stdin.on("error", () => undefined);
  if (stdin !== undefined) child.stdin.end(stdin);
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { ended, kill: (signal) => child.kill(signal) };
}

interface RunningProgram {
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => boolean;
}

const finalist = (args: readonly string[], stdin = ""): Promise<Ended> =>
  run(process.execPath, [PROGRAM, ...args], stdin).ended;

/** A line for bash, in which `finalist` is the program. */
const bash = (line: string): Promise<Ended> =>
  run("bash", ["-c", `finalist() { '${process.execPath}' '${PROGRAM}' "$@"; }; ${line}`], "").ended;

const STATEMENTS = [
  { id: "s1", round: 1, text: "I ran a crew of nine bakers.", topic: "crew" },
  { id: "s2", round: 2, text: "My crew was four bakers.", topic: "crew" },
]
  .map((one) => JSON.stringify(one))
  .join("\n");
const MATCH = JSON.stringify({
  stories: [{ id: "oven", text: "The oven broke at night. I rebuilt it in six hours." }],
  questions: [{ id: "q", text: "Tell me about a time when something broke." }],
});
const ROUND = JSON.stringify({
  role: { title: "Baker" },
  timeZone: "Europe/London",
  start: "2026-06-02T09:00:00Z",
  verify: ["SIG-01"],
});
const ANSWER = "The oven broke. I rebuilt it alone, and we baked again after six hours.";

/** Every command on real input, in an order in which each has something to do. */
const CALLS: readonly (readonly [line: string, shows: RegExp, stdin?: string])[] = [
  ["intake invitation.ics", /Tidewell Freight Analytics/],
  ["intake round-one.md --into tidewell", /They asked/],
  ["list", /Senior Data Engineer/],
  ["show tidewell", /Tomás Vidal/],
  ["brief tidewell", /^# Tidewell/],
  ["checklist tidewell --all", /PRE-01/],
  ["findings tidewell", /→ /],
  ["plan tidewell --hours 4", /of work/],
  ["next --minutes 30", /\[.\] /],
  ["history", /Senior Data Engineer|tidewell/i],
  ["search late data", /late data/i],
  ["playbook R-039", /R-039/],
  ["room tidewell", /Tomás Vidal/],
  ["questions tidewell", /\S/],
  ["stories", /^/],
  ["claims tidewell", /^/],
  ["note tidewell late data again", /late data again/],
  ["research tidewell goals Two new ports", /Two new ports/],
  ["rehearse tidewell presentation --minutes 18", /18 min/],
  ["materials tidewell deck --add", /deck/],
  ["log tidewell", /Round 1/],
  ["followups tidewell", /\S/],
  ["draft tidewell", /\S/],
  ["outcome tidewell", /\S/],
  ["done tidewell PRE-28", /\[x\] PRE-28/],
  ["tick tidewell PRE-28", /\[x\] PRE-28/],
  ["untick tidewell PRE-28", /PRE-28/],
  ["undo tidewell", /Tidewell/],
  ["redo tidewell", /Tidewell/],
  ["sample", /Added /],
  ["consistency -", /contradiction/, STATEMENTS],
  ["match -", /1\. oven/, MATCH],
  ["review -", /Situation/, ANSWER],
  ["loop propose -", /\S/, ROUND],
  ["export all.json", /^/],
  ["import all.json", /replaced/],
  ["backup copy.db", /Backed up/],
  ["doctor", /\S/],
  ["token", /^\S+\n$/],
  ["config", /FINALIST_DATA/],
  ["completion bash", /complete -F/],
  ["webhooks", /No webhook/],
  ["schema token", /"token"/],
  ["help list", /^Usage: finalist list/],
];

/** Not called above: it runs until it is stopped, or has tests of its own. */
const ELSEWHERE = ["serve", "link", "mcp", "migrate"];

beforeEach(async () => {
  dataDir = await newDataDir();
  const invitation = await readFile(sampleFile("invitation.ics"), "utf8");
  const soon = new Date(Date.now() + 3 * 24 * 3_600_000).toISOString().slice(0, 10);
  const moved = invitation.replaceAll("20260514", soon.replaceAll("-", ""));
  await writeFile(join(dataDir, "invitation.ics"), moved);
  await copyFile(sampleFile("round-one.md"), join(dataDir, "round-one.md"));
});

/** The first of the calls: an invitation, and the notes of the first round. */
async function bringIn(): Promise<void> {
  for (const [line] of CALLS.slice(0, 2)) await finalist(line.split(" "));
}

describe("the commands", () => {
  it("do their work on real input, with data on stdout", async () => {
    for (const [line, shows, stdin] of CALLS) {
      const { code, stdout, stderr } = await finalist(line.split(" "), stdin);
      expect({ line, code, stderr: code === 0 ? "" : stderr }).toEqual({
        line,
        code: 0,
        stderr: "",
      });
      expect(stdout, line).toMatch(shows);
      expect(stdout, line).not.toContain("\u001B");
    }
    const help = (await finalist(["--help"])).stdout;
    const all = Array.from(help.matchAll(/^ {2}([a-z]+) {2,}/gm), ([, name]) => name);
    const called = new Set([...ELSEWHERE, ...CALLS.map(([line]) => line.split(" ")[0])]);
    expect(all.filter((name) => !called.has(name))).toEqual([]);
  });

  it("answer in JSON as their published schemas say", async () => {
    const { properties, $defs } = JSON.parse((await finalist(["schema"])).stdout) as {
      readonly properties: Readonly<Record<string, object>>;
      readonly $defs: object;
    };
    const ajv = new Ajv2020({ validateFormats: false, strict: false });
    await finalist(["export", "all.json"]);
    for (const [line, , stdin] of CALLS) {
      const [command = "", ...rest] = line.split(" ");
      const schema = properties[command];
      if (!schema) continue;
      // With a file, an export goes there.
      const words = command === "export" ? [] : rest;
      const { code, stdout, stderr } = await finalist([command, ...words, "--json"], stdin);
      expect({ line, code, stderr: code === 0 ? "" : stderr }).toEqual({
        line,
        code: 0,
        stderr: "",
      });
      const validate = ajv.compile({ ...schema, $defs });
      for (const value of valuesIn(stdout))
        expect({ line, ok: validate(value), errors: validate.errors }).toMatchObject({
          line,
          ok: true,
        });
    }
  });

  it.each<[string, number, RegExp]>([
    ["lst", 2, /^There is no command “lst”\. Did you mean list\?\n$/],
    ["list --jsn", 2, /^There is no option --jsn\. Did you mean --json\?\n$/],
    ["show", 2, /^Something is missing: APP\./],
    ["checklist tidewell --list CL-CQ", 2, /Did you mean CL-CO\?\n$/],
    ["config set prot 1", 2, /^There is no setting “prot”\. Did you mean port\?\n$/],
    ["show tidewel1", 2, /Did you mean Tidewell Freight Analytics/],
    ["tick tidewell PRE-02", 1, /cannot be ticked by hand/],
    ["intake nowhere.ics", 1, /^nowhere\.ics: there is no such file or folder\.\n$/],
    ["import not.json", 1, /this is no JSON/i],
    ["", 2, /^Name a command/],
  ])("end “%s” with %i, and say why on stderr alone", async (line, code, says) => {
    await bringIn();
    await writeFile(join(dataDir, "not.json"), "nonsense");
    const ended = await finalist(line.split(" ").filter(Boolean));
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: "" });
    expect(ended.stderr).toMatch(says);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });
});

const valuesIn = (text: string): readonly unknown[] => {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
  }
};

describe("pipes and signals", () => {
  it("hand data on", async () => {
    await bringIn();
    const line =
      "finalist export | finalist import - --json | wc -l; finalist list --plain | cut -f 2";
    const { code, stdout } = await bash(`set -o pipefail; ${line}`);
    expect(code).toBe(0);
    expect(stdout).toContain("Tidewell Freight Analytics");
  });

  it("may be left early", async () => {
    await bringIn();
    for (const line of ["playbook --json", "playbook --plain", "export", "list --json"]) {
      const { code, stdout, stderr } = await bash(`set -o pipefail; finalist ${line} | head -n 1`);
      expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: "" });
      expect(stdout.split("\n")).toHaveLength(2);
    }
  });

  it("may be closed", async () => {
    await bringIn();
    expect(await bash("finalist list >&-")).toMatchObject({ code: 0, stderr: "" });
    const { code, stdout } = await bash("finalist list <&- 2>&-");
    expect({ code, isThere: stdout.includes("Tidewell") }).toEqual({ code: 0, isThere: true });
    const log = await bash("finalist log tidewell <&-");
    expect({ code: log.code, isThere: log.stdout.includes("Round 1") }).toEqual({
      code: 0,
      isThere: true,
    });
  });

  it.skipIf(process.platform !== "linux")("that take nothing more are a failure", async () => {
    expect(await bash("finalist playbook >/dev/full")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Cannot write the output"),
    });
  });

  it("end with Ctrl-C, as a shell expects", async () => {
    const reading = run(process.execPath, [PROGRAM, "intake", "-"]);
    reading.kill("SIGINT");
    // To a shell that is exit code 130.
    expect(await reading.ended).toMatchObject({ signal: "SIGINT", stdout: "", stderr: "" });
  });
});
