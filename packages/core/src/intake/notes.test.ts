import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tidewellApplication } from "../sample/tidewell.ts";
import { readNotes } from "./notes.ts";

const lines = (text: string) =>
  readNotes(text).notes.map(({ kind, text: note, mentions }) =>
    mentions === undefined ? [kind, note] : [kind, note, mentions],
  );

describe("notes of a round", () => {
  it("read as the worked example has them", () => {
    const text = readFileSync(
      new URL("../../../../samples/tidewell/round-one.md", import.meta.url),
      "utf8",
    );
    const draft = readNotes(text);
    expect(draft).toMatchObject({
      company: "Tidewell Freight Analytics",
      role: "Senior Data Engineer",
      round: 1,
      warnings: [],
    });
    const words = ({ kind, text: note, mentions }: (typeof draft.notes)[number]): string =>
      `${kind} ${note.toLowerCase()} ${mentions ?? ""}`.replace(/\ba /, "");
    expect(draft.notes.map(words).sort()).toEqual(
      tidewellApplication.notes
        .map(({ kind, text: note, mentions }) => words({ kind, text: note, mentions }))
        .sort(),
    );
  });

  it.each<[string, string, unknown[]]>([
    ["headings with colons", "They asked:\nwhy us?", [["they-asked", "why us?"]]],
    ["headings without", "Went well\nthe migration", [["went-well", "the migration"]]],
    ["Markdown headings that go on", "## They asked (Priya)\n- why", [["they-asked", "why"]]],
    ["bold headings", "**They hesitated:**\n- scale", [["hesitated", "scale"]]],
    ["labels in front of a line", "- I asked: which tools?", [["i-asked", "which tools?"]]],
    [
      "counts, in either order",
      "Themes\nlate data (3x)\ncost ×2",
      [
        ["urgent-theme", "late data", 3],
        ["urgent-theme", "cost", 2],
      ],
    ],
    ["counts of other things as words", "They asked\ntwice 2x", [["they-asked", "twice 2x"]]],
    [
      "a note that begins like a heading",
      "They leaned in\nGood data quality\nCulture",
      [["leaned-in", "Good data quality"]],
    ],
    [
      "a listed note that equals a heading",
      "They value\n- Culture",
      [["employer-value", "Culture"]],
    ],
    [
      "an unknown heading ends the one before",
      "## Went well\n- cost\n## Lunch\n- soup",
      [
        ["went-well", "cost"],
        ["other", "soup"],
      ],
    ],
    ["rules and empty lines", "---\n\n***\n===\nhello", [["other", "hello"]]],
    ["bare carriage returns", "They asked\rwhy", [["they-asked", "why"]]],
    ["bold headings without a colon", "**They hesitated**\nscale", [["hesitated", "scale"]]],
    ["a byte order mark", "\uFEFFThey asked: why", [["they-asked", "why"]]],
    ["a count of nothing", "Themes\n(3x)\ncost", [["urgent-theme", "cost"]]],
  ])("%s", (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it("take the first company and post, and quote them", () => {
    expect(readNotes("Employer: Acme\nPosition: Buyer\nRole: none")).toMatchObject({
      company: "Acme",
      role: "Buyer",
      notes: [{ kind: "other", text: "Role: none" }],
      evidence: [
        { pointer: "/company", quote: "Employer: Acme" },
        { pointer: "/role", quote: "Position: Buyer" },
      ],
    });
  });

  it("stop at what a draft can hold, and say so", () => {
    const draft = readNotes("x\n".repeat(700));
    expect(draft.notes).toHaveLength(500);
    expect(draft.warnings).toEqual(["There are 700 lines; only the first 500 were taken."]);
  });
});

describe("rough notes without headings", () => {
  const TEXT = [
    "Priya asked why I left the brewery",
    "I said we cut waste by 35 percent in fourteen months",
    "- she leaned in when I spoke of the suppliers",
    "Tom wasn't convinced by the numbers",
    "I asked how many sites there are",
    "nice office, plants everywhere",
  ].join("\n");
  const { notes, claims, evidence } = readNotes(TEXT);

  it("are sorted by what each line says", () => {
    expect(notes.map(({ kind }) => kind)).toEqual([
      "they-asked",
      "other",
      "leaned-in",
      "hesitated",
      "i-asked",
      "other",
    ]);
  });

  it("give my own figures as claims, with their place", () => {
    expect(claims).toContainEqual(
      expect.objectContaining({ kind: "CK-04", value: 35, unit: "%", saidIn: "said" }),
    );
    expect(claims).toContainEqual(expect.objectContaining({ kind: "CK-01", value: 14 }));
    for (const { quote, start = 0, end = 0 } of evidence)
      expect(TEXT.slice(start, end)).toBe(quote);
  });
});

describe("rough notes with a list under one heading", () => {
  const TEXT = [
    "They asked:",
    "- why leaving? -> said no way up, 1 month notice",
    "- biggest migration? told billing story: 9 months, team of 6, cost down 30%",
    "",
    "Marta leaned in on the rollback part",
    "Late data (3x), their biggest pain",
    "I asked how they decide what to build",
    "Next: CTO Ana Ruiz, on architecture",
  ].join("\n");
  const { notes, claims, evidence } = readNotes(TEXT);

  it("end the list with the empty line behind it", () => {
    expect(notes.map(({ kind, mentions }) => [kind, mentions])).toEqual([
      ["they-asked", undefined],
      ["they-asked", undefined],
      ["leaned-in", undefined],
      ["urgent-theme", 3],
      ["i-asked", undefined],
      ["meeting-next", undefined],
    ]);
  });

  it("give the answers behind the questions as claims, and nothing that I asked", () => {
    expect(claims.map(({ subject, value, unit }) => [subject, value, unit])).toEqual([
      ["notice period", 1, "months"],
      ["reason for leaving", ["growth"], undefined],
      ["billing story", 9, "months"],
      ["billing story", 6, undefined],
      ["billing story", 30, "%"],
    ]);
    for (const { quote, start = 0, end = 0 } of evidence)
      expect(TEXT.slice(start, end)).toBe(quote);
  });
});
