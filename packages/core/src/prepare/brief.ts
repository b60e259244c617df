import type { Application } from "../model/application.ts";
import type { Candidate } from "../model/candidate.ts";
import { DELIVERY_MODES } from "../playbook/formats.ts";
import { NOTE_KIND_NAMES } from "../playbook/labels.ts";
import {
  formatDate,
  formatInstant,
  formatSpan,
  formatTime,
  type Instant,
  localDate,
  type TimeZone,
  toMillis,
} from "../time.ts";
import { formatValue } from "../format-value.ts";
import { lowerFirst } from "../lower-first.ts";
import type { Finding } from "./findings/findings.ts";
import type { NextAction } from "./next.ts";
import { prepare, type Preparation } from "./prepare.ts";
import { sessionsOf } from "./situation/situation.ts";

/** One page for the day. Every front end shows these fields, in this order. */
export interface Brief {
  readonly company: string;
  readonly role: string;
  readonly round?: number;
  readonly start?: Instant;
  readonly end?: Instant;
  readonly timeZone: TimeZone;
  /** `in 2 days 4 h`, `now`, `3 days ago`. */
  readonly countdown: string;
  /** What may cost the offer: to put right before going in. */
  readonly fixFirst: readonly BriefFinding[];
  readonly sessions: readonly BriefSession[];
  readonly people: readonly BriefPerson[];
  /** What was said before and must stay true: a claim a line. */
  readonly saidBefore: readonly string[];
  /** What is still weak, gravest first. */
  readonly weak: readonly BriefFinding[];
  readonly revisits: readonly {
    readonly topic: string;
    readonly text: string;
    /** `System design, opening`; absent for what is only answered when asked. */
    readonly where?: string;
  }[];
  readonly fromEarlierRounds: readonly { readonly kind: string; readonly text: string }[];
  readonly next: readonly NextAction[];
  readonly readiness: string;
}

interface BriefFinding {
  readonly text: string;
  /** Whom or what it concerns, and the figures. */
  readonly about: string;
  readonly todo: string;
}

interface BriefSession {
  readonly id: string;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly how: string;
  readonly link?: string;
  /** What the invitation says that it includes. */
  readonly includes?: string;
  readonly tests?: string;
  readonly works: readonly string[];
  readonly fails: readonly string[];
  readonly onTheDay: readonly string[];
  readonly people: readonly string[];
  /** What they will probably ask, with the story set aside for it. */
  readonly likely: readonly { readonly text: string; readonly story?: string }[];
}

interface BriefPerson {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly audience: string;
  readonly caresAbout: readonly string[];
  readonly leadWith: readonly string[];
  readonly keepOut: readonly string[];
  readonly stories: readonly string[];
  readonly questions: readonly string[];
  readonly spare?: string;
  readonly reference?: string;
  readonly tenureAdvice: string;
}

/** How many points of advice fit on the page, a person. */
const POINTS_MAX = 4;
const NEXT_MAX = 8;
const WEAK_MAX = 6;
const LIKELY_MAX = 4;

export function brief(application: Application, candidate: Candidate, now: Instant): Brief {
  return briefFrom(application, prepare(application, candidate, now));
}

/** The brief of a preparation that is at hand already. */
export function briefFrom(application: Application, preparation: Preparation): Brief {
  const { company, role, claims, notes } = application;
  const { round, start, end, readiness, findings } = preparation;
  const interview = interviewIdOf(application, round);
  return {
    company: company.name,
    role: role.title,
    ...(round !== undefined && { round }),
    ...(start && { start }),
    ...(end && { end }),
    timeZone: preparation.timeZone,
    countdown: countdownOf(preparation),
    sessions: preparation.sessions.map(({ session, format: known, people }, index, all) => {
      // What holds for a format is said once; two one-on-ones need no second copy.
      const isFirst = all.findIndex((other) => other.session.format === session.format) === index;
      const format = isFirst ? known : undefined;
      return {
        id: session.id,
        title: session.title ?? known?.name ?? "Session",
        start: session.start,
        end: session.end,
        how: [
          session.delivery && DELIVERY_MODES[session.delivery].name,
          session.platform,
          session.location,
        ]
          .filter(Boolean)
          .join(", "),
        ...(session.joinUrl && { link: session.joinUrl }),
        ...(session.whatItIncludes && { includes: shortened(session.whatItIncludes) }),
        ...(known && { tests: `${known.name}: ${lowerFirst(known.tests)}` }),
        works: format?.works ?? [],
        fails: format?.fails ?? [],
        onTheDay: format?.onTheDay ?? [],
        people,
        likely: likelyIn(session.id, preparation),
      };
    }),
    people: preparation.room.map((person) => {
      const mine = preparation.questions.people.find(
        ({ interviewerId }) => interviewerId === person.interviewerId,
      );
      const spare = mine?.spares[0]?.text;
      return {
        id: person.interviewerId,
        name: person.name,
        ...(person.title && { title: person.title }),
        audience: [person.audienceName, ...person.lensNames].join(" · "),
        caresAbout: person.caresAbout.slice(0, POINTS_MAX),
        leadWith: person.leadWith.slice(0, POINTS_MAX),
        keepOut: person.keepOut.slice(0, POINTS_MAX),
        stories: person.stories.map(({ title }) => title),
        questions: mine?.own.map(({ text }) => text) ?? [],
        ...(spare && { spare }),
        ...(person.reference && { reference: person.reference }),
        tenureAdvice: person.tenureAdvice,
      };
    }),
    saidBefore: distinct(
      claims
        .filter(({ saidIn, interviewId }) => saidIn !== "plan" && (interviewId ?? "") !== interview)
        .map(({ subject, value, unit }) => `${subject}: ${formatValue(value, unit)}`),
    ),
    fixFirst: findings.filter(({ severity }) => severity === "fatal").map(findingLine),
    weak: findings
      .filter(({ severity, rule }) => severity === "warn" && rule !== "R-010")
      .slice(0, WEAK_MAX)
      .map(findingLine),
    revisits: revisitLines(application, preparation),
    fromEarlierRounds: notes
      .filter(({ kind }) => BRIEF_NOTES.has(kind))
      .filter(({ interviewId }) => isEarlier(application, interviewId, start))
      .map(({ kind, text, mentions }) => ({
        kind: NOTE_KIND_NAMES[kind],
        text: mentions && mentions > 1 ? `${text} (${mentions}×)` : text,
      })),
    next: preparation.next.slice(0, NEXT_MAX),
    readiness: `${readiness.done} of ${readiness.applicable} preparations done`,
  };
}

const interviewIdOf = ({ interviews }: Application, round: number | undefined) =>
  interviews.find((interview) => interview.round === round)?.id;

const findingLine = ({ text, todo, objects, detail }: Finding): BriefFinding => ({
  text,
  about: [
    distinct(objects.filter(({ kind }) => kind !== "application").map(({ name }) => name))
      .filter((name) => name !== "You")
      .slice(0, OBJECTS_MAX)
      .join(", "),
    detail,
  ]
    .filter(Boolean)
    .join(": "),
  todo,
});

const OBJECTS_MAX = 4;

/** The questions of a session, each with the story that is set aside for it there. */
function likelyIn(
  sessionId: string,
  { likely, allocation, stories }: Preparation,
): BriefSession["likely"] {
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const slots = allocation.slots.filter((slot) => slot.sessionId === sessionId);
  const questions = likely.find((entry) => entry.sessionId === sessionId)?.questions ?? [];
  return questions.slice(0, LIKELY_MAX).map(({ questionId, text }) => {
    const slot = slots.find(({ questionIds }) => questionIds.includes(questionId));
    const story = slot && titles.get(slot.storyId);
    return { text, ...(story && { story }) };
  });
}

/** The words to reopen a subject with, then what to answer only when asked. */
function revisitLines(
  { revisits, concerns }: Application,
  { revisits: plans, sessions }: Preparation,
): Brief["revisits"] {
  const names = new Map(
    sessions.map(({ session, format }) => [session.id, session.title ?? format?.name]),
  );
  return plans.flatMap(({ concernId, topic, use, sessionId, placement }) => {
    const concern = concerns.find(({ id }) => id === concernId);
    const written = revisits.find((revisit) => revisit.concernId === concernId)?.text;
    const text = written ?? concern?.betterAnswer ?? concern?.developmentStep;
    if (text === undefined) return [];
    const name = sessionId === undefined ? undefined : names.get(sessionId);
    const where = use === "raise" ? [name, placement].filter(Boolean).join(", ") : undefined;
    return [{ topic, text, ...(where && { where }) }];
  });
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const INCLUDES_MAX = 600;

/** What the invitation says of a session, on one line and cut where it rambles. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > INCLUDES_MAX ? `${line.slice(0, INCLUDES_MAX)}…` : line;
};

const BRIEF_NOTES: ReadonlySet<string> = new Set([
  "leaned-in",
  "hesitated",
  "urgent-theme",
  "unresolved",
  "strength",
  "employer-value",
]);

function isEarlier(application: Application, interviewId: string, start?: Instant): boolean {
  const [first] = sessionsOf(application, interviewId);
  return !first || !start || toMillis(first.start) < toMillis(start);
}

function countdownOf({ phase, now, start, end }: Preparation): string {
  if (phase === "unscheduled" || !start || !end) return "no date yet";
  if (phase === "before") return `in ${formatSpan(toMillis(start) - toMillis(now))}`;
  if (phase === "during") return "now";
  return `${formatSpan(toMillis(now) - toMillis(end))} ago`;
}

/** The brief as Markdown: the same bytes in the terminal, the API and a file. */
export function formatBrief(page: Brief): string {
  const { timeZone } = page;
  const raised = page.revisits.filter(({ where }) => where !== undefined);
  const held = page.revisits.filter(({ where }) => where === undefined);
  const lines = [
    `# ${page.company}: ${page.role}`,
    "",
    [
      page.round !== undefined && `Round ${page.round}`,
      page.start && `${formatInstant(page.start, timeZone)} (${timeZone})`,
      page.countdown,
      page.readiness,
    ]
      .filter(Boolean)
      .join(" · "),
    ...section("Fix before you go in", bullets(page.fixFirst.map(findingText))),
    ...section(
      "Sessions",
      page.sessions.flatMap((session) => sessionLines(session, timeZone)),
    ),
    ...section("The room", page.people.flatMap(personLines)),
    ...section("Said before, keep it true", bullets(page.saidBefore)),
    ...section("To reopen, early and briefly", bullets(raised.map(revisitText))),
    ...section("If they come back to it", bullets(held.map(revisitText))),
    ...section(
      "From the earlier rounds",
      bullets(page.fromEarlierRounds.map(({ kind, text }) => `${kind}: ${text}`)),
    ),
    ...section("Still weak", bullets(page.weak.map(findingText))),
    ...section(
      "Next",
      bullets(
        page.next.map(
          ({ text, due, overdue }) =>
            `${text}${due ? ` (${overdue ? "was due" : "by"} ${formatInstant(due, timeZone)})` : ""}`,
        ),
      ),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

const findingText = ({ text, about, todo }: BriefFinding): string =>
  `${text}${about ? ` (${about})` : ""}: ${lowerFirst(todo)}`;

const revisitText = ({ topic, text, where }: Brief["revisits"][number]): string =>
  `${topic}${where ? ` (${where})` : ""}: ${text}`;

const bullets = (texts: readonly string[]): readonly string[] => texts.map((text) => `- ${text}`);

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `## ${title}`, "", ...dropLeadingBlank(lines)];

const dropLeadingBlank = (lines: readonly string[]): readonly string[] =>
  lines[0] === "" ? lines.slice(1) : lines;

function sessionLines(session: BriefSession, timeZone: TimeZone): readonly string[] {
  const when = `${formatTime(session.start, timeZone)}–${formatTime(session.end, timeZone)}`;
  const day = formatDate(localDate(session.start, timeZone));
  return [
    "",
    `### ${when} ${session.title}`,
    "",
    `- ${[day, session.how].filter(Boolean).join(", ")}`,
    ...(session.link ? [`- Join: ${session.link}`] : []),
    ...(session.people.length > 0 ? [`- With: ${session.people.join(", ")}`] : []),
    ...(session.includes ? [`- Invitation: ${session.includes}`] : []),
    ...(session.tests ? [`- Tests: ${session.tests}`] : []),
    ...labelled("Works", session.works),
    ...labelled("Fails", session.fails),
    ...labelled("On the day", session.onTheDay),
    ...session.likely.map(({ text, story }) => `- May ask: ${text}${story ? ` → ${story}` : ""}`),
  ];
}

function personLines(person: BriefPerson): readonly string[] {
  return [
    "",
    `### ${person.name}${person.title ? `, ${person.title}` : ""}`,
    "",
    `- ${person.audience}. ${person.tenureAdvice}`,
    ...labelled("Cares about", person.caresAbout),
    ...labelled("Lead with", person.leadWith),
    ...labelled("Stories", person.stories),
    ...labelled("Keep out", person.keepOut),
    ...(person.reference ? [`- Mention once: ${person.reference}`] : []),
    ...person.questions.map((question) => `- Ask: ${question}`),
    ...(person.spare ? [`- Spare: ${person.spare}`] : []),
  ];
}

const labelled = (label: string, texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? [] : [`- ${label}: ${texts.join("; ")}`];
