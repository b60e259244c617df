import type { HardPart } from "../model/story.ts";
import {
  type Asker,
  LIKELY_QUESTIONS,
  type LikelyEntry,
  type LikelyId,
  QUESTION_PAIRS,
  type StoryNeed,
} from "../playbook/likely-questions.ts";
import { compareText } from "../compare-text.ts";
import { isTechnicalRole } from "./situation/audience.ts";
import { inSession, type Person } from "./situation/people.ts";
import type { Situation, StoryInUse } from "./situation/situation.ts";
import { completeness, STORY_POINTS } from "./situation/stories.ts";

/** A question that may well come in one session, and the story that answers it. */
export interface LikelyQuestion {
  readonly questionId: LikelyId;
  readonly text: string;
  readonly probes: string;
  readonly answer: string;
  /** Why it is likely here, in a few words. */
  readonly because: string;
  /** Who would ask it, by interviewer id. */
  readonly askerIds: readonly string[];
  /** Stories that answer it, best first; none where it needs no story, or none fits. */
  readonly storyIds: readonly string[];
  readonly needsStory: boolean;
}

export interface SessionQuestions {
  readonly sessionId: string;
  readonly questions: readonly LikelyQuestion[];
}

/** How many a person can keep in mind for one session ([SPEC]). */
const PER_SESSION_MAX = 6;

/** What will probably be asked, session by session (domain.md section 7). */
export function likelyQuestions(situation: Situation): readonly SessionQuestions[] {
  const hints = hintsOf(situation);
  /** Nobody asks the same thing twice on one day. */
  const asked = new Set<string>();
  return situation.sessions.map((session) => {
    const people = inSession(situation.people, session);
    const questions = CANDIDATES.flatMap(([id, entry]): readonly Ranked[] => {
      if (entry.formats && (!session.format || !entry.formats.includes(session.format))) return [];
      const askers = people.filter(
        (person) => asks(person, entry.askers) && !asked.has(`${id} ${person.interviewer.id}`),
      );
      const anyone = entry.askers.includes("any") && people.length > 0;
      const panel = entry.askers.includes("panel") && people.length >= PANEL_MIN;
      if (askers.length === 0 && !anyone && !panel) return [];
      const hint = hints(id, entry);
      if (hint === undefined) return [];
      const who = Math.max(anyone ? 1 : 0, panel ? 2 : 0, ...askers.map(closenessTo(entry)));
      const inFormat = entry.formats ? FORMAT_POINTS : 0;
      return [{ id, entry, askers, points: who + inFormat + hint.points, because: hint.because }];
    });
    const shown = questions
      .sort((a, b) => b.points - a.points || compareText(a.id, b.id))
      .slice(0, PER_SESSION_MAX);
    for (const { id, askers } of shown)
      for (const { interviewer } of askers) asked.add(`${id} ${interviewer.id}`);
    return {
      sessionId: session.id,
      questions: shown.map((ranked) => questionOf(ranked, situation)),
    };
  });
}

/** Three or more in one room make a panel (domain.md FG-07). */
const PANEL_MIN = 3;
const FORMAT_POINTS = 4;

interface Ranked {
  readonly id: LikelyId;
  readonly entry: LikelyEntry;
  readonly askers: readonly Person[];
  readonly points: number;
  readonly because: string;
}

/** They only follow on another question of the bank. */
const FOLLOW_UPS: ReadonlySet<LikelyId> = new Set(["QA-121", "QA-122"]);

/** First-round questions were asked in the first round. */
const CANDIDATES = (Object.entries(LIKELY_QUESTIONS) as [LikelyId, LikelyEntry][]).filter(
  ([id, { round }]) => round === 2 && !FOLLOW_UPS.has(id),
);

const asks = ({ audience, lenses }: Person, askers: readonly Asker[]): boolean =>
  (audience !== undefined && askers.includes(audience)) ||
  lenses.some((lens) => askers.includes(lens));

/** A lens says more about what someone asks than an audience does. */
const closenessTo =
  ({ askers }: LikelyEntry) =>
  ({ lenses }: Person): number =>
    lenses.some((lens) => askers.includes(lens)) ? 3 : 2;

interface Hint {
  readonly points: number;
  readonly because: string;
}

/** What the documents say for or against a question; undefined: it does not apply. */
function hintsOf(situation: Situation): (id: LikelyId, entry: LikelyEntry) => Hint | undefined {
  const { application, candidate, earlier } = situation;
  const { role, concerns, notes } = application;
  const before = new Set(earlier.map((interview) => interview.id));
  const asked = new Set(
    notes
      .filter(({ kind, interviewId }) => kind === "they-asked" && before.has(interviewId))
      .map(({ questionId }) => questionId),
  );
  const follows = new Map(
    Object.values(QUESTION_PAIRS).flatMap(({ from, to }) =>
      from.some((id) => asked.has(id)) ? to.map((id): [string, string] => [id, from[0] ?? ""]) : [],
    ),
  );
  const hardParts = new Map<string, HardPart>(candidate.hardParts.map((part) => [part.kind, part]));
  const technical = role.family === "data-ai" || role.family === "engineering";
  const themes = notes.some(({ kind }) => kind === "urgent-theme");

  return (id, { category, families }) => {
    if (families && !(role.family ? families.includes(role.family) : isTechnicalRole(role)))
      return undefined;
    if (NEEDS_MANAGER.has(id) && role.managesPeople !== true) return undefined;
    if (id === "QA-125" && role.relocationAsked !== true) return undefined;
    const part = hardParts.get(HARD_PART_OF[id] ?? "");
    if (part && !part.applies) return undefined;
    if (id === "QA-105" && concerns.every(({ kind }) => kind !== "weakness-named") && !part)
      return undefined;
    if (part) return { points: 3, because: part.detail ?? "it applies to you" };
    if (follows.has(id)) return { points: 2, because: "it follows from what they asked last time" };
    if (id === "QA-031" && themes) return { points: 2, because: "they told you their problems" };
    if (id === "QA-090" && earlier.length > 0)
      return { points: 2, because: "the door to your revisit" };
    const weighs = technical
      ? category === "technical" || category === "case"
      : category === "behavioural" || category === "fit" || category === "strategy";
    return {
      points: weighs ? 1 : 0,
      because: weighs && technical ? "a technical post" : CATEGORY_REASONS[category],
    };
  };
}

const NEEDS_MANAGER: ReadonlySet<string> = new Set(["QA-016", "QA-082", "QA-112"]);

const HARD_PART_OF: Readonly<Record<string, HardPart["kind"]>> = {
  "QA-085": "HP-6",
  "QA-100": "HP-1",
  "QA-101": "HP-2",
  "QA-102": "HP-3",
  "QA-103": "HP-4",
  "QA-104": "HP-5",
  "QA-105": "HP-7",
};

const CATEGORY_REASONS: Readonly<Record<LikelyEntry["category"], string>> = {
  opener: "a usual opening",
  behavioural: "later rounds ask for past events",
  situational: "they test how you think",
  technical: "technical work is part of it",
  case: "a case is likely",
  strategy: "they look for the larger view",
  fit: "they weigh how you would fit",
  hard: "the uncomfortable part of a résumé",
  "role-play": "a scene is likely",
  logistics: "practical things get settled now",
};

function questionOf({ id, entry, askers, because }: Ranked, situation: Situation): LikelyQuestion {
  const { text, probes, answer, stories: needs } = entry;
  const fitting = situation.stories
    .map((use) => ({ use, fit: storyFit(use, needs) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || compareText(a.use.story.id, b.use.story.id));
  return {
    questionId: id,
    text,
    probes,
    answer,
    because,
    askerIds: askers.map(({ interviewer }) => interviewer.id),
    storyIds: fitting.map(({ use }) => use.story.id),
    needsStory: needs.length > 0,
  };
}

/**
 * How well a story answers a question, 0 to about 1: what it shows, then how complete it is, then
 * whether it is still fresh. 0 where it shows nothing that is asked for.
 */
export function storyFit(
  { story, told, newDepth }: StoryInUse,
  needs: readonly StoryNeed[],
): number {
  const place = needs.findIndex((need) => shows(story, need));
  if (place < 0) return 0;
  const shown = 1 - place / (needs.length + 1);
  const complete = completeness(story) / STORY_POINTS;
  const stale = told && newDepth.length === 0 ? STALE_LOSS : 0;
  return Math.max(0.05, shown * 0.7 + complete * 0.3 - stale);
}

const STALE_LOSS = 0.3;

export const shows = ({ kind, tags }: StoryInUse["story"], need: StoryNeed): boolean =>
  kind === need ||
  (tags ?? []).some((tag) => tag === need || (need === "partner" && tag.startsWith("partner:")));

/** What a question asks of a story, by its id. */
export const needsOf = (id: LikelyId): readonly StoryNeed[] => LIKELY_QUESTIONS[id].stories;
