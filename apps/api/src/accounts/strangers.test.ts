import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storesNothing } from "../auth.ts";
import { hashOf } from "../secrets.ts";
import { leastRole } from "../middleware/roles.ts";
import { aHostedApi, ORIGIN } from "../hosted-testing.ts";

/** Stands in Ada's workspace alone. */
const MARK = "Quillfeather";

interface Route {
  readonly method: string;
  /** As the document has it, below /api/v1. */
  readonly pattern: string;
  readonly path: string;
  readonly isOfApplication: boolean;
}

const BODIES: Readonly<Record<string, unknown>> = {
  "PATCH /applications/{id}": { jobDescription: "mine now" },
  "POST /applications/{id}/commands": {
    command: { type: "update", patch: { jobDescription: "x" } },
  },
  "POST /applications/{id}/restore": { version: 1 },
  "POST /candidate/commands": { command: { type: "update", patch: { name: "Eve" } } },
  "PATCH /candidate": { name: "Eve" },
};

let api: Awaited<ReturnType<typeof aHostedApi>>;
let people: Readonly<
  Record<"ada" | "eve" | "cora" | "vera", Awaited<ReturnType<typeof api.aPerson>>>
>;
let routes: readonly Route[];
let tokens: Readonly<Record<"ofEve" | "revoked" | "expired", string>>;

type Send = (route: Route) => Promise<Response>;

const bodyOf = ({ method, pattern }: Route): string | undefined =>
  method === "GET" || method === "DELETE"
    ? undefined
    : JSON.stringify(BODIES[`${method} ${pattern}`] ?? {});

const asPerson =
  (name: keyof typeof people, workspace?: string): Send =>
  (route) =>
    people[name].send(`/api/v1${route.path}`, {
      method: route.method,
      ...(route.method !== "GET" && route.method !== "DELETE" && { body: bodyOf(route) ?? "" }),
      headers: { "if-match": "*", ...(workspace && { "x-finalist-workspace": workspace }) },
    });

const asToken =
  (secret: () => string | undefined, more: Readonly<Record<string, string>> = {}): Send =>
  async (route) => {
    const token = secret();
    return api.app.request(`${ORIGIN}/api/v1${route.path}`, {
      method: route.method,
      ...(bodyOf(route) !== undefined && { body: bodyOf(route) ?? "" }),
      headers: {
        host: "finalist.test",
        "content-type": "application/json",
        "if-match": "*",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...more,
      },
    });
  };

/** Nobody waits for the end of a stream. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.includes("event-stream")) return response.text();
  const reader = response.body?.getReader();
  const chunk = await reader?.read();
  await reader?.cancel();
  return Buffer.from(chunk?.value ?? []).toString();
}

/** All that Ada has, as one text. */
async function belongings(): Promise<string> {
  const store = api.world.database.workspace(people.ada.workspace);
  return JSON.stringify([
    await store.documents(),
    await store.changes(0, 1000),
    await store.keys.tokens(),
    await store.keys.calendarKey(),
  ]);
}

beforeAll(async () => {
  api = await aHostedApi();
  const [ada, eve, cora, vera] = [
    await api.aPerson("Ada"),
    await api.aPerson("Eve"),
    await api.aPerson("Cora"),
    await api.aPerson("Vera"),
  ];
  people = { ada, eve, cora, vera };
  await api.letIn(ada, cora, "coach");
  await api.letIn(ada, vera, "viewer");

  const sample = (await (await ada.api("POST", "/sample")).json()) as {
    document: Readonly<Record<string, unknown>> & { id: string };
  };
  const { id } = sample.document;
  await ada.api("PATCH", `/applications/${id}`, { jobDescription: MARK }, { "if-match": "*" });
  const [interview] = sample.document["interviews"] as readonly { id: string }[];
  const note = { interviewId: interview?.id, kind: "other", text: MARK };
  await ada.api("POST", `/applications/${id}/notes`, note);
  await ada.api("PATCH", "/candidate", { name: MARK }, { "if-match": "*" });
  await ada.api("POST", "/calendar-feed");
  const program = await ada.api("POST", "/tokens", { name: MARK, scope: "write" });
  const { id: tokenId } = (await program.json()) as { id: string };

  const tokenOf = async (body: object) =>
    (await (await eve.api("POST", "/tokens", { name: "t", scope: "write", ...body })).json()) as {
      id: string;
      secret: string;
    };
  const revoked = await tokenOf({});
  await eve.api("DELETE", `/tokens/${revoked.id}`);
  const expired = "fin_expired";
  await api.world.database.workspace(ada.workspace).keys.addToken({
    id: "expired",
    name: "expired",
    scope: "write",
    createdAt: "2026-01-01T00:00:00Z",
    expiresAt: "2026-01-02T00:00:00Z",
    hash: hashOf(expired),
  });
  tokens = { ofEve: (await tokenOf({})).secret, revoked: revoked.secret, expired };

  const openapi = (await (await ada.api("GET", "/openapi.json")).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const entryIn = (pattern: string): string => {
    const name = /^\/applications\/\{id\}\/([\w-]+)\/\{entryId\}/.exec(pattern)?.[1] ?? "";
    const field = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const entries = sample.document[field] as readonly { id: string }[] | undefined;
    return entries?.[0]?.id ?? "nothing";
  };
  // How one gets in is told to everybody.
  const closed = Object.entries(openapi.paths).filter(
    ([full]) => full.startsWith("/api/v1/") && full !== "/api/v1/sign-in",
  );
  routes = closed.flatMap(([full, methods]) => {
    const pattern = full.replace("/api/v1", "");
    const path = pattern
      .replace("{id}", pattern.startsWith("/tokens") ? tokenId : id)
      .replace("{entryId}", entryIn(pattern))
      .replace(/\{\w+\}/g, "nothing")
      .replace(/^\/search$/, `/search?q=${MARK}`);
    return Object.keys(methods).map((method) => ({
      method: method.toUpperCase(),
      pattern,
      path,
      isOfApplication: pattern.startsWith("/applications/{id}"),
    }));
  });
}, 120_000);
afterAll(() => api.close());

/** Every route, with what it answered. */
async function tryAll(send: Send) {
  const before = await belongings();
  const tries = [];
  for (const route of routes) {
    const response = await send(route);
    const text = await textOf(response);
    tries.push({
      ...route,
      status: response.status,
      text,
      name: `${route.method} ${route.pattern}`,
    });
  }
  return { tries, isUntouched: (await belongings()) === before };
}

const namesWhere = <T extends { readonly name: string }>(
  tries: readonly T[],
  isWrong: (each: T) => boolean,
): readonly string[] => tries.filter(isWrong).map(({ name }) => name);

describe("every route of the document", () => {
  it("is there to be tried, and shows its owner what is looked for", async () => {
    expect(routes.length).toBeGreaterThan(100);
    const seen = await textOf(await people.ada.api("GET", "/export"));
    expect(seen).toContain(MARK);
    expect(await textOf(await people.ada.api("GET", `/search?q=${MARK}`))).toContain(MARK);
  });

  const refused = [
    ["without a credential", asToken(() => undefined), 401],
    ["with a token that was taken away", asToken(() => tokens.revoked), 401],
    ["with a token that has expired", asToken(() => tokens.expired), 401],
    ["with a guess", asToken(() => "fin_guess"), 401],
    [
      "to somebody of another workspace",
      (route) => asPerson("eve", people.ada.workspace)(route),
      403,
    ],
    ["in a workspace that there is not", asPerson("eve", "nowhere"), 403],
  ] as const satisfies readonly (readonly [string, Send, number])[];
  it.each(refused)("is shut %s", async (_, send, status) => {
    const { tries, isUntouched } = await tryAll(send);
    expect(namesWhere(tries, (each) => each.status !== status)).toEqual([]);
    expect(namesWhere(tries, ({ text }) => text.includes(MARK))).toEqual([]);
    expect(isUntouched).toBe(true);
  });

  it.each([
    ["an owner elsewhere", asPerson("eve")],
    ["a token of another workspace", asToken(() => tokens.ofEve)],
    [
      "a token of another workspace that names this one",
      (route: Route) =>
        asToken(() => tokens.ofEve, { "x-finalist-workspace": people.ada.workspace })(route),
    ],
  ])("has nothing of Ada's for %s", async (_, send) => {
    const { tries, isUntouched } = await tryAll(send);
    expect(namesWhere(tries, ({ text }) => text.includes(MARK))).toEqual([]);
    expect(
      namesWhere(tries, ({ isOfApplication, status }) => isOfApplication && status < 400),
    ).toEqual([]);
    expect(namesWhere(tries, ({ status }) => status >= 500)).toEqual([]);
    expect(isUntouched).toBe(true);
  });

  it.each([
    ["a viewer", "vera", "viewer"],
    ["a coach", "cora", "coach"],
  ] as const)("lets %s do what the table says, and nothing else", async (_, name, role) => {
    const { tries, isUntouched } = await tryAll(asPerson(name, people.ada.workspace));
    const least = ({ method, path }: Route) => leastRole(method, `/api/v1${path.split("?")[0]}`);
    const isOpen = (route: Route) =>
      least(route) === "viewer" || (least(route) === "coach" && role === "coach");
    expect(namesWhere(tries, (each) => !isOpen(each) && each.status !== 403)).toEqual([]);
    expect(namesWhere(tries, (each) => isOpen(each) && each.status === 403)).toEqual([]);
    const writes = tries.filter(
      ({ method, path }) => method !== "GET" && !storesNothing(`/api/v1${path}`),
    );
    const open = new Set(writes.filter(isOpen).map(({ pattern }) => pattern));
    expect([...open].filter((pattern) => !pattern.includes("/comments"))).toEqual([]);
    expect(isUntouched).toBe(true);
  });

  it("counts the door of assistants as one of the owner's", async () => {
    const init = { method: "POST", body: "{}" };
    const at = (workspace: string) => ({ ...init, headers: { "x-finalist-workspace": workspace } });
    const statusFor = async (name: keyof typeof people) =>
      (await people[name].send("/mcp", at(people.ada.workspace))).status;
    const statuses = [await statusFor("eve"), await statusFor("vera"), await statusFor("cora")];
    expect(statuses).toEqual([403, 403, 403]);
    expect((await api.aBrowser().send("/mcp", init)).status).toBe(401);
    expect(await statusFor("ada")).not.toBe(403);
  });
});
