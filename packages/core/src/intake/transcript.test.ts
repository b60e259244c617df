import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Draft, type IntakeContext } from "./draft.ts";
import { intake } from "./intake.ts";
import { textKindOf } from "./text-kind.ts";
import { readTranscript } from "./transcript.ts";

const CONTEXT: IntakeContext = {
  now: "2026-05-08T10:00:00Z",
  timeZone: "Europe/London",
  candidate: { name: "Maren Olsson" },
};

const TALK = [
  "Priya Raman: Thanks for coming. What was the hardest part of the migration?",
  "Maren: I led the migration of the billing service, it took us fourteen months with a team of six.",
  "Priya Raman: Interesting, tell me more. Our biggest problem is late data from the carriers.",
  "Maren: We cut late data by 40 percent. How do you measure data quality today?",
  "Priya Raman: Badly. Late data costs us every week. I'm not sure one person can fix that.",
  "Maren: I'd begin with the three largest carriers.",
  "Priya Raman: And why would late data interest you?",
].join("\n");

describe("a transcript", () => {
  const draft = readTranscript(TALK, CONTEXT);
  const texts = (kind: string) =>
    draft.notes.filter((note) => note.kind === kind).map(({ text }) => text);

  it("is sorted into what they asked, what I asked, interest, doubt and themes", () => {
    expect(texts("they-asked")).toEqual([
      "What was the hardest part of the migration?",
      "And why would late data interest you?",
    ]);
    expect(texts("i-asked")).toEqual(["How do you measure data quality today?"]);
    expect(texts("leaned-in")).toEqual(["Interesting, tell me more."]);
    expect(texts("hesitated")).toEqual(["I'm not sure one person can fix that."]);
    expect(texts("urgent-theme")).toContain("Our biggest problem is late data from the carriers.");
    expect(draft.interviewers.map(({ name }) => name)).toEqual(["Priya Raman"]);
  });

  it("turns what I said into claims, with the exact words", () => {
    expect(draft.claims).toContainEqual(
      expect.objectContaining({ kind: "CK-01", value: 14, unit: "months", saidIn: "said" }),
    );
    expect(draft.claims).toContainEqual(
      expect.objectContaining({ kind: "CK-04", value: 40, unit: "%" }),
    );
    expect(draft.claims).toContainEqual(expect.objectContaining({ kind: "CK-09", value: "led" }));
  });

  it("reads an answer by its question, in the units that were said", () => {
    const { claims, interviewers, notes } = readTranscript(
      [
        "Marta (Head of Data): Thanks for coming in. Can you tell us about a migration that went wrong?",
        "Me: We moved the billing system. It took nine months and I led a team of six. We lost 40 barrels over it.",
        "Marta (Head of Data): What would you do differently?",
        "Me: I'd run both in parallel for a month. We'd have paid for it somehow.",
        "Marta (Head of Data): And why are you leaving?",
        "Me: There was no way up any more. My notice is one month. I'd be looking for about 85k.",
      ].join("\n"),
      CONTEXT,
    );

    expect(interviewers).toEqual([
      expect.objectContaining({ name: "Marta", title: "Head of Data" }),
    ]);
    expect(claims.map(({ subject, value, unit }) => [subject, value, unit])).toEqual([
      ["moved billing system", 9, "months"],
      ["moved billing system", 6, undefined],
      ["moved billing system", "led", undefined],
      ["lost barrels", 40, "barrels"],
      ["reason for leaving", ["growth"], undefined],
      ["notice period", 1, "months"],
      ["salary expectation", 85_000, undefined],
    ]);
    expect(notes.filter(({ kind }) => kind === "they-asked")).toHaveLength(3);
    expect(notes.find(({ kind }) => kind === "story-told")?.text).toMatch(/^We moved the billing/);
  });

  it("says where each of them stands", () => {
    for (const { quote, start = 0, end = 0 } of draft.evidence)
      expect(TALK.slice(start, end)).toBe(quote);
    expect(draft.evidence.length).toBeGreaterThan(6);
  });

  it("is told from other texts, and read through the front door", () => {
    const read = intake({ content: TALK }, CONTEXT);
    expect(read.ok && read.value.source).toBe("notes");
    expect(read.ok && read.value.claims.length).toBeGreaterThan(2);
  });

  it("takes nobody's words for mine where the speakers cannot be told apart", () => {
    const twins = "A B: Yes.\nC D: No.\nA B: Yes.\nC D: No.";
    const { claims, warnings } = readTranscript(twins, { ...CONTEXT, candidate: {} });
    expect(claims).toEqual([]);
    expect(warnings).toHaveLength(1);
  });

  it("gives a valid draft for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (parts) => {
        const text = parts.map((part, index) => `${index % 2 ? "Ana" : "Ben"}: ${part}`).join("\n");
        expect(Draft.safeParse(readTranscript(text, CONTEXT)).error).toBeUndefined();
      }),
    );
  });
});

describe("what a pasted text is", () => {
  it.each([
    [
      "invitation",
      true,
      "Dear Ana,\nwe invite you to a second interview on Tuesday at 10.\nKind regards",
    ],
    ["notes", true, "They asked: why us?\nI said that we moved in May. It went well."],
    ["notes", false, "Dear Maren, see you soon!"],
    [
      "resume",
      true,
      "Maren Olsson\n\nExperience\nShift Lead, Harbour Mill, 2019 – 2023\n\nEducation\nBSc, Leeds, 2018\n\nSkills\nSQL",
    ],
    [
      "job",
      false,
      "About the role\nWe are looking for a buyer. You will lead a team of four.\nRequirements\n5 years of experience\nNice to have: SAP\nWhat we offer\nBenefits",
    ],
    [
      "job",
      false,
      "Head of Data Platform (m/f/d)\nNordlicht, Hamburg\n\nWhat you'll do\nYou'll own our platform and lead eight engineers.\n\nWhat you bring\n- 7+ years building platforms\n- German B2 is a plus\n\nWe offer 30 days holiday.",
    ],
  ])("is told: %s", (kind, hasDates, text) => {
    expect(textKindOf(text, hasDates)).toBe(kind);
  });
});
