import { describe, expect, it } from "vitest";
import type { ApiDocument } from "../openapi/model.ts";
import { aTestApi } from "../testing.ts";

const { guarded } = aTestApi();
const read = async (path: string) =>
  guarded.request(`http://127.0.0.1:4747${path}`, { headers: { host: "127.0.0.1:4747" } });
const page = await read("/reference");
const html = await page.text();
const document = (await (await read("/reference/openapi.json")).json()) as ApiDocument;

describe("the reference", () => {
  it("is read without a credential, and holds nothing that the server keeps", async () => {
    expect([page.status, page.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=UTF-8",
    ]);
    expect((await read("/reference/style.css")).headers.get("content-type")).toMatch(/^text\/css/);
    expect((await read("/api/v1/openapi.json")).status).toBe(401);
  });

  it("loads nothing from elsewhere, and runs nothing", () => {
    expect(html).not.toMatch(/<script|<iframe|<img|\sstyle=|\son\w+=/);
    const loaded = [...html.matchAll(/<link[^>]+href="([^"]+)"/g)].map(([, href]) => href);
    expect(loaded).toEqual(["/reference/style.css"]);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  it("tells of every operation, with an example, and of every schema", () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    for (const { operationId } of operations)
      expect(html).toContain(`<article id="${operationId.toLowerCase()}"`);
    expect(html.match(/<summary>Example<\/summary>/g)).toHaveLength(operations.length);
    for (const name of Object.keys(document.components.schemas))
      expect(html).toContain(`id="schema-${name.toLowerCase()}"`);
  });

  it("has only links that lead somewhere, and no anchor twice", () => {
    const anchors = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = new Set([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
    expect([...links].filter((link) => !anchors.includes(link))).toEqual([]);
  });
});
