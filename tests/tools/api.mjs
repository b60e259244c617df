// How fast the API answers and writes, against the least that could be done in the same run; how
// lists and search grow; how much memory a server takes. Prints figures and fails on none of them.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requestsPerSecond } from "./http-load.mjs";
import { startServer } from "./server.mjs";

process.env.FINALIST_RATE_LIMIT = "100000000";
const folder = mkdtempSync(join(tmpdir(), "finalist-bench-"));
const TURNS = 9;
const REQUESTS = 1000;
/** Until the compiler has seen what is hot. */
const WARM_UP = 5000;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const line = (name, figure) => console.log(`  ${name.padEnd(58)} ${figure}`);

console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.versions.node}`);
const server = await startServer(join(folder, "data"));
try {
  const { document } = await server.call("POST", "/sample");
  await reading(document.id, "checklist");
  await reading(document.id, "preparation");
  memory();
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
  const token = server.link.split("#token=")[1];
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
  console.log(`\nReading ${what}, ${(readFileSync(file).length / 1000).toFixed(0)} KB`);
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

function memory() {
  const status = readFileSync(`/proc/${server.child.pid}/status`, "utf8");
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  console.log("\nMemory of the server, after the above");
  line("resident, MB (aim at rest: 120)", (kilobytes / 1024).toFixed(0));
}
