import { emptyDraft } from "@finalist/core/intake";
import { describe, expect, it } from "vitest";
import type { Problem } from "../problem.ts";
import { aTestApi } from "../testing.ts";

const event = (sequence: number, ...lines: readonly string[]): string =>
  [
    ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:one@example", `SEQUENCE:${sequence}`],
    ...["DTSTART:20260514T090000Z", "DTEND:20260514T100000Z", "SUMMARY:System design"],
    ...lines,
    ...["END:VEVENT", "END:VCALENDAR"],
  ].join("\r\n");

const INVITATION = event(0);
const CANCELLATION = event(1, "STATUS:CANCELLED");

const invited = async () => {
  const api = aTestApi();
  const draft = await api.client.intake(INVITATION);
  const { document } = await api.client.create({ ...draft, company: "Acme", role: "Chef" });
  return { ...api, document };
};

describe("a cancelled invitation", () => {
  it("names the session that it takes away, before anything changes", async () => {
    const { client, document } = await invited();
    const draft = await client.intake(CANCELLATION);
    expect(draft).toMatchObject({
      belongsTo: document.id,
      sessions: [],
      cancellations: [
        {
          calendarUid: "one@example",
          title: "System design",
          start: "2026-05-14T09:00:00Z",
          end: "2026-05-14T10:00:00Z",
        },
      ],
    });
    expect((await client.application(document.id)).version).toBe(1);
  });

  it("removes the session when it is confirmed, and undo brings it back", async () => {
    const { client, document } = await invited();
    await client.addDraft(document.id, await client.intake(CANCELLATION));
    expect((await client.application(document.id)).document).toEqual({ ...document, sessions: [] });
    const { items } = await client.changes(0);
    expect(items.at(-1)?.summary).toBe("Removed what was cancelled");
    await client.undo({ kind: "application", id: document.id });
    expect((await client.application(document.id)).document).toEqual(document);
  });

  it("of something that is not on file is refused with its name", async () => {
    const { client, document } = await invited();
    const draft = await client.intake(CANCELLATION);
    const unknown = CANCELLATION.replace("one@example", "two@example");
    const detail =
      "It cancels “System design”, and no application has that on file. There is nothing to remove.";
    await expect(client.intake(unknown)).rejects.toMatchObject({
      problem: { type: "urn:finalist:problem:unknown-cancellation", status: 422, detail },
    });
    await client.addDraft(document.id, draft);
    await expect(client.addDraft(document.id, draft)).rejects.toThrow(detail);
    await expect(client.create(draft)).rejects.toThrow(detail);
  });
});

describe("a draft that was read elsewhere", () => {
  it("is placed as the server places what it reads itself", async () => {
    const { client, document } = await invited();
    const read = await client.intake(CANCELLATION);
    const { belongsTo: _place, cancellations: _known, ...rest } = read;
    const cancellations = [{ calendarUid: "one@example", calendarSequence: 1 }];
    expect(await client.placeDraft({ ...rest, cancellations })).toEqual(read);
    expect((await client.application(document.id)).version).toBe(1);
  });

  it("belongs to the one application at its company", async () => {
    const { client, document } = await invited();
    const draft = emptyDraft("contacts");
    expect(await client.placeDraft({ ...draft, company: "ACME" })).toEqual({
      ...draft,
      company: "ACME",
      belongsTo: document.id,
    });
    expect(await client.placeDraft({ ...draft, company: "Else" })).toEqual({
      ...draft,
      company: "Else",
    });
  });

  it("is refused where it cancels what nobody has, and where it is no draft", async () => {
    const { client, request } = aTestApi();
    const cancellations = [{ calendarUid: "two@example", title: "System design" }];
    await expect(
      client.placeDraft({ ...emptyDraft("calendar"), cancellations }),
    ).rejects.toMatchObject({
      problem: { type: "urn:finalist:problem:unknown-cancellation", status: 422 },
    });
    const refusal = await request("POST", "/intake/drafts", { draft: { source: "film" } });
    expect([refusal.status, await refusal.json()]).toMatchObject([
      422,
      { errors: [{ pointer: "/draft/source" }] },
    ]);
  });
});

describe("what is no invitation", () => {
  const refused = async (type: string, body: string): Promise<Problem> => {
    const response = await aTestApi().request("POST", "/intake", body, { "content-type": type });
    const problem = (await response.json()) as Problem;
    expect(response.status).toBe(problem.status);
    return problem;
  };
  const MAIL = "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Dear Maren";

  it.each([
    ["text/calendar; charset=utf-8", "hello", "not-a-calendar", "no BEGIN:VCALENDAR"],
    ["text/calendar", "%PDF-1.7", "unreadable-pdf", "It is damaged."],
    ["application/octet-stream", "PK\u0003\u0004", "unsupported-file", "This is an archive"],
    [
      "text/calendar",
      MAIL,
      "unsupported-file",
      "This is an e-mail; Finalist reads calendars, mail, contact cards, résumés (JSON, PDF, text) and plain text. Save it as one of these, or paste the text.",
    ],
  ])("is refused as %s: %j", async (type, body, error, detail) => {
    expect(await refused(type, body)).toMatchObject({
      type: `urn:finalist:problem:${error}`,
      status: 422,
      detail: expect.stringContaining(detail),
    });
  });

  it("is taken for notes only where nobody calls it a calendar", async () => {
    const { request } = aTestApi();
    const sent = async (path: string, type: string) =>
      (await request("POST", path, "hello", { "content-type": type })).status;
    expect(await sent("/intake", "text/plain")).toBe(200);
    expect(await sent("/intake", "application/octet-stream")).toBe(200);
    expect(await sent("/intake", "text/calendar")).toBe(422);
    expect(await sent("/intake?as=calendar", "text/plain")).toBe(422);
    expect(await sent("/intake?as=notes", "text/calendar")).toBe(200);
  });

  it.each(["image/png", "multipart/form-data; boundary=x", "application/vnd.x+json"])(
    "is told which media types are read, as %s",
    async (type) => {
      expect(await refused(type, "hello")).toMatchObject({
        status: 415,
        detail:
          "Send the body as text/calendar, text/plain, text/vcard, text/csv, message/rfc822, application/pdf, application/octet-stream or application/json.",
      });
    },
  );

  it("reads each of these media types", async () => {
    const { request } = aTestApi();
    const rows = [
      ["text/calendar;charset=UTF-8", INVITATION],
      ["text/plain", INVITATION],
      ["application/octet-stream", INVITATION],
      ["application/json", JSON.stringify({ text: INVITATION })],
    ] as const;
    for (const [type, body] of rows) {
      const response = await request("POST", "/intake", body, { "content-type": type });
      expect([type, response.status, await response.json()]).toMatchObject([
        type,
        200,
        { source: "calendar", sessions: [{ title: "System design" }] },
      ]);
    }
  });
});
