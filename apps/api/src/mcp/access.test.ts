import { describe, expect, it } from "vitest";
import { aTestApi } from "../testing.ts";
import { anAssistant, call, REVISIONS } from "../testing-assistant.ts";

const HOST = "127.0.0.1:4747";

const LIST = {
  jsonrpc: "2.0",
  id: 1,
  method: "tools/list",
  params: {},
};

function ask(api: ReturnType<typeof aTestApi>, headers: Readonly<Record<string, string>>) {
  return api.guarded.request(`http://${HOST}/mcp`, {
    method: "POST",
    body: JSON.stringify(LIST),
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      host: HOST,
      ...headers,
    },
  });
}

describe("the door of assistants", () => {
  it.each([
    ["no token", {}, 401, "unauthorized"],
    ["a wrong token", { authorization: "Bearer wrong" }, 401, "unauthorized"],
    ["another host", { authorization: "Bearer secret-token", host: "evil.example" }, 421, "host"],
    [
      "a page of another site",
      { authorization: "Bearer secret-token", origin: "https://evil.example" },
      403,
      "origin",
    ],
  ])("lets nobody in with %s", async (_, headers, status, problem) => {
    const answer = await ask(aTestApi(), headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ type: expect.stringContaining(problem) });
  });

  it("answers without a session, and keeps nothing", async () => {
    const answer = await ask(aTestApi(), { authorization: "Bearer secret-token" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("mcp-session-id")).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it.each(REVISIONS)("speaks %s, and offers the same in it", async (revision) => {
    const assistant = await anAssistant(aTestApi(), { revision });
    expect(assistant.getNegotiatedProtocolVersion()).toBe(revision);
    const names = (await assistant.listTools()).tools.map(({ name }) => name);
    expect(names).toHaveLength(24);
    expect((await assistant.listPrompts()).prompts).toHaveLength(3);
    expect(assistant.getInstructions()).toContain("list_applications");
  });

  it("shows a token that may only read what reads, and lets it change nothing", async () => {
    const api = aTestApi();
    const { document } = await api.client.addSample();
    const { secret } = await api.client.createToken({ name: "Reader", scope: "read" });
    const assistant = await anAssistant(api, { token: secret });
    const { tools } = await assistant.listTools();
    expect(tools.map(({ annotations }) => annotations?.readOnlyHint)).toEqual(
      tools.map(() => true),
    );
    expect((await call(assistant, "list_applications", {})).value).toMatchObject({ total: 1 });
    const note = { application: document.id, text: "They asked: why us?" };
    await expect(call(assistant, "add_note", note)).rejects.toThrow("add_note");
    expect((await api.client.application(document.id)).version).toBe(1);
  });

  it("opens for a token of one application that alone, whatever is asked", async () => {
    const api = aTestApi();
    const [own, other] = [await api.client.addSample(), await api.client.addSample()];
    const { id } = own.document;
    const { secret } = await api.client.createToken({
      name: "Coach",
      scope: "write",
      applications: [id],
    });
    const assistant = await anAssistant(api, { token: secret });
    const before = await api.store.latestSequence();
    const theirs = other.document.id;
    const said = async (name: string, input: object) => (await call(assistant, name, input)).text;
    for (const [name, input] of [
      ["read_document", { document: theirs }],
      ["read_document", { document: "me" }],
      ["get_preparation", { application: theirs, parts: ["room"] }],
      ["get_page", { application: theirs, page: "brief" }],
      ["what_to_do_next", {}],
      ["what_to_do_next", { application: theirs }],
      ["search", { query: "data" }],
      ["history", {}],
      ["history", { document: theirs }],
      ["history", { document: "me" }],
      ["read_text", { text: "They asked: why us?" }],
      ["add_draft", { text: "They asked: why us?" }],
      ["add_draft", { text: "They asked: why us?", into: theirs }],
      ["add_draft", { text: "They asked: why us?", into: "me" }],
      [
        "create_application",
        { company: { name: "Quill" }, role: { title: "Baker" }, timeZone: "UTC" },
      ],
      ["change", { document: theirs, edits: [{ type: "tick", itemId: "PRE-28" }] }],
      ["change", { document: "me", edits: [{ type: "update", patch: { name: "Eve" } }] }],
      ["add_note", { application: theirs, text: "They asked: why us?" }],
      ["draft_message", { application: theirs, message: "thank-you@p1" }],
      ["delete_application", { application: theirs }],
      ["undo", { document: theirs, ofOthers: true }],
      ["redo", { document: theirs, ofOthers: true }],
      ["undo", { document: "me", ofOthers: true }],
      ["restore_version", { document: theirs, version: 0 }],
      ["match_stories", { questions: [{ id: "q", text: "Why?" }] }],
    ] as const)
      expect([name, await said(name, input)]).toEqual([
        name,
        "The token is for other applications. This token opens the applications that it was made for, and nothing else. Make another one in Settings.",
      ]);
    expect(await api.store.latestSequence()).toBe(before);
    expect((await call(assistant, "list_applications", {})).value).toMatchObject({
      items: [{ id }],
      total: 1,
    });
    const { resources } = await assistant.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      `finalist://applications/${id}/brief`,
      `finalist://applications/${id}/day-sheet`,
    ]);
    for (const uri of [`finalist://applications/${theirs}/brief`, "finalist://stories/st-a"])
      await expect(assistant.readResource({ uri })).rejects.toThrow(uri);
    for (const [name, given] of [
      ["mock_interview", { application: theirs, interviewer: "Priya" }],
      ["debrief", { application: theirs }],
      ["sharpen_story", { story: "st-a" }],
    ] as const)
      await expect(assistant.getPrompt({ name, arguments: given })).rejects.toThrow(
        /The token is for other applications|There is no story/,
      );
    const note = { application: id, text: "They asked: why us?" };
    expect((await call(assistant, "add_note", note)).failed).toBe(false);
  });

  it("names in the log the assistant and the token that it came with", async () => {
    const api = aTestApi();
    const { document } = await api.client.addSample();
    const { secret } = await api.client.createToken({ name: "Laptop", scope: "write" });
    for (const [revision, name] of [
      ["2026-07-28", "claude\n-code (best)"],
      ["2025-11-25", "claude-code"],
    ] as const) {
      const assistant = await anAssistant(api, { token: secret, revision, name });
      await call(assistant, "add_note", { application: document.id, text: "Late data again" });
    }
    const history = await api.client.history({ kind: "application", id: document.id });
    expect(history.map(({ author }) => author)).toEqual([
      // Without sessions, an older client is not known by name in its later requests.
      "assistant (Laptop)",
      "assistant (claude -code best, Laptop)",
      "test",
    ]);
  });

  it("is shut by taking the token away", async () => {
    const api = aTestApi();
    const { id, secret } = await api.client.createToken({ name: "Laptop", scope: "write" });
    const assistant = await anAssistant(api, { token: secret });
    await api.client.revokeToken(id);
    await expect(assistant.listTools()).rejects.toThrow("A token is needed");
  });
});
