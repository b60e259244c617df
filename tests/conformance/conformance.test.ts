import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer, request as httpRequest, type Server as HttpServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerMcp } from "@finalist/api/mcp/http";
import { createAdaptorServer } from "@hono/node-server";
import { expect, it, onTestFinished } from "vitest";
import { newDataDir, startServer } from "../support.ts";
import { buildFixtures } from "./fixtures.ts";

const require = createRequire(import.meta.url);

/** What a revision requires, as it stood when the revision came out. */
type Revision = "2026-07-28" | "2025-11-25";

/** Scenarios, or checks of one, that a server cannot pass, and why: the suite fails where one passes. */
type Exempt = readonly (readonly [why: string, ...scenarios: readonly string[]])[];

const OWN_TOOLS = "calls a tool, prompt or resource of the suite's own: the fixtures have it";
const BOTH: readonly string[] = [
  "completion-complete",
  "tools-call-simple-text",
  "tools-call-image",
  "tools-call-audio",
  "tools-call-embedded-resource",
  "tools-call-mixed-content",
  "tools-call-error",
  "tools-call-with-progress",
  "resources-read-text",
  "resources-read-binary",
  "resources-templates-read",
  "prompts-get-simple",
  "prompts-get-with-args",
  "prompts-get-embedded-resource",
  "prompts-get-with-image",
];
const NEEDS_A_SESSION = [
  "asks the client in the middle of a call, or keeps a subscription: there is no session for it",
  "tools-call-sampling",
  "tools-call-elicitation",
  "elicitation-sep1034-defaults",
  "elicitation-sep1330-enums",
  "resources-subscribe",
  "resources-unsubscribe",
  "server-sse-multiple-streams",
] as const;

const FINALIST: Readonly<Record<Revision, Exempt>> = {
  "2026-07-28": [
    [OWN_TOOLS, ...BOTH],
    [
      OWN_TOOLS,
      "server-stateless:sep-2575-server-rejects-undeclared-capability",
      "server-stateless:sep-2575-missing-capability-http-400",
      "server-stateless:sep-2575-http-server-no-independent-requests-on-stream",
      "server-stateless:sep-2575-server-no-log-without-loglevel",
    ],
    [
      `asks something back, which no tool of Finalist does; ${OWN_TOOLS}`,
      "input-required-result-basic-elicitation",
      "input-required-result-basic-sampling",
      "input-required-result-basic-list-roots",
      "input-required-result-request-state",
      "input-required-result-multiple-input-requests",
      "input-required-result-multi-round",
      "input-required-result-non-tool-request",
      "input-required-result-result-type",
      "input-required-result-tampered-state",
      "input-required-result-capability-check",
      "input-required-result-missing-input-response",
      "input-required-result-ignore-extra-params",
    ],
  ],
  "2025-11-25": [
    [OWN_TOOLS, ...BOTH, "tools-call-with-logging"],
    ["Finalist sends no log messages", "logging-set-level"],
    NEEDS_A_SESSION,
  ],
};
const FIXTURES: Readonly<Record<Revision, Exempt>> = {
  "2026-07-28": [],
  "2025-11-25": [NEEDS_A_SESSION],
};
const REVISIONS = Object.keys(FINALIST) as Revision[];

it.each(REVISIONS)("Finalist passes what %s requires of any server", async (revision) => {
  const server = await startServer(await newDataDir());
  onTestFinished(async () => void (await server.stop()));
  await server.client.addSample();
  const url = await withToken(server.url, server.token);
  await passes(url, revision, FINALIST[revision]);
});

it.each(REVISIONS)("its answers over HTTP pass all that %s requires", async (revision) => {
  const server = createAdaptorServer({
    fetch: (request) => answerMcp(request, buildFixtures),
  }) as HttpServer;
  await passes(await listening(server), revision, [
    ...FIXTURES[revision],
    ["Host and Origin are checked by Finalist itself, before", "dns-rebinding-protection"],
  ]);
});

async function passes(url: string, revision: Revision, exempt: Exempt): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "finalist-conformance-"));
  const baseline = join(folder, "baseline.yml");
  const names = exempt.flatMap(([, ...scenarios]) => scenarios);
  await writeFile(baseline, `server:${names.map((name) => `\n  - ${name}`).join("") || " []"}\n`);
  const suite = require.resolve("@modelcontextprotocol/conformance/dist/index.js");
  const args = ["--import", new URL("with-glob.mjs", import.meta.url).href, suite, "server"];
  const flags = ["--requirements", revision, "--expected-failures", baseline];
  const { code, report } = await new Promise<{ code: number; report: string }>((resolve) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [...args, "--url", url, ...flags], options, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, report: `${out}\n${err}` }),
    );
  });
  const summary = report.slice(report.indexOf("=== SUMMARY"));
  expect(code, summary).toBe(0);
  expect(summary).toContain("✓ tools-list");
}

/** The suite knows no credentials: this gives each request the token, and passes the rest on. */
async function withToken(target: string, token: string): Promise<string> {
  const { host } = new URL(target);
  const proxy = createServer((incoming, answer) => {
    const own = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const swapped = (value: string | undefined) => value?.replace(own, host);
    const headers = {
      ...incoming.headers,
      authorization: `Bearer ${token}`,
      host: swapped(incoming.headers.host),
      ...(incoming.headers.origin && { origin: swapped(incoming.headers.origin) }),
    };
    const { method, url } = incoming;
    const outgoing = httpRequest(`${target}${url}`, { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    outgoing.on("error", () => answer.writeHead(502).end());
    answer.on("close", () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
  return listening(proxy);
}

async function listening(server: HttpServer): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
}
