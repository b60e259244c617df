import { excerptOf } from "../excerpt.ts";
import type { Collection, Document } from "./document.ts";

/** One thing that a search can find: what it is called, and the words in it besides. */
export interface SearchEntry {
  readonly collection: string;
  readonly entryId: string;
  readonly title: string;
  readonly text: string;
}

/** What one entry of a collection is called. */
const ENTRY_NOUNS: Readonly<Record<Collection, string>> = {
  interviews: "Interview",
  sessions: "Session",
  interviewers: "Interviewer",
  plannedQuestions: "Question",
  notes: "Note",
  claims: "Claim",
  concerns: "Concern",
  revisits: "Revisit",
  research: "Research note",
  materials: "Material",
  rehearsals: "Rehearsal",
  setupChecks: "Set-up check",
  takeHomes: "Take-home",
  messages: "Message",
  storyUses: "Story in use",
  payEvents: "Talk about pay",
  employerSignals: "Sign about the employer",
  comments: "Comment",
  positions: "Position",
  stories: "Story",
  hardParts: "Hard part",
  otherProcesses: "Other process",
};

export const nounOf = (collection: string): string | undefined =>
  Object.hasOwn(ENTRY_NOUNS, collection) ? ENTRY_NOUNS[collection as Collection] : undefined;

const SEARCHED_FIELDS = ["company", "role", ...Object.keys(ENTRY_NOUNS)];

/** One thing that can be found, before its words are looked at. */
export interface Searchable {
  readonly collection: string;
  readonly entryId: string;
  /** What holds the words. */
  readonly value: object;
  /** Where it is called by another name than by one of its words. */
  readonly title?: string;
}

export function searchables(document: Document): readonly Searchable[] {
  const lists = Object.entries(document).filter(
    (pair): pair is [string, Fields[]] => nounOf(pair[0]) !== undefined,
  );
  const entries = lists.flatMap(([collection, values]) =>
    values.map((value) => ({ collection, entryId: String(value["id"]), value })),
  );
  if (document.kind === "candidate") return entries;
  const { id, company, role } = document;
  const title = `${company.name}, ${role.title}`;
  const itself = { collection: "application", entryId: id, value: { company, role }, title };
  return [itself, ...entries];
}

/** Whether the same is found in both: a change leaves the fields that it does not touch as they are. */
export function isSearchedAlike(one: Document, two: Document): boolean {
  const [before, after] = [one, two].map((document): Fields => ({ ...document }));
  return SEARCHED_FIELDS.every((field) => before?.[field] === after?.[field]);
}

/**
 * An entry with the words in it. What was chosen from a list is found by its words as well, and is
 * no part of what is shown.
 */
export function searchEntry({ collection, entryId, value, title }: Searchable): FoundBy {
  const leaves = leavesOf(value);
  const named = title ?? titleOf(value as Fields);
  const words = leaves.filter((leaf) => !isChoice(leaf) && leaf.text !== named);
  return {
    collection,
    entryId,
    title: named,
    text: words.reduce(joined, ""),
    choices: leaves
      .filter(isChoice)
      .map(({ text }) => spaced(text))
      .join(" "),
  };
}

export type FoundBy = SearchEntry & { readonly choices: string };

export const searchEntries = (document: Document): readonly FoundBy[] =>
  searchables(document).map(searchEntry);

/** What was found, as a person is shown it; nothing where there is no word to show. */
export function foundIn(
  { collection, title, text }: SearchEntry,
  query: string,
): { readonly noun: string; readonly title: string; readonly excerpt: string } | undefined {
  const noun = nounOf(collection) ?? "Application";
  const excerpt = excerptFor(title, text, query);
  if (title !== "") return { noun, title, excerpt };
  return excerpt === "" ? undefined : { noun, title: excerpt, excerpt: "" };
}

const BEFORE = 24;
const AFTER = 160;

/** From a little before what was looked for, unless the title says that already. */
function excerptFor(title: string, text: string, query: string): string {
  const [name, inside] = [title.toLowerCase(), text.toLowerCase()];
  const sought = query.toLowerCase().split(/\s+/).filter(Boolean);
  const starts = sought.filter((word) => !name.includes(word)).map((word) => inside.indexOf(word));
  const start = Math.max(0, ...starts.filter((at) => at >= 0).slice(0, 1));
  const at = { start, end: start };
  return `${excerptOf(text, at, BEFORE).before}${excerptOf(text, at, AFTER).after}`
    .replace(/\s+/g, " ")
    .trim();
}

type Fields = Readonly<Record<string, unknown>>;

/** One after the other, so that it can be read where one ends. */
function joined(before: string, { field, text }: Leaf): string {
  if (before === "") return text;
  const isGoingOn = field === "unit" || /[.!?…”]$/.test(before);
  return `${before}${isGoingOn ? " " : " · "}${text}`;
}

const TITLE_FIELDS = ["name", "title", "topic", "subject", "company", "employer", "text"];
const TITLE_MAX = 120;

function titleOf(entry: Fields): string {
  const isName = (value: unknown): value is string =>
    typeof value === "string" && !PLAYBOOK_ID.test(value);
  const named = TITLE_FIELDS.map((field) => entry[field]).find(isName);
  if (named !== undefined) return named.slice(0, TITLE_MAX);
  const { kind } = entry;
  if (!isName(kind)) return "";
  return spaced(kind.charAt(0).toUpperCase() + kind.slice(1));
}

/** A value in an entry, beside the name of the field that holds it. */
interface Leaf {
  readonly field: string;
  readonly text: string;
  readonly isNumber?: true;
}

/** Every value, ids, links and moments left out. */
function leavesOf(value: unknown, field = ""): readonly Leaf[] {
  if (typeof value === "string") return [{ field, text: value }];
  if (typeof value === "number") return [{ field, text: String(value), isNumber: true }];
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, field));
  if (!isFields(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !UNSAID.test(name))
    .flatMap(([name, inner]) => leavesOf(inner, name));
}

const UNSAID = /^(id|.*Ids?|raisedBy|calendar.*|.*At|start|end)$/;

/** Chosen from a list, or counted: nobody's words, and unreadable beside them. */
const isChoice = ({ field, text, isNumber }: Leaf): boolean =>
  isNumber ? field !== "value" : CHOICES.test(field) || PLAYBOOK_ID.test(text) || !WORDS.test(text);

const CHOICES =
  /^(kind|mode|form|purpose|format|delivery|family|workMode|jurisdiction|country|audience|lenses|parts|source|saidIn|certainty|placement|stage|status)$/;

/** `RS-C01` stands for a topic, and is no word of anybody's. */
const PLAYBOOK_ID = /^[A-Z]{1,4}-[A-Z]{0,6}\d*$/;

/** A day or a moment by itself is none. */
const WORDS = /^(?!\d{4}-\d{2}).*[\p{L}\p{N}]/u;

const spaced = (choice: string): string => choice.replaceAll("-", " ");

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
