import type { Application } from "../model/application.ts";
import type { Candidate } from "../model/candidate.ts";
import type { ResearchNote } from "../model/research.ts";
import { RESEARCH_TOPICS, type ResearchTopic } from "../model/research-topic.ts";
import { COMPANY_CHECKLIST, type CompanyItemId } from "../playbook/checklist-company.ts";
import { COMPANY_TOPICS } from "../playbook/research.ts";
import { type Instant, toMillis } from "../time.ts";
import { meaningWords } from "../words.ts";
import type { ChecklistItem } from "./checklist/checklist.ts";

/** One topic of company research: what is found, and whether that is enough. */
export interface TopicBoard {
  readonly topic: ResearchTopic;
  readonly name: string;
  /** What to do for it, and what for. */
  readonly todo: string;
  readonly why: string;
  readonly itemId: CompanyItemId;
  /** The newest first. */
  readonly notes: readonly ResearchNote[];
  readonly isDone: boolean;
  /** What its checklist item still asks for, where something is found already. */
  readonly missing: readonly string[];
}

/** Something they care about, and what the person has in hand for it. */
export interface ThemeTie {
  readonly theme: string;
  readonly from: "said" | "challenge";
  readonly mentions: number;
  readonly notes: readonly ResearchNote[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
}

export interface ResearchBoard {
  readonly topics: readonly TopicBoard[];
  readonly found: number;
  readonly ties: readonly ThemeTie[];
  /** Since when a finding counts as new for this round. */
  readonly freshSince?: Instant;
}

/** Company research by topic, and how it meets what they care about (domain.md 12.1, RS-2, RS-3). */
export function researchBoard(
  application: Application,
  candidate: Candidate,
  items: readonly ChecklistItem[],
): ResearchBoard {
  const byEntry = new Map(items.map((item) => [item.entry as string, item]));
  const newestFirst = [...application.research].sort(
    (a, b) => toMillis(b.addedAt) - toMillis(a.addedAt),
  );
  const topics = RESEARCH_TOPICS.map((topic): TopicBoard => {
    const itemId = topic.replace("RS-C", "CO-") as CompanyItemId;
    const item = byEntry.get(itemId);
    const notes = newestFirst.filter((note) => note.topic === topic);
    return {
      topic,
      name: COMPANY_TOPICS[topic].name,
      todo: COMPANY_CHECKLIST[itemId].text,
      why: COMPANY_CHECKLIST[itemId].why,
      itemId,
      notes,
      isDone: item?.state === "done",
      missing:
        notes.length === 0
          ? []
          : (item?.checks ?? []).filter(({ ok }) => !ok).map(({ text }) => text),
    };
  });
  const invited = application.interviews.flatMap(({ invitedAt }) => invitedAt ?? []).at(-1);
  return {
    topics,
    found: topics.filter(({ isDone }) => isDone).length,
    ties: themeTies(application, candidate, newestFirst),
    ...(invited && { freshSince: invited }),
  };
}

/** Themes that they came back to, the most often named first; then the company's challenges. */
function themeTies(
  { notes, company }: Application,
  { stories }: Candidate,
  findings: readonly ResearchNote[],
): readonly ThemeTie[] {
  const said = notes
    .filter(({ kind }) => kind === "urgent-theme")
    .map(({ text, mentions = 1 }) => ({ theme: text, from: "said" as const, mentions }))
    .sort((a, b) => b.mentions - a.mentions);
  const known = new Set(said.map(({ theme }) => theme.trim().toLowerCase()));
  const challenges = (company.challenges ?? [])
    .filter((theme) => !known.has(theme.trim().toLowerCase()))
    .map((theme) => ({ theme, from: "challenge" as const, mentions: 0 }));
  return [...said, ...challenges].map((tie) => {
    const words = rootsOf(tie.theme);
    const shared = Math.min(words.size, SHARED_WORDS_MIN);
    const touches = (text: string): boolean =>
      shared > 0 && [...rootsOf(text)].filter((root) => words.has(root)).length >= shared;
    return {
      ...tie,
      notes: findings.filter(({ text }) => touches(text)),
      stories: stories
        .filter(({ relevance = [], tags = [] }) => [...relevance, ...tags].some(touches))
        .map(({ id, title }) => ({ id, title })),
    };
  });
}

/** One word in common says little where a theme has several. */
const SHARED_WORDS_MIN = 2;

/** Its words without an ending: "arrivals" and "arrival" are one thing. */
const rootsOf = (text: string): ReadonlySet<string> =>
  new Set(
    meaningWords(text)
      .filter((word) => word.length > 2)
      .map((word) => (word.length > 4 ? word.replace(/(ies|es|s)$/, "") : word)),
  );
