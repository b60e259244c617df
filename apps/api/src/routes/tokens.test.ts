import { describe, expect, it } from "vitest";
import { aTestApi } from "../testing.ts";

const withTokens = async () => {
  const api = aTestApi();
  const { document } = await api.client.addSample();
  const owner = api.clientWith("secret-token");
  const make = async (scope: "read" | "write", name: string = scope, expiresAt?: string) =>
    owner.createToken({ name, scope, ...(expiresAt && { expiresAt }) });
  const reader = await make("read");
  const writer = await make("write");
  return { ...api, id: document.id, owner, make, reader, writer };
};

const refusal = (status: number, type?: string) => ({
  problem: { status, ...(type && { type: `urn:finalist:problem:${type}` }) },
});

interface Described {
  readonly operationId: string;
  readonly summary: string;
}

describe("tokens of other programs", () => {
  it("show their secret once, and keep only what recognises it", async () => {
    const { owner, reader, store, world } = await withTokens();
    expect(reader).toMatchObject({ name: "read", scope: "read", secret: "fin_secret-32-1" });
    const listed = await owner.tokens();
    expect(listed).toEqual([
      { id: reader.id, name: "read", scope: "read", createdAt: world.now() },
      { id: expect.any(String), name: "write", scope: "write", createdAt: world.now() },
    ]);
    expect(JSON.stringify(await store.keys.tokens())).not.toContain(reader.secret);
    expect((await owner.exportAll()).documents).toHaveLength(2);
    expect(JSON.stringify(await owner.exportAll())).not.toContain("fin_");
  });

  it("let their program in, under its name in the change log", async () => {
    const { clientWith, writer, reader, id, client } = await withTokens();
    expect(await clientWith(reader.secret).list()).toHaveLength(1);
    const ref = { kind: "application", id } as const;
    await clientWith(writer.secret, "script").run(ref, { type: "tick", itemId: "PRE-28" });
    expect((await client.history(ref, { limit: 1 }))[0]?.author).toBe("script (write)");
  });

  it("are out at once when they are taken away", async () => {
    const { owner, clientWith, reader, writer } = await withTokens();
    expect(await owner.revokeToken(reader.id)).toEqual({ removed: reader.id });
    await expect(clientWith(reader.secret).list()).rejects.toMatchObject(refusal(401));
    expect(await clientWith(writer.secret).list()).toHaveLength(1);
    await expect(owner.revokeToken(reader.id)).rejects.toMatchObject(refusal(404));
  });

  it("end at their time", async () => {
    const { owner, make, clientWith, setNow } = await withTokens();
    const { secret, id } = await make("read", "Short", "2026-05-13T20:00:00+02:00");
    setNow("2026-05-13T17:59:59Z");
    expect(await clientWith(secret).list()).toHaveLength(1);
    setNow("2026-05-13T18:00:00Z");
    await expect(clientWith(secret).list()).rejects.toMatchObject(refusal(401, "token-expired"));
    setNow("2026-05-13T19:00:00Z");
    await expect(clientWith(secret).list()).rejects.toMatchObject(refusal(401));
    const listed = (await owner.tokens()).find((token) => token.id === id);
    expect(listed?.lastUsedAt).toBe("2026-05-13T17:59:59Z");
    await expect(make("read", "Past", "2026-05-13T17:00:00Z")).rejects.toMatchObject({
      problem: { status: 422, errors: [{ pointer: "/expiresAt" }] },
    });
  });

  it("say when they were last used, to the minute", async () => {
    const { owner, clientWith, reader, setNow } = await withTokens();
    const usedAt = async () => (await owner.tokens())[0]?.lastUsedAt;
    expect(await usedAt()).toBeUndefined();
    for (const [now, noted] of [
      ["2026-05-13T18:00:00Z", "2026-05-13T18:00:00Z"],
      ["2026-05-13T18:00:59Z", "2026-05-13T18:00:00Z"],
      ["2026-05-13T18:01:00Z", "2026-05-13T18:01:00Z"],
    ] as const) {
      setNow(now);
      await clientWith(reader.secret).list();
      expect(await usedAt()).toBe(noted);
    }
  });

  it("end a stream of changes that they opened, before anything more is told", async () => {
    const { owner, clientWith, reader, client, id } = await withTokens();
    const { body } = await clientWith(reader.secret).events(new AbortController().signal);
    await owner.revokeToken(reader.id);
    await client.run({ kind: "application", id }, { type: "tick", itemId: "PRE-28" });
    expect(await new Response(body).text()).not.toContain("PRE-28");
  });

  it.each([
    ["no name", { scope: "read" }, "/name"],
    ["a name of two lines", { name: "a\nb", scope: "read" }, "/name"],
    ["a scope that is none", { name: "a", scope: "admin" }, "/scope"],
    ["an end without a zone", { name: "a", scope: "read", expiresAt: "2027-01-01" }, "/expiresAt"],
  ])("are not made with %s", async (_, body, pointer) => {
    const { request } = aTestApi();
    const refused = await request("POST", "/tokens", body);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ errors: [{ pointer }] });
  });

  it("reach every operation that their scope covers, and no other", async () => {
    const { guarded, request, reader, writer, store } = await withTokens();
    const document = (await (await request("GET", "/openapi.json")).json()) as {
      paths: Record<string, Record<string, Described>>;
    };
    const ownersAlone =
      /^\/api\/v1\/(tokens|sessions|sign-in-codes|webhooks|calendar-feed|backup|export|import)/;
    const before = await store.latestSequence();
    const statusOf = async (secret: string, method: string, path: string) => {
      const headers = { host: "127.0.0.1:4747", authorization: `Bearer ${secret}` };
      const url = `http://127.0.0.1:4747${path.replaceAll(/\{\w+\}/g, "none")}`;
      const response = await guarded.request(url, { method, headers });
      await response.body?.cancel();
      return response.status;
    };
    for (const [path, operations] of Object.entries(document.paths))
      for (const [name, { summary, operationId }] of Object.entries(operations)) {
        const method = name.toUpperCase();
        const isOwners = ownersAlone.test(path) || operationId === "signIn";
        const reads = method === "GET" || summary.includes("stores nothing");
        const [read, write] = [
          await statusOf(reader.secret, method, path),
          await statusOf(writer.secret, method, path),
        ];
        expect(read === 403, `${operationId} to read`).toBe(isOwners || !reads);
        expect(write === 403, `${operationId} to write`).toBe(isOwners);
      }
    // Some need neither body nor id, such as the sample; none of them was done by the other token.
    const authors = (await store.changes(before, 10)).map(({ author }) => author);
    expect(new Set(authors)).toEqual(new Set(["api (write)"]));
  });

  it("for some applications open these, and nothing that tells of others or of the person", async () => {
    const { client, request, guarded, owner, clientWith } = await withTokens();
    const [mine, other] = [await client.addSample(), await client.addSample()];
    const scoped = { name: "Coach", scope: "write", applications: [mine.document.id] } as const;
    const { secret } = await owner.createToken(scoped);
    expect(await owner.tokens()).toContainEqual(expect.objectContaining(scoped));
    const theirs = clientWith(secret);
    expect((await theirs.list()).map(({ id }) => id)).toEqual([mine.document.id]);
    const ref = { kind: "application", id: mine.document.id } as const;
    await theirs.run(ref, { type: "tick", itemId: "PRE-28" });
    expect((await theirs.preparation(ref.id)).checklist.length).toBeGreaterThan(10);
    const described = (await (await request("GET", "/openapi.json")).json()) as {
      paths: Record<string, Record<string, Described>>;
    };
    const isFree =
      /^\/(healthz|calendar\/|api\/v1\/(sign-in$|session$|playbook|openapi.json|consistency|match|review|loop\/|applications$))/;
    for (const [path, operations] of Object.entries(described.paths))
      for (const name of Object.keys(operations)) {
        const method = name.toUpperCase();
        const url = `http://127.0.0.1:4747${path
          .replace("/applications/{id}", `/applications/${other.document.id}`)
          .replaceAll(/\{\w+\}/g, "none")}`;
        const headers = { host: "127.0.0.1:4747", authorization: `Bearer ${secret}` };
        const { status } = await guarded.request(url, { method, headers });
        const changes = method !== "GET" && /\/(applications|session)$/.test(path);
        const allowed = isFree.test(path) && !changes;
        expect(status === 403, `${method} ${path}`).toBe(!allowed);
      }
  });

  it("for an application that is not on file are not made", async () => {
    const { request } = aTestApi();
    const wanted = { name: "Coach", scope: "read", applications: ["nobody"] };
    const refused = await request("POST", "/tokens", wanted);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ errors: [{ pointer: "/applications/0" }] });
  });

  it.each(["/api/v1/tokens/", "/api/v1/%74okens", "/api/v1//tokens", "/api/v1/tokens?x"])(
    "find no way around: %s",
    async (path) => {
      const { guarded, writer } = await withTokens();
      const headers = { host: "127.0.0.1:4747", authorization: `Bearer ${writer.secret}` };
      const response = await guarded.request(`http://127.0.0.1:4747${path}`, { headers });
      expect([403, 404]).toContain(response.status);
    },
  );
});
