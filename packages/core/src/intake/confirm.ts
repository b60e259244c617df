import type { Command } from "../change/command.ts";
import type { DomainError, InputIssue } from "../errors.ts";
import { type Application, newApplication } from "../model/application.ts";
import type { Session } from "../model/interview.ts";
import { err, ok, type Result } from "../result.ts";
import type { Instant, TimeZone } from "../time.ts";
import type { Draft, DraftSession } from "./draft.ts";

export interface ConfirmContext {
  readonly now: Instant;
  /** Where the draft names no zone. */
  readonly timeZone: TimeZone;
  readonly newId: () => string;
}

/**
 * The command that turns a confirmed draft into an application, or adds it to one.
 * A session whose calendar UID is on file already is changed, not added again (RFC 5546).
 */
export function confirmDraft(
  draft: Draft,
  application: Application | undefined,
  context: ConfirmContext,
): Result<Command, DomainError> {
  const issues = missingIn(draft, application);
  if (issues.length > 0) return err({ type: "invalid_input", issues });
  if (application) {
    const commands = [...additions(draft, application, context)];
    const label = draft.source === "calendar" ? "Added the invitation" : "Added the notes";
    return commands.length === 0
      ? err({
          type: "invalid_input",
          issues: [{ pointer: "/sessions", expected: "something that is not on file yet" }],
        })
      : ok({ type: "batch", label, commands });
  }
  const empty = newApplication(context.newId(), {
    company: { name: draft.company ?? "" },
    role: { title: draft.role ?? "" },
    timeZone: draft.timeZone ?? context.timeZone,
  });
  const document = additions(draft, empty, context).reduce(add, { ...empty });
  return ok({ type: "create", document });
}

type AddOrChange = Extract<Command, { type: "add" | "change" }>;

/** What a new document needs before anything can be added to it. */
function missingIn(draft: Draft, application: Application | undefined): readonly InputIssue[] {
  const names = application
    ? []
    : (["company", "role"] as const)
        .filter((field) => !draft[field])
        .map((field) => ({ pointer: `/${field}`, expected: `a ${field}` }));
  const times = draft.sessions.flatMap(({ start, end }, index) => [
    ...(start ? [] : [{ pointer: `/sessions/${index}/start`, expected: "a start" }]),
    ...(end ? [] : [{ pointer: `/sessions/${index}/end`, expected: "an end" }]),
    ...(start && end && Date.parse(end) <= Date.parse(start)
      ? [{ pointer: `/sessions/${index}/end`, expected: "an end after the start" }]
      : []),
  ]);
  return [...names, ...times];
}

/** A fresh document takes additions as they are; `create` validates the whole. */
const add = (document: Record<string, unknown>, command: AddOrChange): Record<string, unknown> => ({
  ...document,
  [command.collection]: [
    ...((document[command.collection] ?? []) as unknown[]),
    command.type === "add" ? command.value : command.patch,
  ],
});

function additions(
  draft: Draft,
  application: Application,
  { now, newId }: ConfirmContext,
): readonly AddOrChange[] {
  const isInvitation = draft.source === "calendar" || draft.sessions.length > 0;
  const existing = application.interviews.find(({ round }) => round === draft.round);
  const interviewId = existing?.id ?? newId();
  const interview: readonly AddOrChange[] = existing
    ? isInvitation && !existing.invitedAt
      ? [
          {
            type: "change",
            collection: "interviews",
            id: existing.id,
            patch: { invitedAt: now },
          },
        ]
      : []
    : [
        {
          type: "add",
          collection: "interviews",
          value: {
            id: interviewId,
            round: draft.round,
            purpose: draft.round > 1 ? "decision" : "screen",
            ...(isInvitation && { invitedAt: now }),
            ...(draft.notes.length > 0 && { notesRecordedAt: now }),
          },
        },
      ];
  const recorded: readonly AddOrChange[] =
    existing && draft.notes.length > 0 && !existing.notesRecordedAt
      ? [
          {
            type: "change",
            collection: "interviews",
            id: existing.id,
            patch: { notesRecordedAt: now },
          },
        ]
      : [];

  const idByKey = new Map<string, string>();
  const people = draft.interviewers.flatMap((person): readonly AddOrChange[] => {
    const known = application.interviewers.find(
      ({ name, email }) =>
        name.toLowerCase() === person.name.toLowerCase() ||
        (email !== undefined && email.toLowerCase() === person.email?.toLowerCase()),
    );
    idByKey.set(person.key, known?.id ?? newId());
    const { name, title, email } = person;
    if (known) {
      return !known.title && title
        ? [{ type: "change", collection: "interviewers", id: known.id, patch: { title } }]
        : [];
    }
    const id = idByKey.get(person.key);
    const value = { id, name, ...(title && { title }), ...(isMail(email) && { email }) };
    return [{ type: "add", collection: "interviewers", value }];
  });

  const sessions = draft.sessions.flatMap((session): readonly AddOrChange[] => {
    const onFile = application.sessions.find(
      ({ calendarUid }) => calendarUid !== undefined && calendarUid === session.calendarUid,
    );
    const fields = sessionFields(session, idByKey);
    if (!onFile) {
      return [
        { type: "add", collection: "sessions", value: { id: newId(), interviewId, ...fields } },
      ];
    }
    return isOlder(session, onFile)
      ? []
      : [{ type: "change", collection: "sessions", id: onFile.id, patch: fields }];
  });

  const notes = draft.notes.map((note): AddOrChange => ({
    type: "add",
    collection: "notes",
    value: { id: newId(), interviewId, ...note, at: now },
  }));
  return [...interview, ...recorded, ...people, ...sessions, ...notes];
}

const isMail = (email: string | undefined): boolean =>
  email !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);

/** RFC 5546: an update carries a higher SEQUENCE than what it replaces. */
const isOlder = (draft: DraftSession, onFile: Session): boolean =>
  (draft.calendarSequence ?? 0) < (onFile.calendarSequence ?? 0);

function sessionFields(
  { key: _key, date: _date, interviewerKeys, ...fields }: DraftSession,
  idByKey: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const interviewerIds = interviewerKeys.map((key) => idByKey.get(key)).filter(Boolean);
  return {
    ...fields,
    interviewerIds,
    ...(fields.format === "FMT-PRES" && { hasPresentation: true }),
  };
}
