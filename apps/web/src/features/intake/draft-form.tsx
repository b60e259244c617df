import { isTimeZone } from "@finalist/core";
import {
  type Draft,
  type DraftInterviewer,
  type DraftSession,
  isCancellation,
  isPast,
} from "@finalist/core/intake/drafts";
import { NOTE_KIND_NAMES } from "@finalist/core/playbook";
import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { useNow } from "../../clock.ts";
import { messageOf } from "../../data/index.ts";
import { systemTimeZone } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/panel.tsx";
import { TimeZones } from "../../ui/time-zones.tsx";
import { Cancellations } from "./cancellations.tsx";
import {
  hasSlot,
  withoutEntries,
  withoutEntry,
  withoutJob,
  withoutPerson,
  withoutTheme,
  withSlot,
  withSlotIn,
} from "./draft-changes.ts";
import { DraftClaims } from "./draft-claims.tsx";
import { DraftSlots } from "./draft-slots.tsx";
import { DraftTasks } from "./draft-tasks.tsx";
import { LeaveOut, Part, TextField } from "./fields.tsx";
import type { Corrections } from "./kept-source.ts";
import { JobView } from "./job-view.tsx";
import { NotUnderstood } from "./not-understood.tsx";
import { isIn, type Problems, problemsIn, summaryOf } from "./problems.ts";
import { ResumeView } from "./resume-view.tsx";
import { SessionFields } from "./session-fields.tsx";
import { Assumed, evidenceOf, Source, Sources } from "./sources.tsx";

/** Where a confirmed draft goes: a new application, one that is there, or a résumé's own place. */
export type Destination = "new" | "application" | "own-data";

interface DraftFormProps {
  readonly draft: Draft;
  readonly destination: Destination;
  readonly onConfirm: (draft: Draft, timeZone: string) => Promise<void>;
  readonly onCancel: () => void;
  /** What was corrected already, and who keeps what is corrected now. */
  readonly corrections?: Corrections | undefined;
  readonly onCorrect?: ((corrections: Corrections) => void) | undefined;
}

/** What was read, to be looked over: everything can be changed, nothing is stored before. */
export function DraftForm(props: DraftFormProps) {
  const { draft: read, destination, onConfirm, onCancel, corrections, onCorrect } = props;
  const [draft, setDraft] = useState(corrections?.draft ?? read);
  const [timeZone, setTimeZone] = useState(
    corrections?.timeZone ?? read.timeZone ?? systemTimeZone(),
  );
  const [slot, setSlot] = useState(corrections?.slot);
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<string>();
  const now = useNow();
  const [isBusy, setIsBusy] = useState(false);
  const keep = useEffectEvent(() => onCorrect?.({ draft, timeZone, slot }));
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) keep();
    isFirst.current = false;
  }, [draft, timeZone, slot]);

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
  /** A mark goes as soon as its field changes, and so does the source: the words are the person's now. */
  const change = (next: Draft, pointers: readonly string[]): void => {
    const evidence = next.evidence.filter(({ pointer }) => !pointers.includes(pointer));
    setDraft({ ...next, evidence });
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
      sessions: [...draft.sessions, { key: newKey("s", draft.sessions), interviewerKeys: [] }],
    });
  const addPerson = (): void => {
    const key = newKey("p", draft.interviewers);
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

  const evidenceAt = evidenceOf(draft);
  const source = (pointer: string): ReactNode => {
    const evidence = evidenceAt(pointer);
    return evidence && <Source evidence={evidence} />;
  };
  const problemAt = (pointer: string): string | undefined =>
    Object.entries(problems).find(([at]) => isIn(at, pointer))?.[1];
  const onlyCancels = isCancellation(read);
  const isNew = destination === "new";
  const isRound = ROUND_SOURCES.includes(draft.source) && !onlyCancels;
  const hasSessions = draft.sessions.length > 0 || (isRound && (isNew || draft.source !== "notes"));
  const hasPeople = hasSessions || draft.interviewers.length > 0 || draft.source === "contacts";
  const zone = isTimeZone(timeZone) ? timeZone : "UTC";
  const warnings = [...(isPast(draft, { now, timeZone: zone }) ? [PAST] : []), ...draft.warnings];

  return (
    <form onSubmit={(event) => void confirm(event)} className="space-y-6" noValidate>
      {warnings.length > 0 && (
        <ul className="space-y-1 rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">
          {[...new Set(warnings)].map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {draft.cancellations && <Cancellations items={draft.cancellations} timeZone={zone} />}
      {(isNew || isRound) && (
        <div className="grid gap-4 sm:grid-cols-2">
          {isNew && (
            <>
              <TextField
                label="Company"
                value={draft.company ?? ""}
                help={source("/company") ?? source(companyOnCard(draft))}
                problem={problemAt("/company")}
                onChange={(company) => change(withText(draft, "company", company), ["/company"])}
              />
              <TextField
                label="Job title"
                value={draft.role ?? ""}
                help={source("/role")}
                problem={problemAt("/role")}
                onChange={(role) => change(withText(draft, "role", role), ["/role"])}
              />
            </>
          )}
          {isRound && (
            <TextField
              label="Round"
              type="number"
              value={String(draft.round)}
              help={
                source("/round") ??
                (draft.round === read.round ? <Assumed>Not said:</Assumed> : undefined)
              }
              problem={problemAt("/round")}
              onChange={(round) => change({ ...draft, round: Number(round) || 1 }, ["/round"])}
            />
          )}
          <TextField
            label="Time zone of the interview"
            list="draft-zones"
            value={timeZone}
            help={
              source("/timeZone") ??
              (read.timeZone === undefined && timeZone === systemTimeZone() ? (
                <Assumed>Not said; taken from this device:</Assumed>
              ) : undefined)
            }
            problem={problemAt("/timeZone")}
            onChange={(name) => {
              setTimeZone(name);
              const to = isTimeZone(name) ? name : "UTC";
              change(withSlotIn(draft, slot, { from: zone, to }), ["/timeZone"]);
            }}
          />
          <TimeZones id="draft-zones" />
        </div>
      )}

      {draft.proposedSlots && draft.proposedSlots.length > 0 && (
        <DraftSlots
          slots={draft.proposedSlots}
          chosen={hasSlot(draft) ? slot : undefined}
          timeZone={zone}
          evidenceAt={evidenceAt}
          onChoose={(chosen) => {
            setSlot(chosen);
            change(withSlot(draft, chosen, zone), ["/sessions"]);
          }}
        />
      )}
      {draft.resume && (
        <ResumeView
          resume={draft.resume}
          evidenceAt={evidenceAt}
          onRemoveJob={(place) => setDraft(withoutJob(draft, place))}
        />
      )}
      {draft.job && (
        <JobView
          job={draft.job}
          evidenceAt={evidenceAt}
          onChange={(field, job) => change({ ...draft, job }, [`/job/${field}`])}
          onRemoveTheme={(place) => setDraft(withoutTheme(draft, place))}
        />
      )}

      {hasSessions && (
        <Part title="Sessions">
          <div className="space-y-4">
            {draft.sessions.map((session, index) => (
              <SessionFields
                key={session.key === "slot" ? `slot-${slot}` : session.key}
                session={session}
                timeZone={zone}
                evidenceAt={(field) => evidenceAt(`/sessions/${index}/${field}`)}
                problemAt={(field) => problemAt(`/sessions/${index}/${field}`)}
                onChange={(patch) => setSession(index, patch)}
                onRemove={() => change(withoutEntry(draft, "sessions", index), [""])}
              />
            ))}
          </div>
          <Button className="mt-3" onClick={addSession}>
            Add a session
          </Button>
        </Part>
      )}

      {hasPeople && (
        <Part title={hasSessions ? "Who will be there" : "People"}>
          <ul className="space-y-3">
            {draft.interviewers.map((person, index) => (
              <li key={person.key} className="flex items-start gap-2">
                <div className="min-w-0 flex-1">
                  <div className="grid gap-2 sm:grid-cols-2">
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
                  {person.email && <p className="mt-1 text-xs text-muted">{person.email}</p>}
                  {isApart(person, draft) && (
                    <p className="mt-1 text-xs text-muted">In no session: somebody to write to.</p>
                  )}
                  <Sources
                    of={[
                      ["Name", evidenceAt(`/interviewers/${index}/name`)],
                      ["Title", evidenceAt(`/interviewers/${index}/title`)],
                      ["E-mail", evidenceAt(`/interviewers/${index}/email`)],
                    ]}
                    shown={wordsOf(person)}
                  />
                </div>
                <Button
                  aria-label={`Leave out ${person.name || "this person"}`}
                  onClick={() => change(withoutPerson(draft, index), [""])}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ul>
          <Button className="mt-3" onClick={addPerson}>
            Add a person
          </Button>
        </Part>
      )}

      {draft.tasks.length > 0 && (
        <DraftTasks
          tasks={draft.tasks}
          timeZone={zone}
          evidenceAt={evidenceAt}
          problemAt={problemAt}
          onChange={(place, task) =>
            change({ ...draft, tasks: draft.tasks.with(place, task) }, [
              `/tasks/${place}/due`,
              `/tasks/${place}/dueDate`,
            ])
          }
          onRemove={(place) => change(withoutEntry(draft, "tasks", place), [""])}
        />
      )}

      {draft.notes.length > 0 && (
        <Part title="Notes">
          <ul className="space-y-2 text-sm">
            {draft.notes.map((note, index) => (
              <li key={`${index}-${note.text}`} className="flex items-baseline gap-2">
                <Chip>{NOTE_KIND_NAMES[note.kind]}</Chip>
                <div className="min-w-0 flex-1">
                  <p>
                    {note.text}
                    {note.mentions !== undefined && ` (${note.mentions}×)`}
                  </p>
                  <Sources of={[["Kind", evidenceAt(`/notes/${index}`)]]} shown={note.text} />
                </div>
                <LeaveOut
                  what={note.text}
                  onClick={() => setDraft(withoutEntry(draft, "notes", index))}
                />
              </li>
            ))}
          </ul>
        </Part>
      )}

      {draft.claims.length > 0 && (
        <DraftClaims
          claims={draft.claims}
          evidenceAt={evidenceAt}
          hint={
            destination === "own-data"
              ? "Claims are kept with an application, to be compared with what you say there. Choose one above to keep them."
              : "They are compared with what you say elsewhere."
          }
          onRemove={(places) => change(withoutEntries(draft, "claims", places), [""])}
        />
      )}
      {draft.notUnderstood && draft.notUnderstood.length > 0 && (
        <NotUnderstood parts={draft.notUnderstood} />
      )}

      {failure !== undefined && (
        <p role="alert" className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {failure}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={isBusy}>
          {isNew ? "Prepare for this" : onlyCancels ? "Remove it" : SUBMIT[destination]}
        </Button>
      </div>
    </form>
  );
}

/** What tells of a round; the others tell of people, of a post, or of the candidate. */
const ROUND_SOURCES: readonly Draft["source"][] = ["calendar", "invitation", "notes"];

const PAST =
  "These dates are past. Is it the right invitation? You can still keep it, as a round that is over.";

const SUBMIT = { application: "Add it", "own-data": "Keep it" } as const;

/** The company of contact cards is read from one of them. */
const companyOnCard = ({ evidence }: Draft): string =>
  evidence.find(({ pointer }) => /^\/interviewers\/\d+\/company$/.test(pointer))?.pointer ?? "";

const wordsOf = ({ name, title, email }: DraftInterviewer): string =>
  [name, title, email].filter(Boolean).join("\n");

/** Such as a recruiter who only signs. */
const isApart = ({ key }: DraftInterviewer, { sessions }: Draft): boolean =>
  sessions.length > 0 && sessions.every(({ interviewerKeys }) => !interviewerKeys.includes(key));

/** A key that no entry has, also after some were left out. */
function newKey(prefix: string, entries: readonly { readonly key: string }[]): string {
  const taken = new Set(entries.map(({ key }) => key));
  let number = entries.length + 1;
  while (taken.has(`${prefix}${number}-new`)) number += 1;
  return `${prefix}${number}-new`;
}

function withText(draft: Draft, field: "company" | "role", text: string): Draft {
  const { [field]: _old, ...rest } = draft;
  return text.trim() === "" ? rest : { ...rest, [field]: text };
}

function replaced<T>(entries: readonly T[], index: number, patch: Partial<T>): T[] {
  return entries.map((entry, at) => (at === index ? { ...entry, ...patch } : entry));
}
