import { describe, expect, it } from "vitest";
import { aTestApi } from "../testing.ts";

interface Page {
  readonly items: readonly { readonly id: string; readonly company: string }[];
  readonly next?: string;
}

/** Five applications, the last one made last, one of them with an answer. */
const withFive = async () => {
  const api = aTestApi();
  const ids: string[] = [];
  for (const [index, name] of ["Delta", "alpha", "Éclair", "Bravo", "Cargo"].entries()) {
    api.setNow(`2026-05-13T17:0${index}:00Z`);
    const body = { company: { name }, role: { title: "Engineer" }, timeZone: "UTC" };
    const created = await api.request("POST", "/applications", body);
    ids.push(((await created.json()) as { document: { id: string } }).document.id);
  }
  const outcome = { kind: "offer", at: "2026-05-13T16:00:00Z" };
  api.setNow("2026-05-13T17:05:00Z");
  const path = `/applications/${ids[0]}`;
  await api.request("PATCH", path, { outcome }, { "if-match": "*" });
  const page = async (query: string) => {
    const answered = await api.request("GET", `/applications${query}`);
    return { ...((await answered.json()) as Page), link: answered.headers.get("link") };
  };
  const names = async (query: string) => (await page(query)).items.map(({ company }) => company);
  return { ...api, ids, page, names };
};

describe("the list of applications", () => {
  it("comes in the order that is asked for", async () => {
    const { names } = await withFive();
    expect(await names("")).toEqual(["Delta", "Cargo", "Bravo", "Éclair", "alpha"]);
    expect(await names("?sort=updatedAt")).toEqual(["alpha", "Éclair", "Bravo", "Cargo", "Delta"]);
    expect(await names("?sort=company")).toEqual(["alpha", "Bravo", "Cargo", "Delta", "Éclair"]);
    expect(await names("?sort=-company&limit=2")).toEqual(["Éclair", "Delta"]);
  });

  it("can be walked page by page, whatever is changed on the way", async () => {
    const { page, request } = await withFive();
    const first = await page("?sort=company&limit=2");
    expect(first.items.map(({ company }) => company)).toEqual(["alpha", "Bravo"]);
    await request("POST", "/applications", {
      company: { name: "Aardvark" },
      role: { title: "Engineer" },
      timeZone: "UTC",
    });
    expect(first.link).toBe(
      `</api/v1/applications?sort=company&limit=2&cursor=${first.next}>; rel="next"`,
    );
    const few = await page("?sort=company&limit=2&fields=id");
    expect(few.items.map((item) => Object.keys(item))).toEqual([["id"], ["id"]]);
    expect(few.link).toBe(
      `</api/v1/applications?sort=company&limit=2&fields=id&cursor=${few.next}>; rel="next"`,
    );
    const second = await page(`?sort=company&limit=2&cursor=${first.next}`);
    expect(second.items.map(({ company }) => company)).toEqual(["Cargo", "Delta"]);
    const last = await page(`?sort=company&limit=2&cursor=${second.next}`);
    expect(last).toMatchObject({ items: [{ company: "Éclair" }], link: null });
    expect(last.next).toBeUndefined();
  });

  it("is whole for a front end, however long it is", async () => {
    const { client, store } = await withFive();
    const { documents } = await client.exportAll();
    const many = Array.from({ length: 1100 }, (_, index) => ({
      ...documents.find(({ kind }) => kind === "application"),
      id: `copy-${index}`,
    }));
    await client.importAll({ format: "finalist-export", version: 1, documents: many });
    const listed = await client.list();
    expect(new Set(listed.map(({ id }) => id)).size).toBe(1105);
    expect(await store.latestSequence()).toBe(1106);
  });

  it("holds what the filters name", async () => {
    const { names, page } = await withFive();
    expect(await names("?outcome=offer")).toEqual(["Delta"]);
    expect(await names("?outcome=open&sort=company")).toEqual([
      "alpha",
      "Bravo",
      "Cargo",
      "Éclair",
    ]);
    expect(await names("?changedSince=2026-05-13T19:04:00%2B02:00")).toEqual(["Delta", "Cargo"]);
    expect(await page("?endsAfter=2026-05-01T00:00:00Z")).toMatchObject({ items: [] });
  });

  it.each([
    ["limit=0", "/limit"],
    ["limit=501", "/limit"],
    ["sort=size", "/sort"],
    ["outcome=maybe", "/outcome"],
    ["changedSince=yesterday", "/changedSince"],
    ["cursor=nonsense", "/cursor"],
    ["cursor=WyJjb21wYW55IiwiYSIsImIiXQ", "/cursor"],
    ["fields=id,,company", "/fields"],
    ["fields=", "/fields"],
  ])("says what is wrong with ?%s", async (query, pointer) => {
    const { request } = aTestApi();
    const refused = await request("GET", `/applications?${query}`);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ errors: [{ pointer }] });
  });
});

describe("?fields", () => {
  it("leaves the other members out: of each entry of a list, or of the answer", async () => {
    const { request, ids } = await withFive();
    const ask = async (path: string) => {
      const answered = await request("GET", path);
      return { body: await answered.json(), etag: answered.headers.get("etag") };
    };
    expect((await ask("/applications?limit=1&fields=id,company")).body).toEqual({
      items: [{ id: ids[0], company: "Delta" }],
      next: expect.any(String),
    });
    expect(await ask(`/applications/${ids[1]}?fields=role`)).toEqual({
      body: { role: { title: "Engineer" } },
      etag: '"1"',
    });
    const { body } = await ask(`/applications/${ids[1]}/preparation?fields=readiness`);
    expect(Object.keys(body as object)).toEqual(["readiness"]);
    expect((await ask("/candidate?fields=nothing")).body).toEqual({});
  });
});

describe("an entry that is there already", () => {
  it("is refused in good English", async () => {
    const { ids, request } = await withFive();
    const path = `/applications/${ids[0]}/interviewers`;
    const priya = { id: "priya", name: "Priya" };
    await request("POST", path, priya);
    const again = await request("POST", path, priya);
    expect(await again.json()).toMatchObject({ detail: "There is an interviewer priya already." });
  });
});
