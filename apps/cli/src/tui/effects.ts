import { ApiError, type DocumentRef } from "@finalist/api/client";
import type { EditCommand } from "@finalist/core/change";
import type { TimeZone } from "@finalist/core";
import type { Draft, DraftSource } from "@finalist/core/intake";
import { linesOf } from "../failure.ts";
import type { Change, Workspace } from "./workspace.ts";

interface Run {
  readonly type: "run";
  readonly ref: DocumentRef;
  readonly command: EditCommand;
  /** What another document needs along with it. */
  readonly also?: Omit<Run, "type" | "also">;
}

/** A change that a person asks for, as data. */
export type Effect =
  | Run
  | { readonly type: "travel"; readonly direction: "undo" | "redo"; readonly ref: DocumentRef }
  | { readonly type: "sample" }
  /** What was read and looked over; without `into`, as a new application. */
  | {
      readonly type: "store";
      readonly draft: Draft;
      readonly timeZone: TimeZone;
      readonly into?: string;
    }
  /** Changes nothing: what was read is shown before it is stored. */
  | { readonly type: "read"; readonly text: string; readonly as?: DraftSource }
  /** Done once a person says yes. */
  | { readonly type: "ask"; readonly question: string; readonly effect: Effect }
  /** Of a form that was saved as it was. */
  | { readonly type: "nothing" };

/** What an effect touches, for taking it back; the sample is known once it is there. */
export const refOf = (effect: Effect): DocumentRef | undefined =>
  effect.type === "run" || effect.type === "travel" ? effect.ref : undefined;

/** The entry that an effect adds; of several, the last. */
export function addedBy(effect: Effect): string | undefined {
  if (effect.type !== "run") return undefined;
  const { command } = effect;
  const commands = command.type === "batch" ? command.commands : [command];
  const added = commands.findLast((one) => one.type === "add");
  return added?.type === "add" && typeof added.value["id"] === "string"
    ? added.value["id"]
    : undefined;
}

/** Runs a change on the version that was seen, so that what others wrote since is never lost. */
export async function runEffect(
  { client, snapshot }: Pick<Workspace, "client" | "snapshot">,
  effect: Exclude<Effect, { type: "nothing" | "read" | "ask" }>,
  versionOf: (ref: DocumentRef) => number | undefined,
): Promise<Change> {
  if (effect.type === "sample") {
    const { document, version } = await client.addSample();
    return { documentId: document.id, version };
  }
  if (effect.type === "store") return storeDraft({ client, snapshot }, effect);
  const { ref } = effect;
  const { version } =
    effect.type === "run"
      ? await client.run(ref, effect.command, versionOf(ref))
      : await client[effect.direction](ref);
  if (effect.type === "run" && effect.also)
    await client.run(effect.also.ref, effect.also.command, versionOf(effect.also.ref));
  return {
    documentId: ref.kind === "application" ? ref.id : snapshot().candidate.id,
    version,
  };
}

async function storeDraft(
  { client, snapshot }: Pick<Workspace, "client" | "snapshot">,
  { draft, into, timeZone }: Extract<Effect, { type: "store" }>,
): Promise<Change> {
  if (draft.source === "resume") {
    const { version } = await client.addResume(draft);
    if (into === undefined || draft.claims.length === 0)
      return { documentId: snapshot().candidate.id, version };
  }
  if (into !== undefined) {
    const { version } = await client.addDraft(into, draft, timeZone);
    return { documentId: into, version };
  }
  const { document, version } = await client.create(draft, timeZone);
  return { documentId: document.id, version };
}

export const isConflict = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.status === 412;

interface Refusal {
  readonly isGone: boolean;
  /** Whether it was written in a form, which still has it. */
  readonly isWritten: boolean;
  /** In how many of its fields others wrote something else meanwhile, which now stands there too. */
  readonly theirs: number;
}

/** What a refused change means for whoever made it. */
export function refusalText(error: unknown, { isGone, isWritten, theirs }: Refusal): string {
  if (isGone) return "It was deleted in the meantime. What you wrote is still here.";
  if (!isConflict(error)) return linesOf(error).join(" ");
  if (theirs > 0)
    return "Somebody changed the same place in the meantime: what they wrote stands under yours. Save again to put yours in its stead, or Esc leaves theirs.";
  return isWritten
    ? "Somebody changed the same place in the meantime. Save again to put yours in its stead, or Esc leaves theirs."
    : "Somebody changed the same place in the meantime. This shows it as it is now; try again.";
}
