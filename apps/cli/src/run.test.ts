import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { type Brief, formatBrief } from "@finalist/core/prepare";
import { tidewell } from "@finalist/core/sample";
import { describe, expect, it } from "vitest";
import { connect } from "./connect.ts";
import { aFolder, aShell, aShellWithTidewell, SAMPLES } from "./testing.ts";

const INVITATION = join(SAMPLES, "invitation.ics");
const NOTES = join(SAMPLES, "round-one.md");

const parsed = (text: string): unknown => JSON.parse(text);

describe("intake", () => {
  it("shows what it read and stores it", async () => {
    const { finalist, json } = aShell();
    const { code, stdout, stderr } = await finalist(["intake", INVITATION]);
    expect({ code, stderr: stderr.split(":")[0] }).toEqual({ code: 0, stderr: "Next" });
    expect(stdout).toContain("Company: Tidewell Freight Analytics\n");
    expect(stdout).toContain("4 sessions, times in Europe/London\n");
    expect(stdout).toContain("Thu 14 May 2026, 10:00–11:00");
    expect(stdout).toContain("Tomás Vidal, Senior Data Engineer");
    const list = (await json("list")) as { items: unknown[] };
    expect(list.items).toMatchObject([
      {
        company: "Tidewell Freight Analytics",
        role: "Senior Data Engineer",
        round: 2,
        countdown: "in 16 h",
        version: 1,
      },
    ]);
  });

  it("stores nothing in a dry run, and prints the draft as JSON", async () => {
    const { finalist, json } = aShell();
    const { code, stdout } = await finalist(["intake", INVITATION, "--dry-run", "--json"]);
    expect(code).toBe(0);
    expect(parsed(stdout)).toMatchObject({
      source: "calendar",
      round: 2,
      timeZone: "Europe/London",
    });
    expect(await json("list")).toEqual({ items: [] });
  });

  it("gives draft and place as JSON", async () => {
    const { json } = aShell();
    expect(await json("intake", INVITATION)).toMatchObject({
      draft: { source: "calendar" },
      application: { id: expect.any(String), version: 1 },
    });
  });

  it("asks for the company and the role where nobody names them", async () => {
    const { finalist, json } = aShell();
    const stdin = "They asked: why us?";
    expect(await finalist(["intake", "-"], { stdin })).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "The company and the role cannot be read from it. Add --company NAME and --role\n  TITLE. Nothing was stored.\nFor notes on an application: --into APPLICATION\n",
    });
    expect(await json("list")).toEqual({ items: [] });
    const named = ["intake", "-", "--company", "Kestrel", "--role", "Analyst"];
    expect((await finalist(named, { stdin })).code).toBe(0);
    expect(await json("list")).toMatchObject({ items: [{ company: "Kestrel", role: "Analyst" }] });
  });

  it("adds notes to an application", async () => {
    const { finalist, json } = aShell();
    await finalist(["intake", INVITATION]);
    expect((await finalist(["intake", NOTES, "--into", "tidewell"])).code).toBe(0);
    const { items } = (await json("log", "tidewell")) as { items: { kind: string }[] };
    expect(items.filter(({ kind }) => kind === "they-asked")).toHaveLength(3);
  });

  it("reads times without a zone in the one that is named", async () => {
    const { finalist } = aShell();
    const event = "BEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000\nDTEND:20261201T110000\nEND:VEVENT";
    const { stdout } = await finalist(["intake", "--dry-run", "--time-zone", "Asia/Tokyo"], {
      stdin: `BEGIN:VCALENDAR\n${event}\nEND:VCALENDAR`,
    });
    expect(stdout).toContain("1 session, times in Asia/Tokyo");
    expect(stdout).toContain("Tue 1 Dec 2026, 10:00–11:00");
  });

  it.each([
    ["empty", "", "The file or text is empty. Send an invitation, a résumé or your notes.\n"],
    [
      "binary",
      "\u0000\u0001",
      "It cannot be read as an invitation: it is no text. Export the event as .ics\n  and try again.\n",
    ],
  ])("refuses an %s file", async (name, content, stderr) => {
    const file = join(aFolder(), name);
    writeFileSync(file, content);
    expect(await aShell().finalist(["intake", file])).toEqual({ code: 1, stdout: "", stderr });
  });

  it("refuses a broken calendar", async () => {
    const stdin = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:nonsense\n";
    const { code, stdout, stderr } = await aShell().finalist(["intake", "-"], { stdin });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^It cannot be read as an invitation|^The calendar has no event/);
  });

  it("refuses 50 MB without reading them, in the words of the API", async () => {
    const file = join(aFolder(), "big.ics");
    writeFileSync(file, "");
    truncateSync(file, 50 * 1024 * 1024);
    const { finalist, dataDir } = aShell();
    const refused = await finalist(["intake", file]);
    expect(refused).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "It has 50 MB; 5 MB is the most. An invitation is far smaller: is it the right\n  file?\n",
    });
    expect(existsSync(dataDir)).toBe(false);

    const { client, close } = await connect({ FINALIST_DATA: dataDir }, "cli");
    const api = await client.intake("x".repeat(6 * 1024 * 1024)).catch(String);
    await close();
    const words = refused.stderr.replace(/\s+/g, " ").trim();
    expect(api).toContain(words.slice(words.indexOf("5 MB is the most")));
  });

  it("stops reading a pipe that brings too much", async () => {
    const stream = Readable.from(
      (function* () {
        for (let chunk = 0; chunk < 64; chunk += 1) yield "x".repeat(1024 * 1024);
      })(),
    );
    const { code, stderr } = await aShell().finalist(["intake", "-"], { stdin: stream });
    expect(code).toBe(1);
    expect(stderr).toContain("It has too many bytes; 5 MB is the most.");
  });

  it("names a file that is not there, and a folder", async () => {
    const { finalist } = aShell();
    const missing = await finalist(["intake", "nowhere.ics"]);
    expect(missing).toEqual({
      code: 1,
      stdout: "",
      stderr: "nowhere.ics: there is no such file or folder.\n",
    });
    const folder = aFolder();
    expect((await finalist(["intake", folder])).stderr.replace(/\s+/g, " ")).toContain(
      "is a folder; name a file in it.",
    );
  });

  it("shows times, names and warnings without obeying them", async () => {
    const { finalist } = aShell();
    const stdin = "They asked: \u001B[2Jwhy?";
    const { stdout } = await finalist(["intake", "--dry-run"], { stdin });
    expect(stdout).not.toContain("\u001B");
  });
});

describe("what is on file", () => {
  it("is listed", async () => {
    const { finalist } = await aShellWithTidewell();
    expect(await finalist(["list"])).toEqual({
      code: 0,
      stdout: [
        "Tidewell Freight Analytics, Senior Data Engineer (tidewell-1)",
        "  Round 2 · Thu 14 May 2026, 10:00 (Europe/London) · in 16 h",
        "  19 of 27 preparations done",
        "  Next: Make sure that your stories agree with round one (overdue)",
        "",
      ].join("\n"),
      stderr: "",
    });
  });

  it("says how to begin where there is nothing", async () => {
    const { code, stdout, stderr } = await aShell().finalist(["list"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("finalist intake FILE");
    expect(await aShell().json("list")).toEqual({ items: [] });
  });

  it("is shown whole", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stdout } = await finalist(["show", "tidewell"]);
    expect(stdout).toContain("Round 2 (decision)\n  Thu 14 May 2026, 10:00–11:00 System design");
    expect(stdout).toContain("Priya Raman, Data Engineering Manager, Hiring manager");
    const { application } = tidewell({ application: "tidewell-1", candidate: "me" });
    expect(await json("show", "tidewell")).toEqual({ version: 1, application });
  });

  it("never goes over 80 columns", async () => {
    const { finalist } = await aShellWithTidewell();
    for (const words of ["list", "show tide", "checklist tide --all", "next", "history"]) {
      const { stdout } = await finalist(words.split(" "));
      const tooLong = stdout.split("\n").filter((line) => Array.from(line).length > 80);
      expect(tooLong, words).toEqual([]);
    }
  });

  it("gives the brief as text and as JSON", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stdout } = await finalist(["brief", "tidewell-1"]);
    expect(stdout).toBe(formatBrief((await json("brief", "tidewell")) as Brief));
    expect(await json("brief", "tidewell")).toMatchObject({
      company: "Tidewell Freight Analytics",
      round: 2,
    });
  });

  it("shows the evidence of a checklist, by marks as well as colours", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stdout } = await finalist(["checklist", "tidewell"]);
    expect(stdout).toContain("[!] PRE-02 Research everyone in the room\n    was due ");
    expect(stdout).toContain("    ✗ Oskar Lind: common ground");
    expect(stdout).not.toContain("[x]");
    expect((await finalist(["checklist", "tidewell", "--all"])).stdout).toContain("[x] PRE-01");
    const found = (await json("checklist", "tidewell")) as { items: { state: string }[] };
    expect(found).toMatchObject({ readiness: { done: 19, applicable: 27, score: 70 } });
    expect(new Set(found.items.map(({ state }) => state))).toEqual(new Set(["open", "overdue"]));
  });

  it("names what presses most", async () => {
    const { json, finalist } = await aShellWithTidewell();
    const { items } = (await json("next", "--limit", "2")) as { items: { overdue: boolean }[] };
    expect(items).toMatchObject([
      { applicationId: "tidewell-1", company: "Tidewell Freight Analytics", overdue: true },
      { overdue: true },
    ]);
    expect((await finalist(["next", "tide", "--limit", "1"])).stdout).toMatch(/^\[!\] PRE-\d\d /);
  });

  it("is searched", async () => {
    const { json, finalist } = await aShellWithTidewell();
    expect(await json("search", "late", "data")).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ documentId: "tidewell-1" })]),
    });
    const { code, stderr } = await finalist(["search", "xyzzy"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Nothing has “xyzzy” in it.\n" });
  });
});

describe("what follows", () => {
  it("finds what is wrong, gravest first", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { code, stdout } = await finalist(["findings", "tidewell"]);
    expect(code).toBe(0);
    const marks = stdout.match(/^\[(fatal|warn|tip)\]/gm) ?? [];
    expect(marks).toEqual([
      ...Array.from({ length: 3 }, () => "[fatal]"),
      ...Array.from({ length: 9 }, () => "[warn]"),
      ...Array.from({ length: 5 }, () => "[tip]"),
    ]);
    expect(stdout).toContain("[fatal] R-039 The talk runs over its slot (27 of 25 min)");
    const { items } = (await json("findings", "tidewell")) as { items: object[] };
    expect(items[0]).toMatchObject({ rule: "R-039", objects: [{ kind: "session", id: "s-b" }] });
  });

  it("plans the hours there are, and says what does not fit", async () => {
    const { finalist } = await aShellWithTidewell();
    const { stdout } = await finalist(["plan", "tidewell", "--hours", "1"]);
    expect(stdout).toContain("of work, 1 h to do it in.");
    expect(stdout).toContain("Does not fit: leave it, or find more time");
    expect((await finalist(["plan", "tidewell"])).stdout).not.toContain("Does not fit");
    expect(await finalist(["plan", "tidewell", "--hours", "many"])).toMatchObject({ code: 2 });
  });

  it("shows one list alone", async () => {
    const { json, finalist } = await aShellWithTidewell();
    const { items } = (await json("checklist", "tidewell", "--list", "cl-int")) as {
      items: { id: string }[];
    };
    expect(items.map(({ id }) => id)).toEqual(["INT-04@p4", "INT-08@p4", "INT-08@p5"]);
    expect(await finalist(["checklist", "tidewell", "--list", "CL-X"])).toMatchObject({ code: 2 });
  });

  it("looks up what it knows", async () => {
    const { finalist, json } = aShell();
    expect((await finalist(["playbook", "r-039"])).stdout).toContain(
      "R-039 The talk runs over its slot",
    );
    expect(await finalist(["playbook", "R-990"])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Near it: R-0"),
    });
    const { items } = (await json("playbook", "thank", "you")) as { items: object[] };
    expect(items.length).toBeGreaterThan(5);
    expect(await finalist(["playbook", "zzzzzz"])).toMatchObject({ code: 1 });
  });
});

describe("changes", () => {
  it("tick what only a person can know", async () => {
    const { finalist, json } = await aShellWithTidewell();
    expect(await json("untick", "tidewell", "sys-02")).toMatchObject({
      application: { id: "tidewell-1", version: 2 },
      item: { id: "SYS-02@s-a", state: "overdue", byHand: true },
    });
    expect(await json("tick", "tidewell", "SYS-02@s-a")).toMatchObject({
      application: { version: 3 },
      item: { id: "SYS-02@s-a", state: "done" },
    });
    const partly = await finalist(["tick", "tidewell", "PRS-04@s-b"]);
    expect(partly.code).toBe(0);
    expect(partly.stdout).not.toContain("finalist tick");
    expect(partly.stderr.replace(/\s+/g, " ")).toMatch(
      /^PRS-04@s-b is ticked; still missing: ✗ Printed slides ready → .* To take the tick back: finalist untick "Tidewell/,
    );
    const { code, stderr } = await finalist(["tick", "tidewell", "PRE-02"]);
    expect(code).toBe(1);
    expect(stderr).toContain("PRE-02 cannot be ticked by hand");
    expect(stderr).toContain("✗ Oskar Lind: common ground");
    expect((await finalist(["tick", "tidewell", "PRE-999"])).stderr).toContain(
      "There is no checklist item “PRE-999”",
    );
  });

  it("are undone, redone and listed", async () => {
    const { finalist, json } = await aShellWithTidewell();
    await finalist(["tick", "tidewell", "PRE-28"]);
    expect(await json("undo")).toEqual({
      application: { id: "tidewell-1", version: 3 },
      change: "Undo: Ticked “Outline your first 90 days with facts from round one”",
    });
    expect(await json("redo", "tidewell")).toEqual({
      application: { id: "tidewell-1", version: 4 },
      change: "Redo: Ticked “Outline your first 90 days with facts from round one”",
    });
    const { items } = (await json("history", "tidewell", "--limit", "3")) as { items: unknown[] };
    expect(items).toMatchObject([
      { version: 4, mode: "redo", author: "cli" },
      { version: 3, mode: "undo" },
      {
        version: 2,
        mode: "do",
        summary: "Ticked “Outline your first 90 days with facts from round one”",
      },
    ]);
  });

  it("take the creation back and bring it again", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stderr } = await finalist(["undo"]);
    expect(stderr).toContain("The application is gone; redo brings it back.");
    expect(await json("list")).toEqual({ items: [] });
    expect((await finalist(["redo"])).stdout).toBe("Tidewell Freight Analytics: Redo: Created\n");
    await finalist(["undo", "tidewell"]);
    expect((await finalist(["redo", "tidewell-1"])).code).toBe(0);
  });

  it("say that nothing is left to undo", async () => {
    const { finalist } = await aShellWithTidewell();
    expect((await aShell().finalist(["undo"])).stderr).toBe("Nothing has been changed yet.\n");
    const { code, stderr } = await finalist(["redo"]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "Nothing was taken back since the last change.\n",
    });
  });

  it("log notes from words, a file or a pipe", async () => {
    const { finalist, json } = aShell();
    await finalist(["intake", INVITATION]);
    expect(await json("log", "tidewell", "They leaned in: replay")).toMatchObject({
      notes: [{ kind: "leaned-in", text: "replay" }],
    });
    expect((await finalist(["log", "tidewell", "--file", NOTES])).code).toBe(0);
    const piped = await finalist(["log", "tidewell", "--kind", "unresolved", "--round", "2"], {
      stdin: "who decides?\n",
    });
    expect(piped.stdout).toBe("Left open: who decides?\n");
    expect((await finalist(["log", "tidewell"])).stdout).toContain(
      "Round 2\n  Left open: who decides?\n",
    );
    expect((await finalist(["log", "tidewell", "--file", NOTES])).stderr).toBe(
      "All of it is on file already.\n",
    );
    expect((await finalist(["log", "tidewell", "--file", INVITATION])).code).toBe(1);
  });
});

describe("everything", () => {
  it("goes out and comes back the same", async () => {
    const { finalist } = await aShellWithTidewell();
    const folder = aFolder();
    const file = join(folder, "all.json");
    expect((await finalist(["export", file])).code).toBe(0);
    const { stdout } = await finalist(["export"]);
    expect({ ...(parsed(stdout) as object), exportedAt: "" }).toEqual({
      ...(parsed(readFileSync(file, "utf8")) as object),
      exportedAt: "",
    });
    const other = aShell();
    expect(await other.json("import", file)).toEqual({
      created: ["tidewell-1"],
      replaced: ["me"],
    });
    const again = await other.finalist(["export"]);
    expect((parsed(again.stdout) as { documents: unknown[] }).documents).toEqual(
      (parsed(stdout) as { documents: unknown[] }).documents,
    );
  });

  it("is not written over by accident", async () => {
    const { finalist } = aShell();
    const file = join(aFolder(), "all.json");
    writeFileSync(file, "precious");
    const { code, stderr } = await finalist(["export", file]);
    expect(code).toBe(1);
    expect(stderr).toContain("it exists already.");
    expect(readFileSync(file, "utf8")).toBe("precious");
    expect((await finalist(["export", file, "--force"])).code).toBe(0);
    expect((await finalist(["backup", file])).code).toBe(1);
  });

  it.each([
    ["no JSON", "{", "This is no JSON"],
    ["nothing", "", "The file is empty."],
    ["another format", "{}", "  /format: expected"],
    [
      "a bad document",
      '{"format":"finalist-export","version":1,"documents":[{"kind":"application"}]}',
      "  /documents/0/company: expected",
    ],
    ["no object", "[]", "expected"],
  ])("is refused whole as %s", async (_name, stdin, message) => {
    const { finalist, json } = aShell();
    const { code, stdout, stderr } = await finalist(["import", "-"], { stdin });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(await json("list")).toEqual({ items: [] });
  });

  it("is backed up into a database that opens", async () => {
    const { json } = await aShellWithTidewell();
    const folder = aFolder();
    const file = join(folder, "finalist.db");
    expect(await json("backup", file)).toMatchObject({ file });
    const { items } = (await aShell(folder).json("list")) as { items: unknown[] };
    expect(items).toHaveLength(1);
  });
});

describe("a command line", () => {
  it.each([
    [["completion", "tcsh"], "SHELL: “tcsh” does not fit. Allowed choices are bash, zsh, fish."],
    [["nope"], "There is no command “nope”. Did you mean note?\n"],
    [["frobnicate", "--help"], "There is no command “frobnicate”. See finalist --help.\n"],
    [["help", "lst"], "There is no command “lst”. Did you mean list?\n"],
    [["list", "--nope"], "There is no option --nope. See finalist list --help.\n"],
    [["show"], "Something is missing: APP. See finalist show --help.\n"],
    [["next", "--limit", "0"], "Expected a whole number from 1 to 10000."],
    [["log", "x", "y", "--kind", "leand-in"], "“leand-in” does not fit. Did you mean leaned-in?"],
    [
      ["log", "x", "y", "--kind", "gossip"],
      "“gossip” does not fit. Expected one of they-asked, i-asked",
    ],
    [
      ["mcp", "claude"],
      "Nothing is named there, but one word is given. See finalist mcp --help.\n",
    ],
    [["list", "of", "all"], "Nothing is named there, but 2 words are given."],
    [["brief", "tide", "water"], "There are 2 words where 1 is the most."],
    [[], "Name a command"],
  ])("that cannot be meant exits 2: %j", async (argv, message) => {
    const { code, stdout, stderr } = await aShell().finalist(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("asks for help with 0, an example, and the shape of the JSON", async () => {
    const { finalist, dataDir } = aShell();
    const { stdout } = await finalist(["--help"]);
    const names = Array.from(stdout.matchAll(/^ {2}([a-z]+) +\w/gm), ([, name]) => name ?? "");
    expect(names).toContain("intake");
    for (const name of names.filter((one) => one !== "help")) {
      const help = await finalist([name, "--help"]);
      expect({ name, code: help.code }).toEqual({ name, code: 0 });
      expect(help.stdout).toContain(`  $ finalist ${name}`);
      expect(/^ {2}--json/m.test(help.stdout)).toBe(/^JSON: /m.test(help.stdout));
    }
    expect(existsSync(dataDir)).toBe(false);
  });

  it.each(["list", "next"])(
    "%s says how to begin where there is no application",
    async (command) => {
      const { code, stdout, stderr } = await aShell().finalist([command]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
      expect(stderr).toMatch(/^No applications yet\. Begin with an invitation/);
    },
  );

  it("names an application that is not there, or several that fit", async () => {
    const { finalist } = aShell();
    for (const company of ["Tidewell", "Tidemark"])
      await finalist(["intake", "-", "--company", company, "--role", "Analyst"], { stdin: "x" });
    for (const command of ["show", "brief", "checklist", "log", "next", "history", "undo"]) {
      const { code, stderr } = await finalist([command, "tide"]);
      expect({ command, code }).toEqual({ command, code: 2 });
      expect(stderr).toContain("“tide” fits several applications. Did you mean");
      expect((await finalist([command, "zebra"])).stderr).toContain(
        "There is no application “zebra”",
      );
    }
  });

  it("uses colours on a terminal only, and not with NO_COLOR", async () => {
    const { dataDir, finalist } = await aShellWithTidewell();
    const onTerminal = (env: Record<string, string>) => {
      let text = "";
      const stdout = Object.assign(
        new Writable({
          write(chunk: Buffer, _encoding, done) {
            text += chunk.toString();
            done();
          },
        }),
        { isTTY: true, columns: 80 },
      );
      return aShell(dataDir)
        .finalist(["list"], { stdout, env })
        .then(() => text);
    };
    expect(await onTerminal({})).toContain("\u001B[1m");
    expect(await onTerminal({ NO_COLOR: "1" })).not.toContain("\u001B");
    expect((await finalist(["list"])).stdout).not.toContain("\u001B");
  });

  it("is done although its reader has left", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const closed = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    expect(await finalist(["tick", "tidewell", "PRE-28"], { stdout: closed })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await json("show", "tidewell")).toMatchObject({ version: 2 });
  });

  it("fails where its output cannot be written", async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error("no space left"), { code: "ENOSPC" })),
    });
    const { code, stderr } = await aShell().finalist(["export"], { stdout: full });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "Cannot write the output: no space left\n",
    });
  });

  it("says what is wrong with its surroundings", async () => {
    const { finalist } = aShell();
    const file = join(aFolder(), "file");
    writeFileSync(file, "");
    const env = { FINALIST_DATA: join(file, "data") };
    expect((await finalist(["list"], { env })).stderr).toContain("has no place: a file");
    const remote = { FINALIST_URL: "http://127.0.0.1:1", FINALIST_TOKEN: "x" };
    expect(await finalist(["list"], { env: remote })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Cannot reach http://127.0.0.1:1"),
    });
    expect((await finalist(["list"], { env: { FINALIST_URL: "http://x" } })).stderr).toContain(
      "set FINALIST_TOKEN too",
    );
  });
});

describe("two at once", () => {
  it("both write, and neither is lost", async () => {
    const first = aShell();
    await first.finalist(["intake", INVITATION]);
    const second = aShell(first.dataDir);
    const lines = Array.from({ length: 10 }, (_, index) => index);
    const ran = await Promise.all(
      lines.flatMap((index) => [
        first.finalist(["log", "tidewell", `first ${index}`]),
        second.finalist(["log", "tidewell", `second ${index}`]),
      ]),
    );
    expect(ran.map(({ code, stderr }) => (code === 0 ? "" : stderr)).join("")).toBe("");
    const { items } = (await first.json("log", "tidewell")) as { items: unknown[] };
    expect(items).toHaveLength(20);
  });
});
