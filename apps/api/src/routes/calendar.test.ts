import { describe, expect, it } from "vitest";
import { createMemoryDatabase } from "../storage/memory.ts";
import { aTestApi } from "../testing.ts";

const withFeed = async () => {
  const api = aTestApi();
  const { document } = await api.client.addSample();
  const owner = api.clientWith("secret-token");
  const feed = await owner.renewCalendarFeed();
  const fetchFeed = (url: string, headers: Record<string, string> = { host: "127.0.0.1:4747" }) =>
    api.guarded.request(url, { headers });
  return { ...api, id: document.id, owner, feed, fetchFeed };
};

describe("the calendar feed", () => {
  it("is read without a token by whoever knows its address", async () => {
    const { feed, fetchFeed, world } = await withFeed();
    expect(feed).toEqual({
      url: "http://127.0.0.1:4747/calendar/secret-24-1.ics",
      createdAt: world.now(),
    });
    const response = await fetchFeed(feed.url);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const text = await response.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
    expect(text.match(/^CATEGORIES:Interview/gm)).toHaveLength(6);
    expect(text).toMatch(/^CATEGORIES:Preparation/m);
    expect(text).toMatch(/^CATEGORIES:Follow-up/m);
  });

  it("shows what was changed since", async () => {
    const { feed, fetchFeed, client, id } = await withFeed();
    const ref = { kind: "application", id } as const;
    const patch = { title: "Whiteboard" };
    await client.run(ref, { type: "change", collection: "sessions", id: "s-a", patch });
    const text = await (await fetchFeed(feed.url)).text();
    expect(text).toMatch(/s-a@finalist\r\nSEQUENCE:2\r\n[^]*?SUMMARY:[^\r]*: Whiteboard\r\n/);
  });

  it("is at no other address, at the old one no longer, and nowhere once it is taken away", async () => {
    const { owner, feed, fetchFeed } = await withFeed();
    const statusOf = async (url: string) => {
      const response = await fetchFeed(url);
      expect(await response.text()).not.toContain("secret-24");
      return response.status;
    };
    const root = "http://127.0.0.1:4747/calendar";
    for (const path of ["x.ics", "secret-24-2.ics", "secret-24-1", "secret-24-1.ics/x", ".ics", ""])
      expect(await statusOf(`${root}/${path}`), path).toBe(404);
    const renewed = await owner.renewCalendarFeed();
    expect(await statusOf(feed.url)).toBe(404);
    expect((await fetchFeed(renewed.url)).status).toBe(200);
    expect(await owner.calendarFeed()).toEqual(renewed);
    await owner.revokeCalendarFeed();
    expect(await statusOf(renewed.url)).toBe(404);
    expect(await owner.calendarFeed()).toBeNull();
    await owner.revokeCalendarFeed();
  });

  it("answers to this machine's own name alone", async () => {
    const { feed, fetchFeed } = await withFeed();
    expect((await fetchFeed(feed.url, { host: "finalist.attacker.example" })).status).toBe(421);
    const origin = "https://attacker.example";
    expect((await fetchFeed(feed.url, { host: "127.0.0.1:4747", origin })).status).toBe(403);
  });

  it("leaves out what was over long ago", async () => {
    const { feed, fetchFeed, setNow } = await withFeed();
    setNow("2026-08-11T12:00:00Z");
    expect(await (await fetchFeed(feed.url)).text()).toContain("BEGIN:VEVENT");
    setNow("2026-09-15T12:00:00Z");
    expect(await (await fetchFeed(feed.url)).text()).not.toContain("BEGIN:VEVENT");
  });

  it("stays out of the log when something breaks", async () => {
    const database = createMemoryDatabase();
    const list = () => Promise.reject(new Error("disk"));
    const workspace = (id: string) => ({ ...database.workspace(id), list });
    const { client, app, logged } = aTestApi({ database: { ...database, workspace } });
    const { url } = await client.renewCalendarFeed();
    expect((await app.request(url)).status).toBe(500);
    expect(logged).toEqual([expect.stringMatching(/GET \/calendar\/…$/)]);
  });
});

describe("the sessions of an application", () => {
  it("are a file to download, also for a program that may only read", async () => {
    const { request, client, id, owner, clientWith } = await withFeed();
    const response = await request("GET", `/applications/${id}/sessions.ics`);
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="interviews.ics"',
    );
    const text = await response.text();
    expect(await client.sessionsCalendar(id)).toBe(text);
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(6);
    const { secret } = await owner.createToken({ name: "Reader", scope: "read" });
    expect(await clientWith(secret).sessionsCalendar(id)).toBe(text);
  });

  it("are a file of one alone, where one is named", async () => {
    const { request, id } = await withFeed();
    const one = await request("GET", `/applications/${id}/sessions.ics?session=s-a`);
    expect(one.headers.get("content-disposition")).toBe('attachment; filename="interview.ics"');
    const text = await one.text();
    expect(text.match(/^UID:.*$/gm)).toEqual([`UID:${id}.session.s-a@finalist`]);
    const none = await request("GET", `/applications/${id}/sessions.ics?session=s-z`);
    expect(none.status).toBe(404);
    expect(await none.json()).toMatchObject({ detail: "There is no session s-z." });
  });

  it("are read back as what is on file", async () => {
    const { client, id } = await withFeed();
    const draft = await client.intake(await client.sessionsCalendar(id));
    const { document } = await client.application(id);
    const times = ({ start, end }: { start?: string | undefined; end?: string | undefined }) =>
      [start, end].map((moment) => Date.parse(moment ?? ""));
    expect(draft.sessions.map(times)).toEqual(document.sessions.map(times));
  });

  it("are not found where there are none", async () => {
    const { request } = aTestApi();
    const facts = { company: { name: "A" }, role: { title: "B" }, timeZone: "UTC" };
    const created = await request("POST", "/applications", facts);
    const { document } = (await created.json()) as { document: { id: string } };
    const status = async (id: string) =>
      (await request("GET", `/applications/${id}/sessions.ics`)).status;
    expect([await status(document.id), await status("nobody")]).toEqual([404, 404]);
  });
});
