import { COLLECTIONS, type Application } from "@finalist/core/model";
import { formatBrief, type Preparation } from "@finalist/core/prepare";
import { tidewell } from "@finalist/core/sample";
import type { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import { ApiError } from "./client.ts";
import {
  BriefBody,
  ChecklistBody,
  FindingsBody,
  FollowUpsBody,
  LedgerBody,
  PlanBody,
  PreparationBody,
  QuestionBoardBody,
  RoomBody,
  TimelineBody,
} from "./routes/preparation-schemas.ts";
import { aTestApi } from "./testing.ts";

/** Whatever version is there. */
const ANY = { "if-match": "*" };

const INVITATION = `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:one@example
SEQUENCE:1
DTSTART;TZID=Europe/London:20260514T100000
DTEND;TZID=Europe/London:20260514T110000
SUMMARY:Second interview: Senior Data Engineer
ORGANIZER;CN=June Park:mailto:june.park@tidewell.org
ATTENDEE;CN=Priya Raman:mailto:priya.raman@tidewell.org
DESCRIPTION:System design with Priya Raman\\, Data Engineering Manager
END:VEVENT
END:VCALENDAR`;

const withSample = async () => {
  const api = aTestApi();
  const { document, version } = await api.client.addSample();
  return { ...api, id: document.id, version };
};

const problemOf = async (response: Response | Promise<Response>) => {
  const answered = await response;
  const body = (await answered.json()) as {
    type: string;
    status: number;
    detail: string;
    errors?: { pointer: string }[];
    version?: number;
    conflicts?: string[];
  };
  expect(answered.headers.get("content-type")).toBe("application/problem+json");
  expect(body.status).toBe(answered.status);
  return { ...body, pointers: body.errors?.map(({ pointer }) => pointer) };
};

describe("from an invitation to a brief", () => {
  it("reads, confirms and prepares", async () => {
    const { client } = aTestApi();
    const draft = await client.intake(INVITATION);
    expect(draft).toMatchObject({
      source: "calendar",
      company: "Tidewell",
      role: "Senior Data Engineer",
      timeZone: "Europe/London",
    });
    const { document } = await client.create(draft);
    const brief = await client.brief(document.id);
    expect(brief).toMatchObject({
      company: "Tidewell",
      start: "2026-05-14T09:00:00Z",
      countdown: "in 16 h",
    });
    expect(brief.people.map(({ name }) => name)).toContain("Priya Raman");
    expect(await client.briefText(document.id)).toBe(formatBrief(brief));
  });

  it("adds a later invitation to the application, without doubling it", async () => {
    const { client } = aTestApi();
    const draft = await client.intake(INVITATION);
    const { document } = await client.create(draft);
    await expect(client.addDraft(document.id, draft)).rejects.toThrow("on file already");
    expect((await client.application(document.id)).document).toEqual(document);
    const later = await client.intake(
      INVITATION.replace("SEQUENCE:1", "SEQUENCE:2").replaceAll("T100000", "T093000"),
    );
    await client.addDraft(document.id, later);
    const { document: after } = await client.application(document.id);
    expect(after.sessions.map(({ start }) => start)).toEqual(["2026-05-14T08:30:00Z"]);
    expect(after.interviewers).toHaveLength(document.interviewers.length);
  });

  it("adds notes of an earlier round", async () => {
    const { client, id } = await withSample();
    const draft = await client.intake(
      "They asked\n- How do you test a replay?\nWent well: the log",
    );
    await client.addDraft(id, draft);
    const { document } = await client.application(id);
    expect(document.notes.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
      ["they-asked", "How do you test a replay?"],
      ["went-well", "the log"],
    ]);
  });
});

describe("derived answers", () => {
  it("fit the schemas that the OpenAPI document gives", async () => {
    const { request, id } = await withSample();
    const rows: [string, z.ZodType][] = [
      ["preparation", PreparationBody],
      ["brief", BriefBody],
      ["checklist", ChecklistBody],
      ["room", RoomBody],
      ["questions", QuestionBoardBody],
      ["timeline", TimelineBody],
      ["findings", FindingsBody],
      ["plan?hours=2", PlanBody],
      ["ledger", LedgerBody],
      ["follow-ups", FollowUpsBody],
    ];
    for (const [path, schema] of rows) {
      const body: unknown = await (await request("GET", `/applications/${id}/${path}`)).json();
      expect(schema.parse(body), path).toEqual(body);
    }
  });

  it("are what the core computes", async () => {
    const { client, id } = await withSample();
    const preparation: Preparation = await client.preparation(id);
    expect(preparation.readiness).toMatchObject({ done: 19, applicable: 27, score: 70 });
    expect(preparation.findings.map(({ rule }) => rule)).toContain("R-039");
  });

  it("plan for the hours there are, and refuse hours that are none", async () => {
    const { request, id } = await withSample();
    const plan = async (hours: string) =>
      (await request("GET", `/applications/${id}/plan?hours=${hours}`)).json();
    expect(await plan("100")).toMatchObject({ suffices: true, dropped: [] });
    expect(await plan("0.5")).toMatchObject({ suffices: false, minutesAvailable: 30 });
    const refused = await problemOf(request("GET", `/applications/${id}/plan?hours=-1`));
    expect(refused).toMatchObject({ status: 422, errors: [{ pointer: "/hours" }] });
  });
});

describe("the playbook", () => {
  it("gives one entry by its id, and the nearest ones for a slip", async () => {
    const { request } = aTestApi();
    const found = await request("GET", "/playbook/entries/FMT-PRES");
    expect(await found.json()).toMatchObject({ id: "FMT-PRES", group: "Formats" });
    const missing = await problemOf(request("GET", "/playbook/entries/FMT-PREZ"));
    expect(missing).toMatchObject({
      status: 404,
      detail: expect.stringContaining("Near it: FMT-PRES"),
    });
  });

  it("lists everything, catalogue by catalogue and as lines", async () => {
    const { request } = aTestApi();
    const whole = (await (await request("GET", "/playbook")).json()) as Record<string, object>;
    expect(Object.keys(whole["rules"] ?? {})).toHaveLength(129);
    const lines = (await (await request("GET", "/playbook/entries")).json()) as { items: object[] };
    expect(lines.items.length).toBeGreaterThan(900);
  });
});

describe("the hiring team's side", () => {
  const brief = {
    role: { title: "Analyst", family: "data-ai" },
    verify: ["SIG-20"],
    roundOneQuestions: ["QA-001"],
    start: "2026-05-20T09:00:00Z",
    timeZone: "Europe/Berlin",
  };

  it("designs a round that its own lint passes, but for what the team has to do", async () => {
    const { request } = aTestApi();
    const designed = await request("POST", "/loop/design", brief);
    const { plan } = (await designed.json()) as { plan: object };
    const linted = await request("POST", "/loop/lint", plan);
    expect(await linted.json()).toMatchObject({
      findings: [{ lint: "LINT-11", detail: "the candidate was not told" }],
    });
  });

  it("names the field that is wrong", async () => {
    const { request } = aTestApi();
    const refused = await problemOf(
      request("POST", "/loop/design", { ...brief, verify: ["SIG-99"] }),
    );
    expect(refused).toMatchObject({ status: 422, errors: [{ pointer: "/verify/0" }] });
  });
});

describe("what nobody could mean", () => {
  it("ticks no item that does not exist", async () => {
    const { request, client, id } = await withSample();
    const tick = (itemId: string) =>
      request("POST", `/applications/${id}/commands`, { command: { type: "tick", itemId } });
    expect(await problemOf(tick("PRE-99"))).toMatchObject({ status: 404 });
    expect(await problemOf(tick("SYS-02@nowhere"))).toMatchObject({ status: 404 });
    expect((await client.application(id)).version).toBe(1);
    expect((await tick("SYS-02@s-a")).status).toBe(200);
  });

  it.each([
    ["a null character", "a\u0000b"],
    ["an escape sequence", "a\u001b[31mred"],
    ["a second line", "a\nb"],
    ["half a character", "a\ud800"],
  ])("stores no name with %s", async (_, name) => {
    const { request, id } = await withSample();
    const refused = await problemOf(
      request("POST", `/applications/${id}/interviewers`, { id: "x", name }),
    );
    expect(refused).toMatchObject({ status: 422, errors: [{ pointer: "/name" }] });
  });

  it("takes no id that reaches behind an object", async () => {
    const { request, id } = await withSample();
    const refused = await problemOf(
      request("POST", `/applications/${id}/interviewers`, '{"id":"__proto__","name":"A"}'),
    );
    expect(refused).toMatchObject({ status: 422, errors: [{ pointer: "/id" }] });
  });
});

describe("the sample", () => {
  it("leaves its invented profile when a real application comes", async () => {
    const { client } = await withSample();
    const draft = await client.intake(INVITATION);
    const { document } = await client.create(draft);
    expect((await client.candidate()).document.stories).toEqual([]);
    const { checklist } = await client.preparation(document.id);
    expect(checklist.find(({ id }) => id === "PRE-07")?.state).not.toBe("done");
  });

  it("comes back whole when its deletion is undone", async () => {
    const { client, id } = await withSample();
    const before = await client.preparation(id);
    await client.remove(id);
    expect((await client.candidate()).document.stories).toEqual([]);
    await client.undo({ kind: "application", id });
    expect((await client.preparation(id)).readiness).toEqual(before.readiness);
  });
});

describe("writing", () => {
  it("counts versions in the ETag, and refuses a stale If-Match", async () => {
    const { request, id } = await withSample();
    const path = `/applications/${id}`;
    const read = await request("GET", path);
    expect(read.headers.get("etag")).toBe('"1"');
    const first = await request("PATCH", path, { role: { title: "A" } }, { "if-match": '"1"' });
    expect([first.status, first.headers.get("etag")]).toEqual([200, '"2"']);
    const stale = await problemOf(
      request("PATCH", path, { role: { title: "B" } }, { "if-match": '"1"' }),
    );
    expect(stale).toMatchObject({ status: 412, version: 2 });
    expect(((await (await request("GET", path)).json()) as Application).role.title).toBe("A");
    expect((await request("PATCH", path, {}, { "if-match": "seven" })).status).toBe(400);
  });

  it("keeps both of two edits to different fields, and refuses the second to the same", async () => {
    const { client, id } = await withSample();
    const ref = { kind: "application", id } as const;
    const change = (patch: Record<string, unknown>) =>
      ({ type: "change", collection: "interviewers", id: "p1", patch }) as const;
    await client.run(ref, change({ title: "Head of Data" }), 1);
    await client.run(ref, change({ seniority: 9 }), 1);
    const { document } = await client.application(id);
    expect(document.interviewers[0]).toMatchObject({ title: "Head of Data", seniority: 9 });
    const refused = await client.run(ref, change({ title: "Chief" }), 1).catch((error) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused.problem).toMatchObject({
      status: 412,
      version: 3,
      conflicts: ["/interviewers/p1/title"],
    });
    expect((await client.application(id)).document.interviewers[0]?.title).toBe("Head of Data");
  });

  it("does not remove what others hung on an entry since", async () => {
    const { client, id } = await withSample();
    const ref = { kind: "application", id } as const;
    const value = { id: "q-new", interviewerId: "p4", questionId: "QB-16" };
    await client.run(ref, { type: "add", collection: "plannedQuestions", value });
    const removal = { type: "remove", collection: "interviewers", id: "p4" } as const;
    await expect(client.run(ref, removal, 1)).rejects.toMatchObject({
      problem: { status: 412, conflicts: ["/plannedQuestions/q-new"] },
    });
  });

  it("holds undo and commands to If-Match too", async () => {
    const { request, client, id } = await withSample();
    await client.run({ kind: "application", id }, { type: "tick", itemId: "PRE-28" });
    const stale = { "if-match": '"1"' };
    const tick = { command: { type: "untick", itemId: "PRE-28" } };
    const path = `/applications/${id}`;
    expect((await request("POST", `${path}/undo`, undefined, stale)).status).toBe(412);
    expect((await request("POST", `${path}/commands`, tick, stale)).status).toBe(412);
    expect((await request("POST", `${path}/undo`, undefined, { "if-match": '"2"' })).status).toBe(
      200,
    );
  });

  it("undoes and redoes, also a deletion, and says who did what", async () => {
    const { client, id } = await withSample();
    const ref = { kind: "application", id } as const;
    const before = (await client.application(id)).document;
    await client.remove(id);
    await expect(client.application(id)).rejects.toMatchObject({ problem: { status: 404 } });
    await client.undo(ref);
    expect((await client.application(id)).document).toEqual(before);
    await client.run(ref, { type: "tick", itemId: "PRE-28" });
    await client.undo(ref);
    await client.redo(ref);
    const { items } = await client.changes(0);
    const mine = items.filter(({ documentId }) => documentId === id);
    expect(mine.map(({ summary }) => summary)).toEqual([
      "Created",
      "Deleted",
      "Undo: Deleted",
      "Ticked “Outline your first 90 days with facts from round one”",
      "Undo: Ticked “Outline your first 90 days with facts from round one”",
      "Redo: Ticked “Outline your first 90 days with facts from round one”",
    ]);
    expect(new Set(mine.map(({ author }) => author))).toEqual(new Set(["test"]));
    await expect(client.redo(ref)).rejects.toMatchObject({ problem: { status: 409 } });
  });

  it("logs nothing for a change that changes nothing", async () => {
    const { client, id } = await withSample();
    const { version } = await client.run(
      { kind: "application", id },
      { type: "tick", itemId: "SYS-02@s-a" },
    );
    expect(version).toBe(1);
  });

  it("offers every collection of both documents by one shape", async () => {
    const { request, id } = await withSample();
    for (const collection of Object.keys(COLLECTIONS.application)) {
      const path = collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const list = await request("GET", `/applications/${id}/${path}`);
      expect(list.status, path).toBe(200);
    }
    const added = await request("POST", `/applications/${id}/notes`, {
      interviewId: "round-1",
      kind: "other",
      text: "Bright office",
    });
    const note = (await added.json()) as { id: string; text: string };
    expect([added.status, note.text]).toEqual([201, "Bright office"]);
    const notePath = `/applications/${id}/notes/${note.id}`;
    const changed = await request("PATCH", notePath, { text: "Dim" }, ANY);
    expect(await changed.json()).toMatchObject({ id: note.id, text: "Dim" });
    const removed = await request("DELETE", notePath, undefined, ANY);
    expect([removed.status, await removed.json()]).toEqual([200, { removed: note.id }]);
    expect((await request("GET", `/applications/${id}/notes/${note.id}`)).status).toBe(404);
    const story = await request("POST", "/candidate/stories", { kind: "STK-1", title: "One more" });
    expect(story.status).toBe(201);
  });
});

describe("the history of a document", () => {
  it("says what was changed and by whom, page by page, and takes back to any point of it", async () => {
    const { client, id } = await withSample();
    const ref = { kind: "application", id } as const;
    const first = (await client.application(id)).document;
    await client.run(ref, { type: "update", patch: { role: { title: "Lead" } } });
    await client.run(ref, { type: "remove", collection: "interviewers", id: "p1" });
    await client.undo(ref);
    await client.remove(id);

    const newest = await client.history(ref, { limit: 2 });
    expect(newest.map(({ version, summary }) => [version, summary])).toEqual([
      [5, "Deleted"],
      [4, "Undo: Removed interviewer"],
    ]);
    const older = await client.history(ref, { before: 4 });
    expect(older.map(({ version, summary, author }) => [version, summary, author])).toEqual([
      [3, "Removed interviewer", "test"],
      [2, "Changed role", "test"],
      [1, "Created", "test"],
    ]);

    expect(await client.restore(ref, 1)).toMatchObject({ document: first, version: 6 });
    const { document } = await client.restore(ref, 3);
    expect(document).toMatchObject({ role: { title: "Lead" } });
    expect((document as Application).interviewers.map((person) => person.id)).not.toContain("p1");
    expect((await client.history(ref, { limit: 1 }))[0]?.summary).toBe("Went back to version 3");
    await client.undo(ref);
    expect((await client.application(id)).document).toEqual(first);
  });

  it("is there for the candidate too, back to the empty beginning", async () => {
    const { client } = aTestApi();
    const ref = { kind: "candidate" } as const;
    const before = (await client.candidate()).document;
    expect(await client.history(ref)).toEqual([]);
    await client.run(ref, { type: "update", patch: { pay: { rangeLow: 1 } } });
    expect(await client.history(ref)).toHaveLength(1);
    expect(await client.restore(ref, 0)).toEqual({ document: before, version: 2 });
  });

  it("knows no version that there never was, and none without a document in it", async () => {
    const { request, client, id } = await withSample();
    await client.remove(id);
    const ref = { kind: "application", id } as const;
    const { latest } = await client.changes(0);
    for (const version of [0, 2, 3])
      await expect(client.restore(ref, version)).rejects.toMatchObject({
        problem: { status: 404 },
      });
    await expect(client.restore(ref, 1, 1)).rejects.toMatchObject({ problem: { status: 412 } });
    expect(await client.changes(0)).toMatchObject({ latest });
    expect((await request("GET", "/applications/nobody/changes")).status).toBe(404);
    expect((await request("POST", "/applications/nobody/restore", { version: 0 })).status).toBe(
      404,
    );
  });

  it("takes no second line for going back to where it is", async () => {
    const { client, id } = await withSample();
    expect(await client.restore({ kind: "application", id }, 1)).toMatchObject({ version: 1 });
  });
});

describe("the sample", () => {
  const createReal = async (client: ReturnType<typeof aTestApi>["client"]) =>
    client.create(await client.intake(INVITATION));

  it("never touches a profile of one's own", async () => {
    const { client } = aTestApi();
    await client.run({ kind: "candidate" }, { type: "update", patch: { pay: { rangeLow: 1 } } });
    const before = (await client.candidate()).document;
    await client.addSample();
    expect((await client.candidate()).document).toEqual(before);
  });

  it("brings no invented profile where a real application is on file, also not on redo", async () => {
    const { client } = aTestApi();
    const before = (await client.candidate()).document;
    const sample = await client.addSample();
    await client.undo({ kind: "application", id: sample.document.id });
    await createReal(client);
    await client.redo({ kind: "application", id: sample.document.id });
    expect((await client.candidate()).document).toEqual(before);
    await client.addSample();
    expect((await client.candidate()).document).toEqual(before);
  });

  it("takes its invented profile away where a deleted real application comes back", async () => {
    const { client } = aTestApi();
    const before = (await client.candidate()).document;
    const { document } = await createReal(client);
    await client.remove(document.id);
    await client.addSample();
    expect((await client.candidate()).document.name).toBe("Maren Olsson");
    await client.undo({ kind: "application", id: document.id });
    expect((await client.candidate()).document).toEqual(before);
  });

  it.each(["delete", "undo"])("takes its invented profile along on %s", async (way) => {
    const { client } = aTestApi();
    const before = (await client.candidate()).document;
    const { document } = await client.addSample();
    expect((await client.candidate()).document.name).toBe("Maren Olsson");
    if (way === "delete") await client.remove(document.id);
    else await client.undo({ kind: "application", id: document.id });
    expect((await client.candidate()).document).toEqual(before);
  });
});

describe("bad input", () => {
  it.each<[string, string, string, unknown, number, string[] | undefined]>([
    ["an empty text", "POST", "/intake", { text: "  " }, 422, undefined],
    [
      "a text that claims to be a calendar",
      "POST",
      "/intake?as=calendar",
      { text: "hi" },
      422,
      undefined,
    ],
    ["a zone that is none", "POST", "/intake?timeZone=Mars", { text: "hi" }, 422, ["/timeZone"]],
    ["an application without facts", "POST", "/applications", {}, 422, undefined],
    [
      "an application without a job title",
      "POST",
      "/applications",
      { company: { name: "A" }, timeZone: "UTC" },
      422,
      ["/role"],
    ],
    [
      "a zone that cannot be computed with",
      "PATCH",
      "/candidate",
      { timeZone: "JST" },
      422,
      ["/timeZone"],
    ],
    [
      "a schema version below one",
      "POST",
      "/import",
      {
        format: "finalist-export",
        version: 1,
        documents: [{ kind: "candidate", id: "me", schemaVersion: -2_000_000_000 }],
      },
      422,
      ["/documents/0/schemaVersion"],
    ],
    [
      "a second candidate",
      "POST",
      "/import",
      {
        format: "finalist-export",
        version: 1,
        documents: [{ kind: "candidate", id: "you", schemaVersion: 1 }],
      },
      422,
      ["/documents/0/id"],
    ],
    [
      "a deletion by command",
      "POST",
      "/candidate/commands",
      { command: { type: "batch", label: "x", commands: [{ type: "delete" }] } },
      422,
      undefined,
    ],
    [
      "fields put back from outside",
      "POST",
      "/candidate/commands",
      { command: { type: "restore", values: {} } },
      422,
      undefined,
    ],
    [
      "an object of ten thousand levels",
      "PATCH",
      "/candidate",
      `{"pay":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`,
      422,
      ["/pay/a"],
    ],
    ["malformed JSON", "POST", "/applications", "{", 400, undefined],
    ["an unknown id", "GET", "/applications/nobody", undefined, 404, undefined],
    [
      "an unknown command",
      "POST",
      "/applications/x/commands",
      { command: { type: "explode" } },
      422,
      undefined,
    ],
    ["a patch of a list", "PATCH", "/candidate", { stories: [] }, 422, ["/stories"]],
    ["an unknown field", "PATCH", "/candidate", { hobby: "chess" }, 422, ["/hobby"]],
    ["a query without words", "GET", "/search?q=", undefined, 422, ["/q"]],
    ["a limit beyond reason", "GET", "/search?q=a&limit=9999", undefined, 422, ["/limit"]],
    ["a foreign file", "POST", "/import", { hello: 1 }, 422, ["/format"]],
    ["an address that is none", "GET", "/nothing", undefined, 404, undefined],
  ])("is refused with a reason: %s", async (_, method, path, body, status, pointers) => {
    const { request, store, errors } = aTestApi();
    const problem = await problemOf(request(method, path, body, ANY));
    expect(problem.status).toBe(status);
    expect(problem.detail.length).toBeGreaterThan(10);
    if (pointers) expect(problem.pointers).toEqual(pointers);
    expect(await store.latestSequence()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("is refused before it can break what is computed: a session that ends at hour 24", async () => {
    const { request, client } = await withSample();
    const [first] = await client.list();
    const path = `/applications/${first?.id}`;
    const session = {
      interviewId: "round-2",
      start: "2026-05-14T10:00:00Z",
      end: "2026-05-14T24:00:00Z",
    };
    const problem = await problemOf(request("POST", `${path}/sessions`, session));
    expect([problem.status, problem.pointers]).toEqual([422, ["/end"]]);
    expect((await request("GET", `${path}/preparation`)).status).toBe(200);
  });

  it("is refused by media type", async () => {
    const { request } = aTestApi();
    const headers = { "content-type": "image/png" };
    expect((await problemOf(request("POST", "/intake", "x", headers))).status).toBe(415);
    expect((await problemOf(request("POST", "/applications", "x", headers))).status).toBe(415);
  });

  it("is refused by size, before it is read", async () => {
    const { request } = aTestApi();
    const big = "x".repeat(6 * 1024 * 1024);
    const headers = { "content-type": "text/calendar" };
    const problem = await problemOf(request("POST", "/intake", big, headers));
    expect(problem.status).toBe(413);
    expect(problem.detail).toContain("5 MB");
  });

  it("imports a file whole or not at all", async () => {
    const { client, store } = aTestApi();
    const { application } = tidewell({ application: "good", candidate: "me" });
    const broken = { ...application, id: "bad", sessions: [{ id: "s" }] };
    const file = { format: "finalist-export", version: 1, documents: [application, broken] };
    const refused = await client.importAll(file).catch((error) => error);
    expect(refused.problem.errors[0].pointer).toMatch(/^\/documents\/1\/sessions\/0\//);
    expect(await store.documents()).toEqual([]);
  });
});

describe("export and import", () => {
  it("carry everything to another Finalist", async () => {
    const here = await withSample();
    const there = aTestApi();
    const file = await here.client.exportAll();
    expect(await there.client.importAll(file)).toEqual({ created: [here.id], replaced: ["me"] });
    expect((await there.client.exportAll()).documents).toEqual(file.documents);
    expect(await there.client.importAll(file)).toEqual({ created: [], replaced: [here.id, "me"] });
    expect(await there.client.briefText(here.id)).toBe(await here.client.briefText(here.id));
    // What was added since goes, also where the file knows nothing of the field.
    const patch = { statedWindow: "2026-05-21" };
    await there.request("PATCH", `/applications/${here.id}`, patch, ANY);
    await there.client.importAll(file);
    expect((await there.client.exportAll()).documents).toEqual(file.documents);
  });
});

describe("the door", () => {
  const ask = (api: ReturnType<typeof aTestApi>, path: string, headers: Record<string, string>) =>
    api.guarded.request(`http://127.0.0.1:4747${path}`, { headers });
  const right = { host: "127.0.0.1:4747", authorization: "Bearer secret-token" };

  it("opens with the token, for this host, for this origin", async () => {
    const api = aTestApi();
    expect((await ask(api, "/api/v1/applications", right)).status).toBe(200);
    const origin = "http://127.0.0.1:4747";
    expect((await ask(api, "/api/v1/applications", { ...right, origin })).status).toBe(200);
    expect((await ask(api, "/healthz", { host: "127.0.0.1:4747" })).status).toBe(200);
  });

  it.each([
    ["no token", { host: "127.0.0.1:4747" }, 401],
    ["a wrong token", { ...right, authorization: "Bearer secret-tokem" }, 401],
    ["another host name", { ...right, host: "finalist.attacker.example" }, 421],
    ["another port", { ...right, host: "127.0.0.1:9999" }, 421],
    ["a page of another site", { ...right, origin: "https://attacker.example" }, 403],
    ["a page without an origin of its own", { ...right, origin: "null" }, 403],
  ])("stays shut for %s", async (_, headers, status) => {
    const problem = await problemOf(ask(aTestApi(), "/api/v1/applications", headers));
    expect(problem.status).toBe(status);
    expect(JSON.stringify(problem)).not.toContain("secret-token");
  });

  it.each([
    ["an answer", right],
    ["a refusal of the host", { ...right, host: "finalist.attacker.example" }],
    ["a refusal of the origin", { ...right, origin: "https://attacker.example" }],
  ])("keeps the page to its own origin, by %s", async (_, headers) => {
    const response = await ask(aTestApi(), "/healthz", headers);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(response.headers.get("content-security-policy")).not.toContain("unsafe");
  });
});

describe("changes", () => {
  it("are streamed to so many windows of one caller, and to the next when one is closed", async () => {
    const { client, clientWith } = aTestApi();
    const { secret } = await client.createToken({ name: "A", scope: "read" });
    const stops: AbortController[] = [];
    const open = (token: string) => {
      const stop = new AbortController();
      stops.push(stop);
      return clientWith(token).events(stop.signal);
    };
    const streams: Response[] = [];
    for (let index = 0; index < 64; index += 1) streams.push(await open(secret));
    await expect(open(secret)).rejects.toMatchObject({
      problem: { status: 429, type: "urn:finalist:problem:too-many-streams" },
    });
    // Everyone has streams of their own.
    streams.push(await open("secret-token"));
    await streams[0]?.body?.cancel();
    streams.push(await open(secret));
    for (const { body } of streams.slice(1)) await body?.cancel();
  });

  it("are streamed as they happen, and again from where a reader broke off", async () => {
    const { client, id } = await withSample();
    const readUntil = async (body: ReadableStream<Uint8Array> | null, pattern: RegExp) => {
      const reader = body?.getReader();
      const decoder = new TextDecoder();
      let text = "";
      while (!pattern.test(text)) {
        const part = await reader?.read();
        if (!part || part.done) break;
        text += decoder.decode(part.value, { stream: true });
      }
      return text;
    };
    const stop = new AbortController();
    const stream = await client.events(stop.signal);
    await client.run({ kind: "application", id }, { type: "tick", itemId: "PRE-28" });
    const text = await readUntil(stream.body, /Ticked “Outline your first/);
    expect(text).toMatch(/event: change\ndata: \{.*"documentId":"sample-id-1".*\}\nid: 3/s);
    stop.abort();

    const again = new AbortController();
    const resumed = await client.events(again.signal, "1");
    expect(await readUntil(resumed.body, /id: 3/)).toMatch(/id: 2[\s\S]*id: 3/);
    again.abort();
  });
});
