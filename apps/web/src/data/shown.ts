import type { Versioned } from "@finalist/api/client";
import { sameJson } from "@finalist/core";
import { apply } from "@finalist/core/change";
import type { Document } from "@finalist/core/model";
import type { Edit } from "./edit.ts";
import type { Step } from "./steps.ts";

/** A document with edits on top, as far as they fit what is there. */
export function withEdits(
  document: Document,
  edits: readonly Edit[],
): { readonly document: Document; readonly misfits: readonly Edit[] } {
  let current = document;
  const misfits: Edit[] = [];
  for (const edit of edits) {
    if (edit.takesBack) current = takenBack(current, edit.takesBack);
    if (edit.isWithdrawn) continue;
    const applied = apply(current, edit.command);
    if (applied.ok && applied.value) current = applied.value;
    else misfits.push(edit);
  }
  return { document: current, misfits };
}

/** Only as long as everything is as the change has left it: the server knows about the rest. */
function takenBack(document: Document, { before, after }: Step): Document {
  const fields: Readonly<Record<string, unknown>> = { ...document };
  const isAsLeft = Object.entries(after.values).every(([key, value]) =>
    sameJson(fields[key] ?? null, value),
  );
  const restored = isAsLeft ? apply(document, before) : undefined;
  return (restored?.ok && restored.value) || document;
}

interface Computed {
  readonly edits: readonly Edit[];
  readonly shown: Versioned<Document>;
}

const computed = new WeakMap<Versioned<Document>, Computed>();

/** What the server has with what it has not heard yet; computed once for the same of both. */
export function shownOf<T extends Document>(
  base: Versioned<T>,
  edits: readonly Edit[],
): Versioned<T> {
  if (edits.length === 0) return base;
  const last = computed.get(base);
  if (last && isSame(last.edits, edits)) return last.shown as Versioned<T>;
  const { document } = withEdits(base.document, edits);
  const shown = { ...base, document: document as T };
  computed.set(base, { edits, shown });
  return shown;
}

const isSame = (some: readonly Edit[], others: readonly Edit[]): boolean =>
  some.length === others.length && some.every((edit, index) => edit === others[index]);
