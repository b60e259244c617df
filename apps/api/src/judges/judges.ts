import { availableParallelism } from "node:os";
import { type InputOf, type JobName, jobNamed, type OutputOf } from "./jobs.ts";
import { createPool, type PoolLimits } from "./pool.ts";

/** What came out, as JSON: an answer may have a hundred megabytes, which nobody should write twice. */
interface Judged<T> {
  readonly json: Uint8Array;
  value(): T;
}

export type Judge = <Name extends JobName>(
  name: Name,
  input: InputOf<Name>,
) => Promise<Judged<OutputOf<Name>>>;

/** Who judges and reads texts. */
export interface Judges {
  for(caller: string): Judge;
  close(): Promise<void>;
}

/** On the thread that asks: for a program that serves whoever started it. */
export const judgesHere: Judges = { for: () => judgeHere, close: async () => undefined };

async function judgeHere<Name extends JobName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Judged<OutputOf<Name>>> {
  return judged(Buffer.from(JSON.stringify(await jobNamed(name).run(input))));
}

const LIMITS: PoolLimits = {
  // One of them for everybody else while a text of somebody is under way.
  threads: Math.max(2, availableParallelism() - 1),
  taskMs: 15_000,
  heapMegabytes: 512,
  waiting: 64,
  waitingEach: 4,
  idleMs: 60_000,
};

/** Quicker than a tenth of a second, whatever they say; sooner done than handed over. */
const SHORT = 4000;

/** On threads of their own, whatever is long: others are answered meanwhile. */
export function judgesApart(file: URL, limits: PoolLimits = LIMITS): Judges {
  const pool = createPool(file, limits);
  return {
    for: (caller) => async (name, input) => {
      const { noun, texts, isPacked } = jobNamed(name);
      const all = texts(input);
      const length = all.reduce((sum, text) => sum + text.length, 0);
      if (length <= SHORT && !isPacked?.(input)) return judgeHere(name, input);
      const named = noun[all.length === 1 ? 0 : 1];
      const what = `${spelled(all.length)} ${named} with ${spelled(length)} characters`;
      return judged(await pool.run(caller, { name, input }, what));
    },
    close: () => pool.close(),
  };
}

const judged = <T>(json: Uint8Array): Judged<T> => ({
  json,
  value: () => JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString()) as T,
});

const spelled = (count: number): string => count.toLocaleString("en-GB");
