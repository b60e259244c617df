import { afterEach, describe, expect, it } from "vitest";
import { Overload } from "./overload.ts";
import { createPool, type Pool, type PoolLimits } from "./pool.ts";

/** A thread that answers what it is told, never ends, takes all memory, breaks or is gone. */
const THREAD = `
import { parentPort } from "node:worker_threads";
const json = (value) => new TextEncoder().encode(JSON.stringify(value));
parentPort.on("message", ({ name, input }) => {
  if (name === "spin") for (;;);
  if (name === "hoard") for (const held = []; ; ) held.push(new Array(1e5).fill({}));
  if (name === "vanish") process.exit();
  parentPort.postMessage(name === "break" ? { fault: new Error(input) } : { json: json(input) });
});`;

const pools: Pool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

function aPool(given: Partial<PoolLimits> = {}) {
  const pool = createPool(new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`), {
    threads: 1,
    taskMs: 30_000,
    heapMegabytes: 64,
    waiting: 10,
    waitingEach: 10,
    idleMs: 30_000,
    ...given,
  });
  pools.push(pool);
  const done: string[] = [];
  const run = async (caller: string, name: string, input = name) => {
    const json = await pool.run(caller, { name, input }, `all of ${input}`);
    const said = JSON.parse(Buffer.from(json).toString()) as string;
    done.push(said);
    return said;
  };
  const problemOf = (work: Promise<unknown>) =>
    work.then(
      () => "done",
      (error: unknown) => (error instanceof Overload ? error.problem : String(error)),
    );
  return { pool, run, done, problemOf };
}

describe("the threads for texts", () => {
  it("end a task that takes too long, and go on with the next", async () => {
    const { run, problemOf } = aPool({ taskMs: 300 });
    const late = problemOf(run("ada", "spin"));
    expect(await late).toEqual({ type: "too_much_work", what: "all of spin" });
    expect(await run("ada", "say")).toBe("say");
  });

  it("end a task that takes too much memory, and go on with the next", async () => {
    const { run, problemOf } = aPool();
    const greedy = problemOf(run("ada", "hoard"));
    const next = run("ada", "say");
    expect(await greedy).toEqual({ type: "too_much_work", what: "all of hoard" });
    expect(await next).toBe("say");
  });

  it("pass on what broke, and are replaced when they are gone", async () => {
    const { run, problemOf } = aPool();
    expect(await problemOf(run("ada", "break", "a fault"))).toBe("Error: a fault");
    expect(await problemOf(run("ada", "vanish"))).toBe("Error: the thread ended");
    expect(await run("ada", "say")).toBe("say");
  });

  it("take callers in turn, however much one of them sends", async () => {
    const { run, done } = aPool();
    const first = run("dee", "say", "d1");
    const ada = ["a1", "a2", "a3"].map((input) => run("ada", "say", input));
    await Promise.all([first, ...ada, run("bo", "say", "b1"), run("cy", "say", "c1")]);
    expect(done).toEqual(["d1", "a1", "b1", "c1", "a2", "a3"]);
  });

  it("leave a thread to others while one caller keeps theirs busy", async () => {
    const { run, problemOf, done } = aPool({ threads: 2, taskMs: 2000 });
    const never = ["spin", "spin"].map((name) =>
      problemOf(run("ada", name)).then(() => done.push("late")),
    );
    await run("bo", "say", "b1");
    await run("bo", "say", "b2");
    await Promise.all(never);
    expect(done).toEqual(["b1", "b2", "late", "late"]);
  });

  it("let so many wait, of all and of each", async () => {
    const { run, problemOf } = aPool({ waiting: 3, waitingEach: 2 });
    const begun = run("ada", "say", "a1");
    const kept = [run("ada", "say", "a2"), run("ada", "say", "a3")];
    expect(await problemOf(run("ada", "say", "a4"))).toEqual({ type: "judges_busy" });
    kept.push(run("bo", "say", "b1"));
    expect(await problemOf(run("cy", "say", "c1"))).toEqual({ type: "judges_busy" });
    expect(await Promise.all([begun, ...kept])).toEqual(["a1", "a2", "a3", "b1"]);
  });

  it("give up what they hold when nothing was to do for a while", async () => {
    const { run } = aPool({ idleMs: 0 });
    expect(await run("ada", "say", "first")).toBe("first");
    expect(await run("ada", "say", "second")).toBe("second");
  });

  it("keep nobody waiting when the server stops", async () => {
    const { pool, run, problemOf } = aPool();
    const under = [problemOf(run("ada", "spin")), problemOf(run("bo", "say"))];
    await pool.close();
    expect(await Promise.all(under)).toEqual([
      "Error: the server stops",
      "Error: the server stops",
    ]);
  });
});
