import type { EntryFormInput } from "../../../form/entry-form.ts";
import type { TabView } from "./tab.ts";

/** The interview of a round, and what puts it on file where nothing of that round is there yet. */
export function interviewOf(
  round: number,
  { document }: Pick<TabView, "document">,
): { readonly id: string; readonly along: Pick<EntryFormInput, "along"> } {
  const known = document.interviews.find((interview) => interview.round === round);
  if (known) return { id: known.id, along: {} };
  const value = { id: `round-${round}`, round, purpose: round > 1 ? "decision" : "screen" };
  return {
    id: value.id,
    along: { along: () => ({ before: [{ type: "add", collection: "interviews", value }] }) },
  };
}

/** The application as a command names it. */
export const refOf = ({ document }: Pick<TabView, "document">) =>
  ({ kind: "application", id: document.id }) as const;
