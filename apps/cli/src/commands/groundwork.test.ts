import { describe, expect, it } from "vitest";
import { aShellWithTidewell } from "../testing.ts";

const flat = (text: string): string => text.replace(/\s+/g, " ");

describe("research", () => {
  it("takes a finding under a topic, and shows it there", async () => {
    const { finalist } = await aShellWithTidewell();
    const more = ["--source", "press", "--url", "https://news.example/ports", "--date", "3 May"];
    expect(
      await finalist(["research", "tidewell", "rivals", "Two", "new rivals", ...more]),
    ).toEqual({ code: 0, stdout: "Two new rivals\n", stderr: "Noted under RS-C03.\n" });
    const { stdout } = await finalist(["research", "tidewell", "RS-C03", "--json"]);
    const { topics } = JSON.parse(stdout) as { topics: { notes: object[] }[] };
    expect(topics).toHaveLength(1);
    expect(topics[0]?.notes[0]).toMatchObject({
      text: "Two new rivals",
      source: "press",
      url: "https://news.example/ports",
      date: "2026-05-03",
    });
    const all = await finalist(["research", "tidewell"]);
    expect(flat(all.stdout)).toMatch(/of 11 topics .*RS-C03 Rivals .* Two new rivals · https:/);
    const plain = (await finalist(["research", "tidewell", "--plain"])).stdout.split("\n");
    expect(plain.some((line) => /^found\tRS-C03\t.*\tTwo new rivals$/.test(line))).toBe(true);
  });
});

describe("rehearsals", () => {
  it("are noted with their minutes, and counted", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const before = (await json("rehearse", "tidewell")) as { items: object[] };
    const run = ["rehearse", "tidewell", "comp", "--minutes", "12", "--silent"];
    expect(await finalist(run)).toMatchObject({
      code: 0,
      stdout: "The talk about pay, 12 min, in silence\n",
    });
    expect(await json("rehearse", "tidewell")).toMatchObject({
      kinds: expect.arrayContaining([
        expect.objectContaining({ kind: "comp", isCalledFor: true, times: 1 }),
      ]),
      items: [
        { kind: "comp", minutes: 12, aloud: false, at: "2026-05-13T17:00:00Z" },
        ...before.items,
      ],
    });
    expect((await finalist(["rehearse", "tidewell"])).stdout).toContain(
      "[x] The talk about pay (comp)",
    );
  });
});

describe("materials", () => {
  it("are added, marked as ready and found again by kind or name", async () => {
    const { finalist, json } = await aShellWithTidewell();
    await finalist(["materials", "tidewell", "photo", "ID", "--add"]);
    await finalist(["materials", "tidewell", "photo", "--ready"]);
    await finalist(["materials", "tidewell", "portfolio", "--add", "--tested"]);
    // Adding what is there already makes no second one.
    await finalist(["materials", "tidewell", "Portfolio", "--add", "--own-window"]);
    const { items } = (await json("materials", "tidewell")) as { items: { label: string }[] };
    const at = "2026-05-13T17:00:00Z";
    expect(items.filter(({ label }) => /photo|Portfolio/.test(label))).toMatchObject([
      { kind: "other", label: "photo ID", readyAt: at },
      { kind: "portfolio", label: "Portfolio", testedAt: at, ownWindowAt: at },
    ]);
    expect((await finalist(["materials", "tidewell"])).stdout).toContain(
      "[ ] Portfolio (portfolio, opened and tested, in its own window)",
    );
  });
});

it.each([
  [["research", "tidewell", "astrology", "x"], "There is no topic “astrology” here. "],
  [["research", "tidewell", "--url", "https://a.example"], "--source, --url and --date go with"],
  [["research", "tidewell", "rivals", "x", "--url", "nowhere"], "url: "],
  [["research", "tidewell", "rivals", "x", "--date", "05/06"], "--date: “05/06” is not one day."],
  [["rehearse", "tidewell", "story"], "How long did it take? Add --minutes 20."],
  [["rehearse", "tidewell", "--minutes", "5"], "--minutes, --silent and --of go with"],
  [["rehearse", "tidewell", "storry", "--minutes", "5"], "Did you mean story?"],
  [["materials", "tidewell", "deck"], "Say what to note of it: --add"],
  [["materials", "tidewell", "--ready"], "Name the thing that it is about"],
  [["materials", "tidewell", "umbrella", "--ready"], "There is no thing to have along “umbrella”"],
])("refuses %j", async (argv, message) => {
  const { finalist, json } = await aShellWithTidewell();
  const { code, stdout, stderr } = await finalist(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(flat(stderr)).toContain(message);
  expect(await json("show", "tidewell")).toMatchObject({ version: 1 });
});
