import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pagerOf } from "./pager.ts";
import { aFolder, aShellWithTidewell, Paper, type RunOptions } from "./testing.ts";

/** A terminal of so many rows, and a pager that keeps what it is shown. */
async function aTerminal(rows: number) {
  const { finalist } = await aShellWithTidewell();
  const seen = join(aFolder(), "seen");
  const pager = `cat > "${seen}"; exit 3`;
  const run = async (words: string, env: RunOptions["env"] = { PAGER: pager }) => {
    const stdout = Object.assign(new Paper(), { isTTY: true, rows, columns: 80 });
    const { code, stderr } = await finalist(words.split(" "), { stdout, env });
    return { code, stderr, printed: stdout.text };
  };
  return { run, pager, shown: () => (existsSync(seen) ? readFileSync(seen, "utf8") : "") };
}

describe("the pager", () => {
  it("shows what is longer than the screen, and how it ends is its own affair", async () => {
    const { run, shown } = await aTerminal(10);
    const { code, printed, stderr } = await run("checklist tidewell");
    expect({ code, printed }).toEqual({ code: 0, printed: "" });
    expect(shown()).toContain("PRE-02");
    expect(stderr).toContain("--all shows every list");
  });

  it("shows the brief too", async () => {
    const { run, shown } = await aTerminal(10);
    expect((await run("brief tidewell")).printed).toBe("");
    expect(shown()).toContain("Tidewell Freight Analytics");
  });

  it("is left out where a terminal does not say how large it is, and everything fits the usual one", async () => {
    const { run, shown } = await aTerminal(0);
    expect((await run("playbook R-039")).printed).toContain("R-039");
    expect(shown()).toBe("");
  });

  it("is left out where everything fits", async () => {
    const { run, shown } = await aTerminal(400);
    expect((await run("checklist tidewell")).printed).toContain("PRE-02");
    expect(shown()).toBe("");
  });

  it.each([
    ["checklist tidewell --no-pager", undefined],
    ["checklist tidewell --plain", undefined],
    ["checklist tidewell --json", undefined],
    ["checklist tidewell", { PAGER: "" }],
    ["checklist tidewell", { PAGER: "cat" }],
    ["checklist tidewell", { FINALIST_PAGER: "cat", PAGER: "false" }],
    ["checklist tidewell", { TERM: "dumb" }],
  ])("is left out for %s with %o", async (words, env) => {
    const { run, shown, pager } = await aTerminal(10);
    const { printed } = await run(words, { PAGER: pager, ...env });
    expect(printed).toContain("PRE-02");
    expect(shown()).toBe("");
  });

  it("is the person's alone on Windows, where less is not at hand", () => {
    expect(pagerOf({}, "win32")).toBeUndefined();
    expect(pagerOf({ PAGER: "more" }, "win32")).toBe("more");
    expect(pagerOf({}, "linux")).toBe("less -FRX");
  });

  it("that cannot be found lets the text through", async () => {
    const { run } = await aTerminal(10);
    const { code, printed } = await run("checklist tidewell", { PAGER: "no-such-pager" });
    expect(code).toBe(0);
    expect(printed).toContain("PRE-02");
  });

  it("may be left before it has read everything", async () => {
    const { run } = await aTerminal(10);
    const early = join(aFolder(), "early.sh");
    writeFileSync(early, "head -c 1 >/dev/null\n");
    expect((await run("playbook", { PAGER: `sh ${early}` })).code).toBe(0);
  });
});
