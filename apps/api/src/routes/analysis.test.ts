import { describe, expect, it } from "vitest";
import { Overload, type OverloadProblem } from "../judges/overload.ts";
import { anAssistant, call } from "../testing-assistant.ts";
import { aTestApi } from "../testing.ts";

const ask = async (path: string, body: unknown) => {
  const response = await aTestApi().request("POST", path, JSON.stringify(body), {
    "content-type": "application/json",
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const NINE = { round: 1, text: "I ran a night crew of nine bakers." };
const FOUR = { round: 2, text: "My night crew was four bakers." };

describe("the analysis of texts", () => {
  it("compares pairs, and finds what disagrees among statements", async () => {
    expect(
      await ask("/consistency", { pairs: [{ id: "p", topic: "crew", a: NINE, b: FOUR }] }),
    ).toMatchObject({
      status: 200,
      body: { items: [{ id: "p", verdict: "contradiction", kind: "count" }] },
    });
    const statements = [
      { ...NINE, topic: "crew" },
      { ...FOUR, topic: "crew" },
    ];
    expect(await ask("/consistency", { statements })).toMatchObject({
      status: 200,
      body: { findings: [{ statements: ["1", "2"], verdict: "contradiction" }] },
    });
  });

  it("ranks stories, and gives an empty ranking where there is none", async () => {
    const input = { stories: [], questions: [{ id: "q", text: "Why us?" }] };
    expect(await ask("/match", input)).toEqual({
      status: 200,
      body: { items: [{ question: "q", ranking: [] }] },
    });
  });

  it("reviews answers in their order", async () => {
    const answers = [{ id: "a", text: "I rang her, um, twice." }, { text: "We do workshops." }];
    const { status, body } = await ask("/review", { answers });
    expect(status).toBe(200);
    expect(body).toMatchObject({ items: [{ id: "a", fillerCount: 1 }, { fillerCount: 0 }] });
  });

  it("reads many invitations at once, and stores none", async () => {
    const text =
      "Your final interview is on 8 December 2026 at 10:00 GMT by phone with Priya Raman.";
    const invitations = [{ id: "i", sent: "2026-11-30T09:00:00Z", text }];
    const { status, body } = await ask("/intake/invitations", { invitations });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [
        { id: "i", draft: { sessions: [{ start: "2026-12-08T10:00:00+00:00", mode: "phone" }] } },
      ],
    });
  });

  it.each<[string, unknown, string]>([
    ["/consistency", {}, ""],
    ["/consistency", { statements: [NINE], pairs: [{ a: NINE, b: FOUR }] }, ""],
    ["/consistency", { statements: [{ round: 1 }] }, "/statements/0/text"],
    ["/consistency", { pairs: [{ a: NINE }] }, "/pairs/0/b"],
    [
      "/consistency",
      { statements: [{ round: 1, text: "x".repeat(20_001) }] },
      "/statements/0/text",
    ],
    ["/match", { stories: [{ id: "s" }], questions: [] }, "/stories/0/text"],
    ["/match", { stories: [] }, "/questions"],
    ["/review", { answers: [] }, "/answers"],
    ["/review", { answers: [{ text: 1 }] }, "/answers/0/text"],
    ["/intake/invitations", { invitations: [{ sent: "today", text: "x" }] }, "/invitations/0/sent"],
  ])("names the field that is wrong for %s: %j", async (path, input, pointer) => {
    const { status, body } = await ask(path, input);
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ pointer }] });
  });
});

describe("too much of it", () => {
  it("is refused before it is read", async () => {
    const answers = [{ text: "x ".repeat(1_100_000) }];
    const { status, body } = await ask("/review", { answers });
    expect({ status, type: body["type"] }).toEqual({
      status: 413,
      type: "urn:finalist:problem:too-large",
    });
  });
});

describe("a résumé", () => {
  const RESUME = JSON.stringify({
    basics: { name: "Maren Olsson" },
    work: [
      { name: "Harbour Mill", position: "Shift Lead", startDate: "2021-03", endDate: "2023-05" },
    ],
  });

  it("gives its posts to the person and its claims to an application, each only once", async () => {
    const { client } = aTestApi();
    const draft = await client.intake(RESUME);
    expect(draft).toMatchObject({ source: "resume", resume: { name: "Maren Olsson" } });
    await client.addResume(draft);
    expect((await client.candidate()).document).toMatchObject({
      name: "Maren Olsson",
      positions: [
        { employer: "Harbour Mill", title: "Shift Lead", from: "2021-03", to: "2023-05" },
      ],
    });
    await expect(client.addResume(draft)).rejects.toThrow("on file already");
    const notes = await client.intake("They asked: why us?");
    const { document } = await client.create({ ...notes, company: "Kestrel", role: "Buyer" });
    const added = await client.addDraft(document.id, draft);
    expect(added.document).toMatchObject({
      claims: expect.arrayContaining([
        expect.objectContaining({ subject: "title at Harbour Mill", saidIn: "cv" }),
      ]) as unknown,
    });
    await expect(client.addDraft(document.id, draft)).rejects.toThrow("on file already");
  });

  it("is refused with words where its JSON is broken off", async () => {
    await expect(aTestApi().client.intake(RESUME.slice(0, -4))).rejects.toThrow("broken off");
  });
});

const overloaded = (problem: OverloadProblem) =>
  aTestApi({
    judges: {
      for: () => () => Promise.reject(new Overload(problem)),
      close: async () => undefined,
    },
  });
const TOO_MUCH = {
  type: "too_much_work",
  what: "1,000 statements with 1,800,000 characters",
} as const;

describe("texts that are too much", () => {
  const TEXT = { text: "We cut it by half." };
  it.each<[string, unknown]>([
    ["/consistency", { statements: [{ round: 1, ...TEXT }] }],
    ["/consistency", { pairs: [{ a: TEXT, b: TEXT }] }],
    ["/match", { stories: [], questions: [] }],
    ["/review", { answers: [TEXT] }],
    ["/intake", TEXT],
    ["/intake/invitations", { invitations: [TEXT] }],
  ])(
    "are named at %s, and who comes while others wait is asked to come again",
    async (path, body) => {
      const late = await overloaded(TOO_MUCH).request("POST", path, body);
      expect(late.status).toBe(422);
      expect(await late.json()).toMatchObject({
        type: "urn:finalist:problem:too-much-work",
        detail: expect.stringContaining(TOO_MUCH.what),
      });
      const { request, errors } = overloaded({ type: "judges_busy" });
      const busy = await request("POST", path, body);
      expect([busy.status, busy.headers.get("retry-after"), errors]).toEqual([503, "5", []]);
    },
  );

  it.each<[string, object]>([
    ["check_consistency", { statements: [{ round: 1, ...TEXT }] }],
    ["match_stories", { questions: [{ id: "q", text: "Why us?" }] }],
    ["review_answer", { answers: [TEXT] }],
    ["read_text", TEXT],
    ["add_draft", TEXT],
  ])("are named to an assistant by %s", async (tool, input) => {
    const api = overloaded(TOO_MUCH);
    const { failed, text } = await call(await anAssistant(api), tool, input);
    expect([failed, api.errors]).toEqual([true, []]);
    expect(text).toContain(TOO_MUCH.what);
  });
});
