import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, aShell } from "../testing.ts";

const event = (sequence: number, ...lines: readonly string[]): string =>
  [
    ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:one@example", `SEQUENCE:${sequence}`],
    "DTSTART;TZID=Europe/London:20260514T100000",
    ...["DTEND;TZID=Europe/London:20260514T110000", "SUMMARY:System design", ...lines],
    ...["END:VEVENT", "END:VCALENDAR"],
  ].join("\r\n");

const CANCELLATION = event(1, "STATUS:CANCELLED");

const aFile = (name: string, content: string): string => {
  const file = join(aFolder(), name);
  writeFileSync(file, content);
  return file;
};

const aShellWithKestrel = async () => {
  const shell = aShell();
  const named = ["intake", "-", "--company", "Kestrel", "--role", "Analyst"];
  await shell.finalist(named, { stdin: event(0) });
  const titles = async (): Promise<readonly string[]> => {
    const { application } = (await shell.json("show", "kestrel")) as {
      application: { sessions: { title: string }[] };
    };
    return application.sessions.map(({ title }) => title);
  };
  return { ...shell, titles };
};

describe("intake of a cancellation", () => {
  const CANCELLED = [
    "Cancelled: 1 session, times in Europe/London",
    "  Thu 14 May 2026, 10:00–11:00 System design",
    "",
  ].join("\n");

  it("says which session goes, and in a dry run no more than that", async () => {
    const { finalist, titles } = await aShellWithKestrel();
    expect(await finalist(["intake", "-", "--dry-run"], { stdin: CANCELLATION })).toEqual({
      code: 0,
      stdout: CANCELLED,
      stderr: "Nothing was stored (--dry-run).\n",
    });
    expect(await titles()).toEqual(["System design"]);
  });

  it("removes the session, and undo brings it back", async () => {
    const { finalist, titles } = await aShellWithKestrel();
    const { code, stdout, stderr } = await finalist(["intake", "-"], { stdin: CANCELLATION });
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${CANCELLED}\nRemoved from Kestrel \\([\\w-]+\\)\\.\n$`));
    expect(stderr).toMatch(/^Taken back with: finalist undo [\w-]+\n$/);
    expect(await titles()).toEqual([]);
    await finalist(["undo", "kestrel"]);
    expect(await titles()).toEqual(["System design"]);
  });

  it("gives it as JSON", async () => {
    const { json } = await aShellWithKestrel();
    const file = aFile("cancelled.ics", CANCELLATION);
    expect(await json("intake", file)).toMatchObject({
      draft: { cancellations: [{ title: "System design", start: "2026-05-14T09:00:00Z" }] },
      application: { version: 2 },
    });
  });

  it.each([
    ["of something that is not on file", [], CANCELLATION.replace("one@", "two@"), /not|no appl/],
    ["for a new application", ["--new"], CANCELLATION, /Leave out --new\./],
  ])("refuses one %s", async (_, options, stdin, reason) => {
    const { finalist, titles } = await aShellWithKestrel();
    const { code, stdout, stderr } = await finalist(["intake", "-", ...options], { stdin });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(reason);
    expect(await titles()).toEqual(["System design"]);
  });
});

describe("intake", () => {
  it.each([
    [["--into", "kestrel", "--new"], "--into adds to an application, --new makes one"],
    [["--time-zone", "Mars"], "--time-zone: expected a time zone such as Europe/London"],
    [["--time-zone", ""], "--time-zone: expected a time zone such as Europe/London"],
  ])("refuses %j as misuse, before it reads anything", async (options, reason) => {
    const { finalist, json } = aShell();
    const { code, stdout, stderr } = await finalist(["intake", "no-such-file", ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replace(/\s+/g, " ")).toContain(reason);
    expect(await json("list")).toEqual({ items: [] });
  });

  it("takes a file for what its name says", async () => {
    const { finalist } = aShell();
    const notes = "They asked: why us?";
    const refused = await finalist(["intake", aFile("Invite.ICS", notes), "--dry-run"]);
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: "" });
    expect(refused.stderr.replace(/\s+/g, " ")).toContain("Invite.ICS is no calendar file");
    expect((await finalist(["intake", aFile("notes.md", notes), "--dry-run"])).code).toBe(0);
    expect((await finalist(["intake", aFile("invite.txt", event(0)), "--dry-run"])).code).toBe(0);
  });

  it.each([
    ["invite.ics", "%PDF-1.7\n", "It is damaged. Save it again, or paste its text."],
    ["invite.docx", "PK\u0003\u0004", "This is an archive or an office document;"],
  ])("says what %s is instead", async (name, content, reason) => {
    const { code, stdout, stderr } = await aShell().finalist(["intake", aFile(name, content)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.replace(/\s+/g, " ")).toContain(reason);
  });

  it("shows each slot of an agenda as a session", async () => {
    const day = event(0, "DESCRIPTION:10:00 Coding with Wei Zhang\\n10:30 Panel with Li Na");
    const { stdout } = await aShell().finalist(["intake", "-", "--dry-run"], { stdin: day });
    expect(stdout).toContain(
      [
        "2 sessions, times in Europe/London",
        "  Thu 14 May 2026, 10:00–10:30 Coding · Live coding · with Wei Zhang",
        "  Thu 14 May 2026, 10:30–11:00 Panel · Panel · with Li Na",
      ].join("\n"),
    );
  });
});
