import { afterEach, describe, expect, it } from "vitest";
import { openAccounts } from "./better-auth.ts";
import { aHostedApi, HERE, ORIGIN, PASSWORD } from "../hosted-testing.ts";

const open: { close(): Promise<void> }[] = [];
const hostedOn = async (on: (typeof HERE)[number]) => {
  const api = await aHostedApi(on);
  open.push(api);
  return api;
};
afterEach(async () => {
  for (const api of open.splice(0)) await api.close();
});

const in_ = (workspace: string) => ({ "x-finalist-workspace": workspace });

describe.each(HERE)("a workspace on %s", (on) => {
  const hosted = () => hostedOn(on);

  it("is kept in tables that are made once, however many nodes start at once", async () => {
    const { world, aPerson } = await hosted();
    const { sql } = world.database;
    if (!sql) throw new Error("no tables");
    const options = {
      origin: ORIGIN,
      secret: "of the tests, with far more than thirty-two bytes",
      sql,
      send: async () => undefined,
      logError: () => undefined,
    };
    await Promise.all([1, 2, 3].map(() => openAccounts(options)));
    expect((await aPerson("Ada")).workspace).toMatch(/\w/);
  });

  it("lets in who is invited, with the role that was meant", async () => {
    const { aPerson, letIn, letterTo } = await hosted();
    const ada = await aPerson("Ada");
    const cora = await aPerson("Cora");
    await ada.api("POST", "/sample");
    await letIn(ada, cora, "coach");
    expect(letterTo(cora.email).text).toMatch(/Ada prepares .*read it and comment on it/s);

    const access = await (await cora.api("GET", "/session")).json();
    expect(access).toMatchObject({
      role: "owner",
      workspace: cora.workspace,
      workspaces: [
        { name: "Cora", role: "owner", isOwn: true },
        { id: ada.workspace, name: "Ada", role: "coach", isOwn: false },
      ],
    });
    const own = (await (await cora.api("GET", "/applications")).json()) as { items: unknown[] };
    expect(own.items).toEqual([]);
    const there = await cora.api("GET", "/applications", undefined, in_(ada.workspace));
    expect(((await there.json()) as { items: unknown[] }).items).toHaveLength(1);
    const refused = await cora.api("POST", "/sample", undefined, in_(ada.workspace));
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({
      detail: "Coaches read and comment; this is for owners.",
    });
  });

  it("lets nobody in by the invitation of somebody else", async () => {
    const { aPerson, letterTo } = await hosted();
    const [ada, eve, cora] = [await aPerson("Ada"), await aPerson("Eve"), await aPerson("Cora")];
    const wanted = { email: cora.email, role: "owner", organizationId: ada.workspace };
    await ada.auth("organization/invite-member", wanted);
    const invitationId = new URL(letterTo(cora.email).link).hash.replace("#id=", "");
    expect((await eve.auth("organization/accept-invitation", { invitationId })).status).toBe(403);
    const tried = await eve.api("GET", "/applications", undefined, in_(ada.workspace));
    expect(tried.status).toBe(403);
  });

  it.each(["coach", "viewer"] as const)("lets no %s invite, remove or promote", async (role) => {
    const { aPerson, letIn } = await hosted();
    const [ada, cora] = [await aPerson("Ada"), await aPerson("Cora")];
    await letIn(ada, cora, role);
    const organizationId = ada.workspace;
    const members = (await (
      await cora.auth(`organization/list-members?organizationId=${organizationId}`)
    ).json()) as { members: { id: string; userId: string }[] };
    const idOf = (userId: string) =>
      members.members.find((each) => each.userId === userId)?.id ?? "";
    const tries = [
      ["invite-member", { email: "x@example.org", role: "viewer", organizationId }],
      ["update-member-role", { memberId: idOf(cora.userId), role: "owner", organizationId }],
      ["remove-member", { memberIdOrEmail: idOf(ada.userId), organizationId }],
      ["update", { organizationId, data: { name: "Mine" } }],
    ] as const;
    for (const [path, body] of tries)
      expect((await cora.auth(`organization/${path}`, body)).ok, path).toBe(false);
    const access = (await (
      await cora.api("GET", "/session", undefined, in_(organizationId))
    ).json()) as { role: string };
    expect(access.role).toBe(role);
  });

  it("knows three roles, and nobody is lost from their own", async () => {
    const { aPerson, letIn } = await hosted();
    const [ada, bo] = [await aPerson("Ada"), await aPerson("Bo")];
    await letIn(ada, bo, "owner");
    const organizationId = ada.workspace;
    for (const role of ["admin", "member", "coach,owner"]) {
      const email = "x@example.org";
      const invited = await ada.auth("organization/invite-member", { email, role, organizationId });
      expect(invited.ok, role).toBe(false);
    }
    const listed = (await (
      await bo.auth(`organization/list-members?organizationId=${organizationId}`)
    ).json()) as { members: { id: string; userId: string }[] };
    const adas = listed.members.find(({ userId }) => userId === ada.userId)?.id ?? "";
    const removed = await bo.auth("organization/remove-member", {
      memberIdOrEmail: adas,
      organizationId,
    });
    const demoted = await bo.auth("organization/update-member-role", {
      memberId: adas,
      role: "viewer",
      organizationId,
    });
    const left = await ada.auth("organization/leave", { organizationId });
    expect([removed.status, demoted.status, left.status]).toEqual([403, 403, 403]);
    expect((await bo.auth("organization/leave", { organizationId })).status).toBe(200);
    expect((await bo.api("GET", "/session", undefined, in_(organizationId))).status).toBe(403);
  });

  it("keeps its mark, so that an owner who was let in cannot take it over", async () => {
    const { aPerson, letIn } = await hosted();
    const [ada, bo] = [await aPerson("Ada"), await aPerson("Bo")];
    await letIn(ada, bo, "owner");
    const organizationId = ada.workspace;
    const tries = [
      { slug: "taken" },
      { name: "Ours", metadata: { a: 1 } },
      { logo: "https://x.org" },
    ];
    for (const data of tries) {
      const changed = await bo.auth("organization/update", { organizationId, data });
      expect(changed.status, JSON.stringify(data)).toBe(400);
    }
    const renamed = await bo.auth("organization/update", {
      organizationId,
      data: { name: "Ours" },
    });
    expect(renamed.status).toBe(200);
    const removed = await bo.auth("organization/remove-member", {
      memberIdOrEmail: ada.email,
      organizationId,
    });
    expect(removed.status).toBe(403);
    expect(await (await ada.api("GET", "/session")).json()).toMatchObject({
      workspace: organizationId,
      workspaces: [{ name: "Ours", role: "owner", isOwn: true }],
    });
  });

  it("loses whoever is removed at once, their open stream too", async () => {
    const { app, aPerson, letIn } = await hosted();
    const [ada, vera] = [await aPerson("Ada"), await aPerson("Vera")];
    await letIn(ada, vera, "viewer");
    const cookie = [...vera.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { host: "finalist.test", cookie, ...in_(ada.workspace) };
    const stream = await app.request(`${ORIGIN}/api/v1/events`, { headers });
    const reader = stream.body?.getReader();
    const next = async () => Buffer.from((await reader?.read())?.value ?? []).toString();
    expect(await next()).toContain("event: ready");
    const facts = { company: { name: "Oak" }, role: { title: "Lead" }, timeZone: "Europe/London" };
    await ada.api("POST", "/applications", facts);
    expect(await next()).toContain("event: change");

    await ada.auth("organization/remove-member", {
      memberIdOrEmail: vera.email,
      organizationId: ada.workspace,
    });
    expect((await vera.api("GET", "/applications", undefined, in_(ada.workspace))).status).toBe(
      403,
    );
    await ada.api("PATCH", "/candidate", { name: "Secret" }, { "if-match": "*" });
    let rest = "";
    for (let part = await next(); part !== ""; part = await next()) rest += part;
    expect(rest).not.toContain("candidate");
  });

  it("is one of its own for each address that signs up, whatever was invited before", async () => {
    const { aBrowser, aPerson, confirm, letterTo } = await hosted();
    const ada = await aPerson("Ada");
    const email = "new@example.org";
    const wanted = { email, role: "viewer", organizationId: ada.workspace };
    await ada.auth("organization/invite-member", wanted);
    const invitationId = new URL(letterTo(email).link).hash.replace("#id=", "");
    const browser = aBrowser();
    await browser.auth("sign-up/email", { name: "Nea", email, password: PASSWORD });
    await confirm(browser, email);
    expect((await browser.auth("organization/accept-invitation", { invitationId })).status).toBe(
      200,
    );
    const access = (await (await browser.api("GET", "/session")).json()) as {
      workspaces: { role: string; isOwn: boolean }[];
    };
    expect(access.workspaces.map(({ role }) => role)).toEqual(["owner", "viewer"]);
  });

  it("has comments that are signed by the server, each its author's own", async () => {
    const { aPerson, letIn } = await hosted();
    const [ada, cora, vera] = [await aPerson("Ada"), await aPerson("Cora"), await aPerson("Vera")];
    await letIn(ada, cora, "coach");
    await letIn(ada, vera, "viewer");
    const created = (await (await ada.api("POST", "/sample")).json()) as {
      document: { id: string };
    };
    const path = `/applications/${created.document.id}/comments`;
    const there = { ...in_(ada.workspace), "if-match": "*" };
    const comment = { id: "c-1", text: "Slower.", author: "Ada", authorId: ada.userId };
    const added = await cora.api("POST", path, comment, there);
    expect(added.status).toBe(201);
    expect(await added.json()).toMatchObject({ author: "Cora", authorId: cora.userId });
    expect((await vera.api("POST", path, { text: "Me too." }, there)).status).toBe(403);
    await ada.api("POST", path, { id: "c-2", text: "Thanks." });

    const change = (who: typeof ada, id: string) =>
      who.api("PATCH", `${path}/${id}`, { text: "Other words." }, there);
    expect((await change(cora, "c-2")).status).toBe(403);
    expect((await change(ada, "c-1")).status).toBe(403);
    expect((await change(cora, "c-1")).status).toBe(200);
    expect((await cora.api("DELETE", `${path}/c-2`, undefined, there)).status).toBe(403);
    const command = { command: { type: "add", collection: "comments", value: comment } };
    const commands = `/applications/${created.document.id}/commands`;
    expect((await cora.api("POST", commands, command, there)).status).toBe(403);

    const log = (await (await ada.api("GET", "/changes?after=2")).json()) as {
      items: { author: string }[];
    };
    expect(log.items.map(({ author }) => author)).toEqual(["Cora (coach)", "Ada", "Cora (coach)"]);
    const read = await vera.api("GET", path, undefined, in_(ada.workspace));
    const { items } = (await read.json()) as { items: { text: string }[] };
    expect(items.map(({ text }) => text)).toEqual(["Other words.", "Thanks."]);
    expect((await ada.api("DELETE", `${path}/c-1`, undefined, there)).status).toBe(200);
  });
});
