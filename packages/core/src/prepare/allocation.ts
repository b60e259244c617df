import type { AudienceId } from "../model/audience.ts";
import type { Session } from "../model/interview.ts";
import type { LikelyId } from "../playbook/likely-questions.ts";
import { needsOf, type SessionQuestions, storyFit } from "./likely.ts";
import { inSession } from "./situation/people.ts";
import type { Situation, StoryInUse } from "./situation/situation.ts";

/** One story in one session, and the likely questions that it answers there. */
export interface StorySlot {
  readonly storyId: string;
  readonly sessionId: string;
  readonly questionIds: readonly LikelyId[];
  readonly because: string;
}

/** A likely question of an audience, and what there is to answer it with. */
export interface CoverageRow {
  readonly questionId: LikelyId;
  readonly text: string;
  readonly audiences: readonly AudienceId[];
  /** Stories that would answer it, best first. */
  readonly storyIds: readonly string[];
  /**
   * `proven`: a story is set aside for it wherever it may come; `at-hand`: one fits, but is told
   * elsewhere that day.
   */
  readonly state: "proven" | "at-hand" | "unproven";
}

/** Which story goes where on the day (an assignment that nobody has to make by hand). */
export interface StoryAllocation {
  readonly slots: readonly StorySlot[];
  readonly coverage: readonly CoverageRow[];
  /** Stories that some listener has heard already and would hear again without anything new. */
  readonly overTold: readonly {
    readonly storyId: string;
    readonly listenerIds: readonly string[];
  }[];
}

interface Place {
  readonly session: Session;
  readonly questions: readonly {
    readonly id: LikelyId;
    readonly fits: ReadonlyMap<string, number>;
  }[];
  /** Sessions that share a listener with this one, itself included. */
  readonly shares: ReadonlySet<string>;
  readonly weight: number;
}

interface Choice {
  readonly use: StoryInUse;
  readonly place: Place;
}

/**
 * No listener hears a story twice; the freshest and strongest go where they weigh most; each likely
 * question keeps an answer while there is one. Greedy by gain, then improved by taking each choice
 * back once.
 */
export function allocateStories(
  situation: Situation,
  likely: readonly SessionQuestions[],
): StoryAllocation {
  const places = placesOf(situation, likely);
  const heard = heardBefore(situation);
  const choices = situation.stories.flatMap((use) =>
    places
      .filter(({ session }) => {
        const before = use.newDepth.length > 0 ? undefined : heard.get(use.story.id);
        return !before || session.interviewerIds.every((id) => !before.has(id));
      })
      .map((place) => ({ use, place })),
  );
  const best = improve(choices, fill(choices, []));
  const slots = best.map(({ use, place }) => slotOf(use, place, best));
  return {
    slots: slots.filter(({ questionIds }) => questionIds.length > 0),
    coverage: coverageOf(situation, likely, slots),
    overTold: overToldIn(situation, heard),
  };
}

function placesOf(
  { sessions, people, stories }: Situation,
  likely: readonly SessionQuestions[],
): readonly Place[] {
  const ranks = new Map(
    people.map(({ interviewer }) => [interviewer.id, interviewer.seniority ?? 0]),
  );
  const questions = new Map(likely.map((entry) => [entry.sessionId, entry.questions]));
  const sessionsOf = new Map<string, string[]>();
  for (const { id, interviewerIds } of sessions)
    for (const person of interviewerIds)
      sessionsOf.set(person, [...(sessionsOf.get(person) ?? []), id]);
  return sessions.map((session) => ({
    session,
    questions: (questions.get(session.id) ?? [])
      .filter(({ needsStory }) => needsStory)
      .map(({ questionId }) => ({
        id: questionId,
        fits: new Map(
          stories.map((use) => [use.story.id, storyFit(use, needsOf(questionId))] as const),
        ),
      })),
    shares: new Set([
      session.id,
      ...session.interviewerIds.flatMap((id) => sessionsOf.get(id) ?? []),
    ]),
    weight:
      1 + RANK_WEIGHT * Math.max(0, ...session.interviewerIds.map((id) => ranks.get(id) ?? 0)),
  }));
}

/** What a step of seniority adds to the weight of a session ([SPEC]). */
const RANK_WEIGHT = 0.1;

/** Who has heard a story in an earlier interview. */
function heardBefore({
  application,
  earlier,
}: Situation): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Set(earlier.map(({ id }) => id));
  const heard = new Map<string, Set<string>>();
  for (const { kind, interviewId, storyId } of application.notes) {
    if (kind !== "story-told" || storyId === undefined || !before.has(interviewId)) continue;
    const listeners = application.sessions
      .filter((session) => session.interviewId === interviewId)
      .flatMap(({ interviewerIds }) => interviewerIds);
    heard.set(storyId, new Set([...(heard.get(storyId) ?? []), ...listeners]));
  }
  return heard;
}

/** What is set aside so far: the best answer to each question, and where a story is used up. */
interface Told {
  readonly choices: readonly Choice[];
  readonly total: number;
}

/** Adds what gains most, until nothing gains. */
function fill(choices: readonly Choice[], start: readonly Choice[]): Told {
  const best = new Map<Place, number[]>();
  const used = new Set<string>();
  const taken: Choice[] = [];
  let total = 0;
  const gainOf = ({ use, place }: Choice): number => {
    const known = best.get(place);
    const gains = place.questions.map(({ fits }, index) =>
      Math.max(0, (fits.get(use.story.id) ?? 0) - (known?.[index] ?? 0)),
    );
    return place.weight * gains.reduce((sum, gain) => sum + gain, 0);
  };
  const take = (choice: Choice): void => {
    const { use, place } = choice;
    total += gainOf(choice);
    taken.push(choice);
    const known = best.get(place);
    best.set(
      place,
      place.questions.map(({ fits }, index) =>
        Math.max(known?.[index] ?? 0, fits.get(use.story.id) ?? 0),
      ),
    );
    for (const session of place.shares) used.add(`${use.story.id} ${session}`);
  };
  start.forEach(take);
  for (;;) {
    let next: Choice | undefined;
    let most = GAIN_MIN;
    for (const choice of choices) {
      if (used.has(`${choice.use.story.id} ${choice.place.session.id}`)) continue;
      const gain = gainOf(choice);
      if (gain > most) [next, most] = [choice, gain];
    }
    if (!next) return { choices: taken, total };
    take(next);
  }
}

const GAIN_MIN = 1e-9;

/** Takes each choice back once, forbids it, and keeps what comes out better. */
function improve(choices: readonly Choice[], start: Told): readonly Choice[] {
  if (choices.length > IMPROVED_MAX) return start.choices;
  return start.choices.reduce((best, choice) => {
    const tried = fill(
      choices.filter((other) => other !== choice),
      best.choices.filter((other) => other.use !== choice.use),
    );
    return tried.total > best.total + GAIN_MIN ? tried : best;
  }, start).choices;
}

/** As many as a real day has: three stories in twenty sessions ([SPEC]). */
const IMPROVED_MAX = 60;

function slotOf(use: StoryInUse, place: Place, told: readonly Choice[]): StorySlot {
  const here = told.filter((choice) => choice.place === place);
  const answered = place.questions.filter(({ fits }) => {
    const own = fits.get(use.story.id) ?? 0;
    return own > 0 && here.every((other) => (fits.get(other.use.story.id) ?? 0) <= own);
  });
  const fresh =
    use.newDepth.length > 0 ? "told before, with something new" : "told before, to others";
  return {
    storyId: use.story.id,
    sessionId: place.session.id,
    questionIds: answered.map(({ id }) => id),
    because: `answers ${answered.length} likely ${answered.length === 1 ? "question" : "questions"}; ${use.told ? fresh : "not told here yet"}`,
  };
}

function coverageOf(
  { people, sessions }: Situation,
  likely: readonly SessionQuestions[],
  slots: readonly StorySlot[],
): readonly CoverageRow[] {
  const answered = new Set(
    slots.flatMap(({ sessionId, questionIds }) => questionIds.map((id) => `${sessionId} ${id}`)),
  );
  const sessionsById = new Map(sessions.map((session) => [session.id, session]));
  const rows = new Map<LikelyId, CoverageRow>();
  for (const { sessionId, questions } of likely) {
    const session = sessionsById.get(sessionId);
    const present = session ? inSession(people, session) : [];
    for (const { questionId, text, storyIds, needsStory, askerIds } of questions) {
      if (!needsStory) continue;
      const askers = present.filter(
        ({ interviewer }) => askerIds.length === 0 || askerIds.includes(interviewer.id),
      );
      const known = rows.get(questionId);
      const audiences = [
        ...(known?.audiences ?? []),
        ...askers.flatMap(({ audience }) => (audience ? [audience] : [])),
      ];
      const other = storyIds.length > 0 ? ("at-hand" as const) : ("unproven" as const);
      // Proven is what has an answer wherever it may come.
      const isProven =
        answered.has(`${sessionId} ${questionId}`) && (known?.state ?? "proven") === "proven";
      rows.set(questionId, {
        questionId,
        text,
        audiences: [...new Set(audiences)],
        storyIds,
        state: isProven ? "proven" : other,
      });
    }
  }
  return [...rows.values()];
}

function overToldIn(
  { people, stories }: Situation,
  heard: ReadonlyMap<string, ReadonlySet<string>>,
): StoryAllocation["overTold"] {
  const present = new Set(people.map(({ interviewer }) => interviewer.id));
  return stories
    .filter(({ newDepth }) => newDepth.length === 0)
    .map(({ story }) => ({
      storyId: story.id,
      listenerIds: [...(heard.get(story.id) ?? [])].filter((id) => present.has(id)),
    }))
    .filter(({ listenerIds }) => listenerIds.length > 0);
}
