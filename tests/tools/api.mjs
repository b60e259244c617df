// How fast the API answers and writes, against the least that could be done in the same run; how
// lists and search grow; how much memory a server takes. Prints figures and fails on none of them.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, platform, tmpdir, totalmem } from "node:os";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tidewellFor } from "@finalist/core/sample";
import { requestsPerSecond } from "./http-load.mjs";
import { leastWriter, sameWriter } from "./raw-writers.mjs";
import { startServer } from "./server.mjs";

process.env.FINALIST_RATE_LIMIT = "100000000";
const folder = mkdtempSync(join(tmpdir(), "finalist-bench-"));
const TURNS = 9;
const REQUESTS = 1000;
/** Until the compiler has seen what is hot. */
const WARM_UP = 5000;
/** What is ticked and unticked. */
const ITEM = "PRE-28";
/** How many applications lists and search are asked about. */
const SIZES = [10, 1000, 100_000];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** What is printed, and what goes into the page of figures. */
const sections = [];
function section(title) {
  console.log(`\n${title}`);
  sections.push({ title, rows: [] });
}
function line(name, figure) {
  console.log(`  ${name.padEnd(58)} ${figure}`);
  sections.at(-1).rows.push([name, figure]);
}

const machine = `${cpus()[0].model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}, Node ${process.versions.node}`;
console.log(`${machine}; load ${loadavg()[0].toFixed(1)} before`);
const server = await startServer(join(folder, "data"));
try {
  section("Memory of the server at rest, after one request (aim: 120 MB)");
  await server.call("GET", "/applications");
  line("for one person, MB", memoryOf(server.child));
  await hosted();
  const { document } = await server.call("POST", "/sample");
  await reading(document.id, "follow-ups");
  await reading(document.id, "preparation?fields=room,questions,followUps");
  await reading(document.id, "checklist");
  await reading(document.id, "preparation");
  section("Memory of the server after all that");
  line("resident, MB", memoryOf(server.child));
  server.child.kill();
  await writing();
  await growing();
  if (process.argv.includes("--write")) writePage();
} finally {
  server.child.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Of a process since its start; ticks of a hundredth of a second (Linux). */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function reading(id, what) {
  const token = server.token;
  const path = `/api/v1/applications/${id}/${what}`;
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${server.url}${path}`, { headers });
  const file = join(folder, "answer.json");
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  const bare = await startBare(file);
  const port = Number(new URL(server.url).port);
  const sides = {
    bare: { pid: bare.child.pid, port: bare.port, request: { path: "/" } },
    finalist: { pid: server.child.pid, port, request: { path, headers } },
  };
  for (const { port, request } of Object.values(sides))
    await requestsPerSecond(port, request, { count: WARM_UP });
  const runs = { bare: [], finalist: [] };
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [name, { pid, port, request }] of Object.entries(sides)) {
      const before = cpuSeconds(pid);
      const rate = await requestsPerSecond(port, request, { count: REQUESTS });
      runs[name].push({ rate, perCpu: REQUESTS / (cpuSeconds(pid) - before) });
    }
  bare.child.kill();
  const of = (name, figure) => median(runs[name].map((run) => run[figure]));
  const ratio = (figure) => (of("finalist", figure) / of("bare", figure)).toFixed(2);
  section(`Reading ${what}, ${(readFileSync(file).length / 1000).toFixed(0)} KB`);
  line("bare Hono handler, requests a second", of("bare", "rate").toFixed(0));
  line("the same bytes from Finalist", of("finalist", "rate").toFixed(0));
  line("ratio (aim: 0.7)", ratio("rate"));
  line("ratio of requests a second of processor time", ratio("perCpu"));
}

async function startBare(file) {
  const script = fileURLToPath(new URL("bare-server.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, file], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise((resolve) =>
    child.stdout.once("data", (text) => resolve(Number(String(text)))),
  );
  return { child, port };
}

function memoryOf({ pid }) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0);
}

/** Where people have accounts; its mails go nowhere. */
async function hosted() {
  const port = await freePort();
  const serving = await startServer(join(folder, "hosted"), {
    FINALIST_HOSTED_URL: `http://localhost:${port}`,
    FINALIST_SECRET: "a secret that is long enough for everybody",
    FINALIST_SMTP_URL: "smtp://localhost:9",
    FINALIST_MAIL_FROM: "Finalist <finalist@localhost>",
    FINALIST_PORT: String(port),
  });
  const known = await fetch(`http://localhost:${port}/api/auth/get-session`);
  if (!known.ok) throw new Error(await known.text());
  line("with accounts, MB", memoryOf(serving.child));
  serving.child.kill();
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * One after another, as one person writes: each is on the disk before the next begins. The raw side
 * writes into the tables and indexes of a Finalist of its own, which nobody else has open.
 */
async function writing() {
  const api = await newApi("writes");
  const same = await newApi("writes-raw");
  await same.close();
  let turn = 0;
  const path = `/applications/${api.document.id}/commands`;
  const one = {
    finalist: () => {
      turn += 1;
      return api.post(path, {
        command: { type: turn % 2 === 1 ? "tick" : "untick", itemId: ITEM },
      });
    },
    raw: sameWriter(join(folder, "writes-raw"), same.document, ITEM),
    least: leastWriter(join(folder, "least.db"), same.document, ITEM),
  };
  const times = { finalist: [], raw: [], least: [], sync: [] };
  for (let round = 0; round < 1000; round += 1)
    for (const [name, write] of Object.entries(one)) {
      const from = performance.now();
      const committing = await write();
      const to = performance.now();
      if (round < 300) continue;
      times[name].push(to - from);
      if (name === "raw") times.sync.push(to - committing);
    }
  await api.close();
  const of = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  section("A durable write: one tick in the worked example");
  line("raw prepared statements that write the same rows, median ms", of.raw.toFixed(2));
  line("of it the commit, which waits for the disk", of.sync.toFixed(2));
  line("the command through the API, median ms", of.finalist.toFixed(2));
  line("ratio of writes a second (aim: 0.6)", (of.raw / of.finalist).toFixed(2));
  line("what the API adds to these statements, ms", (of.finalist - of.raw).toFixed(2));
  line("three rows in tables without these indexes, median ms", of.least.toFixed(2));
  line("ratio to these", (of.least / of.finalist).toFixed(2));
}

/** An API in this process, with the worked example in it. */
async function newApi(name) {
  const { openEmbedded, readConfig } = await import("@finalist/api");
  const api = await openEmbedded(readConfig({ FINALIST_DATA: join(folder, name) }));
  const post = async (path, body) => {
    const response = await api.fetch(`http://local/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(await response.text());
    return Buffer.from(await response.arrayBuffer());
  };
  const { document } = JSON.parse(String(await post("/sample")));
  return { post, document, close: () => api.close() };
}

/** The same questions to a long and a short list. */
async function growing() {
  const questions = {
    "a page of 50, the last changed first": "/applications?limit=50",
    "a page of 50 by company, still open": "/applications?limit=50&sort=company&outcome=open",
    "search: the last of a ninth that share a beginning": "/search?q=company7&limit=1",
    "search: the last 30 of them; among 10 there is 1": "/search?q=company7",
    "search: a word that is everywhere": "/search?q=engineer",
  };
  const medians = Object.fromEntries(Object.keys(questions).map((name) => [name, []]));
  for (const size of SIZES) {
    const grown = await startServer(join(folder, `list-${size}`));
    await fill(grown, size);
    for (const [name, path] of Object.entries(questions)) {
      const times = [];
      for (let turn = 0; turn < 150; turn += 1) {
        const from = performance.now();
        await grown.call("GET", path);
        if (turn >= 50) times.push(performance.now() - from);
      }
      medians[name].push(median(times));
    }
    grown.child.kill();
  }
  section(`Lists and search with ${SIZES.join(", ")} applications (aim: within 1.5 times)`);
  for (const [name, [least, ...others]] of Object.entries(medians))
    line(
      name,
      `${least.toFixed(2)} ms, ${others.map((time) => `${(time / least).toFixed(2)}x`).join(", ")}`,
    );
}

async function fill(grown, size) {
  const { application } = tidewellFor(new Date().toISOString(), {
    application: "x",
    candidate: "me",
  });
  const STEP = 5000;
  for (let from = 0; from < size; from += STEP) {
    const documents = Array.from({ length: Math.min(STEP, size - from) }, (_, index) => ({
      kind: "application",
      schemaVersion: application.schemaVersion,
      id: `list-${from + index}`,
      company: { name: `Company${from + index}` },
      role: { title: "Engineer" },
      timeZone: "UTC",
    }));
    await grown.call("POST", "/import", { format: "finalist-export", version: 1, documents });
  }
}

function writePage() {
  const tables = sections.map(
    ({ title, rows }) =>
      `## ${title}\n\n| what | figure |\n| --- | ---: |\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`,
  );
  const page = `# How fast the API is

\`node tests/tools/api.mjs --write\`, a part of \`npm run bench\`, measures and writes this page. Read the ratios: both sides of
each are measured turn by turn in the same run, so that whatever else the machine does meets both. The bare handler is a
Hono handler on the same Node that returns the same bytes from memory, with two headers instead of twenty and for
everybody. The raw statements write what a tick must leave on the disk: the document, its line in the list, the line of
the log, into the same tables and indexes, in one transaction that looks at the version first, each synced
(\`synchronous = FULL\`): 13 pages, where the API writes 15. Until 2026-11-26 they kept three rows in tables without
these indexes, 9 pages; that figure stands below the other. Ratios of writes depend on the disk: the slower its sync,
the less there is to add.

${new Date().toISOString().slice(0, 10)}; ${machine}; load ${loadavg()[0].toFixed(1)} at the end.

${tables.join("\n")}`;
  writeFileSync(fileURLToPath(new URL("../../docs/performance.md", import.meta.url)), page);
}
