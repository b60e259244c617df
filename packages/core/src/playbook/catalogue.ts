import type { DomainError } from "../errors.ts";
import { nearestTo } from "../nearest.ts";
import { err, ok, type Result } from "../result.ts";
import { ASKING_RULES, TOPICS_TO_AVOID } from "./asking.ts";
import { AUDIENCES, LENSES } from "./audiences.ts";
import type { ChecklistEntry } from "./checklist-entry.ts";
import { CHECKLISTS } from "./checklists.ts";
import { CLAIM_TESTS, CONSISTENCY_RULES } from "./consistency.ts";
import { DISAGREEMENTS } from "./disagreements.ts";
import { FIGURES } from "./figures.ts";
import { CHASER_RULES, OUTCOMES, PARALLEL_RULES, THANK_YOU_RULES } from "./follow-up.ts";
import {
  CASE_TASKS,
  CODING_TASKS,
  DEEP_DIVE_TASKS,
  FORMAT_RULES,
  ROOM_FACTS,
} from "./format-knowledge.ts";
import { DELIVERY_MODES, FORMATS } from "./formats.ts";
import { GLOSSARY } from "./glossary.ts";
import { LIKELY_QUESTIONS, QUESTION_NOTES, QUESTION_PAIRS } from "./likely-questions.ts";
import { HIRING_PRINCIPLES, LINTS } from "./lints.ts";
import { FAQ, MEANING } from "./meaning.ts";
import { MISTAKES } from "./mistakes.ts";
import { LOGISTICS_RULES, PAY_RULES } from "./pay.ts";
import { ASKS, WEAK_ASKS } from "./questions.ts";
import {
  COMPANY_TOPICS,
  PERSON_RESEARCH_RULES,
  PERSON_TOPICS,
  RESEARCH_RULES,
  TENURE_READINGS,
} from "./research.ts";
import { POST_MORTEM, REVISIT_RULES } from "./round-one.ts";
import { ROUND_COMPARISON, ROUND_GOALS } from "./rounds.ts";
import { RULES } from "./rules.ts";
import { SETUP_RULES } from "./setup.ts";
import { SIGNALS } from "./signals.ts";
import { EMPLOYER_SIGNS } from "./signs.ts";
import type { SourceId } from "./sources.ts";
import { STORY_FIELDS, STORY_RULES } from "./stories.ts";
import { EMPLOYER_TIMELINE, TIMELINE } from "./timeline.ts";

/** One thing that the playbook knows, in a form that can be listed and searched. */
export interface PlaybookEntry {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly more?: string;
  readonly sources: readonly SourceId[];
}

/** How an entry reads: a line, and a sentence more where there is one. */
type Reading = readonly [text: string, more?: string];

/** A row of a catalogue, whatever it holds, beside how it reads. */
interface GroupEntry extends Omit<PlaybookEntry, "group"> {
  readonly row: Readonly<Record<string, unknown>>;
}

interface Group {
  readonly name: string;
  readonly entries: readonly GroupEntry[];
}

function group<T extends { readonly sources: readonly SourceId[] }>(
  name: string,
  rows: Readonly<Record<string, T>>,
  read: (row: T) => Reading,
): Group {
  const entries = Object.entries(rows).map(([id, row]) => {
    const [text, more] = read(row);
    return { id, text, ...(more && { more }), sources: row.sources, row: { ...row } };
  });
  return { name, entries };
}

const advice = ({ text }: { readonly text: string }): Reading => [text];

/** By the ids of the delivery modes instead of the words that documents use. */
const modesById = Object.fromEntries(Object.values(DELIVERY_MODES).map((mode) => [mode.id, mode]));

/** Every catalogue, in the order in which it is read. */
export const catalogueGroups = (): readonly Group[] => [
  group("What the invitation means", MEANING, advice),
  group("Questions about this stage", FAQ, ({ question, answer }) => [question, answer]),
  group("Round one and later rounds", ROUND_COMPARISON, (row) => [
    row.dimension,
    `First: ${row.before}. Later: ${row.after}.`,
  ]),
  group("What employers want of a second round", ROUND_GOALS, advice),
  group("Figures", FIGURES, ({ quantity, value, attribution }) => [
    quantity,
    `${value} (${attribution})`,
  ]),
  group("Audiences", AUDIENCES, ({ name, caresAbout }) => [name, caresAbout.join("; ")]),
  group("Lenses", LENSES, ({ name, probes, show }) => [name, `Probes ${probes}. Show ${show}.`]),
  group("Who is in the room", ROOM_FACTS, advice),
  group("Formats", FORMATS, ({ name, tests }) => [name, tests]),
  group("Ways of meeting", modesById, ({ name, rules }) => [name, rules.join(" ")]),
  group("About formats", FORMAT_RULES, advice),
  group("Coding tasks", CODING_TASKS, advice),
  group("Case tasks", CASE_TASKS, advice),
  group("Deep-dive tasks", DEEP_DIVE_TASKS, advice),
  group("What assessors look for", SIGNALS, ({ name, strong, weak }) => [
    name,
    `Strong: ${strong}. Weak: ${weak}.`,
  ]),
  group("What you are likely to be asked", LIKELY_QUESTIONS, ({ text, answer }) => [text, answer]),
  group("From round one to round two", QUESTION_PAIRS, ({ shift }) => [shift]),
  group("About their questions", QUESTION_NOTES, advice),
  group("What to ask", ASKS, ({ text, reveals }) => [text, `Shows ${reveals}.`]),
  group("Weak questions", WEAK_ASKS, ({ text, upgrades }) => [
    text,
    `Better: ${upgrades.map((id) => ASKS[id].text).join(" Or: ")}`,
  ]),
  group("How to ask", ASKING_RULES, advice),
  group("What not to raise", TOPICS_TO_AVOID, ({ topics, allowed }) => [
    topics.join(", ").replaceAll("-", " "),
    allowed,
  ]),
  group("What belongs in a story", STORY_FIELDS, ({ name, text }) => [name, text]),
  group("About stories", STORY_RULES, advice),
  group("What to record of an interview", POST_MORTEM, ({ text, use }) => [text, use]),
  group("Revisits", REVISIT_RULES, advice),
  group("When tellings contradict", CLAIM_TESTS, ({ name, test }) => [name, test]),
  group("Consistency", CONSISTENCY_RULES, advice),
  group("Company research", COMPANY_TOPICS, ({ name }) => [name]),
  group("How to research a company", RESEARCH_RULES, advice),
  group("Research on a person", PERSON_TOPICS, ({ name }) => [name]),
  group("How to research a person", PERSON_RESEARCH_RULES, advice),
  group("Time at the company", TENURE_READINGS, advice),
  group("Pay", PAY_RULES, advice),
  group("Logistics", LOGISTICS_RULES, advice),
  group("Set-up", SETUP_RULES, advice),
  group("Timeline", TIMELINE, advice),
  group("What the employer owes", EMPLOYER_TIMELINE, advice),
  ...Object.values(CHECKLISTS).map(({ name, entries }) =>
    group<ChecklistEntry>(
      `Checklist: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      entries,
      ({ text, why }) => [text, why],
    ),
  ),
  group("Thank-you notes", THANK_YOU_RULES, advice),
  group("Status check and final note", CHASER_RULES, advice),
  group("Other processes", PARALLEL_RULES, advice),
  group("Outcomes", OUTCOMES, advice),
  group("Signs about the employer", EMPLOYER_SIGNS, ({ text, means }) => [text, means]),
  group("Rules", RULES, ({ text, todo }) => [text, todo]),
  group("Mistakes", MISTAKES, advice),
  group("Hiring well", HIRING_PRINCIPLES, advice),
  group("Checks of a hiring plan", LINTS, ({ text, todo }) => [text, todo]),
  group(
    "Where sources disagree",
    Object.fromEntries(
      Object.entries(DISAGREEMENTS).map(([id, row]) => [
        id,
        { ...row, sources: [...new Set(row.positions.flatMap(({ sources }) => sources))] },
      ]),
    ),
    ({ subject, positions, whatWeDo }) => [
      subject,
      `${positions.map(({ text }) => text).join(" Or: ")} Here: ${whatWeDo}`,
    ],
  ),
  group("Words", GLOSSARY, ({ term, meaning }) => [term, meaning]),
];

/** Everything that the playbook knows, group by group. */
export const playbookEntries = (): readonly PlaybookEntry[] =>
  catalogueGroups().flatMap(({ name, entries }) =>
    entries.map(({ id, text, more, sources }) => ({
      id,
      text,
      ...(more !== undefined && { more }),
      sources,
      group: name,
    })),
  );

/** One entry by its id; an unknown id comes back with the known ones that look most like it. */
export function findPlaybookEntry(id: string): Result<PlaybookEntry, DomainError> {
  const entries = playbookEntries();
  const found = entries.find((entry) => entry.id === id);
  if (found) return ok(found);
  const nearest = nearestTo(
    id,
    entries.map((entry) => entry.id),
  );
  return err({ type: "not_found", what: "playbook entry", id, nearest });
}
