import type { AudienceId, LensId } from "../model/audience.ts";
import type { Session } from "../model/interview.ts";
import { AUDIENCES, LENSES } from "../playbook/audiences.ts";
import { DELIVERY_MODES, FORMATS, type FormatEntry } from "../playbook/formats.ts";
import { TENURE_READINGS, type TenureReading } from "../playbook/research.ts";
import { readTenure } from "./situation/audience.ts";
import { inSession, type Person } from "./situation/people.ts";
import type { Situation } from "./situation/situation.ts";
import { leadStories } from "./situation/stories.ts";

/** What one session asks of the candidate. */
export interface SessionCard {
  readonly session: Session;
  readonly format?: FormatEntry;
  readonly deliveryRules: readonly string[];
  readonly people: readonly string[];
}

/** What one interviewer asks of the candidate. */
export interface PersonCard {
  readonly interviewerId: string;
  readonly name: string;
  readonly title?: string;
  readonly audience?: AudienceId;
  readonly audienceName: string;
  readonly lenses: readonly LensId[];
  readonly lensNames: readonly string[];
  /** `chosen`, `manager`, a row of the title map, or `unknown`. */
  readonly audienceFrom: string;
  readonly tenure: TenureReading;
  readonly tenureAdvice: string;
  readonly caresAbout: readonly string[];
  readonly leadWith: readonly string[];
  readonly keepOut: readonly string[];
  readonly lookUp: readonly string[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly reference?: string;
  readonly sessionIds: readonly string[];
}

/** Every session of the interview, in order of time. */
export const sessionCards = (situation: Situation): readonly SessionCard[] =>
  situation.sessions.map((session) => sessionCard(session, situation));

/** Everyone who will be there, and what each of them asks of the candidate (domain.md section 4). */
export const roomOf = (situation: Situation): readonly PersonCard[] =>
  situation.people.map((person) => personCard(person, situation));

function sessionCard(session: Session, { people }: Situation): SessionCard {
  return {
    session,
    ...(session.format && { format: FORMATS[session.format] }),
    deliveryRules: session.delivery ? DELIVERY_MODES[session.delivery].rules : [],
    people: inSession(people, session).map(({ interviewer }) => interviewer.name),
  };
}

function personCard(person: Person, { stories }: Situation): PersonCard {
  const { interviewer, audience, lenses, from, sessions } = person;
  const base = audience && AUDIENCES[audience];
  const views = lenses.map((lens) => LENSES[lens]);
  const { angle, research, plannedReferences } = interviewer;
  const tenure = readTenure(research?.tenureMonths);
  const mine = stories.map(({ story }) => story);
  return {
    interviewerId: interviewer.id,
    name: interviewer.name,
    ...(interviewer.title && { title: interviewer.title }),
    ...(audience && { audience }),
    audienceName: base?.name ?? "Not known yet",
    lenses,
    lensNames: views.map(({ name }) => name),
    audienceFrom: from,
    tenure,
    tenureAdvice: TENURE_ADVICE[tenure],
    caresAbout: [
      ...(research?.inferredCares ?? []),
      ...(base?.caresAbout ?? []),
      ...views.map(({ probes }) => probes),
    ],
    leadWith: [
      ...(angle?.leadPoints ?? []),
      ...(base?.leadWith ?? []),
      ...views.map(({ show }) => show),
    ],
    keepOut: [...(angle?.avoidPoints ?? []), ...(base?.keepOut ?? [])],
    lookUp: base?.lookUp ?? [],
    stories: leadStories(person, mine).map(({ id, title }) => ({ id, title })),
    ...(plannedReferences?.[0] && { reference: plannedReferences[0] }),
    sessionIds: sessions.map(({ id }) => id),
  };
}

const TENURE_ADVICE = Object.fromEntries(
  Object.values(TENURE_READINGS).map(({ reading, text }) => [reading, text]),
) as Readonly<Record<TenureReading, string>>;
