import { formatDate, formatTime, localDate } from "@finalist/core";
import type { Application } from "@finalist/core/model";
import { type Context, withReader } from "../context.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Cell, Output } from "../output.ts";
import { printable } from "../text.ts";
import { noteText } from "../note-text.ts";

/** What is on file of one application. */
export const show = (context: Context, wanted: string, options: AnswerOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const loaded = await loadOne(reader, wanted, io.now());
    const { application, version } = loaded;
    out.answer(options, {
      json: () => ({ version, application }),
      plain: () => rowsOf(application),
      text: () => printAll(out, loaded),
    });
  });

/** A line for each thing with a place or a name; the rest has commands of its own. */
const rowsOf = (application: Application): readonly (readonly Cell[])[] => [
  [
    "application",
    application.id,
    undefined,
    undefined,
    application.company.name,
    application.role.title,
  ],
  ...application.interviews.map(({ id, round, purpose }) => [
    ...["interview", id, undefined, undefined, `Round ${round}`, purpose],
  ]),
  ...application.sessions.map(({ id, start, end, title, joinUrl, location }) => [
    ...["session", id, start, end, title, joinUrl ?? location],
  ]),
  ...application.interviewers.map(({ id, name, title }) => [
    ...["interviewer", id, undefined, undefined, name, title],
  ]),
  ...application.notes.map(({ id, kind, text }) => [
    ...["note", id, undefined, undefined, kind, text],
  ]),
];

function printAll(out: Output, { application, version, brief, preparation }: Loaded): void {
  const { strong, muted } = out.paint;
  const shown = printable(application);
  out.line(`${strong(shown.company.name)}, ${shown.role.title}`);
  out.line(muted(`id ${shown.id} · version ${version} · times in ${shown.timeZone}`), "  ");
  out.line(`${brief.countdown} · ${brief.readiness}`);
  for (const { id, round, purpose } of [...shown.interviews].sort((a, b) => a.round - b.round)) {
    out.line();
    out.line(strong(`Round ${round} (${purpose})`));
    printSessions(out, shown, id);
  }
  const room = new Map(
    printable(preparation.room).map((person) => [person.interviewerId, person.audienceName]),
  );
  section(
    out,
    "People",
    shown.interviewers.map(({ id, name, title }) =>
      [name, title, room.get(id) ?? "not in this round"].filter(Boolean).join(", "),
    ),
  );
  section(out, "Notes", shown.notes.map(noteText));
  section(out, "Also on file", [countsOf(shown)]);
}

function printSessions(out: Output, application: Application, interviewId: string): void {
  const { sessions, interviewers, timeZone } = application;
  const own = sessions.filter((session) => session.interviewId === interviewId);
  for (const session of own.sort((a, b) => Date.parse(a.start) - Date.parse(b.start))) {
    const day = formatDate(localDate(session.start, timeZone));
    const from = formatTime(session.start, timeZone);
    const names = interviewers
      .filter(({ id }) => session.interviewerIds.includes(id))
      .map(({ name }) => name);
    const parts = [
      `${day}, ${from}–${formatTime(session.end, timeZone)}  ${session.title ?? "Session"}`,
      names.join(", "),
      session.joinUrl ?? session.location,
    ];
    out.line(`  ${parts.filter(Boolean).join(" · ")}`, "    ");
  }
}

function section(out: Output, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  out.line();
  out.line(out.paint.strong(title));
  for (const line of lines) out.line(`  ${line}`, "    ");
}

const COUNTED = {
  plannedQuestions: "planned questions",
  claims: "claims",
  concerns: "concerns",
  revisits: "revisits",
  research: "research notes",
  materials: "materials",
  rehearsals: "rehearsals",
  setupChecks: "set-up checks",
  takeHomes: "take-homes",
  messages: "messages",
  storyUses: "stories in use",
  payEvents: "steps in the talk about pay",
  employerSignals: "signs about the employer",
  comments: "comments",
} as const satisfies Partial<Record<keyof Application, string>>;

const countsOf = (application: Application): string =>
  (Object.keys(COUNTED) as (keyof typeof COUNTED)[])
    .map((collection) => `${COUNTED[collection]} ${application[collection].length}`)
    .join(" · ");
