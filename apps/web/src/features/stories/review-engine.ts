import type { Review, StoryParts } from "@finalist/core/review";

export interface ReviewRequest {
  readonly id: number;
  readonly type: "review" | "parts";
  readonly text: string;
}

export interface ReviewAnswer {
  readonly id: number;
  readonly review?: Review;
  readonly parts?: StoryParts;
}

/** One worker for as long as the page is open; it is loaded with the first text to read. */
let worker: Worker | undefined;
let isBroken = false;
let lastId = 0;
const waiting = new Map<number, (answer: ReviewAnswer | undefined) => void>();

/** What a telling tells and leaves out; nothing where the browser has no worker for it. */
export const review = async (text: string): Promise<Review | undefined> =>
  (await ask("review", text))?.review;

/** A telling, taken apart. */
export const partsOf = async (text: string): Promise<StoryParts | undefined> =>
  (await ask("parts", text))?.parts;

function ask(type: ReviewRequest["type"], text: string): Promise<ReviewAnswer | undefined> {
  return new Promise((resolve) => {
    worker ??= start();
    if (!worker) return resolve(undefined);
    lastId += 1;
    waiting.set(lastId, resolve);
    worker.postMessage({ id: lastId, type, text } satisfies ReviewRequest);
  });
}

function start(): Worker | undefined {
  if (isBroken) return undefined;
  const started = new Worker(new URL("./review-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<ReviewAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  started.addEventListener("error", () => {
    isBroken = true;
    worker = undefined;
    for (const settle of waiting.values()) settle(undefined);
    waiting.clear();
  });
  return started;
}
