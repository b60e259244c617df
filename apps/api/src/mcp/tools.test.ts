import { describe, expect, it } from "vitest";
import { createMemoryDatabase } from "../storage/memory.ts";
import { aTestApi } from "../testing.ts";
import { anAssistant, call } from "../testing-assistant.ts";
import { TOOLS } from "./tools/tools.ts";

const NOW = "2026-05-13T17:00:00Z";

async function aSample() {
  const api = aTestApi({ now: NOW });
  const { document } = await api.client.addSample();
  const assistant = await anAssistant(api);
  const ask = (name: string, input: object) => call(assistant, name, input);
  return { ...api, id: document.id, assistant, ask };
}

const ROUND = {
  role: { title: "Baker" },
  timeZone: "Europe/London",
  start: "2026-06-02T09:00:00Z",
  verify: ["SIG-01"],
};
const INVITATION = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:one
SUMMARY:System design
DTSTART:20260520T090000Z
DTEND:20260520T100000Z
ORGANIZER;CN=Ada Ruiz:mailto:ada@quill.example
END:VEVENT
END:VCALENDAR`;

/** Every tool on real input, in an order in which each has something to do. */
const CALLS: readonly (readonly [name: string, input: object])[] = [
  ["list_applications", {}],
  ["read_document", { document: "Tidewell" }],
  ["read_document", { document: "me" }],
  ["get_page", { application: "tide", page: "brief" }],
  ["get_page", { application: "tide", page: "day-sheet" }],
  ["what_to_do_next", { minutes: 30 }],
  ["what_to_do_next", { application: "tide" }],
  ["search", { query: "late data" }],
  ["look_up_playbook", { ids: ["aud-hm", "R-039"] }],
  ["look_up_playbook", { query: "panel" }],
  ["describe_entries", { collection: "stories" }],
  ["read_text", { text: INVITATION }],
  ["add_draft", { text: INVITATION, into: "tide" }],
  [
    "create_application",
    { company: { name: "Quill" }, role: { title: "Baker" }, timeZone: "Europe/London" },
  ],
  ["change", { document: "tide", edits: [{ type: "tick", itemId: "PRE-28" }] }],
  ["add_note", { application: "tide", text: "They asked: why us?" }],
  ["draft_message", { application: "tide", message: "thank-you@p1", moment: "Her replay log" }],
  ["undo", { document: "tide" }],
  ["redo", { document: "tide" }],
  ["restore_version", { document: "tide", version: 1 }],
  ["history", {}],
  ["history", { document: "tide", limit: 3 }],
  ["delete_application", { application: "Quill" }],
  ["check_consistency", { statements: [{ round: 1, text: "We were nine." }] }],
  [
    "check_consistency",
    { pairs: [{ a: { text: "We were nine." }, b: { text: "We were four." } }] },
  ],
  ["match_stories", { questions: [{ id: "q", text: "When did something break?" }] }],
  ["review_answer", { answers: [{ text: "I rebuilt the oven alone, and we baked again." }] }],
  ["propose_loop", ROUND],
  ["lint_loop", { role: ROUND.role, timeZone: ROUND.timeZone, people: [], sessions: [] }],
];

describe("the tools", () => {
  it("answer as their schemas say, each of them", async () => {
    const { ask, assistant, errors } = await aSample();
    const { tools } = await assistant.listTools();
    const parts = TOOLS.find(({ name }) => name === "get_preparation")?.input.shape["parts"];
    const every = Object.values((parts as { element: { enum: object } }).element.enum);
    const seen = new Set<string>();
    for (const [name, input] of [
      ["get_preparation", { application: "tide", parts: every, hours: 5 }] as const,
      ...CALLS,
    ]) {
      // The official client holds the value to the schema of the list.
      const { failed, text, value } = await ask(name, input);
      expect({ name, failed, text: failed ? text : "" }).toEqual({ name, failed: false, text: "" });
      expect(value, name).toBeTypeOf("object");
      expect(text, name).not.toBe("");
      seen.add(name);
    }
    expect(errors).toEqual([]);
    expect([...seen].toSorted()).toEqual(tools.map(({ name }) => name).toSorted());
  });

  it("say what they do: who changes something, and who takes something away", async () => {
    const { assistant } = await aSample();
    const { tools } = await assistant.listTools();
    const named = (is: (hints: object) => boolean) =>
      tools.filter(({ annotations }) => is({ ...annotations })).map(({ name }) => name);
    expect(named((hints) => "readOnlyHint" in hints && !hints.readOnlyHint)).toEqual([
      ...["add_draft", "create_application", "change", "add_note", "draft_message"],
      ...["delete_application", "undo", "redo", "restore_version"],
    ]);
    expect(named((hints) => "destructiveHint" in hints && hints.destructiveHint === true)).toEqual([
      ...["change", "delete_application", "undo", "redo", "restore_version"],
    ]);
    for (const { title, description } of tools) {
      expect(title).toBeTruthy();
      expect(description?.length).toBeGreaterThan(40);
    }
  });

  it.each([
    ["read_document", { document: "nobody" }, "Not found. There is no application nobody."],
    ["read_document", {}, "/document: expected a string (required)"],
    ["read_document", { document: "me", whole: true }, "/whole: expected no such field"],
    ["get_preparation", { application: "tide", parts: ["mood"] }, "/parts/0: expected one of"],
    ["search", { query: "  " }, "/query: expected"],
    ["add_note", { application: "tide", text: "x", kind: "gossip" }, "/kind: expected one of they"],
    ["add_note", { application: "tide", text: "x", round: 99 }, "/round: expected"],
    [
      "change",
      { document: "tide", edits: [{ type: "add", collection: "notes", value: { text: 5 } }] },
      "/edits/0/value/text: expected a string",
    ],
    [
      "change",
      {
        document: "tide",
        edits: [
          { type: "tick", itemId: "PRE-28" },
          { type: "add", collection: "moods", value: {} },
        ],
      },
      "/edits/1/collection: expected one of interviews",
    ],
    ["change", { document: "tide", edits: [] }, "/edits: expected"],
    ["change", { document: "tide", edits: [{ type: "tick", itemId: "PRE-99" }] }, "Not found."],
    ["draft_message", { application: "tide", message: "thank-you" }, "Near it: thank-you@p1"],
    [
      "draft_message",
      { application: "tide", message: "thank-you@p1", sent: true },
      "/sent: expected false: there is nothing to thank for yet",
    ],
    ["create_application", { company: {}, role: {}, timeZone: "Mars" }, "/company/name: expected"],
    ["add_draft", { into: "tide" }, "/text: expected either text or draft"],
    ["add_draft", { draft: { source: "rumour" } }, "/draft/source: expected one of calendar"],
    ["add_draft", { text: "", into: "tide" }, "/text: expected"],
    ["look_up_playbook", { ids: ["R-9999"] }, "There is no playbook entry R-9999. Near it:"],
    ["restore_version", { document: "tide", version: 40 }, "There is no version 40"],
    ["check_consistency", {}, "/statements: expected either statements or pairs"],
    ["delete_application", { application: "tide", base: 9 }, "Changed in the meantime."],
  ])("%s refuses %j, says what was expected, and changes nothing", async (name, input, said) => {
    const { ask, store } = await aSample();
    const before = await store.latestSequence();
    const { failed, text } = await ask(name, input);
    expect({ failed, text }).toEqual({ failed: true, text: expect.stringContaining(said) });
    expect(await store.latestSequence()).toBe(before);
  });

  it("ask which of several applications is meant", async () => {
    const { ask, client } = await aSample();
    await client.addSample();
    const { failed, text } = await ask("read_document", { document: "tide" });
    expect(failed).toBe(true);
    expect(text).toMatch(/\/document: expected the id of one of them: sample-\S+ \(Tidewell/);
  });

  it("tell a fault of ours by its id, and nothing of its inside", async () => {
    const broken = new Error("the pipe /home/ada burst");
    const database = createMemoryDatabase();
    const list = () => Promise.reject(broken);
    const api = aTestApi({
      database: { ...database, workspace: (id) => ({ ...database.workspace(id), list }) },
    });
    const { errors, logged } = api;
    const { failed, text } = await call(await anAssistant(api), "list_applications", {});
    expect(failed).toBe(true);
    expect(text).toMatch(/^Something broke on our side\. It is in the log of the server as [\w-]+/);
    expect(text).not.toContain("pipe");
    expect(errors).toEqual([broken]);
    expect(logged).toEqual([expect.stringMatching(/^[\w-]+ mcp list_applications$/)]);
  });
});

describe("what an assistant writes", () => {
  it("stands in the history as its own, and is taken back by undo", async () => {
    const { ask, client, id } = await aSample();
    const ref = { kind: "application", id } as const;
    const before = (await client.application(id)).document;
    const noted = await ask("add_note", { application: "tide", text: "They asked: why us?" });
    expect(noted.value).toMatchObject({ document: id, note: { kind: "they-asked" } });
    expect((await client.history(ref))[0]).toMatchObject({
      author: "assistant (test-assistant)",
      summary: "Added note why us?",
    });
    expect((await ask("undo", { document: id })).text).toBe(
      "Taken back: Added note why us?. It is version 3 now.",
    );
    expect((await client.application(id)).document).toEqual(before);
    expect((await ask("redo", { document: id })).failed).toBe(false);
    expect((await client.history(ref)).map(({ author, mode }) => [author, mode])).toEqual([
      ["assistant (test-assistant)", "redo"],
      ["assistant (test-assistant)", "undo"],
      ["assistant (test-assistant)", "do"],
      ["test", "do"],
    ]);
  });

  it("leaves alone what the person did, until the person asks for it", async () => {
    const { ask, client, id } = await aSample();
    const ref = { kind: "application", id } as const;
    await client.run(ref, { type: "tick", itemId: "PRE-28" });
    const refused = await ask("undo", { document: id });
    expect(refused).toMatchObject({
      failed: true,
      text: expect.stringContaining(
        "/ofOthers: expected true, once the person agrees: the last change is by test, and no assistant's: Ticked “Outline",
      ),
    });
    expect((await ask("undo", { document: id, ofOthers: true })).failed).toBe(false);
    expect((await client.history(ref))[0]).toMatchObject({ mode: "undo" });
  });

  it("brings a deleted application back by its id", async () => {
    const { ask, client, id } = await aSample();
    await ask("delete_application", { application: id });
    expect(await client.list()).toEqual([]);
    expect((await ask("undo", { document: id })).failed).toBe(false);
    expect((await client.list()).map((one) => one.id)).toEqual([id]);
  });

  it("stands or falls together, and is one step of undo", async () => {
    const { ask, client, id } = await aSample();
    const before = await client.application(id);
    const edits = [
      { type: "add", collection: "interviewers", value: { name: "Ada Ruiz" } },
      { type: "tick", itemId: "PRE-28" },
    ];
    const done = await ask("change", { document: id, edits, base: before.version });
    expect(done.value).toMatchObject({ version: 2, added: [expect.any(String)] });
    const { document } = await client.application(id);
    expect(document.interviewers.at(-1)).toMatchObject({ name: "Ada Ruiz" });
    await ask("undo", { document: id });
    expect((await client.application(id)).document).toEqual(before.document);
  });

  it("is refused where the person changed the same meanwhile, and kept where it is another thing", async () => {
    const { ask, client, id } = await aSample();
    const ref = { kind: "application", id } as const;
    await client.run(ref, { type: "update", patch: { role: { title: "Mine" } } });
    const edit = (patch: object) => ({ document: id, base: 1, edits: [{ type: "update", patch }] });
    expect(await ask("change", edit({ role: { title: "Theirs" } }))).toMatchObject({
      failed: true,
      text: expect.stringContaining("Changed in the meantime"),
    });
    expect((await ask("change", edit({ statedWindow: "2026-05-30" }))).failed).toBe(false);
    const { document } = await client.application(id);
    expect(document).toMatchObject({ role: { title: "Mine" }, statedWindow: "2026-05-30" });
  });

  it("makes the round that a note is of, where there is none", async () => {
    const { ask, client } = await aSample();
    const made = await ask("create_application", {
      company: { name: "Quill" },
      role: { title: "Baker" },
      timeZone: "Europe/London",
    });
    const { document: id } = made.value as { document: string };
    await ask("add_note", { application: "Quill", text: "They asked: why bread?" });
    const { document } = await client.application(id);
    expect(document.interviews).toMatchObject([{ round: 1 }]);
    expect(document.notes).toMatchObject([{ kind: "they-asked", text: "why bread?" }]);
  });

  it("puts a message together, and notes that it went out only when it is finished", async () => {
    const { ask, setNow } = await aSample();
    setNow("2026-05-14T20:00:00Z");
    const message = { application: "tide", message: "thank-you@p1" };
    expect(await ask("draft_message", { ...message, sent: true })).toMatchObject({
      failed: true,
      text: expect.stringContaining("/sent: expected a finished message; still open: fill in"),
    });
    const words = { moment: "Your replay log", tie: "You need replays; I built two." };
    const { value } = await ask("draft_message", { ...message, ...words });
    expect(value).toMatchObject({ message: { state: "now" }, words: expect.any(Number) });
    const sent = await ask("draft_message", { ...message, sent: true });
    expect(sent.value).toMatchObject({ message: { state: "sent" } });
    const again = await ask("draft_message", { ...message, sent: true });
    expect(again.value).toEqual(sent.value);
  });
});
