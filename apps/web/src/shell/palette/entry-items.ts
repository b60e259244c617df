import type { SearchHit } from "@finalist/api/client";
import { type Document, nounOf, type SearchEntry, searchEntries } from "@finalist/core/model";
import type { GroupName, Item } from "./item.ts";

interface Home {
  readonly group: GroupName;
  /** The section of its application; those of the candidate stand under You. */
  readonly section?: string;
  /** What stands before the id of an entry in its address. */
  readonly anchor?: string;
}

/** Where the entries of a collection are looked at. */
const HOMES: Readonly<Record<string, Home>> = {
  interviewers: { group: "People", section: "room" },
  stories: { group: "Stories" },
  plannedQuestions: { group: "Questions", section: "questions", anchor: "ask-" },
  notes: { group: "Notes", section: "notes" },
  claims: { group: "Claims", section: "consistency" },
  research: { group: "Research", section: "research" },
  sessions: { group: "More", section: "formats" },
  concerns: { group: "More", section: "notes" },
  revisits: { group: "More", section: "notes" },
  takeHomes: { group: "More", section: "kit" },
  messages: { group: "More", section: "after" },
  payEvents: { group: "More", section: "pay" },
  employerSignals: { group: "More", section: "offers" },
  positions: { group: "More" },
  hardParts: { group: "More" },
  otherProcesses: { group: "More" },
};

/** Every entry of a document that a person would look for. */
export const documentItems = (document: Document): readonly Item[] =>
  searchEntries(document).flatMap((entry) =>
    itemOf(entry, document.kind === "application" ? document : undefined),
  );

/** What the server found in documents that are not here. */
export const hitItems = (
  hits: readonly SearchHit[],
  companies: ReadonlyMap<string, string>,
): readonly Item[] =>
  hits.flatMap((hit) => {
    const name = companies.get(hit.documentId) ?? "";
    return itemOf(
      hit,
      hit.kind === "application" ? { id: hit.documentId, company: { name } } : undefined,
    );
  });

function itemOf(
  { collection, entryId, title, text, choices = "" }: SearchEntry & { readonly choices?: string },
  application: { readonly id: string; readonly company: { readonly name: string } } | undefined,
): readonly Item[] {
  const home = HOMES[collection];
  if (!home || title === "") return [];
  const id = encodeURIComponent(entryId);
  const place = application ? `/a/${application.id}/${home.section ?? ""}` : "/you";
  const where = application?.company.name ?? "You";
  return [
    {
      key: `entry ${application?.id ?? ""} ${collection} ${entryId}`,
      group: home.group,
      title,
      // Its group does not say what it is.
      context: home.group === "More" ? `${nounOf(collection)}, ${where}` : where,
      words: `${text} ${choices}`,
      deed: {
        type: "go",
        // A story has a page of its own.
        href:
          collection === "stories" ? `/you/stories/${id}` : `${place}#${home.anchor ?? ""}${id}`,
      },
    },
  ];
}
