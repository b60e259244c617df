import { describe, expect, it } from "vitest";
import { aTestApi } from "../testing.ts";

const URL = "https://example.com/hook";

const withWebhook = async () => {
  const api = aTestApi({
    checkUrl: async (url) => (url.includes("inside") ? "a host outside" : undefined),
  });
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await api.request(method, `/webhooks${path}`, body);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const made = await call("POST", "", { url: URL });
  return { ...api, call, made, id: String(made.body["id"]) };
};

describe("webhooks", () => {
  it("show their secret once, and again only where it is changed", async () => {
    const { call, made, id, world, store } = await withWebhook();
    const webhook = {
      id,
      url: URL,
      events: [
        "application.created",
        "application.changed",
        "application.deleted",
        "candidate.changed",
      ],
      include: "summary",
      createdAt: "2026-05-13T17:00:00.000Z",
      state: "working",
      pending: 0,
      dead: 0,
    };
    expect(made).toEqual({
      status: 201,
      body: { ...webhook, secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]+=*$/) },
    });
    expect(await call("GET", "")).toEqual({ status: 200, body: { items: [webhook] } });
    expect(await call("GET", `/${id}`)).toEqual({ status: 200, body: webhook });
    const rotated = await call("POST", `/${id}/secret`);
    expect(rotated).toEqual({
      status: 200,
      body: { secret: expect.any(String), oldSecretUntil: "2026-05-14T17:00:00.000Z" },
    });
    const said = JSON.stringify([
      await call("GET", ""),
      await call("GET", `/${id}`),
      await call("PATCH", `/${id}`, { include: "document" }),
      await call("POST", `/${id}/replay`, {}),
      await call("POST", `/${id}/test`),
      await call("GET", `/${id}/deliveries`),
    ]);
    const [stored] = await store.webhooks.list();
    for (const secret of [stored?.secret, stored?.oldSecret]) expect(said).not.toContain(secret);
    expect(said).not.toContain("whsec_");
    expect(world.now()).toBe("2026-05-13T17:00:00Z");
  });

  it.each([
    ["no address", {}, "/url"],
    ["an address that messages cannot go to", { url: "https://inside.example" }, "/url"],
    ["no events", { url: URL, events: [] }, "/events"],
    ["an event that is none", { url: URL, events: ["all"] }, "/events/0"],
    ["a content that is none", { url: URL, include: "everything" }, "/include"],
    ["something else", { url: URL, secret: "mine" }, "/secret"],
  ])("are not made with %s", async (_, body, pointer) => {
    const { call } = await withWebhook();
    const refused = await call("POST", "", body);
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    expect(await call("GET", "")).toMatchObject({ body: { items: [{}] } });
  });

  it("are changed, and checked again", async () => {
    const { call, id } = await withWebhook();
    const change = async (patch: unknown) => call("PATCH", `/${id}`, patch);
    expect(await change({ applicationId: "app-1", events: ["application.changed"] })).toMatchObject(
      {
        status: 200,
        body: { applicationId: "app-1", events: ["application.changed"], url: URL },
      },
    );
    expect((await change({ applicationId: null })).body).not.toHaveProperty("applicationId");
    expect(await change({ url: "https://inside.example" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/url", detail: "expected a host outside" }] },
    });
    const off = { state: "off", offBecause: "person", offAt: "2026-05-13T17:00:00.000Z" };
    expect(await change({ enabled: false })).toMatchObject({ body: off });
    const on = await change({ enabled: true });
    expect(on.body).toMatchObject({ state: "working", url: URL });
    expect(on.body).not.toHaveProperty("offAt");
  });

  it("are gone once they are taken away", async () => {
    const { call, id } = await withWebhook();
    expect(await call("DELETE", `/${id}`)).toEqual({ status: 200, body: { removed: id } });
    for (const [method, path, body] of [
      ["GET", ""],
      ["PATCH", "", {}],
      ["DELETE", ""],
      ["POST", "/secret"],
      ["POST", "/test"],
      ["POST", "/replay", {}],
      ["GET", "/deliveries"],
      ["POST", "/deliveries/none/replay"],
    ] as const)
      expect(await call(method, `/${id}${path}`, body)).toMatchObject({ status: 404 });
  });

  it("are at most a hundred", async () => {
    const { call } = await withWebhook();
    for (let n = 1; n < 100; n += 1) await call("POST", "", { url: URL });
    expect(await call("POST", "", { url: URL })).toMatchObject({ status: 422 });
  });

  it("are made once where the request is sent again", async () => {
    const { request, call } = await withWebhook();
    const send = () => request("POST", "/webhooks", { url: URL }, { "idempotency-key": "a-key" });
    const [first, again] = [await (await send()).json(), await (await send()).json()];
    expect(again).toEqual(first);
    expect((await call("GET", "")).body["items"]).toHaveLength(2);
  });
});
