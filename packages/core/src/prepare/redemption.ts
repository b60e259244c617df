import type { Note } from "../model/note.ts";
import { aboutInterview } from "./checklist/checklist.ts";
import { answersTheme, isTicked } from "./checklist/proof.ts";
import { lowerFirst } from "../lower-first.ts";
import { hasAnyWord, meaningWords } from "../words.ts";
import { planRevisits, type RevisitPlan } from "./revisits.ts";
import type { Situation } from "./situation/situation.ts";

/** A weak answer of an earlier round, and what becomes of it. */
export interface Redemption {
  /** `concern:ID` or `note:ID`. */
  readonly id: string;
  readonly topic: string;
  /** Who was in the room then, by interviewer id. */
  readonly heardByIds: readonly string[];
  /** Who of them comes again. */
  readonly mayHearAgainIds: readonly string[];
  /** The better version, from the candidate's own notes and stories alone. */
  readonly better?: string;
  readonly betterFrom?: "your-answer" | "your-step" | "your-story";
  readonly openingLine: string;
  readonly use: RevisitPlan["use"];
  readonly state: "done" | "ready" | "open";
}

/** Each weak answer of the earlier rounds (domain.md PM-04, PM-08, PM-09 and 10.2 to 10.4). */
export function redemptions(
  situation: Situation,
  plans: readonly RevisitPlan[] = planRevisits(situation),
): readonly Redemption[] {
  const { application, people } = situation;
  const present = new Set(people.map(({ interviewer }) => interviewer.id));
  const { interviewId } = aboutInterview(situation);
  const isDone = isTicked(situation, interviewId ? `DAY-01@${interviewId}` : "DAY-01");
  const make = (
    id: string,
    topic: string,
    heardByIds: readonly string[],
    use: RevisitPlan["use"],
    given: Pick<Redemption, "better" | "betterFrom">,
  ): Redemption => ({
    id,
    topic,
    heardByIds,
    mayHearAgainIds: heardByIds.filter((person) => present.has(person)),
    ...given,
    openingLine: openingLine(topic, use),
    use,
    state: use === "raise" && isDone ? "done" : given.better ? "ready" : "open",
  });
  const planOf = new Map(plans.map((plan) => [plan.concernId, plan]));
  const ofConcerns = application.concerns.map((concern) => {
    const { id, topic, raisedBy, betterAnswer, developmentStep } = concern;
    const heard = raisedBy === undefined ? listenersBefore(situation) : [raisedBy];
    const story = storyFor(situation, topic);
    const better = betterAnswer ?? developmentStep ?? story?.title;
    const betterFrom = betterAnswer ? "your-answer" : developmentStep ? "your-step" : "your-story";
    return make(`concern:${id}`, topic, heard, planOf.get(id)?.use ?? "unready", {
      ...(better && { better, betterFrom }),
    });
  });
  const covered = application.concerns.map(({ topic }) => topic);
  const ofNotes = weakNotes(situation)
    .filter(({ text }) => covered.every((topic) => !overlaps(topic, text)))
    .map((note) => {
      const story = storyFor(situation, note.text);
      const heard = listenersBefore(situation, note.interviewId);
      return make(`note:${note.id}`, note.text, heard, story ? "hold" : "unready", {
        ...(story && { better: story.title, betterFrom: "your-story" as const }),
      });
    });
  return [...ofConcerns, ...ofNotes];
}

const WEAK_KINDS: ReadonlySet<Note["kind"]> = new Set(["could-improve", "hesitated", "unresolved"]);

const weakNotes = ({ application, earlier }: Situation): readonly Note[] =>
  application.notes.filter(
    ({ kind, interviewId }) =>
      WEAK_KINDS.has(kind) && earlier.some((interview) => interview.id === interviewId),
  );

/** One text speaks of the other when it holds a word of it that carries meaning. */
const overlaps = (a: string, b: string): boolean => hasAnyWord(a, meaningWords(b));

const storyFor = ({ stories }: Situation, topic: string) =>
  stories.find(({ story }) => answersTheme(story, topic))?.story;

const listenersBefore = (
  { application, earlier }: Situation,
  interviewId?: string,
): readonly string[] => {
  const wanted = new Set(interviewId === undefined ? earlier.map(({ id }) => id) : [interviewId]);
  return [
    ...new Set(
      application.sessions
        .filter((session) => wanted.has(session.interviewId))
        .flatMap(({ interviewerIds }) => interviewerIds),
    ),
  ];
};

const openingLine = (topic: string, use: RevisitPlan["use"]): string => {
  const subject = lowerFirst(topic);
  return use === "raise"
    ? `Last time you asked me about ${subject}. I have a better answer for you.`
    : `You asked about ${subject} last time; let me answer it properly.`;
};
