import type { Application, Collection } from "@finalist/core/model";
import { applicationRef, CANDIDATE } from "../../data/index.ts";
import { THEME_NAMES, THEMES } from "../../theme.ts";
import { isolated } from "../../ui/isolate.ts";
import type { Item } from "./item.ts";

/** What changes something, or takes all of it along. */
const FOR_OWNERS: readonly Item[] = [
  {
    key: "do bring",
    group: "Do",
    title: "Bring an invitation, notes or a résumé",
    words: "new application import drop paste intake calendar",
    deed: { type: "go", href: "/" },
  },
  {
    key: "do undo",
    group: "Do",
    title: "Undo",
    words: "take back",
    shortcut: "Ctrl Z",
    deed: { type: "do", action: "undo" },
  },
  {
    key: "do redo",
    group: "Do",
    title: "Redo",
    shortcut: "Ctrl Shift Z",
    deed: { type: "do", action: "redo" },
  },
  {
    key: "do export",
    group: "Do",
    title: "Export everything",
    words: "download backup save json",
    deed: { type: "do", action: "export" },
  },
];

const FOR_ALL: readonly Item[] = [
  {
    key: "do keys",
    group: "Do",
    title: "Show all keys",
    words: "help shortcuts",
    shortcut: "?",
    deed: { type: "do", action: "keys" },
  },
  ...THEMES.map((theme): Item => ({
    key: `do theme ${theme}`,
    group: "Do",
    title: `Appearance: ${THEME_NAMES[theme].toLowerCase()}`,
    words: "theme colours mode look system",
    deed: { type: "theme", theme },
  })),
];

interface Addition {
  readonly collection: Collection;
  readonly title: string;
  readonly words?: string;
  readonly preset?: (application: Application, now: string) => Readonly<Record<string, unknown>>;
}

/** What can be added to an application from anywhere. */
const ADDITIONS: readonly Addition[] = [
  {
    collection: "notes",
    title: "Add a note",
    words: "write post-mortem round",
    preset: ({ interviews }) => ({ interviewId: interviews[0]?.id, kind: "other" }),
  },
  { collection: "interviewers", title: "Add a person", words: "interviewer name room" },
  {
    collection: "claims",
    title: "Add a claim",
    words: "number figure said consistency",
  },
  { collection: "plannedQuestions", title: "Add a question to ask" },
  {
    collection: "research",
    title: "Add a research finding",
    words: "company news",
    preset: (_, now) => ({ addedAt: now }),
  },
  {
    collection: "rehearsals",
    title: "Log a rehearsal",
    words: "practice run",
    preset: (_, now) => ({ at: now, aloud: true, minutes: 20 }),
  },
  {
    collection: "employerSignals",
    title: "Note a sign about the employer",
    words: "red flag warning",
    preset: (_, now) => ({ observedAt: now }),
  },
];

const ON_THE_DAY = [
  { part: "day", title: "Print the day sheet", words: "pdf paper lobby" },
  { part: "live", title: "Start live mode", words: "call video second screen monitor" },
] as const;

const OWN_ADDITIONS: readonly Addition[] = [
  { collection: "stories", title: "Add a story", words: "star example" },
  { collection: "otherProcesses", title: "Add another process", words: "offer competing company" },
];

/** What can be done from here; additions go to the application that is open, or comes up. */
export function actionItems(
  application: Application | undefined,
  now: string,
  mayChange: boolean,
): readonly Item[] {
  const changes = mayChange ? [...additionsTo(application, now), ...FOR_OWNERS] : [];
  return [...(application ? dayItems(application) : []), ...changes, ...FOR_ALL];
}

function additionsTo(application: Application | undefined, now: string): readonly Item[] {
  const own = OWN_ADDITIONS.map((addition): Item => ({
    ...lineOf(addition),
    deed: {
      type: "form",
      of: CANDIDATE,
      target: { type: "new", collection: addition.collection },
    },
  }));
  if (!application) return own;
  const { company, interviews } = application;
  const additions = ADDITIONS.filter(
    // A note is of an interview.
    ({ collection }) => collection !== "notes" || interviews.length > 0,
  ).map((addition): Item => ({
    ...lineOf(addition),
    context: isolated(company.name),
    deed: {
      type: "form",
      of: applicationRef(application),
      target: {
        type: "new",
        collection: addition.collection,
        ...(addition.preset && { preset: addition.preset(application, now) }),
      },
    },
  }));
  return [...additions, ...own];
}

const dayItems = ({ id, company }: Application): readonly Item[] =>
  ON_THE_DAY.map(({ part, title, words }) => ({
    key: `do ${part}`,
    group: "Do",
    title,
    words,
    context: isolated(company.name),
    deed: { type: "go", href: `/a/${id}/${part}` },
  }));

const lineOf = ({ collection, title, words }: Addition) =>
  ({ key: `add ${collection}`, group: "Do", title, ...(words && { words }) }) as const;
