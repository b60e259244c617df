import { ApiError } from "@finalist/api/client";
import { formatTime, fromWallTime, isTimeZone, localDate } from "@finalist/core";
import type { Draft, DraftSession } from "@finalist/core/intake";
import { FORMAT_IDS, type FormatId } from "@finalist/core/model";
import { FORMATS, NOTE_KIND_NAMES } from "@finalist/core/playbook";
import { type FormEvent, useState } from "react";
import { messageOf } from "../../documents.ts";
import { systemTimeZone } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/panel.tsx";
import { TimeZones } from "../../ui/time-zones.tsx";

interface DraftFormProps {
  readonly draft: Draft;
  /** Where a new application is made: company and role are asked for. */
  readonly isNew: boolean;
  readonly onConfirm: (draft: Draft, timeZone: string) => Promise<void>;
  readonly onCancel: () => void;
}

const CONTROL =
  "w-full rounded-lg border border-line bg-paper px-3 py-2 text-base sm:text-sm aria-[invalid=true]:border-danger";

/** What was read, to be looked over: everything can be changed, nothing is stored before. */
export function DraftForm({ draft: read, isNew, onConfirm, onCancel }: DraftFormProps) {
  const [draft, setDraft] = useState(read);
  const [timeZone, setTimeZone] = useState(read.timeZone ?? systemTimeZone());
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  async function confirm(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!isTimeZone(timeZone)) {
      setProblems({ "/timeZone": "a time zone such as Europe/London" });
      return;
    }
    setIsBusy(true);
    setProblems({});
    setFailure(undefined);
    try {
      await onConfirm({ ...draft, timeZone }, timeZone);
    } catch (error) {
      const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
      setProblems(
        Object.fromEntries(
          errors.map(({ pointer, detail }) => [
            pointer.replace(/^\/draft/, ""),
            detail.replace(/^expected /, ""),
          ]),
        ),
      );
      setFailure(messageOf(error));
      setIsBusy(false);
    }
  }
  const setSession = (key: string, change: Partial<DraftSession>): void =>
    setDraft({
      ...draft,
      sessions: draft.sessions.map((session) =>
        session.key === key ? { ...session, ...change } : session,
      ),
    });
  const addSession = (): void =>
    setDraft({
      ...draft,
      sessions: [
        ...draft.sessions,
        { key: `s${draft.sessions.length + 1}-new`, interviewerKeys: [] },
      ],
    });
  const addPerson = (): void => {
    const key = `p${draft.interviewers.length + 1}-new`;
    setDraft({
      ...draft,
      interviewers: [...draft.interviewers, { key, name: "" }],
      sessions: draft.sessions.map((session) => ({
        ...session,
        interviewerKeys: [...session.interviewerKeys, key],
      })),
    });
  };
  const setPerson = (key: string, change: { name?: string; title?: string }): void =>
    setDraft({
      ...draft,
      interviewers: draft.interviewers.map((person) =>
        person.key === key ? { ...person, ...change } : person,
      ),
    });
  const removePerson = (key: string): void =>
    setDraft({
      ...draft,
      interviewers: draft.interviewers.filter((person) => person.key !== key),
      sessions: draft.sessions.map((session) => ({
        ...session,
        interviewerKeys: session.interviewerKeys.filter((other) => other !== key),
      })),
    });
  const quoteFor = (pointer: string): string | undefined =>
    draft.evidence.find((evidence) => evidence.pointer === pointer)?.quote;
  const isNotes = draft.source === "notes";

  return (
    <form onSubmit={(event) => void confirm(event)} className="space-y-6" noValidate>
      {draft.warnings.length > 0 && (
        <ul className="space-y-1 rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">
          {draft.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        {isNew && (
          <>
            <TextField
              label="Company"
              value={draft.company ?? ""}
              quote={quoteFor("/company")}
              problem={problems["/company"]}
              onChange={(company) => setDraft(withText(draft, "company", company))}
            />
            <TextField
              label="Job title"
              value={draft.role ?? ""}
              quote={quoteFor("/role")}
              problem={problems["/role"]}
              onChange={(role) => setDraft(withText(draft, "role", role))}
            />
          </>
        )}
        <div>
          <label htmlFor="draft-round" className="mb-1 block text-sm font-medium">
            Round
          </label>
          <input
            id="draft-round"
            className={CONTROL}
            type="number"
            min={1}
            max={20}
            value={draft.round}
            onChange={(event) => setDraft({ ...draft, round: Number(event.target.value) || 1 })}
          />
        </div>
        <TextField
          label="Time zone of the interview"
          list="draft-zones"
          value={timeZone}
          problem={problems["/timeZone"]}
          onChange={setTimeZone}
        />
        <TimeZones id="draft-zones" />
      </div>

      {(!isNotes || isNew) && (
        <fieldset className="min-w-0">
          <legend className="mb-2 font-serif text-lg font-semibold">Sessions</legend>
          <div className="space-y-4">
            {draft.sessions.map((session, index) => (
              <SessionFields
                key={session.key}
                session={session}
                timeZone={isTimeZone(timeZone) ? timeZone : "UTC"}
                problem={problems[`/sessions/${index}/start`] ?? problems[`/sessions/${index}/end`]}
                onChange={(change) => setSession(session.key, change)}
                onRemove={() =>
                  setDraft({
                    ...draft,
                    sessions: draft.sessions.filter(({ key }) => key !== session.key),
                  })
                }
              />
            ))}
          </div>
          <Button className="mt-3" onClick={addSession}>
            Add a session
          </Button>
        </fieldset>
      )}

      {(!isNotes || isNew) && (
        <fieldset className="min-w-0">
          <legend className="mb-2 font-serif text-lg font-semibold">Who will be there</legend>
          <ul className="space-y-2">
            {draft.interviewers.map((person) => (
              <li key={person.key} className="flex items-start gap-2">
                <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
                  <input
                    aria-label="Name"
                    placeholder="Name"
                    className={CONTROL}
                    value={person.name}
                    onChange={(event) => setPerson(person.key, { name: event.target.value })}
                  />
                  <input
                    aria-label={`Title of ${person.name || "this person"}`}
                    placeholder="Job title"
                    className={CONTROL}
                    value={person.title ?? ""}
                    onChange={(event) => setPerson(person.key, { title: event.target.value })}
                  />
                </div>
                <Button
                  aria-label={`Leave out ${person.name || "this person"}`}
                  onClick={() => removePerson(person.key)}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ul>
          <Button className="mt-3" onClick={addPerson}>
            Add a person
          </Button>
        </fieldset>
      )}

      {draft.notes.length > 0 && (
        <fieldset className="min-w-0">
          <legend className="mb-2 font-serif text-lg font-semibold">Notes</legend>
          <ul className="space-y-2 text-sm">
            {draft.notes.map((note, index) => (
              <li key={`${index}-${note.text}`} className="flex items-baseline gap-2">
                <Chip>{NOTE_KIND_NAMES[note.kind]}</Chip>
                <span className="min-w-0 flex-1">
                  {note.text}
                  {note.mentions !== undefined && ` (${note.mentions}×)`}
                </span>
                <button
                  type="button"
                  aria-label={`Leave out: ${note.text}`}
                  className="text-muted"
                  onClick={() =>
                    setDraft({ ...draft, notes: draft.notes.filter((other) => other !== note) })
                  }
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
        </fieldset>
      )}

      {failure !== undefined && (
        <p role="alert" className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {failure}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={isBusy}>
          {isNew ? "Prepare for this" : "Add it"}
        </Button>
      </div>
    </form>
  );
}

function withText(draft: Draft, field: "company" | "role", text: string): Draft {
  const { [field]: _old, ...rest } = draft;
  return text.trim() === "" ? rest : { ...rest, [field]: text };
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly quote?: string | undefined;
  readonly problem: string | undefined;
  /** The id of a list of suggestions. */
  readonly list?: string;
  readonly onChange: (value: string) => void;
}

function TextField({ label, value, quote, problem, list, onChange }: TextFieldProps) {
  const id = `draft-${label.toLowerCase().replaceAll(" ", "-")}`;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        className={CONTROL}
        list={list}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p
        id={`${id}-help`}
        className={`mt-1 text-xs ${problem === undefined ? "text-muted" : "text-danger"}`}
      >
        {problem === undefined ? quote && `Read from “${quote}”` : `Expected ${problem}.`}
      </p>
    </div>
  );
}

interface SessionFieldsProps {
  readonly session: DraftSession;
  readonly timeZone: string;
  readonly problem: string | undefined;
  readonly onChange: (change: Partial<DraftSession>) => void;
  readonly onRemove: () => void;
}

function SessionFields({ session, timeZone, problem, onChange, onRemove }: SessionFieldsProps) {
  const wall = (instant: string | undefined): string =>
    instant === undefined ? "" : `${localDate(instant, timeZone)}T${formatTime(instant, timeZone)}`;
  const start = wall(session.start) || (session.date ? `${session.date}T09:00` : "");
  const minutes =
    session.start !== undefined && session.end !== undefined
      ? Math.round((Date.parse(session.end) - Date.parse(session.start)) / 60_000)
      : "";
  const setTimes = (wallStart: string, length: number): void => {
    if (!wallStart) return;
    const from = fromWallTime(wallStart, timeZone);
    const end = new Date(Date.parse(from) + length * 60_000).toISOString();
    onChange({ start: from, end: `${end.slice(0, 19)}Z` });
  };
  const name = session.title ?? "this session";
  return (
    <div className="rounded-xl border border-line bg-card p-4">
      <div className="flex gap-2">
        <input
          aria-label={`Title of ${name}`}
          className={CONTROL}
          placeholder="Title"
          value={session.title ?? ""}
          onChange={(event) => onChange({ title: event.target.value || undefined })}
        />
        <Button aria-label={`Leave out ${name}`} onClick={onRemove}>
          ✕
        </Button>
      </div>
      <div className="mt-3 grid gap-3 sm:grid-cols-[1.4fr_0.8fr_1fr]">
        <label className="text-sm">
          <span className="mb-1 block text-muted">Starts</span>
          <input
            className={CONTROL}
            type="datetime-local"
            aria-invalid={problem !== undefined}
            value={start}
            onChange={(event) => setTimes(event.target.value, Number(minutes) || 60)}
          />
        </label>
        <label className="text-sm">
          <span className="mb-1 block text-muted">Minutes</span>
          <input
            className={CONTROL}
            type="number"
            min={5}
            max={1440}
            value={minutes}
            onChange={(event) => setTimes(start, Math.max(5, Number(event.target.value) || 5))}
          />
        </label>
        <label className="text-sm">
          <span className="mb-1 block text-muted">Format</span>
          <select
            className={CONTROL}
            value={session.format ?? ""}
            onChange={(event) =>
              onChange({ format: (event.target.value || undefined) as FormatId | undefined })
            }
          >
            <option value="">Not known yet</option>
            {FORMAT_IDS.map((id) => (
              <option key={id} value={id}>
                {FORMATS[id].name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {problem !== undefined && <p className="mt-2 text-xs text-danger">Expected {problem}.</p>}
      {(session.joinUrl ?? session.location) && (
        <p className="mt-2 truncate text-xs text-muted">
          {session.platform ?? session.location ?? "Link"}: {session.joinUrl ?? session.location}
        </p>
      )}
    </div>
  );
}
