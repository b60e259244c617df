import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, aShell, aShellWithTidewell } from "../testing.ts";

const TELLING =
  "Last spring our nightly loads ran late. I was asked to get them under an hour. I split the job and cached lookups. Loads fell from 5 hours to 40 minutes.";

describe("stories", () => {
  it("shows how complete each is, and what it lacks", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stdout } = await finalist(["stories"]);
    expect(stdout).toMatch(
      /^Warehouse migration \(st-a\)\n {2}Technical depth · strong, 8 of 8 parts\n/,
    );
    expect(stdout).toContain("  Missing: an option you rejected\n");
    expect(stdout).not.toContain("Tell it in");
    expect(await json("stories")).toMatchObject({
      items: [{ id: "st-a", strong: true }, { id: "st-b" }, { id: "st-c", points: 7 }],
    });
  });

  it("shows for an application where each is told, and which question has none", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stdout } = await finalist(["stories", "tidewell"]);
    expect(stdout).toContain("  Tell it in System design: answers 3 likely questions");
    expect(stdout).toContain("Each likely question has a story that answers it.");
    expect(await json("stories", "tidewell")).toMatchObject({
      items: [{ inUse: true, told: true, places: [{ session: "System design" }, {}] }, {}, {}],
      coverage: expect.arrayContaining([expect.objectContaining({ storyIds: ["st-a"] })]),
    });
    const { stdout: plain } = await finalist(["stories", "tidewell", "--plain"]);
    expect(plain).toMatch(/^st-a\tWarehouse migration\tTechnical depth\t8\ttrue\tSystem design, /);
  });

  it("shows the whole of one, by the start of a word of its title", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stdout } = await finalist(["stories", "--show", "contract"]);
    expect(stdout).toContain("Your own decision: Start with six fields");
    expect(stdout).toContain("What it changed:\n  Kind: qualitative\n");
    expect(stdout).not.toContain("st-b\n");
    expect(await json("stories", "--show", "st-b")).toMatchObject({
      story: { id: "st-b", title: "Shipment-event contract" },
      strong: true,
    });
    expect(await finalist(["stories", "--show", "wharehouse"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "There is no story “wharehouse” here. Did you mean st-a Warehouse migration?\n",
    });
  });

  it("takes a telling apart and adds it, from a pipe or a file", async () => {
    const { finalist, json } = aShell();
    expect((await finalist(["stories"])).stderr).toContain("No story yet.");
    expect(await finalist(["stories", "--add", "-"], { stdin: TELLING })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Last spring our nightly loads ran late \(\w{8}\)\n/),
    });
    const file = join(aFolder(), "telling.txt");
    writeFileSync(file, TELLING);
    await finalist(["stories", "--add", file, "--title", "The \u001B[31mloads"]);
    await finalist(["stories", "--add", file, "--title", "The loads"]);
    const { items } = (await json("stories")) as { items: { title: string }[] };
    expect(items.map(({ title }) => title)).toEqual([
      "Last spring our nightly loads ran late",
      "The loads",
    ]);
    expect(await json("stories", "--show", "The loads")).toMatchObject({
      story: { result: "Loads fell from 5 hours to 40 minutes." },
    });
  });

  it("means an added story to be told where some were chosen", async () => {
    const { finalist, json } = await aShellWithTidewell();
    await finalist(["stories", "tidewell", "--add", "-"], { stdin: TELLING });
    const { items } = (await json("stories", "tidewell")) as { items: { inUse: boolean }[] };
    expect(items.map(({ inUse }) => inUse)).toEqual([true, true, true, true]);
  });

  it.each([
    [["--add", "-"], "It is empty. Tell the story as you would say it.\n", 1],
    [["--title", "Loads"], "--title goes with --add.\n", 2],
    [["--add", "/no/such"], "/no/such: there is no such file or folder.\n", 1],
  ])("refuses %j", async (argv, stderr, code) => {
    expect(await aShell().finalist(["stories", ...argv])).toEqual({ code, stdout: "", stderr });
  });
});
