import { describe, expect, it } from "vitest";
import { aTestApi } from "../testing.ts";
import { anAssistant } from "../testing-assistant.ts";

async function aSample() {
  const api = aTestApi({ now: "2026-05-13T17:00:00Z" });
  const { document } = await api.client.addSample();
  return { api, id: document.id, assistant: await anAssistant(api) };
}

const textIn = ({ contents }: { readonly contents: readonly object[] }): string => {
  const [first] = contents;
  return first && "text" in first ? String(first.text) : "";
};

describe("what can be attached", () => {
  it("lists the pages of each application and the stories, and reads each of them", async () => {
    const { assistant, id } = await aSample();
    const { resources } = await assistant.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      `finalist://applications/${id}/brief`,
      `finalist://applications/${id}/day-sheet`,
      ...["st-a", "st-b", "st-c"].map((story) => `finalist://stories/${story}`),
    ]);
    for (const { uri, title } of resources) {
      const text = textIn(await assistant.readResource({ uri }));
      expect([title, text.length > 200]).toEqual([title, true]);
    }
  });

  it("has the same brief as everywhere else", async () => {
    const { api, assistant, id } = await aSample();
    const brief = await assistant.readResource({ uri: `finalist://applications/${id}/brief` });
    expect(textIn(brief)).toBe(await api.client.briefText(id));
  });

  it("reads a playbook entry, and finds its id by the first letters", async () => {
    const { assistant } = await aSample();
    const entry = await assistant.readResource({ uri: "finalist://playbook/FMT-PANEL" });
    expect(textIn(entry)).toContain("Range and composure");
    const { completion } = await assistant.complete({
      ref: { type: "ref/resource", uri: "finalist://playbook/{entry}" },
      argument: { name: "entry", value: "fmt-p" },
    });
    expect(completion.values).toEqual(["FMT-PANEL", "FMT-PRES", "FMT-PORT"]);
  });

  it.each(["applications/nobody/brief", "stories/none", "playbook/R-9999", "moods/1"])(
    "says that there is no %s",
    async (path) => {
      const { assistant } = await aSample();
      const uri = `finalist://${path}`;
      await expect(assistant.readResource({ uri })).rejects.toThrow(uri);
    },
  );
});

describe("what a person can start", () => {
  const start = async (name: string, given: Readonly<Record<string, string>>) => {
    const { assistant } = await aSample();
    const { messages } = await assistant.getPrompt({ name, arguments: { ...given } });
    const [first] = messages;
    return first?.content.type === "text" ? first.content.text : "";
  };

  it("a practice interview with one person, in the format of their session", async () => {
    const text = await start("mock_interview", { application: "Tidewell", interviewer: "priya" });
    expect(text).toContain("# A practice interview: System design with Priya Raman");
    expect(text).toContain("Data Engineering Manager at Tidewell");
    expect(text).toContain("review_answer");
  });

  it("a practice interview in another format, with questions of that format", async () => {
    const text = await start("mock_interview", {
      application: "Tidewell",
      interviewer: "Priya Raman",
      format: "Panel",
    });
    expect(text).toContain("# A practice interview: Panel with Priya Raman");
    expect(text).toMatch(/## What Priya may ask\n\n- .+\?/);
  });

  it("a debrief that asks first for what nobody has noted", async () => {
    const text = await start("debrief", { application: "Tidewell", round: "2" });
    expect(text).toContain("# After round 2 at Tidewell");
    expect(text).toContain("What did they ask?");
    expect(text).toContain("add_note");
  });

  it("the sharpening of a story, with what it lacks", async () => {
    const text = await start("sharpen_story", { story: "st-a", application: "Tidewell" });
    expect(text).toContain("# Sharpen a story:");
    expect(text).toContain("## Who listens for this");
  });

  it.each([
    ["mock_interview", { application: "Tidewell", interviewer: "Zoe" }, "Near it: Priya Raman"],
    [
      "mock_interview",
      { application: "Tidewell", interviewer: "Priya", format: "Seance" },
      "/format: expected one of One-on-one, Panel",
    ],
    ["debrief", { application: "Tidewell", round: "7" }, "/round: expected one of 1, 2"],
    ["debrief", { application: "Nobody" }, "There is no application Nobody"],
    ["sharpen_story", { story: "The moon" }, "There is no story The moon. Near it:"],
  ])("%s refuses %j and says what there is", async (name, given, said) => {
    await expect(start(name, given)).rejects.toThrow(said);
  });

  it("suggests companies, then the people and rounds of the one that was chosen", async () => {
    const { assistant } = await aSample();
    const suggest = async (name: string, argument: string, value: string, chosen?: string) => {
      const { completion } = await assistant.complete({
        ref: { type: "ref/prompt", name },
        argument: { name: argument, value },
        ...(chosen && { context: { arguments: { application: chosen } } }),
      });
      return completion.values;
    };
    expect(await suggest("mock_interview", "application", "ti")).toEqual([
      "Tidewell Freight Analytics",
    ]);
    expect(await suggest("mock_interview", "interviewer", "", "Tidewell")).toContain("Priya Raman");
    expect(await suggest("mock_interview", "interviewer", "vid", "Tidewell")).toEqual([
      "Tomás Vidal",
    ]);
    expect(await suggest("mock_interview", "interviewer", "", "Nobody")).toEqual([]);
    expect(await suggest("mock_interview", "format", "pan")).toEqual(["Panel"]);
    expect(await suggest("debrief", "round", "", "Tidewell")).toEqual(["1", "2"]);
    expect(await suggest("sharpen_story", "story", "")).toHaveLength(3);
  });
});
