import type { Clash } from "@finalist/core/own-words";
import type { Engine, EngineAnswer, EngineRequest } from "./engine.ts";
import { serverEngine } from "./server-engine.ts";
import type { PairVerdict } from "@finalist/core/consistency";

/** Compares in a worker of this browser, and through the server where that cannot start. */
export const engine: Engine = {
  clashes: async (sources, signal) =>
    ((await ask({ type: "clashes", sources }, signal)) as readonly Clash[] | undefined) ??
    serverEngine.clashes(sources, signal),
  compare: async (pairs, signal) =>
    ((await ask({ type: "compare", pairs }, signal)) as readonly PairVerdict[] | undefined) ??
    serverEngine.compare(pairs, signal),
};

interface Job {
  readonly request: EngineRequest;
  readonly settle: (answer: EngineAnswer | undefined) => void;
}

/** One worker for as long as the page is open: it reads its tables of words once. */
let worker: Worker | undefined;
let isBroken = false;
let current: Job | undefined;
let waiting: readonly Job[] = [];

/** Nothing where there is no worker to ask. */
function ask(
  request: EngineRequest,
  signal: AbortSignal | undefined,
): Promise<EngineAnswer | undefined> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const job: Job = { request, settle: resolve };
    signal?.addEventListener("abort", () => {
      reject(signal.reason);
      drop(job);
    });
    waiting = [...waiting, job];
    next();
  });
}

function next(): void {
  if (current) return;
  const [job, ...rest] = waiting;
  if (!job) return;
  waiting = rest;
  worker ??= start();
  if (!worker) {
    job.settle(undefined);
    return next();
  }
  current = job;
  worker.postMessage(job.request);
}

function finish(answer: EngineAnswer | undefined): void {
  current?.settle(answer);
  current = undefined;
  next();
}

/** What nobody waits for is not read; a worker in the midst of it can only be ended. */
function drop(job: Job): void {
  waiting = waiting.filter((other) => other !== job);
  if (current !== job) return;
  stop();
  current = undefined;
  next();
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
}

function start(): Worker | undefined {
  if (isBroken) return undefined;
  try {
    const started = new Worker(new URL("./engine-worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<EngineAnswer>) => finish(data));
    started.addEventListener("error", () => {
      isBroken = true;
      stop();
      finish(undefined);
    });
    return started;
  } catch {
    isBroken = true;
    return undefined;
  }
}
