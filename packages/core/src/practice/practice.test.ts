import { describe, expect, it } from "vitest";
import { FORMAT_IDS } from "../model/format.ts";
import { FORMATS } from "../playbook/formats.ts";
import { NOTE_PROMPTS } from "../playbook/round-one.ts";
import { prepare } from "../prepare/index.ts";
import { tidewell, TIDEWELL_NOW } from "../sample/index.ts";
import { debrief, mockInterview, sharpenStory } from "./index.ts";

const { application, candidate } = tidewell({ application: "tidewell", candidate: "me" });
const preparation = prepare(application, candidate, TIDEWELL_NOW);
const personCalled = (name: string) => {
  const found = preparation.room.find((person) => person.name.startsWith(name));
  if (!found) throw new Error(`nobody called ${name}`);
  return found;
};

/** The lines of one part of a page. */
function partOf(page: string, title: string): readonly string[] {
  const [, rest = ""] = page.split(`\n## ${title}\n\n`);
  return (rest.split("\n\n## ")[0] ?? "").split("\n").filter(Boolean);
}

describe("a practice interview", () => {
  it("is played as one person, by what that person cares about", () => {
    const page = mockInterview(application, preparation, { person: personCalled("Tomás") });
    expect(page).toContain("Play Tomás Vidal, Senior Data Engineer at Tidewell");
    expect(partOf(page, "Who Tomás is")).toContain("- Future peer");
    expect(partOf(page, "Who Tomás is")).toContain(
      "- cares about whether your judgement can be trusted",
    );
    expect(page).not.toContain("Priya");
  });

  it("is in the format of their session, unless another is asked for", () => {
    const person = personCalled("Priya");
    const own = mockInterview(application, preparation, { person });
    expect(own).toContain("# A practice interview: System design with Priya Raman");
    const other = mockInterview(application, preparation, { person, format: "FMT-PANEL" });
    expect(other).toContain("# A practice interview: Panel with Priya Raman");
    expect(partOf(other, "What panel tests")[0]).toBe(`- ${FORMATS["FMT-PANEL"].tests}`);
  });

  it("asks first what is likely in their session", () => {
    const person = personCalled("Priya");
    const page = mockInterview(application, preparation, { person });
    const likely = preparation.likely.find(({ sessionId }) => sessionId === person.sessionIds[0]);
    const hers = (likely?.questions ?? [])
      .filter(({ askerIds }) => askerIds.length === 0 || askerIds.includes(person.interviewerId))
      .map(({ text, probes }) => `- ${text} (${probes})`);
    expect(hers.length).toBeGreaterThan(1);
    expect(partOf(page, "What Priya may ask").slice(0, hers.length)).toEqual(hers);
  });

  it.each(FORMAT_IDS)("has a few questions in %s, each once, for everybody", (format) => {
    for (const person of preparation.room) {
      const page = mockInterview(application, preparation, { person, format });
      const asked = partOf(page, `What ${person.name.split(" ")[0]} may ask`);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(6);
      expect([person.name, asked.length > 0]).toEqual([person.name, true]);
    }
  });

  it("knows what was said before, and not what is only planned", () => {
    const person = personCalled("Priya");
    const said = partOf(
      mockInterview(application, preparation, { person }),
      "What was said before",
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => line.includes("(Plan)"))).toEqual([]);
  });
});

describe("a debrief", () => {
  it("asks for every kind of note, first for what nobody has noted", () => {
    const asked = partOf(debrief(application, 1), "What to ask me");
    expect(asked).toHaveLength(NOTE_PROMPTS.length);
    const isNoted = asked.map((line) => line.endsWith("ask what is missing."));
    expect(isNoted.indexOf(true)).toBe(isNoted.lastIndexOf(false) + 1);
    expect(isNoted).toContain(true);
  });

  it("names who was there, what is noted, and what was to be asked", () => {
    const page = debrief(application, 2);
    expect(partOf(page, "Who was there")).toContain("- Priya Raman, Data Engineering Manager");
    expect(page).not.toContain("## What is noted already");
    expect(partOf(page, "What I meant to ask them").every((line) => line.endsWith("?"))).toBe(true);
  });
});

describe("the sharpening of a story", () => {
  const [strong] = candidate.stories;
  if (!strong) throw new Error("no story");
  const { decision: _decision, effect: _effect, ...thin } = strong;

  it("shows what is there and asks for what is missing", () => {
    const page = sharpenStory(thin);
    expect(page).toContain(`# Sharpen a story: ${strong.title}`);
    const missing = partOf(page, "What is missing");
    expect(missing).toContain("- your own decision (STF-2): Say what you yourself decided.");
    expect(missing.some((line) => line.includes("STF-5"))).toBe(true);
    expect(partOf(sharpenStory(strong), "What is missing").length).toBeLessThan(missing.length);
  });

  it("names the people of one process, or the audiences at large", () => {
    const inProcess = partOf(sharpenStory(strong, preparation), "Who listens for this");
    const told = preparation.room.filter(({ stories }) =>
      stories.some(({ id }) => id === strong.id),
    );
    expect(inProcess.map((line) => line.replace(/^- (.*?) \(.*$/, "$1"))).toEqual(
      told.map(({ name }) => name),
    );
    expect(partOf(sharpenStory(strong), "Who listens for this").join()).toContain("Hiring manager");
  });
});
