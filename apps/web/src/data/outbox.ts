import { ApiError, type DocumentRef } from "@finalist/api/client";
import type { EditCommand } from "@finalist/core/change";
import { notify } from "../notices.ts";
import { client } from "./api.ts";
import { conflicts } from "./conflicts.ts";

/** An edit on its way: what it changes, and the version that the person saw while making it. */
export interface Edit {
  readonly ref: DocumentRef;
  readonly command: EditCommand;
  /** Moves on with this page's own edits before it, and never past a change of others. */
  base: number;
}

/** Edits of one document are sent one after the other. */
export const queues = new Map<string, Promise<unknown>>();
export const unsent = new Set<Edit>();

const RETRY_MILLIS = 1500;

// What the server has not taken lives in this page alone: leaving would lose it.
window.addEventListener("beforeunload", (event) => {
  if (unsent.size > 0 || conflicts.get().length > 0) event.preventDefault();
});

/** While nobody answers, the edit waits and is sent again; those behind it wait as well. */
export async function runUntilAnswered({
  ref,
  command,
  base,
}: Edit): ReturnType<typeof client.run> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await client.run(ref, command, base);
    } catch (error) {
      if (error instanceof ApiError) throw error;
      if (isFirst) {
        notify({
          text: "Finalist does not answer. Your change is kept and sent as soon as it does.",
          tone: "danger",
        });
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
    }
  }
}
