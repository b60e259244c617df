import type { Rehearsal } from "../../model/groundwork.ts";
import type { Session } from "../../model/interview.ts";
import type { Interviewer } from "../../model/interviewer.ts";
import type { Story } from "../../model/story.ts";
import type { ResearchTopic } from "../../model/research-topic.ts";
import { PROOF_LIMITS } from "../../playbook/checklists.ts";
import { type Instant, isAtOrBefore, localDate, MINUTE, toMillis } from "../../time.ts";
import type { Situation } from "../situation/situation.ts";

/** One fact that a checklist item needs, and whether the data shows it. */
export interface Check {
  readonly text: string;
  readonly ok: boolean;
  /** Whether a tick shows it, alone or in place of data. */
  readonly byHand?: true;
  /** Whom or what alone the fact is about, where the item is about several. */
  readonly interviewerId?: string;
  readonly sessionId?: string;
}

/** When an item applies to its subject (a session, a person …), and what proves it: all checks. */
export interface Proof<Subject> {
  readonly appliesIf?: (situation: Situation, subject: Subject) => boolean;
  /** Absent where only the person can know: then a tick proves it. */
  readonly checks?: (situation: Situation, subject: Subject, id: string) => readonly Check[];
}

/** True for anything that is there: a text, a number, a list that is not empty. */
export const check = (text: string, ok: unknown): Check => ({
  text,
  ok: Array.isArray(ok) ? ok.length > 0 : Boolean(ok),
});

export const isTicked = ({ application }: Situation, id: string): boolean =>
  application.confirmations.includes(id);

export const ticked = (situation: Situation, id: string, text = "Ticked by hand"): Check =>
  orTicked(situation, id, text, false);

/** What data shows, or a tick where there is nothing to enter. */
export const orTicked = (situation: Situation, id: string, text: string, ok: unknown): Check => ({
  ...check(text, ok || isTicked(situation, id)),
  byHand: true,
});

/** At or after an anchor; anything counts while the anchor is unknown. */
export const isSince = (instant: Instant | undefined, anchor: Instant | undefined): boolean =>
  instant !== undefined && (anchor === undefined || isAtOrBefore(anchor, instant));

/** A note on one of these topics, whenever it was added. */
export const hasResearch = ({ application }: Situation, ...topics: ResearchTopic[]): boolean =>
  application.research.some(({ topic }) => topics.includes(topic));

/** A note on one of these topics since the invitation. */
export const hasFreshResearch = (
  { application, anchors }: Situation,
  ...topics: ResearchTopic[]
): boolean =>
  application.research.some(
    ({ topic, addedAt }) => topics.includes(topic) && isSince(addedAt, anchors.INV),
  );

/** Whether the newest test of a part of the set-up, on any of these sessions, went well. */
export function worksOn(
  { application }: Situation,
  sessions: readonly Session[],
  kind: string,
): boolean {
  const ids = sessions.map(({ id }) => id);
  const tests = application.setupChecks.filter(
    (setup) => setup.kind === kind && ids.includes(setup.sessionId),
  );
  const latest = [...tests].sort((a, b) => toMillis(b.at) - toMillis(a.at))[0];
  return latest?.ok === true;
}

/** A platform test that went well, an hour to half an hour before the first of these sessions. */
export function testedJustBefore(
  { application }: Situation,
  sessions: readonly Session[],
): boolean {
  const [first] = sessions;
  if (!first) return false;
  const start = toMillis(first.start);
  return application.setupChecks.some(({ kind, ok, at, sessionId }) => {
    const minutes = (start - toMillis(at)) / MINUTE;
    const inTime =
      minutes >= PROOF_LIMITS.platformTestMinutesMin &&
      minutes <= PROOF_LIMITS.platformTestMinutesMax;
    return kind === "platform" && ok && inTime && sessions.some(({ id }) => id === sessionId);
  });
}

export const perPerson = (
  { people }: Situation,
  checksFor: (interviewer: Interviewer) => readonly Check[],
): readonly Check[] =>
  people.length === 0
    ? [check("Somebody is in the room", false)]
    : people.flatMap(({ interviewer }) =>
        checksFor(interviewer).map(({ text, ok }) => ({
          ...check(`${interviewer.name}: ${text}`, ok),
          interviewerId: interviewer.id,
        })),
      );

export const perSession = (
  { sessions }: Situation,
  checksFor: (session: Session) => readonly Check[],
): readonly Check[] =>
  sessions.length === 0
    ? [check("The sessions are known", false)]
    : sessions.flatMap((session) =>
        checksFor(session).map((each) => ({ ...each, sessionId: session.id })),
      );

/** How a session is called where its format is not the point. */
export const sessionName = (session: Session, { timeZone }: Situation): string =>
  session.title ?? `Session of ${localDate(session.start, timeZone)}`;

export const isUrgentTheme = ({
  kind,
  mentions,
}: {
  readonly kind: string;
  readonly mentions?: number | undefined;
}): boolean =>
  kind === "urgent-theme" &&
  (mentions ?? PROOF_LIMITS.themeMentionsMin) >= PROOF_LIMITS.themeMentionsMin;

/** Rehearsals of these kinds, the latest first. */
export const rehearsed = (
  { application }: Situation,
  wanted: {
    readonly kind: readonly Rehearsal["kind"][];
    readonly targetId?: string;
    readonly aloud?: true;
  },
): readonly Rehearsal[] =>
  application.rehearsals
    .filter(
      ({ kind, targetId, aloud }) =>
        wanted.kind.includes(kind) &&
        (!wanted.targetId || wanted.targetId === targetId) &&
        (!wanted.aloud || aloud),
    )
    .sort((a, b) => toMillis(b.at) - toMillis(a.at));

export const isVideo = ({ delivery }: Session): boolean => delivery === "video";

/** Materials of a kind for one session; one without a session serves all. */
export const materialsFor = ({ application }: Situation, session: Session, kind: string) =>
  application.materials.filter(
    (material) =>
      material.kind === kind && (!material.sessionId || material.sessionId === session.id),
  );

export const takeHomeFor = ({ application }: Situation, session: Session) =>
  application.takeHomes.find(({ sessionId }) => !sessionId || sessionId === session.id);

/** Whether a story names this problem of theirs, in its tags or in what it answers. */
export const answersTheme = ({ tags, relevance }: Story, theme: string): boolean =>
  [...(tags ?? []), ...(relevance ?? [])].some((word) =>
    word.toLowerCase().includes(theme.toLowerCase()),
  );

const PRODUCTION_PARTS = [
  "architecture",
  "dataQuality",
  "modelOrDesignChoice",
  "stakeholderPushback",
  "whatBroke",
  "whatIWouldChange",
] as const;

/** All six parts of production depth (domain.md section 9). */
export const hasProductionDepth = ({ production }: Story): boolean =>
  PRODUCTION_PARTS.every((part) => production?.[part]);
