import type { DocumentRef, Versioned } from "@finalist/api/client";
import { type ChangeMode, type Command, inverseOf } from "@finalist/core/change";
import type { Document } from "@finalist/core/model";
import { nameOf } from "./edit.ts";
import { changesBefore } from "./log.ts";
import type { Written } from "./windows.ts";

type Restore = Extract<Command, { type: "restore" }>;

/** How one change left the fields that it touched, and how they were before. */
export interface Step {
  readonly version: number;
  readonly mode: ChangeMode;
  readonly before: Restore;
  readonly after: Restore;
}

/** What this page saw of the log, by document: enough to take back what was stored without it. */
const seenSteps = new Map<string, readonly Step[]>();

const STEPS_MAX = 200;

/** Notes what the server made of the version that was here; with another one here, nothing is known. */
export function noteStep(
  ref: DocumentRef,
  mode: ChangeMode,
  base: Versioned<Document> | undefined,
  { document, version }: Written,
): void {
  if (!base || !document || base.version !== version - 1) return;
  const before = inverseOf(base.document, document);
  const after = inverseOf(document, base.document);
  if (before.type !== "restore" || after.type !== "restore") return;
  const others = (seenSteps.get(nameOf(ref)) ?? []).slice(1 - STEPS_MAX);
  seenSteps.set(nameOf(ref), [...others, { version, mode, before, after }]);
}

interface Place {
  /** The version that the change has made. */
  readonly version: number;
  /** The last one that is known. */
  readonly latest: number;
  /** How many changes after it wait to be taken back. */
  readonly waiting: number;
}

/** The step of a change that undo would take next; nothing where this page cannot tell. */
export function stepOnTop(ref: DocumentRef, { version, latest, waiting }: Place): Step | undefined {
  const steps = (seenSteps.get(nameOf(ref)) ?? []).filter(
    (step) => step.version >= version && step.version <= latest,
  );
  if (steps.length !== latest - version + 1) return undefined;
  const [own, ...since] = steps;
  const undone = Array.from({ length: waiting }, () => ({ mode: "undo" }) as const);
  return changesBefore("undo", [...since, ...undone])?.length === 0 ? own : undefined;
}
