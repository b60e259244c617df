import { ApiError } from "@finalist/api/client";
import {
  addMillis,
  formatTime,
  fromWallTime,
  isTimeZone,
  localDate,
  MINUTE,
  toMillis,
} from "@finalist/core";
import {
  type Draft,
  type DraftCancellation,
  type DraftSession,
  isCancellation,
} from "@finalist/core/intake";
import { FORMAT_IDS, type FormatId } from "@finalist/core/model";
import { FORMATS, NOTE_KIND_NAMES } from "@finalist/core/playbook";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { messageOf } from "../../documents.ts";
import { formatClock, formatDate, formatDay, systemTimeZone } from "../../format.ts";
import { spelled } from "../../names.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/panel.tsx";
import { isolated } from "../../ui/isolate.ts";
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
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  async function confirm(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblems({});
    setFailure(undefined);
    if (!isTimeZone(timeZone)) return refuse({ "/timeZone": "a time zone such as Europe/London" });
    setIsBusy(true);
    try {
      await onConfirm({ ...draft, timeZone }, timeZone);
    } catch (error) {
      const found = problemsIn(error);
      if (Object.keys(found).length > 0) refuse(found);
      else setFailure(messageOf(error));
      setIsBusy(false);
    }
  }
  function refuse(found: Problems): void {
    setProblems(found);
    setFailure(summaryOf(found, draft));
  }
  /** A mark goes as soon as its field changes. */
  const change = (next: Draft, pointers: readonly string[]): void => {
    setDraft(next);
    const left = Object.entries(problems).filter(([at]) => !pointers.some((one) => isIn(at, one)));
    setProblems(Object.fromEntries(left));
  };
  const setSession = (index: number, patch: Partial<DraftSession>): void => {
    const before = draft.sessions[index];
    const changed = Object.entries(patch).filter(([key, value]) =>
      before ? value !== Reflect.get(before, key) : false,
    );
    change(
      { ...draft, sessions: replaced(draft.sessions, index, patch) },
      changed.map(([field]) => `/sessions/${index}/${field}`),
    );
  };
  const addSession = (): void =>
    setDraft({
      ...draft,
      sessions: [
        ...draft.sessions,
        { key: `s${draft.sessions.length + 1}-new`, interviewerKeys: [] },
      ],
    });
  const removeSession = (index: number): void =>
    change({ ...draft, sessions: draft.sessions.toSpliced(index, 1) }, [""]);
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
  const setPerson = (index: number, field: "name" | "title", text: string): void =>
    change({ ...draft, interviewers: replaced(draft.interviewers, index, { [field]: text }) }, [
      `/interviewers/${index}/${field}`,
    ]);
  const removePerson = (key: string): void =>
    change(
      {
        ...draft,
        interviewers: draft.interviewers.filter((person) => person.key !== key),
        sessions: draft.sessions.map((session) => ({
          ...session,
          interviewerKeys: session.interviewerKeys.filter((other) => other !== key),
        })),
      },
      [""],
    );
  const quoted = (pointer: string): string | undefined => {
    const found = draft.evidence.find((evidence) => evidence.pointer === pointer);
    return found && `Read from “${found.quote}”`;
  };
  const problemAt = (pointer: string): string | undefined =>
    Object.entries(problems).find(([at]) => isIn(at, pointer))?.[1];
  const onlyCancels = isCancellation(read);
  const hasSessions = isNew || (draft.source === "calendar" && !onlyCancels);
  const zone = isTimeZone(timeZone) ? timeZone : "UTC";

  return (
    <form onSubmit={(event) => void confirm(event)} className="space-y-6" noValidate>
      {draft.warnings.length > 0 && (
        <ul className="space-y-1 rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">
          {draft.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {draft.cancellations && <Cancellations items={draft.cancellations} timeZone={zone} />}
      {(isNew || !onlyCancels) && (
        <div className="grid gap-4 sm:grid-cols-2">
          {isNew && (
            <>
              <TextField
                label="Company"
                value={draft.company ?? ""}
                help={quoted("/company")}
                problem={problemAt("/company")}
                onChange={(company) => change(withText(draft, "company", company), ["/company"])}
              />
              <TextField
                label="Job title"
                value={draft.role ?? ""}
                help={quoted("/role")}
                problem={problemAt("/role")}
                onChange={(role) => change(withText(draft, "role", role), ["/role"])}
              />
            </>
          )}
          <TextField
            label="Round"
            type="number"
            value={String(draft.round)}
            problem={problemAt("/round")}
            onChange={(round) => change({ ...draft, round: Number(round) || 1 }, ["/round"])}
          />
          <TextField
            label="Time zone of the interview"
            list="draft-zones"
            value={timeZone}
            problem={problemAt("/timeZone")}
            onChange={(name) => {
              setTimeZone(name);
              change(draft, ["/timeZone"]);
            }}
          />
          <TimeZones id="draft-zones" />
        </div>
      )}

      {hasSessions && (
        <fieldset className="min-w-0">
          <legend className="mb-2 font-serif text-lg font-semibold">Sessions</legend>
          <div className="space-y-4">
            {draft.sessions.map((session, index) => (
              <SessionFields
                key={session.key}
                session={session}
                timeZone={zone}
                problemAt={(field) => problemAt(`/sessions/${index}/${field}`)}
                onChange={(patch) => setSession(index, patch)}
                onRemove={() => removeSession(index)}
              />
            ))}
          </div>
          <Button className="mt-3" onClick={addSession}>
            Add a session
          </Button>
        </fieldset>
      )}

      {hasSessions && (
        <fieldset className="min-w-0">
          <legend className="mb-2 font-serif text-lg font-semibold">Who will be there</legend>
          <ul className="space-y-2">
            {draft.interviewers.map((person, index) => (
              <li key={person.key} className="flex items-start gap-2">
                <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
                  <TextField
                    label="Name"
                    look="placeholder"
                    value={person.name}
                    problem={problemAt(`/interviewers/${index}/name`)}
                    onChange={(name) => setPerson(index, "name", name)}
                  />
                  <TextField
                    label={`Title of ${person.name || "this person"}`}
                    look="placeholder"
                    placeholder="Job title"
                    value={person.title ?? ""}
                    problem={problemAt(`/interviewers/${index}/title`)}
                    onChange={(title) => setPerson(index, "title", title)}
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
          {isNew ? "Prepare for this" : onlyCancels ? "Remove it" : "Add it"}
        </Button>
      </div>
    </form>
  );
}

function withText(draft: Draft, field: "company" | "role", text: string): Draft {
  const { [field]: _old, ...rest } = draft;
  return text.trim() === "" ? rest : { ...rest, [field]: text };
}

function replaced<T>(entries: readonly T[], index: number, patch: Partial<T>): T[] {
  return entries.map((entry, at) => (at === index ? { ...entry, ...patch } : entry));
}

type Problems = Readonly<Record<string, string>>;

/** Whether a pointer is another one, or something in it. */
const isIn = (pointer: string, outer: string): boolean => `${pointer}/`.startsWith(`${outer}/`);

function problemsIn(error: unknown): Problems {
  const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return Object.fromEntries(
    errors.map(({ pointer, detail }) => [
      pointer.replace(/^\/draft/, ""),
      detail.replace(/^expected /, ""),
    ]),
  );
}

/** The fields by their labels; what has no field here, with what was expected. */
function summaryOf(problems: Problems, draft: Draft): string {
  const labels = Object.entries(problems).map(
    ([pointer, expected]) =>
      labelOf(pointer, draft) ?? `${spelled(pointer.split("/").at(-1) ?? "")} (${expected})`,
  );
  return `Please look at ${[...new Set(labels)].join(", ")}.`;
}

const LABELS: Readonly<Record<string, string>> = {
  company: "Company",
  role: "Job title",
  round: "Round",
  timeZone: "Time zone of the interview",
};
const SESSION_LABELS: Readonly<Record<string, string>> = {
  title: "Title",
  date: "Date",
  start: "Starts",
  end: "Minutes",
  format: "Format",
};
const PERSON_LABELS: Readonly<Record<string, string>> = { name: "Name", title: "Job title" };

function labelOf(pointer: string, { sessions, interviewers }: Draft): string | undefined {
  const [, field = "", place = "", inner = ""] = pointer.split("/");
  const number = Number(place) + 1;
  const within = (label: string | undefined, owner: string): string | undefined =>
    label && `${label} (${isolated(owner)})`;
  if (field === "sessions")
    return within(SESSION_LABELS[inner], sessions[number - 1]?.title || `session ${number}`);
  if (field === "interviewers")
    return within(PERSON_LABELS[inner], interviewers[number - 1]?.name || `person ${number}`);
  return LABELS[field];
}

interface FieldProps {
  readonly label: string;
  readonly look?: keyof typeof LABEL_LOOKS;
  readonly help?: string | undefined;
  readonly problem: string | undefined;
}

const LABEL_LOOKS = {
  plain: "mb-1 block text-sm font-medium",
  quiet: "mb-1 block text-sm text-muted",
  /** Seen as a placeholder alone. */
  placeholder: "sr-only",
} as const;

interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

/** A label, its control, and what is wrong with it. */
function Field({
  label,
  look = "plain",
  help,
  problem,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const note = problem === undefined ? help : `Expected ${problem}.`;
  return (
    <div className="min-w-0 flex-1">
      <label htmlFor={id} className={LABEL_LOOKS[look]}>
        {label}
      </label>
      {children({
        id,
        className: CONTROL,
        "aria-invalid": problem !== undefined,
        "aria-describedby": note === undefined ? undefined : `${id}-note`,
      })}
      {note !== undefined && (
        <p
          id={`${id}-note`}
          className={`mt-1 text-xs ${problem === undefined ? "text-muted" : "text-danger"}`}
        >
          {note}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly type?: "text" | "number" | "date" | "time";
  readonly placeholder?: string;
  /** The id of a list of suggestions. */
  readonly list?: string;
  readonly onChange: (value: string) => void;
}

function TextField({
  value,
  type = "text",
  placeholder,
  list,
  onChange,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          list={list}
          value={value}
          placeholder={placeholder ?? (field.look === "placeholder" ? field.label : undefined)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface SessionFieldsProps {
  readonly session: DraftSession;
  readonly timeZone: string;
  readonly problemAt: (field: keyof DraftSession) => string | undefined;
  readonly onChange: (patch: Partial<DraftSession>) => void;
  readonly onRemove: () => void;
}

function SessionFields({ session, timeZone, problemAt, onChange, onRemove }: SessionFieldsProps) {
  // A time without a day, or minutes without a start, wait here for the rest.
  const [typed, setTyped] = useState({ date: session.date ?? "", time: "", minutes: "" });
  const when = { ...typed, ...whenOf(session, timeZone) };
  const setWhen = (patch: Partial<When>): void => {
    const next = { ...when, ...patch };
    setTyped(next);
    onChange(timesOf(next, timeZone));
  };
  const noStart = problemAt("start");
  const name = session.title ?? "this session";
  return (
    <div className="rounded-xl border border-line bg-card p-4">
      <div className="flex items-start gap-2">
        <TextField
          label={`Title of ${name}`}
          look="placeholder"
          placeholder="Title"
          value={session.title ?? ""}
          problem={problemAt("title")}
          onChange={(title) => onChange({ title: title || undefined })}
        />
        <Button aria-label={`Leave out ${name}`} onClick={onRemove}>
          ✕
        </Button>
      </div>
      <div className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-[1.2fr_1fr_0.8fr_1.3fr]">
        <TextField
          label="Date"
          look="quiet"
          type="date"
          value={when.date}
          problem={problemAt("date") ?? (when.date === "" ? noStart && "a day" : undefined)}
          onChange={(date) => setWhen({ date })}
        />
        <TextField
          label="Starts"
          look="quiet"
          type="time"
          value={when.time}
          problem={noStart && "a time of day"}
          onChange={(time) => setWhen({ time })}
        />
        <TextField
          label="Minutes"
          look="quiet"
          type="number"
          value={when.minutes}
          problem={problemAt("end") && "how long it takes"}
          onChange={(minutes) => setWhen({ minutes })}
        />
        <Field label="Format" look="quiet" problem={problemAt("format")}>
          {(control) => (
            <select
              {...control}
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
          )}
        </Field>
      </div>
      {(session.joinUrl ?? session.location) && (
        <p className="mt-2 truncate text-xs text-muted">
          {session.platform ?? session.location ?? "Link"}: {session.joinUrl ?? session.location}
        </p>
      )}
    </div>
  );
}

/** What a person types of a session's times; empty where nobody knows. */
interface When {
  readonly date: string;
  readonly time: string;
  readonly minutes: string;
}

function whenOf({ start, end }: DraftSession, timeZone: string): Partial<When> {
  if (start === undefined) return {};
  return {
    date: localDate(start, timeZone),
    time: formatTime(start, timeZone),
    ...(end !== undefined && {
      minutes: String(Math.round((toMillis(end) - toMillis(start)) / MINUTE)),
    }),
  };
}

function timesOf({ date, time, minutes }: When, timeZone: string): Partial<DraftSession> {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;
  const start = day && time !== "" ? fromWallTime(`${day}T${time}`, timeZone) : undefined;
  const length = Number(minutes) * MINUTE;
  return { date: day, start, end: start && length > 0 ? addMillis(start, length) : undefined };
}

interface CancellationsProps {
  readonly items: readonly DraftCancellation[];
  readonly timeZone: string;
}

function Cancellations({ items, timeZone }: CancellationsProps) {
  return (
    <section className="rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">
      <h2 className="font-serif text-lg font-semibold">Cancelled</h2>
      <p>
        This leaves the application when you confirm it; “finalist undo” brings it back. Times in{" "}
        {timeZone}.
      </p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {items.map(({ calendarUid, title, date, start, end }) => (
          <li key={`${calendarUid} ${start} ${title}`}>
            <bdi>{title ?? "A session"}</bdi>
            {start === undefined
              ? date && `, ${formatDate(date)}`
              : `, ${formatDay(start, timeZone)}, ${formatClock(start, timeZone)}`}
            {start !== undefined && end !== undefined && `–${formatClock(end, timeZone)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
