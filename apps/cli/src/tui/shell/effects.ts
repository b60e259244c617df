import { emptyDraft } from "@finalist/core/intake";
import { ApiError, type Client, type Versioned } from "@finalist/api/client";
import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import type { ChecklistItem } from "@finalist/core/prepare";
import { linesOf } from "../../failure.ts";
import type { NoteDraft } from "../screens/application/application-state.ts";
import type { Change } from "../workspace.ts";

/** A change of ours, ready to be run. */
export type Effect = () => Promise<Change>;

const run = async (
  client: Client,
  { document, version }: Versioned<Application>,
  command: EditCommand,
): Promise<Change> => {
  const documentId = document.id;
  const written = await client.run({ kind: "application", id: documentId }, command, version);
  return { documentId, version: written.version };
};

export const travel =
  (client: Client, direction: "undo" | "redo", id: string): Effect =>
  async () => {
    const { version } = await client[direction]({ kind: "application", id });
    return { documentId: id, version };
  };

export const addSample =
  (client: Client): Effect =>
  async () => {
    const { document, version } = await client.addSample();
    return { documentId: document.id, version };
  };

export const tick =
  (client: Client, current: Versioned<Application>, itemId: string): Effect =>
  () => {
    const isTicked = current.document.confirmations.includes(itemId);
    return run(client, current, { type: isTicked ? "untick" : "tick", itemId });
  };

/** Why an item cannot be ticked by hand, and what is missing; nothing where it can. */
export function tickRefusal({ byHand, checks, id }: ChecklistItem): string | undefined {
  if (byHand) return undefined;
  const missing = checks.filter(({ ok }) => !ok).map(({ text }) => text);
  return missing.length === 0
    ? `${id} is done: what is on file proves it, so it cannot be unticked by hand.`
    : `${id} ticks itself once it is on file. Missing: ${missing.join("; ")}`;
}

export const addNote =
  (
    client: Client,
    current: Versioned<Application>,
    input: { readonly note: NoteDraft; readonly round: number; readonly newId: () => string },
  ): Effect =>
  async () => {
    const { note, round, newId } = input;
    const { id, interviews } = current.document;
    const { kind, field } = note;
    const text = field.text.trim();
    const interview = interviews.find((known) => known.round === round);
    if (interview) {
      const value = { id: newId(), interviewId: interview.id, kind, text };
      return run(client, current, { type: "add", collection: "notes", value });
    }
    // The first note of a round brings the round with it, as a file of notes would.
    const { version } = await client.addDraft(id, {
      ...emptyDraft("notes"),
      round,
      notes: [{ kind, text }],
    });
    return { documentId: id, version };
  };

/** What a refused change means for whoever made it. */
export function refusalText(error: unknown, { isGone }: { readonly isGone: boolean }): string {
  if (isGone) return "It was deleted in the meantime. What you wrote is still here.";
  return error instanceof ApiError && error.problem.status === 412
    ? "Somebody changed the same place in the meantime. This shows it as it is now; try again."
    : linesOf(error).join(" ");
}
