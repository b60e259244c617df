import { ApiError } from "@finalist/api/client";
import type { DomainError, Result } from "@finalist/core";
import { type Draft, emptyDraft, type IntakeContext } from "@finalist/core/intake/drafts";
import { client } from "../../data/index.ts";
import { systemTimeZone } from "../../format.ts";
import type {
  IntakeSource,
  Reader,
  ReadingOptions,
  WorkerAnswer,
  WorkerRequest,
} from "./reading.ts";

/** Reads in a worker of this browser; the server adds what is on file, and the words where something is wrong. */
export const readIntake: Reader = async (source, options) => {
  const { as, signal } = options;
  const read = await readHere(source, options);
  if (read?.ok) return placed(read.value, signal);
  return client.intake(source.content, systemTimeZone(), { ...(as && { as }), signal });
};

/** Nothing where this browser cannot start the worker, or the worker broke down. */
async function readHere(
  { content }: IntakeSource,
  { as, signal, onProgress }: ReadingOptions,
): Promise<Result<Draft, DomainError> | undefined> {
  const worker = startWorker();
  if (!worker) return undefined;
  try {
    return await new Promise((resolve, reject) => {
      const stop = (): void => reject(signal.reason);
      if (signal.aborted) return stop();
      signal.addEventListener("abort", stop);
      worker.addEventListener("error", () => resolve(undefined));
      worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
        // The reader of PDFs has messages of its own, which are for nobody here.
        if (data.type === "reading") onProgress(data.progress);
        if (data.type === "read") resolve(data.result);
      });
      const ask = (context: IntakeContext): void =>
        worker.postMessage({ content, as, context } satisfies WorkerRequest);
      intakeContext().then(ask).catch(reject);
    });
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./intake-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}

/** Whoever the candidate is goes among no interviewers; without an answer, nobody is left out. */
async function intakeContext(): Promise<IntakeContext> {
  const candidate = await client.candidate().then(({ document }) => document, unlessRefused);
  const { name, email } = candidate ?? {};
  return {
    now: new Date().toISOString(),
    timeZone: systemTimeZone(),
    candidate: { ...(name && { name }), ...(email && { email }) },
  };
}

function unlessRefused(error: unknown): undefined {
  if (error instanceof ApiError) throw error;
}

const UNPLACED =
  "Finalist does not answer, so this was not compared with what is on file. Say below where it belongs.";

async function placed(draft: Draft, signal: AbortSignal): Promise<Draft> {
  const { cancellations: _read, ...rest } = draft;
  try {
    const { belongsTo, cancellations, warnings } = await client.placeDraft(
      whatPlaces(draft),
      signal,
    );
    return {
      ...rest,
      ...(belongsTo && { belongsTo }),
      ...(cancellations && { cancellations }),
      warnings,
    };
  } catch (error) {
    if (error instanceof ApiError || signal.aborted) throw error;
    return { ...draft, warnings: [UNPLACED, ...draft.warnings] };
  }
}

/** Of a long résumé, next to nothing says where it belongs. */
const whatPlaces = ({
  source,
  company,
  sessions,
  cancellations,
  notes,
  warnings,
}: Draft): Draft => ({
  ...emptyDraft(source),
  ...(company && { company }),
  ...(cancellations && { cancellations }),
  sessions,
  notes,
  warnings,
});

/** Where values were read matters to the person alone, and may weigh more than they do. */
export function withoutSources(draft: Draft): Draft {
  const { notUnderstood: _unread, ...rest } = draft;
  return { ...rest, evidence: [] };
}
