import type { Draft, DraftClaim } from "@finalist/core/intake/drafts";
import type { NoteKind } from "@finalist/core/model";
import { NOTE_KIND_NAMES } from "@finalist/core/playbook";
import { currentInstant } from "../../clock.ts";
import { systemTimeZone } from "../../format.ts";
import type { WorkerAnswer, WorkerRequest } from "./reading.ts";

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * What can be checked later in a line of notes. The worker stays, for a person who writes line
 * after line; nothing is found where it cannot start.
 */
export function readSaid(line: string, kind: NoteKind): Promise<readonly DraftClaim[]> {
  const next = last.then(() => readNext(`# ${NOTE_KIND_NAMES[kind]}\n${line}`));
  last = next;
  return next;
}

async function readNext(content: string): Promise<readonly DraftClaim[]> {
  const draft = await read(content).catch(() => {
    worker?.terminate();
    worker = undefined;
    return undefined;
  });
  return draft?.claims ?? [];
}

function read(content: string): Promise<Draft | undefined> {
  const reader = (worker ??= new Worker(new URL("./intake-worker.ts", import.meta.url), {
    type: "module",
  }));
  const context = { now: currentInstant(), timeZone: systemTimeZone(), candidate: {} };
  return new Promise((resolve, reject) => {
    reader.onerror = reject;
    reader.onmessage = ({ data }: MessageEvent<WorkerAnswer>): void => {
      if (data.type === "read") resolve(data.result.ok ? data.result.value : undefined);
    };
    reader.postMessage({ content, as: "notes", context } satisfies WorkerRequest);
  });
}
