import type { ListedApplication, SearchHit } from "@finalist/api/client";
import { foundIn } from "@finalist/core/model";
import type { PlaybookEntry } from "@finalist/core/playbook";
import type { Place } from "../application/tabs/places.ts";
import type { TabId } from "../application/tabs/tabs.ts";
import { passes } from "../today/today-state.ts";

/** One thing that was found, and where it leads. */
export interface Find {
  readonly id: string;
  /** What kind of thing it is, and whose. */
  readonly kind: string;
  readonly whose: string;
  readonly title: string;
  readonly text: string;
  readonly to:
    | { readonly type: "application"; readonly id: string; readonly place?: Place }
    | { readonly type: "playbook"; readonly id: string };
}

/** The tab in which the entries of a collection stand. */
const TAB_OF: Readonly<Record<string, TabId>> = {
  sessions: "room",
  interviewers: "room",
  research: "room",
  plannedQuestions: "questions",
  notes: "notes",
  claims: "consistency",
  concerns: "notes",
  revisits: "notes",
  messages: "after",
  storyUses: "stories",
  stories: "stories",
  hardParts: "stories",
};

const SHOWN_MAX = 50;

/** Applications by name, then entries of theirs, then what the playbook knows. */
export function findsFor(
  text: string,
  given: {
    readonly listed: readonly ListedApplication[];
    readonly hits: readonly SearchHit[];
    readonly playbook: readonly PlaybookEntry[];
    /** Where entries of the candidate are shown, who has no screen of their own. */
    readonly nearestId: string | undefined;
  },
): readonly Find[] {
  if (text.trim() === "") return [];
  const { listed, hits, playbook, nearestId } = given;
  const companies = new Map(listed.map(({ id, company }) => [id, company]));
  const applications = listed
    .filter(({ company, role }) => passes(text, `${company} ${role}`))
    .map(({ id, company, role }): Find => ({
      id: `application ${id}`,
      kind: "Application",
      whose: "",
      title: company,
      text: role,
      to: { type: "application", id },
    }));
  const entries = hits.flatMap((hit): readonly Find[] => {
    const { kind, documentId, collection, entryId } = hit;
    const isMine = kind === "candidate";
    const id = isMine ? nearestId : documentId;
    const tab = TAB_OF[collection];
    // The application itself stands above already.
    const found = collection === "application" ? undefined : foundIn(hit, text);
    if (id === undefined || !found) return [];
    return [
      {
        id: `${documentId} ${collection} ${entryId}`,
        kind: found.noun,
        whose: isMine ? "You" : (companies.get(documentId) ?? ""),
        title: found.title,
        text: found.excerpt,
        to: { type: "application", id, ...(tab && { place: { tab, id: entryId } }) },
      },
    ];
  });
  const known = playbook
    .filter(({ id, text: words, more = "" }) => passes(text, `${id} ${words} ${more}`))
    .map(({ id, group, text: words }): Find => ({
      id: `playbook ${id}`,
      kind: "Playbook",
      whose: "",
      title: words,
      text: group,
      to: { type: "playbook", id },
    }));
  return [...applications, ...entries, ...known].slice(0, SHOWN_MAX);
}
