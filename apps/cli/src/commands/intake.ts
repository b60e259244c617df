import { formatDate, formatTime, isTimeZone, localDate, type TimeZone } from "@finalist/core";
import {
  type Draft,
  INTAKE_BYTES_MAX,
  isCalendarName,
  isCancellation,
} from "@finalist/core/intake";
import { DELIVERY_MODES, FORMATS } from "@finalist/core/playbook";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Failure, Misuse } from "../failure.ts";
import { findApplication, shortId } from "../find.ts";
import type { Output } from "../output.ts";
import { readInput } from "../read-input.ts";
import { printable } from "../text.ts";
import { counted, noteText, systemTimeZone } from "../words.ts";

export interface IntakeOptions extends JsonOption {
  readonly company?: string;
  readonly role?: string;
  readonly timeZone?: string;
  readonly into?: string;
  readonly new?: boolean;
  readonly dryRun?: boolean;
}

/** Reads an invitation or notes, shows what was read, and stores it. */
export async function intake(context: Context, file: string | undefined, options: IntakeOptions) {
  refuseMisuse(options);
  const content = await readInput(context.io, file, INTAKE_BYTES_MAX);
  const timeZone = options.timeZone ?? systemTimeZone();
  return withClient(context, async (client) => {
    const { out } = context;
    const read = await client.intake(content, timeZone);
    if (file !== undefined && isCalendarName(file) && read.source !== "calendar")
      throw new Failure(
        `${file} is no calendar file, in spite of its name: it has no BEGIN:VCALENDAR. Export the event as .ics and try again.`,
      );
    const draft: Draft = {
      ...read,
      ...(options.company && { company: options.company }),
      ...(options.role && { role: options.role }),
    };
    const known = await client.list();
    const into = options.into
      ? findApplication(known, options.into)
      : known.find(({ id }) => !options.new && id === draft.belongsTo);
    if (options.dryRun) {
      if (options.json) return out.json(draft);
      printDraft(out, draft, timeZone);
      return out.note("Nothing was stored (--dry-run).");
    }
    if (!into) refuseUnnamed(draft);
    if (!options.json) printDraft(out, draft, timeZone);
    const { id, version } = into
      ? { id: into.id, ...(await client.addDraft(into.id, draft, timeZone)) }
      : await client
          .create(draft, timeZone)
          .then((written) => ({ id: written.document.id, version: written.version }));
    if (options.json) return out.json({ draft, application: { id, version } });
    out.line();
    if (isCancellation(draft)) {
      out.line(`Removed from ${into ? printable(into.company) : id} (${shortId(id)}).`);
      return out.note(`Taken back with: finalist undo ${shortId(id)}`);
    }
    out.line(into ? `Added to ${printable(into.company)} (${shortId(id)}).` : `Stored as ${id}.`);
    return out.note(`Next: finalist brief ${shortId(id)}`);
  });
}

function refuseMisuse(options: IntakeOptions): void {
  const { into, timeZone } = options;
  if (into !== undefined && options.new)
    throw new Misuse("--into adds to an application, --new makes one: choose one of them.");
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new Misuse(`--time-zone: expected a time zone such as Europe/London, not ${timeZone}.`);
}

function refuseUnnamed(draft: Draft): void {
  const { company, role, source } = draft;
  if (isCancellation(draft))
    throw new Failure("It cancels sessions, which no new application has. Leave out --new.");
  const missing = [...(company ? [] : ["--company NAME"]), ...(role ? [] : ["--role TITLE"])];
  if (missing.length === 0) return;
  const what = [...(company ? [] : ["company"]), ...(role ? [] : ["role"])].join(" and the ");
  throw new Failure(
    [
      `The ${what} cannot be read from it. Add ${missing.join(" and ")}. Nothing was stored.`,
      ...(source === "notes" ? ["For notes on an application: --into APPLICATION"] : []),
    ].join("\n"),
  );
}

function printDraft(out: Output, read: Draft, fallbackZone: TimeZone): void {
  const draft = printable(read);
  const { strong, warn } = out.paint;
  const timeZone = draft.timeZone ?? fallbackZone;
  if (!isCancellation(draft)) printFacts(out, draft);
  const cancelled = draft.cancellations ?? [];
  if (cancelled.length > 0) {
    if (!isCancellation(draft)) out.line();
    out.line(strong(`Cancelled: ${counted(cancelled.length, "session")}, times in ${timeZone}`));
    for (const session of cancelled)
      out.line(`  ${timeOf(session, timeZone)}  ${session.title ?? "Session"}`, "    ");
  }
  if (draft.sessions.length > 0) {
    out.line();
    out.line(strong(`${counted(draft.sessions.length, "session")}, times in ${timeZone}`));
  }
  for (const session of draft.sessions) {
    const { format, delivery, platform, location } = session;
    const names = session.interviewerKeys
      .map((key) => draft.interviewers.find((person) => person.key === key)?.name)
      .filter((name) => name !== undefined);
    const parts = [
      `${timeOf(session, timeZone)}  ${session.title ?? "Session"}`,
      format && FORMATS[format].name,
      [delivery && DELIVERY_MODES[delivery].name, platform, location].filter(Boolean).join(", "),
      names.length > 0 && `with ${names.join(", ")}`,
    ];
    out.line(`  ${parts.filter(Boolean).join(" · ")}`, "    ");
  }
  if (draft.interviewers.length > 0) {
    out.line();
    out.line(strong(counted(draft.interviewers.length, "person", "people")));
  }
  for (const { name, title, email } of draft.interviewers)
    out.line(`  ${[name, title ?? "title not known", email].filter(Boolean).join(", ")}`, "    ");
  if (draft.notes.length > 0) {
    out.line();
    out.line(strong(counted(draft.notes.length, "note")));
  }
  for (const note of draft.notes) out.line(`  ${noteText(note)}`, "    ");
  if (draft.warnings.length > 0) out.line();
  for (const warning of draft.warnings) out.line(warn(`! ${warning}`), "  ");
}

function printFacts(out: Output, { company, role, round }: Draft): void {
  const { strong } = out.paint;
  out.line(`Company: ${company ? strong(company) : "not found (--company NAME)"}`, "  ");
  out.line(`Role:    ${role ? strong(role) : "not found (--role TITLE)"}`, "  ");
  out.line(`Round:   ${round}`);
}

type Times = Pick<Draft["sessions"][number], "start" | "end" | "date">;

function timeOf({ start, end, date }: Times, timeZone: TimeZone): string {
  if (!start) return date ? `${formatDate(date)}, time not known` : "time not known";
  const day = formatDate(localDate(start, timeZone));
  const until = end ? `–${formatTime(end, timeZone)}` : "";
  return `${day}, ${formatTime(start, timeZone)}${until}`;
}
