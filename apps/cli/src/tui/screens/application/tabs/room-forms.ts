import { toMillis } from "@finalist/core";
import type { Interviewer, ResearchNote, Session } from "@finalist/core/model";
import { entryForm, type EntryFormInput } from "../../../form/entry-form.ts";
import { type Form, picksIn, textIn } from "../../../form/form.ts";
import { interviewOf, refOf } from "./rounds.ts";
import type { TabView } from "./tab.ts";

const of = (view: TabView) => ({ ref: refOf(view), timeZone: view.document.timeZone });

const sessionName = ({ title, start }: Session, number: number): string =>
  title ?? `Session ${number} (${start.slice(0, 10)})`;

/** Who somebody is, and in which sessions they sit. */
export function personForm(
  view: TabView,
  person?: Interviewer,
  sessions: readonly Session[] = view.preparation.sessions.map(({ session }) => session),
): Form {
  const seated = sessions.filter(
    ({ interviewerIds }) => person && interviewerIds.includes(person.id),
  );
  // Where there is one session alone, everybody new sits in it.
  const start = person ? seated : sessions.length === 1 ? sessions : [];
  const form = entryForm({
    ...of(view),
    title: person ? person.name : "Somebody new",
    collection: "interviewers",
    paths: ["name", "title", "audience", "lenses", "managesThePost", "function", "email"],
    ...(person && { entry: person }),
    ...(sessions.length > 0 && {
      more: {
        fields: [
          {
            name: "sits",
            label: "Sits in",
            kind: "picks",
            hint: "← → and Space.",
            options: sessions.map((session, index) => ({
              value: session.id,
              name: sessionName(session, index + 1),
            })),
          },
        ],
        start: { sits: start.map(({ id }) => id) },
      },
      along: (id, values) => ({ after: seatChanges(id, picksIn(values, "sits"), sessions) }),
    }),
  });
  return {
    ...form,
    // Where they sit stands in the sessions, which others may have changed as well.
    anew(document) {
      if (document.kind !== "application") return undefined;
      const interviewIds = new Set(sessions.map(({ interviewId }) => interviewId));
      const now = document.interviewers.find(({ id }) => id === person?.id);
      const seats = document.sessions
        .filter(({ interviewId }) => interviewIds.has(interviewId))
        .sort((a, b) => toMillis(a.start) - toMillis(b.start));
      return person && !now ? undefined : personForm({ ...view, document }, now, seats);
    },
  };
}

/** One change for each session that somebody enters or leaves. */
function seatChanges(
  personId: string,
  wanted: readonly string[],
  sessions: readonly Session[],
): ReturnType<NonNullable<EntryFormInput["along"]>>["after"] {
  return sessions.flatMap(({ id, interviewerIds }) => {
    const isIn = interviewerIds.includes(personId);
    if (isIn === wanted.includes(id)) return [];
    const others = interviewerIds.filter((one) => one !== personId);
    const patch = { interviewerIds: isIn ? others : [...others, personId] };
    return [{ type: "change", collection: "sessions", id, patch } as const];
  });
}

/** What is known of somebody from public sources. */
export const researchForm = (view: TabView, person: Interviewer): Form =>
  entryForm({
    ...of(view),
    title: `What is known of ${person.name}`,
    collection: "interviewers",
    paths: [
      ...["research.background", "research.tenureMonths", "research.previousEmployers"],
      ...["research.published", "research.recentActivity", "research.codeOrProductWork"],
      ...["research.commonGround", "research.noCommonGround", "research.inferredCares"],
    ],
    entry: person,
    stamps: { "research.checkedAt": (_, { now }) => now },
  });

/** The one thing of theirs to mention, and what to lead with. */
export const angleForm = (view: TabView, person: Interviewer): Form =>
  entryForm({
    ...of(view),
    title: `Your angle on ${person.name}`,
    collection: "interviewers",
    paths: ["plannedReferences", "angle.leadPoints", "angle.parts", "angle.avoidPoints"],
    changes: {
      plannedReferences: {
        label: "Mention once",
        kind: "line",
        hint: "One natural reference: a talk, a text, a product of theirs.",
      },
    },
    entry: person,
    stamps: {
      "angle.preparedAt": (values, { now }) =>
        textIn(values, "angle.leadPoints").trim() === "" ? null : now,
    },
  });

/** When and how they meet, and who is there. */
export function sessionForm(view: TabView, session?: Session): Form {
  const interview = interviewOf(view.preparation.round ?? 2, view);
  return entryForm({
    ...of(view),
    title: session ? (session.title ?? "Session") : "A new session",
    collection: "sessions",
    paths: [
      ...["title", "start", "end", "format", "delivery", "platform", "joinUrl", "location"],
      ...["interviewerIds", "whatItIncludes"],
    ],
    changes: {
      interviewerIds: {
        options: view.document.interviewers.map(({ id, name }) => ({ value: id, name })),
      },
    },
    ...(session ? { entry: session } : { fixed: () => ({ interviewId: interview.id }) }),
    ...(!session && interview.along),
  });
}

/** One finding about the company. */
export const findingForm = (view: TabView, topic: string, note?: ResearchNote): Form =>
  entryForm({
    ...of(view),
    title: note ? "What you found" : "Something new about the company",
    collection: "research",
    paths: ["topic", "text", "source", "url", "date"],
    focus: "text",
    ...(note ? { entry: note } : { fixed: ({ now }) => ({ topic, addedAt: now }) }),
  });
