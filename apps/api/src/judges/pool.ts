import { Worker } from "node:worker_threads";
import { Overload } from "./overload.ts";

export interface PoolLimits {
  /** Threads at most; each is started when there is work for it. */
  readonly threads: number;
  /** How long a task may take. */
  readonly taskMs: number;
  readonly heapMegabytes: number;
  /** Tasks that wait, of all callers and of one. */
  readonly waiting: number;
  readonly waitingEach: number;
  /** A thread with nothing to do gives its memory back after so long. */
  readonly idleMs: number;
}

/** What a thread is told to do. */
export interface Order {
  readonly name: string;
  readonly input: unknown;
}

/** What it answers: JSON, or what broke. */
export type Reply = { readonly json: Uint8Array } | { readonly fault: unknown };

interface Task {
  readonly caller: string;
  readonly order: Order;
  /** What is in it, in words. */
  readonly what: string;
  readonly settle: (reply: Reply) => void;
}

interface Thread {
  readonly worker: Worker;
  task?: Task | undefined;
  /** Ends it: in the midst of a task for being late, or without one for being idle. */
  timer?: NodeJS.Timeout;
}

export interface Pool {
  run(caller: string, order: Order, what: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Threads that take tasks in turn. A caller has one task under way at a time, and the callers who
 * wait go round, so that many tasks of one hold up nobody else.
 */
export function createPool(file: URL, limits: PoolLimits): Pool {
  const threads = new Set<Thread>();
  const waiting = new Map<string, readonly Task[]>();

  function run(caller: string, order: Order, what: string): Promise<Uint8Array> {
    const own = waiting.get(caller) ?? [];
    const all = [...waiting.values()].reduce((sum, tasks) => sum + tasks.length, 0);
    if (own.length >= limits.waitingEach || all >= limits.waiting)
      return Promise.reject(new Overload({ type: "judges_busy" }));
    return new Promise((resolve, reject) => {
      const settle = (reply: Reply): void =>
        "json" in reply ? resolve(reply.json) : reject(reply.fault);
      waiting.set(caller, [...own, { caller, order, what, settle }]);
      next();
    });
  }

  function next(): void {
    const busy = new Set([...threads].map(({ task }) => task?.caller));
    const turn = [...waiting].find(([caller]) => !busy.has(caller));
    if (!turn) return;
    const idle = [...threads].find(({ task }) => !task);
    if (!idle && threads.size >= limits.threads) return;
    const [caller, [task, ...later]] = turn;
    // Whoever waits for more stands at the end again.
    waiting.delete(caller);
    if (later.length > 0) waiting.set(caller, later);
    if (task) begin(idle ?? start(), task);
  }

  function begin(thread: Thread, task: Task): void {
    clearTimeout(thread.timer);
    thread.task = task;
    const late = new Overload({ type: "too_much_work", what: task.what });
    thread.timer = setTimeout(() => end(thread, late), limits.taskMs);
    thread.worker.postMessage(task.order);
  }

  function start(): Thread {
    const worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    });
    worker.unref();
    const thread: Thread = { worker };
    threads.add(thread);
    worker.on("message", (reply: Reply) => finish(thread, reply));
    worker.on("error", (error) => end(thread, faultIn(error, thread.task)));
    worker.on("exit", () => end(thread, new Error("the thread ended")));
    return thread;
  }

  function finish(thread: Thread, reply: Reply): void {
    clearTimeout(thread.timer);
    const { task } = thread;
    thread.task = undefined;
    thread.timer = setTimeout(() => end(thread), limits.idleMs).unref();
    task?.settle(reply);
    next();
  }

  function end(thread: Thread, fault?: unknown): void {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    void thread.worker.terminate();
    thread.task?.settle({ fault });
    next();
  }

  return {
    run,
    async close() {
      const fault = new Error("the server stops");
      for (const task of [...waiting.values()].flat()) task.settle({ fault });
      waiting.clear();
      const open = [...threads];
      for (const thread of open) end(thread, fault);
      await Promise.all(open.map(({ worker }) => worker.terminate()));
    },
  };
}

const faultIn = (error: unknown, task: Task | undefined): unknown =>
  task && error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? new Overload({ type: "too_much_work", what: task.what })
    : error;
