import { formatDate, formatTime, localDate, type TimeZone } from "@finalist/core";
import { type Draft, isCancellation } from "@finalist/core/intake";
import { FORMATS } from "@finalist/core/playbook";
import { noteText } from "../../../note-text.ts";
import { counted } from "../../../words.ts";
import { BLANK, hanging, paragraph, type Row } from "../../rows.ts";

/** Of long lists, so many; the rest are counted. */
const SHOWN = 8;

/** What was read, to be looked over before it is stored. */
export function draftRows(draft: Draft, fallbackZone: TimeZone, width: number): readonly Row[] {
  const timeZone = draft.timeZone ?? fallbackZone;
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      `Cancelled, times in ${timeZone}`,
      (draft.cancellations ?? []).map(
        (one) => `${timeOf(one, timeZone)}  ${one.title ?? "Session"}`,
      ),
    ],
    [
      `Sessions, times in ${timeZone}`,
      draft.sessions.map((session) => sessionLine(session, draft, timeZone)),
    ],
    [
      "People",
      draft.interviewers.map(({ name, title }) => `${name}, ${title ?? "title not known"}`),
    ],
    ["To send or bring", draft.tasks.map(({ what }) => what)],
    [
      "Posts",
      (draft.resume?.jobs ?? []).map(({ title, employer }) =>
        [title, employer].filter(Boolean).join(", "),
      ),
    ],
    ["Notes", draft.notes.map(noteText)],
    [
      "Claims",
      draft.claims.map(
        ({ subject, value, unit }) =>
          `${subject}: ${[value].flat().join(", ")}${unit ? ` ${unit}` : ""}`,
      ),
    ],
    ["They ask for", draft.job ? [counted(draft.job.requirements.length, "requirement")] : []],
  ];
  const shown = sections.filter(([, lines]) => lines.length > 0);
  const unread = draft.notUnderstood?.length ?? 0;
  const warnings = [
    ...draft.warnings,
    ...(unread > 0 ? [`${counted(unread, "part")} could not be understood.`] : []),
    ...(shown.length === 0 && !draft.company && !draft.role
      ? ["Nothing in this was understood."]
      : []),
  ];
  return [
    ...shown.flatMap(([title, lines], index) => [
      ...(index > 0 ? [BLANK] : []),
      ...paragraph(title, width, "strong"),
      ...lines.slice(0, SHOWN).flatMap((line) => hanging({ text: "  " }, line, width)),
      ...(lines.length > SHOWN
        ? paragraph(`  and ${lines.length - SHOWN} more`, width, "muted")
        : []),
    ]),
    ...(warnings.length > 0 ? [BLANK] : []),
    ...warnings.flatMap((warning) => hanging({ text: "! ", tone: "warn" }, warning, width)),
  ];
}

function sessionLine(
  session: Draft["sessions"][number],
  { interviewers }: Draft,
  timeZone: TimeZone,
): string {
  const { title, format, platform, location, interviewerKeys } = session;
  const names = interviewers.filter(({ key }) => interviewerKeys.includes(key));
  const parts = [
    `${timeOf(session, timeZone)}  ${title ?? "Session"}`,
    format && FORMATS[format].name,
    platform ?? location,
    names.length > 0 && `with ${names.map(({ name }) => name).join(", ")}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

type Times = Pick<Draft["sessions"][number], "start" | "end" | "date">;

function timeOf({ start, end, date }: Times, timeZone: TimeZone): string {
  if (!start) return date ? `${formatDate(date)}, time not known` : "time not known";
  const until = end ? `–${formatTime(end, timeZone)}` : "";
  return `${formatDate(localDate(start, timeZone))}, ${formatTime(start, timeZone)}${until}`;
}

export const draftTitle = (draft: Draft): string =>
  isCancellation(draft) ? "It cancels sessions. Is this right?" : TITLES[draft.source];

const TITLES: Readonly<Record<Draft["source"], string>> = {
  calendar: "Is this right? Nothing is stored yet",
  invitation: "Is this right? Nothing is stored yet",
  notes: "Your notes, sorted. Nothing is stored yet",
  resume: "Your résumé, read. Nothing is stored yet",
  contacts: "Who is on the cards. Nothing is stored yet",
  job: "What the advert asks for. Nothing is stored yet",
};
