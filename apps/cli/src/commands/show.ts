import { formatDate, formatTime, localDate } from "@finalist/core";
import type { Application } from "@finalist/core/model";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { loadOne } from "../load.ts";
import type { Output } from "../output.ts";
import { printable } from "../text.ts";
import { noteText } from "../words.ts";

/** What is on file of one application. */
export const show = (context: Context, wanted: string, { json }: JsonOption) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const { application, version, brief, preparation } = await loadOne(client, wanted, io.now());
    if (json) return out.json({ version, application });
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
  });

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
} as const satisfies Partial<Record<keyof Application, string>>;

const countsOf = (application: Application): string =>
  (Object.keys(COUNTED) as (keyof typeof COUNTED)[])
    .map((collection) => `${COUNTED[collection]} ${application[collection].length}`)
    .join(" · ");
