import { ApiError } from "@finalist/api/client";
import { formatDate, formatTime, isTimeZone, localDate, type TimeZone } from "@finalist/core";
import {
  type Draft,
  type DraftSource,
  INTAKE_BYTES_MAX,
  isCalendarName,
  isCancellation,
  InvitationText,
  readInvitation,
} from "@finalist/core/intake";
import { parseAs } from "@finalist/core/model";
import { DELIVERY_MODES, FORMATS } from "@finalist/core/playbook";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Failure, Misuse } from "../failure.ts";
import { looksLikeJsonLines, parseJsonLines } from "../json-lines.ts";
import { findApplication, shortId } from "../find.ts";
import type { Output } from "../output.ts";
import { bytesText, LONG_BYTES, readInput } from "../read-input.ts";
import { printable } from "../text.ts";
import { noteText } from "../note-text.ts";
import { counted, systemTimeZone } from "../words.ts";

export interface IntakeOptions extends JsonOption {
  readonly as?: DraftSource;
  readonly company?: string;
  readonly role?: string;
  readonly timeZone?: string;
  readonly into?: string;
  readonly new?: boolean;
  readonly dryRun?: boolean;
}

/** Reads an invitation, a résumé, notes and the like, shows what was read, and stores it. */
export async function intake(context: Context, file: string | undefined, options: IntakeOptions) {
  refuseMisuse(options);
  const content = await readInput(context.io, file, INTAKE_BYTES_MAX);
  if (content.length > LONG_BYTES) context.out.progress(`Reading ${bytesText(content.length)} …`);
  if (isManyInvitations(content)) return readMany(context, content, options);
  const timeZone = options.timeZone ?? systemTimeZone();
  return withClient(context, async (client) => {
    const { out } = context;
    const read = await client.intake(content, timeZone, options);
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
    if (draft.source === "resume") {
      const version = await client.addResume(draft).then(
        (written) => written.version,
        (error: unknown) => ignoreNothingNew(error),
      );
      if (!into) {
        if (options.json) return out.json({ draft, candidate: { version } });
        printDraft(out, draft, timeZone);
        out.line();
        out.line(
          version === undefined ? "All of it is on file already." : "Stored with your own data.",
        );
        return out.note("Its claims go to an application with: --into APPLICATION");
      }
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

/** A résumé whose posts are known may still bring claims. */
function ignoreNothingNew(error: unknown): undefined {
  if (error instanceof ApiError && error.problem.type === NOTHING_NEW) return undefined;
  throw error;
}

const NOTHING_NEW = "urn:finalist:problem:nothing-new";

/** One invitation of many, as JSON Lines have it. */
interface ManyLine {
  readonly id?: string;
  readonly sent?: string;
  readonly text: string;
}

/** JSON Lines whose objects have a text: several invitations, which are read and not stored. */
function isManyInvitations(content: Uint8Array): boolean {
  const head = new TextDecoder()
    .decode(content.subarray(0, 200))
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (!head.startsWith("{")) return false;
  const text = new TextDecoder().decode(content);
  return looksLikeJsonLines(text) && /^\s*\{[^\n]*"text"\s*:\s*"/.test(text.slice(0, 100_000));
}

function readMany({ io, out }: Context, content: Uint8Array, { json }: IntakeOptions): void {
  if (!json)
    throw new Misuse("These are several invitations on JSON Lines. Add --json to read them all.");
  const lines = parseJsonLines<ManyLine>(new TextDecoder().decode(content), (value) =>
    parseAs(InvitationText, value),
  );
  const now = io.now();
  for (const { id, sent, text } of lines)
    out.jsonLine({
      id: id ?? null,
      draft: readInvitation(text, { now, ...(sent && { sent }) }).reading,
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
  if (!isCancellation(draft) && draft.source !== "resume") printFacts(out, draft);
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
  for (const { what, due, dueDate, isToBring } of draft.tasks) {
    const until = due ? timeOf({ start: due }, timeZone) : dueDate && formatDate(dueDate);
    out.line(
      `  ${isToBring ? "Bring" : "Prepare"}: ${what}${until ? `, by ${until}` : ""}`,
      "    ",
    );
  }
  printResume(out, draft);
  if (draft.job) {
    const { requirements, urgentThemes, managesPeople, workMode } = draft.job;
    out.line(
      [
        counted(requirements.length, "requirement"),
        counted(urgentThemes.length, "urgent theme"),
        managesPeople ? "manages people" : undefined,
        workMode,
      ]
        .filter(Boolean)
        .join(" · "),
    );
  }
  if (draft.claims.length > 0) {
    out.line();
    out.line(strong(counted(draft.claims.length, "claim")));
    for (const { subject, value, unit } of draft.claims.slice(0, CLAIMS_SHOWN))
      out.line(`  ${subject}: ${[value].flat().join(", ")}${unit ? ` ${unit}` : ""}`, "    ");
    if (draft.claims.length > CLAIMS_SHOWN)
      out.line(`  … and ${draft.claims.length - CLAIMS_SHOWN} more`);
  }
  if (draft.notUnderstood?.length)
    out.line(
      warn(`! ${counted(draft.notUnderstood.length, "part")} not understood (--json lists them)`),
    );
  if (draft.notes.length > 0) {
    out.line();
    out.line(strong(counted(draft.notes.length, "note")));
  }
  for (const note of draft.notes) out.line(`  ${noteText(note)}`, "    ");
  if (draft.warnings.length > 0) out.line();
  for (const warning of draft.warnings) out.line(warn(`! ${warning}`), "  ");
}

const CLAIMS_SHOWN = 12;

function printResume(out: Output, { resume }: Draft): void {
  if (!resume) return;
  const { name, jobs, education } = resume;
  if (name) out.line(`Name:    ${out.paint.strong(name)}`);
  for (const { employer, title, start, end, isCurrent } of jobs) {
    const until = end ?? (isCurrent ? "today" : undefined);
    const when = [start, until].filter(Boolean).join(" – ");
    out.line(
      `  ${[title, employer].filter(Boolean).join(", ")}${when ? ` (${when})` : ""}`,
      "    ",
    );
  }
  if (education.length > 0)
    out.line(`  ${counted(education.length, "place of education", "places of education")}`);
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
