import type { Statement } from "../consistency/index.ts";
import { STATEMENT_CHARACTERS_MAX } from "../consistency/statements/limits.ts";
import type { Application, Claim, NoteKind, Story } from "../model/index.ts";
import { NOTE_KIND_NAMES } from "../playbook/index.ts";
import { spoken } from "../prepare/index.ts";
import { placeOfClaim } from "./place.ts";

export interface EntryRef {
  readonly collection: "claims" | "notes" | "stories" | "concerns" | "revisits";
  readonly id: string;
}

/** Something that the candidate said, wrote or means to say, and where it comes from. */
export interface Source {
  readonly statement: Pick<Statement, "round" | "text" | "topic">;
  /** Its place among the rounds: the résumé first, the plan last. */
  readonly order: number;
  /** Where the part begins that is shown; what stands before it tells what it is about. */
  readonly shownFrom: number;
  readonly place: string;
  readonly told: Pick<Claim, "saidIn" | "interviewId" | "storyId">;
  /** Where its words stand, and can be changed. */
  readonly entry: EntryRef;
  readonly claim?: Claim;
  /** It tells what was wanted at that time, not what is wanted now. */
  readonly isStory?: boolean;
}

/** Whether there is anything to read but the claims, which are compared by their values. */
export const hasWords = (application: Application, storyIds: ReadonlySet<string>): boolean =>
  storyIds.size > 0 ||
  application.notes.some(({ kind }) => !OF_OTHERS.has(kind)) ||
  application.claims.some(({ words }) => words !== undefined);

const PLAN_ORDER = 1000;

/** What the others said or want is not a telling of one's own. */
const OF_OTHERS: ReadonlySet<NoteKind> = new Set([
  "i-asked",
  "urgent-theme",
  "meeting-next",
  "employer-value",
]);

/** Everything that can be held against something else: claims, notes, stories, answers. */
export function sourcesOf(
  application: Application,
  stories: readonly Story[],
  named?: (name: string) => string,
): readonly Source[] {
  const rounds = new Map(application.interviews.map(({ id, round }) => [id, round]));
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const topicOf = (storyId: string | undefined): { readonly topic?: string } => {
    const topic = storyId === undefined ? undefined : titles.get(storyId);
    return topic === undefined ? {} : { topic };
  };
  const claims = application.claims.map((claim): Source => {
    const { saidIn, interviewId, storyId, subject } = claim;
    const { text, shownFrom } = spoken(claim);
    const said = rounds.get(interviewId ?? "") ?? 1;
    const round = saidIn === "said" ? said : saidIn;
    return {
      statement: { round, text, topic: subject, ...topicOf(storyId) },
      order: { cv: 0, said, "recruiter-note": 1, plan: PLAN_ORDER }[saidIn],
      shownFrom,
      place: `${placeOfClaim(claim, application, named)} (${subject})`,
      told: { saidIn, ...(interviewId && { interviewId }), ...(storyId && { storyId }) },
      entry: { collection: "claims", id: claim.id },
      claim,
    };
  });
  const notes = application.notes
    .filter(({ kind }) => !OF_OTHERS.has(kind))
    .map(({ id, kind, text, interviewId, storyId }): Source => {
      const round = rounds.get(interviewId) ?? 1;
      return {
        statement: { round, text: text.slice(0, STATEMENT_CHARACTERS_MAX), ...topicOf(storyId) },
        order: round,
        shownFrom: 0,
        place: `Your notes of round ${round}, “${NOTE_KIND_NAMES[kind]}”`,
        told: { saidIn: "said", interviewId, ...(storyId && { storyId }) },
        entry: { collection: "notes", id },
      };
    });
  const planned = (
    entry: EntryRef,
    place: string,
    text: string,
    storyId?: string,
  ): readonly Source[] =>
    text.trim() === ""
      ? []
      : [
          {
            statement: {
              round: "plan",
              text: text.slice(0, STATEMENT_CHARACTERS_MAX),
              ...topicOf(storyId),
            },
            order: PLAN_ORDER,
            shownFrom: 0,
            place,
            told: { saidIn: "plan", ...(storyId && { storyId }) },
            entry,
          },
        ];
  const topics = new Map(application.concerns.map(({ id, topic }) => [id, topic]));
  return [
    ...claims,
    ...notes,
    ...stories.flatMap((story) => {
      const use = application.storyUses.find(({ storyId }) => storyId === story.id);
      const text = [...linesOf(story), ...(use?.newDepth ?? [])].join("\n");
      const place = `Your story “${story.title}”, as planned`;
      return planned({ collection: "stories", id: story.id }, place, text, story.id).map(
        (source) => ({ ...source, isStory: true }),
      );
    }),
    ...application.concerns.flatMap(({ id, topic, betterAnswer, storyId }) =>
      planned(
        { collection: "concerns", id },
        `Your better answer on “${topic}”`,
        betterAnswer ?? "",
        storyId,
      ),
    ),
    ...application.revisits.flatMap(({ id, concernId, text }) =>
      planned(
        { collection: "revisits", id },
        `Your return to “${topics.get(concernId) ?? "a concern"}”, as planned`,
        text,
      ),
    ),
  ];
}

/** A story in the order in which it is told. */
function linesOf(story: Story): readonly string[] {
  const { situation, task, constraint, action, decision, result, effect, tradeOff } = story;
  const { othersPart, production = {} } = story;
  return [
    ...[situation, task, constraint, action, decision, result, effect?.text, tradeOff, othersPart],
    ...Object.values(production),
  ].filter((line) => line !== undefined);
}
