import { describe, expect, it } from "vitest";
import { aShell } from "../testing.ts";

const lines = (...values: readonly unknown[]): string =>
  `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;

const parsed = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const PAIR = {
  id: "crews",
  topic: "bakery crew",
  a: { round: 1, text: "I ran a night crew of nine bakers." },
  b: { round: 2, text: "My night crew was four bakers." },
};

describe("finalist consistency", () => {
  it("answers each pair with a verdict on one line", async () => {
    const { finalist } = aShell();
    const { code, stdout } = await finalist(["consistency", "-", "--json"], {
      stdin: lines(PAIR, {
        a: { round: 1, text: "Six weeks." },
        b: { round: 2, text: "Six weeks." },
      }),
    });
    expect(code).toBe(0);
    expect(parsed(stdout)).toMatchObject([
      {
        id: "crews",
        verdict: "contradiction",
        kind: "count",
        a: { span: { start: 22, end: 26, text: "nine" }, value: "9" },
        b: { span: { text: "four" }, value: "4" },
        reason: expect.stringContaining("“nine” and “four”"),
      },
      { id: null, verdict: "consistent" },
    ]);
  });

  it("finds what disagrees among statements", async () => {
    const { finalist } = aShell();
    const statements = lines(
      { id: "s1", round: 1, text: "I ran a night crew of nine bakers.", topic: "crew" },
      { id: "s2", round: 1, text: "We rebuilt the oven in six weeks.", topic: "oven" },
      { id: "s3", round: 2, text: "My night crew was four bakers.", topic: "crew" },
    );
    const json = await finalist(["consistency", "-", "--json"], { stdin: statements });
    expect(parsed(json.stdout)).toMatchObject([
      { statements: ["s1", "s3"], verdict: "contradiction", kind: "count" },
    ]);
    const text = await finalist(["consistency"], { stdin: statements });
    expect(text.stdout).toMatch(
      /^1 finding in 3 statements\.\n\ns1 ↔ s3: contradiction \(count\)\n/,
    );
  });

  it.each<[string, string, string]>([
    ["no JSON", "hello", "line 1: expected one JSON object"],
    ["half a line", '{"round":1,', "line 1: expected one JSON object"],
    ["a field that is missing", '{"round":1}', "line 1, /text: expected"],
    ["a round that is none", '{"round":{},"text":"x"}', "line 1, /round: expected a round"],
    ["a pair without a side", '{"a":{"text":"x"},"b":{}}', "line 1, /b/text: expected"],
    ["nothing", "\n", "There is nothing in it"],
    ["both forms", lines(PAIR, { round: 1, text: "x" }), "either statements or pairs"],
  ])("refuses %s with its place", async (_, stdin, message) => {
    const { code, stdout, stderr } = await aShell().finalist(["consistency", "-"], { stdin });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
  });
});

const STORIES = {
  stories: [
    {
      id: "letter",
      title: "The resignation letter",
      text: "A new nurse handed me her resignation after eleven weeks. I asked her to give me six Fridays and practised one emergency with her on each. She stayed and now trains two juniors herself.",
    },
    {
      id: "packs",
      title: "Dressing packs",
      text: "Bins were full of opened packs where one swab was used. Nobody had asked me to look at it. I tested two smaller kits, and the ward saved £31k in the first year.",
    },
  ],
  questions: [{ id: "q1", text: "Tell me about somebody you have coached." }],
};

describe("finalist consistency --first --second", () => {
  const told = ["--first", PAIR.a.text, "--second", PAIR.b.text];

  it("compares two tellings as they stand on the line", async () => {
    const { finalist } = aShell();
    const { code, stdout } = await finalist(["consistency", ...told]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/First ↔ second: contradiction/);
    const [verdict] = parsed((await finalist(["consistency", ...told, "--json"])).stdout);
    expect(verdict).toMatchObject({ verdict: "contradiction", a: { value: "9" } });
  });

  it.each([
    [["--first", "x"], "--first and --second go together."],
    [["file", ...told], "--first and --second stand in place of a file."],
  ])("refuses %j", async (argv, message) => {
    const { code, stdout, stderr } = await aShell().finalist(["consistency", ...argv]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
  });
});

describe("finalist match", () => {
  it("ranks the stories of a question, one question a line", async () => {
    const { finalist } = aShell();
    const stdin = JSON.stringify({ ...STORIES, relevance: [] });
    const { code, stdout } = await finalist(["match", "-", "--json"], { stdin });
    expect(code).toBe(0);
    const [{ question, ranking } = {}] = parsed(stdout);
    expect(question).toBe("q1");
    expect((ranking as unknown[])[0]).toMatchObject({ story: "letter", score: expect.any(Number) });
    const text = await finalist(["match"], { stdin });
    expect(text.stdout).toContain(
      "Tell me about somebody you have coached.\n  1. The resignation letter",
    );
  });

  it("names the field that is not as expected", async () => {
    const { code, stderr } = await aShell().finalist(["match", "-"], {
      stdin: JSON.stringify({ stories: [{ id: "a" }], questions: [] }),
    });
    expect(code).toBe(1);
    expect(stderr).toContain("/stories/0/text: expected");
  });
});

describe("finalist review", () => {
  it("reviews answers on JSON Lines, one a line", async () => {
    const { finalist } = aShell();
    const { code, stdout } = await finalist(["review", "-", "--json"], {
      stdin: lines({
        id: "a1",
        text: "Um, in March the bridge was out. I drew a map and sent two vans. We lost no parcel.",
      }),
    });
    expect(code).toBe(0);
    expect(parsed(stdout)).toMatchObject([
      { id: "a1", star: { action: true, result: true }, fillerCount: 1, fillers: { um: 1 } },
    ]);
  });

  it("reviews a plain text for people", async () => {
    const { stdout } = await aShell().finalist(["review"], {
      stdin: "We always begin with a workshop.",
    });
    expect(stdout).toMatch(/^– Situation · – Task/);
    expect(stdout).toContain("→ ");
  });

  it("refuses an empty text", async () => {
    const { code, stderr } = await aShell().finalist(["review"], { stdin: " \n" });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "There is no answer in it.\n" });
  });
});

const RESUME = JSON.stringify({
  basics: { name: "Maren Olsson", email: "maren@example.com" },
  work: [
    {
      name: "Harbour Mill",
      position: "Shift Lead",
      startDate: "2021-03",
      endDate: "2023-05",
      highlights: ["Led a crew of 12 and cut waste by 35 %"],
    },
  ],
});

describe("finalist intake", () => {
  it("keeps the posts of a résumé with the person, and its claims with an application", async () => {
    const { finalist, json } = aShell();
    const alone = await finalist(["intake", "-"], { stdin: RESUME });
    expect(alone.stdout).toContain("Shift Lead, Harbour Mill (2021-03 – 2023-05)");
    expect(alone.stdout).toContain("Stored with your own data.");
    await finalist(["intake", "-", "--company", "Kestrel", "--role", "Buyer"], {
      stdin: "They asked: why us?",
    });
    const added = await finalist(["intake", "-", "--into", "kestrel"], { stdin: RESUME });
    expect(added.stdout).toContain("Added to Kestrel");
    const { application } = (await json("show", "kestrel")) as {
      application: { claims: { subject: string; value: unknown; saidIn: string }[] };
    };
    expect(application.claims).toContainEqual(
      expect.objectContaining({
        subject: "title at Harbour Mill",
        value: "Shift Lead",
        saidIn: "cv",
      }),
    );
  });

  it("reads many invitations on JSON Lines and stores none", async () => {
    const { finalist, json } = aShell();
    const { code, stdout } = await finalist(["intake", "-", "--json"], {
      stdin: lines({
        id: "i1",
        sent: "2026-11-30T09:00:00+00:00",
        text: "Dear Ana,\n\nyour second interview for the Buyer role at Kestrel is on Tuesday 8 December 2026, 10:00-11:00 GMT, on https://meet.google.com/abc-defg-hij with Priya Raman (Head of Buying).",
      }),
    });
    expect(code).toBe(0);
    expect(parsed(stdout)).toMatchObject([
      {
        id: "i1",
        draft: {
          joinUrl: "https://meet.google.com/abc-defg-hij",
          sessions: [
            {
              start: "2026-12-08T10:00:00+00:00",
              durationMinutes: 60,
              mode: "video",
              interviewers: [{ name: "Priya Raman", title: "Head of Buying" }],
            },
          ],
        },
      },
    ]);
    expect(await json("list")).toEqual({ items: [] });
  });

  it("asks for --json where there are many", async () => {
    const { code, stderr } = await aShell().finalist(["intake", "-"], {
      stdin: lines({ text: "Interview on Tuesday" }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain("Add --json");
  });

  it("insists on what --as says", async () => {
    const { finalist } = aShell();
    const { code, stderr } = await finalist(["intake", "-", "--as", "contacts", "--dry-run"], {
      stdin: "Dear Ana",
    });
    expect(code).toBe(1);
    expect(stderr).toContain("BEGIN:VCARD");
    expect((await finalist(["intake", "-", "--as", "poem"])).code).toBe(2);
  });
});
