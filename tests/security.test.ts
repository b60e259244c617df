import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newDataDir, root, type Server, startServer } from "./support.ts";

let server: Server;
beforeAll(async () => {
  server = await startServer(await newDataDir());
});
afterAll(() => server.stop());

const host = (): string => new URL(server.url).host;

/** Byte for byte, as no client would write it; all that came until the server closed. */
const sent = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    let answer = "";
    socket
      .on("data", (part) => (answer += part.toString()))
      .on("error", reject)
      .on("close", () => resolve(answer));
    socket.write(text);
  });

const ask = (line: string, headers: Readonly<Record<string, string>> = {}, body = "") => {
  const all = { Host: host(), Connection: "close", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return sent(`${line} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
};

const post = (path: string, body: string | Uint8Array, headers = {}) =>
  fetch(`${server.url}${path}`, {
    method: "POST",
    body: new Blob([typeof body === "string" ? body : Uint8Array.from(body)]),
    headers: {
      authorization: `Bearer ${server.token}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...headers,
    },
  });

const bearer = (token = server.token) => ({ Authorization: `Bearer ${token}` });
const statusOf = (answer: string): number => Number(answer.slice(9, 12));

describe("a request that no client would send", () => {
  it.each([
    ["two lengths", { "Content-Length": "4", "Transfer-Encoding": "chunked" }, 400],
    ["an encoding that is none", { "Transfer-Encoding": "xchunked" }, 400],
    ["headers without end", { "X-Long": "a".repeat(20_000) }, 431],
  ])("is refused whole with %s", async (_, headers, status) => {
    const smuggled = `0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: ${host()}\r\n\r\n`;
    const answer = await ask("POST /api/v1/consistency", { ...bearer(), ...headers }, smuggled);
    expect(statusOf(answer)).toBe(status);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it("is of no host where it names two", async () => {
    const answer = await ask("GET /healthz", { host: "attacker.example" });
    expect(statusOf(answer)).toBe(421);
  });

  it.each([
    "/../../package.json",
    "/%2e%2e/%2e%2e/package.json",
    "/..%2f..%2fpackage.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/..%5c..%5cpackage.json",
    "/assets/%00",
  ])("finds no file outside of the page's: %s", async (path) => {
    const answer = await ask(`GET ${path}`);
    expect([200, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain('"@finalist/cli"');
    if (statusOf(answer) === 200) expect(answer).toContain("<!doctype html>");
  });

  it.each<[string, (token: string) => Parameters<typeof ask>]>([
    ["in the query", (token) => [`GET /api/v1/applications?access_token=${token}`]],
    [
      "as a password",
      (token) => [
        "GET /api/v1/applications",
        { Authorization: `Basic ${btoa(`finalist:${token}`)}` },
      ],
    ],
    ["in a cookie", (token) => ["GET /api/v1/applications", { Cookie: `token=${token}` }]],
  ])("is not let in by a token %s", async (_, requestWith) => {
    expect(statusOf(await ask(...requestWith(server.token)))).toBe(401);
  });
});

describe("a body that is made to hurt", () => {
  const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;

  it.each([
    ["/api/v1/import", `{"format":"finalist-export","documents":[${deep}]}`],
    ["/api/v1/consistency", `{"statements":[${deep}]}`],
    ["/api/v1/changes", `{"changes":[{"kind":"candidate","command":${deep}}]}`],
    ["/api/v1/intake/drafts", `{"draft":${deep}}`],
    ["/mcp", deep],
  ])("is refused however deep it is: %s", async (path, body) => {
    const { status } = await post(path, body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it("is not unpacked", async () => {
    const packed = gzipSync(new Uint8Array(64 * 1024 * 1024));
    const refused = await post("/api/v1/consistency", packed, { "content-encoding": "gzip" });
    expect(refused.status).toBe(400);
  });

  it("changes nothing of how objects behave", async () => {
    const patch = '{"__proto__":{"isOwner":true},"constructor":{"prototype":{"isOwner":true}}}';
    const refused = await fetch(`${server.url}/api/v1/candidate`, {
      method: "PATCH",
      body: patch,
      headers: {
        authorization: `Bearer ${server.token}`,
        "content-type": "application/json",
        "if-match": "*",
      },
    });
    expect(refused.status).toBe(422);
  });
});

describe("a token for one application", () => {
  const make = async (name: string): Promise<string> => {
    const facts = { company: { name }, role: { title: "Lead" }, timeZone: "Europe/London" };
    const response = await post("/api/v1/applications", JSON.stringify(facts));
    const { document } = (await response.json()) as { readonly document: { readonly id: string } };
    return document.id;
  };

  it("opens no other one, however its address is written", async () => {
    const [mine, other] = [await make("Minecorp"), await make("Othercorp")];
    const wanted = { name: "One", scope: "write", applications: [mine] } as const;
    const { secret } = await server.client.createToken(wanted);
    const first = `%${other.charCodeAt(0).toString(16)}${other.slice(1)}`;
    const paths = [
      `/api/v1/applications/${other}`,
      `/api/v1/applications/${other}/`,
      `/api/v1/applications/${first}`,
      `/api/v1/applications/%25${first.slice(1)}`,
      `/api/v1/applications/${mine}/../${other}`,
      `/api/v1/applications/${mine}/%2e%2e/${other}`,
      `/api/v1/applications/${mine}%2f..%2f${other}`,
      `/api/v1/applications/${mine};/../${other}`,
      `/api/v1//applications/${other}`,
      `/api/v1/%61pplications/${other}`,
      `/api/v1/Applications/${other}`,
      `/api/v1/applications/${other}?id=/applications/${mine}`,
      "/api/v1/%65xport",
      "/api/v1/search?q=Othercorp",
      "/api/v1/changes",
      "/api/v1/events",
    ];
    for (const path of paths)
      for (const method of ["GET", "HEAD", "DELETE", "OPTIONS"]) {
        const answer = await ask(`${method} ${path}`, { ...bearer(secret), "If-Match": "*" });
        expect(statusOf(answer), `${method} ${path}`).toBe(403);
        expect(answer).not.toContain("Othercorp");
      }
    const asOther = { ...bearer(secret), "X-HTTP-Method-Override": "GET", "X-Original-URL": "/x" };
    expect(statusOf(await ask(`DELETE /api/v1/applications/${other}`, asOther))).toBe(403);
    expect((await server.client.application(other)).document.company.name).toBe("Othercorp");
  });
});

describe("docs/security.md", () => {
  it("names tests that there are", () => {
    const text = readFileSync(join(root, "docs/security.md"), "utf8").replace(/\s+/g, " ");
    const named = [...text.matchAll(/`([\w./-]+\.test\.m?[jt]s)`((?:,? (?:and )?“[^”]+”)*)/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, path = "", names = ""] of named) {
      expect(existsSync(join(root, path)), path).toBe(true);
      const source = readFileSync(join(root, path), "utf8");
      for (const [, name = ""] of names.matchAll(/“([^”]+)”/g))
        expect(source, `${path}: ${name}`).toContain(name);
    }
  });
});
