import type { Command } from "../change/command.ts";
import type { DomainError, InputIssue } from "../errors.ts";
import { type Application, Role, ROLE_FAMILIES } from "../model/application.ts";
import { newApplication } from "../model/new-document.ts";
import type { Candidate } from "../model/candidate.ts";
import { Line } from "../model/common.ts";
import type { Material } from "../model/groundwork.ts";
import type { Interview, Session } from "../model/interview.ts";
import { Interviewer } from "../model/interviewer.ts";
import { err, ok, type Result } from "../result.ts";
import { sameJson } from "../same-json.ts";
import { formatDate, fromWallTime, type Instant, localDate, type TimeZone } from "../time.ts";
import { isClaimOnFile } from "./claim-on-file.ts";
import { cut } from "./reading/clean-text.ts";
import type {
  Draft,
  DraftInterviewer,
  DraftNote,
  DraftSession,
  DraftSource,
  DraftTask,
} from "./draft.ts";
import { cancelledBy, isCancellation, withoutEffect } from "./place.ts";
import { isSameName } from "./reading/recognise.ts";

export interface ConfirmContext {
  readonly now: Instant;
  /** Where the draft names no zone. */
  readonly timeZone: TimeZone;
  readonly newId: () => string;
}

/**
 * The command that turns a confirmed draft into an application, or adds it to one.
 * A session whose calendar UID is on file already is changed, not added again; one that is
 * cancelled is removed (RFC 5546).
 */
export function confirmDraft(
  draft: Draft,
  application: Application | undefined,
  context: ConfirmContext,
): Result<Command, DomainError> {
  const removals = application ? removalsIn(draft, application) : [];
  if (isCancellation(draft) && removals.length === 0) return err(withoutEffect(draft, application));
  const issues = missingIn(draft, application);
  if (issues.length > 0) return err({ type: "invalid_input", issues });
  if (application) {
    const commands = [
      ...factsOfJob(draft, application),
      ...additions(draft, application, context),
      ...removals,
    ];
    return commands.length === 0
      ? err({ type: "nothing_new" })
      : ok({ type: "batch", label: labelOf(draft), commands });
  }
  const { company, role } = jobFields(draft);
  const empty = newApplication(context.newId(), {
    company: { name: draft.company ?? "", ...company },
    role: { title: draft.role ?? "", ...role },
    timeZone: draft.timeZone ?? context.timeZone,
  });
  const document = additions(draft, empty, context).reduce(add, { ...empty });
  return ok({ type: "create", document });
}

function labelOf(draft: Draft): string {
  if (isCancellation(draft)) return "Removed what was cancelled";
  return LABELS[draft.source];
}

const LABELS: Readonly<Record<DraftSource, string>> = {
  calendar: "Added the invitation",
  invitation: "Added the invitation",
  notes: "Added the notes",
  resume: "Added what the résumé says",
  contacts: "Added the contacts",
  job: "Added the advert",
};

/**
 * What a résumé adds to the candidate's own document: posts that are not there yet, and a name and an address where
 * there are none. Undefined where it adds nothing.
 */
export function confirmResume(
  { resume }: Draft,
  candidate: Candidate,
  { newId }: Pick<ConfirmContext, "newId">,
): Command | undefined {
  if (!resume) return undefined;
  const jobs = resume.jobs.flatMap(({ employer, title, start, end, summary }) => {
    if (!employer || !title) return [];
    const isKnown = candidate.positions.some(
      (position) =>
        isSameName(position.employer, employer) &&
        isSameName(position.title, title) &&
        (position.from ?? "") === (start ?? ""),
    );
    if (isKnown) return [];
    const value = {
      id: newId(),
      employer: line(employer),
      title: line(title),
      ...(start && { from: line(start) }),
      ...(end && { to: line(end) }),
      ...(summary && { summary }),
    };
    return [{ type: "add" as const, collection: "positions", value }];
  });
  const email = isMail(resume.email) ? resume.email : undefined;
  const patch = {
    ...(!candidate.name && resume.name && { name: line(resume.name) }),
    ...(!candidate.email && email && { email }),
  };
  const commands = [
    ...(Object.keys(patch).length > 0 ? [{ type: "update" as const, patch }] : []),
    ...jobs,
  ];
  return commands.length === 0 ? undefined : { type: "batch", label: LABELS.resume, commands };
}

const line = (text: string): string => cut(text.replace(/\s+/g, " "), 300).trim();

/** What an advert says of the employer and the post, as far as a document holds it. */
function jobFields({ job }: Draft): {
  readonly company: Partial<Application["company"]>;
  readonly role: Partial<Application["role"]>;
} {
  if (!job) return { company: {}, role: {} };
  const { text, urgentThemes, managesPeople, workMode, seniority } = job;
  const family = ROLE_FAMILIES.find((known) => known === job.family);
  const level = Role.shape.level.safeParse(seniority).data;
  const challenges = urgentThemes
    .map(({ theme }) => line(theme))
    .filter((theme) => Line.safeParse(theme).success);
  return {
    company: {
      jobDescription: text,
      ...(challenges.length > 0 && { challenges: challenges.slice(0, 20) }),
    },
    role: {
      ...(family && { family }),
      ...(level && { level }),
      ...(managesPeople !== undefined && { managesPeople }),
      ...(workMode && { workMode }),
    },
  };
}

/** An advert fills in what is not on file yet; what a person wrote stays. */
function factsOfJob(draft: Draft, application: Application) {
  const { company, role } = jobFields(draft);
  const missing = <T extends object>(fields: T, onFile: object): Partial<T> =>
    Object.fromEntries(
      Object.entries(fields).filter(([field]) => !(field in onFile)),
    ) as Partial<T>;
  const patch = {
    company: missing(company, application.company),
    role: missing(role, application.role),
  };
  const news = Object.entries(patch).filter(([, fields]) => Object.keys(fields).length > 0);
  return news.length === 0 ? [] : [{ type: "update" as const, patch: Object.fromEntries(news) }];
}

const removalsIn = (draft: Draft, application: Application) =>
  cancelledBy(draft, application).map(({ id }) => ({
    type: "remove" as const,
    collection: "sessions",
    id,
  }));

type AddOrChange = Extract<Command, { type: "add" | "change" }>;

/** What a new document needs before anything can be added to it. */
function missingIn(draft: Draft, application: Application | undefined): readonly InputIssue[] {
  const names = application
    ? []
    : (["company", "role"] as const)
        .filter((field) => !draft[field])
        .map((field) => ({
          pointer: `/${field}`,
          expected: field === "role" ? "a job title" : "a company",
        }));
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
  const existing = application.interviews.find(({ round }) => round === draft.round);
  const interviewId = existing?.id ?? newId();
  const idByKey = new Map<string, string>();
  const people = draft.interviewers.flatMap((person): readonly AddOrChange[] => {
    const known = personOnFile(person, application);
    const id = known?.id ?? newId();
    idByKey.set(person.key, id);
    const { name, title } = person;
    const email = isMail(person.email) ? person.email : undefined;
    if (!known) {
      const value = { id, name, ...(title && { title }), ...(email && { email }) };
      return [{ type: "add", collection: "interviewers", value }];
    }
    const patch = {
      ...(!known.title && title && { title }),
      ...(!known.email && email && { email }),
    };
    return changeOf("interviewers", known, patch);
  });

  const onFileBySession = sessionsOnFile(draft, application, interviewId);
  const sessions = draft.sessions.flatMap((session): readonly AddOrChange[] => {
    const onFile = onFileBySession.get(session);
    const fields = sessionFields(session, idByKey);
    if (!onFile) {
      // A slot that a later version of its event no longer has.
      const isGone = application.sessions.some(
        (known) => hasSameUid(session, known, interviewId) && isOlder(session, known),
      );
      if (isGone) return [];
      const value = { id: newId(), interviewId, ...fields };
      return [{ type: "add", collection: "sessions", value }];
    }
    return isOlder(session, onFile)
      ? []
      : changeOf("sessions", onFile, { ...emptied(session, onFile), ...fields });
  });

  const notes = draft.notes
    .filter((note) => !isNoteOnFile(note, application, interviewId))
    .map((note): AddOrChange => ({
      type: "add",
      collection: "notes",
      value: { id: newId(), interviewId, ...note, at: now },
    }));

  const isRound = draft.sessions.length > 0 || existing !== undefined;
  const reminders = draft.tasks
    .filter((task) => isRound && !isTakeHome(task) && !isThing(task))
    .map((task): DraftNote => ({ kind: "other", text: reminderOf(task, application.timeZone) }))
    .filter((note) => !isNoteOnFile(note, application, interviewId))
    .map((note): AddOrChange => ({
      type: "add",
      collection: "notes",
      value: { id: newId(), interviewId, ...note, at: now },
    }));

  const kinds = new Set(draft.tasks.flatMap((task) => (isRound ? materialsIn(task) : [])));
  const materials = [...kinds]
    .filter((kind) => !application.materials.some((material) => material.kind === kind))
    .map((kind): AddOrChange => ({
      type: "add",
      collection: "materials",
      value: { id: newId(), kind },
    }));

  const things = draft.tasks
    .filter((task) => isRound && isThing(task))
    .filter(({ what }) => !application.materials.some(({ name }) => name === what))
    .map(({ what }): AddOrChange => ({
      type: "add",
      collection: "materials",
      value: { id: newId(), kind: "other", name: what },
    }));

  const takeHomes = draft.tasks
    .filter(
      (task) => isTakeHome(task) && !application.takeHomes.some(({ scope }) => scope === task.what),
    )
    .map(({ what, due, dueDate }): AddOrChange => {
      // A day without a time ends with the day.
      const dueAt = due ?? (dueDate && fromWallTime(`${dueDate}T23:59`, application.timeZone));
      const value = { id: newId(), scope: what, receivedAt: now, ...(dueAt && { dueAt }) };
      return { type: "add", collection: "takeHomes", value };
    });

  const isSaid = isRound || draft.notes.length > 0;
  const claims = draft.claims
    .filter((claim) => !isClaimOnFile(claim, application))
    .map((claim): AddOrChange => ({
      type: "add",
      collection: "claims",
      value: { id: newId(), ...claim, ...(claim.saidIn === "said" && isSaid && { interviewId }) },
    }));

  const recorded = {
    ...(draft.sessions.length > 0 && { invitedAt: now }),
    ...(draft.notes.length > 0 && { notesRecordedAt: now }),
  };
  const interview = existing
    ? changeOf("interviews", existing, { ...recorded, ...pickKnown(existing) })
    : roundOf(draft, interviewId, recorded);
  return [
    ...interview,
    ...people,
    ...sessions,
    ...notes,
    ...reminders,
    ...materials,
    ...things,
    ...takeHomes,
    ...claims,
  ];
}

/** A draft of cancelled events alone is no round. */
function roundOf(
  draft: Draft,
  id: string,
  recorded: Readonly<Record<string, unknown>>,
): readonly AddOrChange[] {
  if (Object.keys(recorded).length === 0) return [];
  const purpose = draft.round > 1 ? "decision" : "screen";
  const value = { id, round: draft.round, purpose, ...recorded };
  return [{ type: "add", collection: "interviews", value }];
}

/** When a round was announced and written down stays as it was first said. */
const pickKnown = ({ invitedAt, notesRecordedAt }: Interview): Partial<Interview> => ({
  ...(invitedAt && { invitedAt }),
  ...(notesRecordedAt && { notesRecordedAt }),
});

/** The part of a patch that says something new; none where nothing is. */
function changeOf(
  collection: string,
  onFile: Readonly<Record<string, unknown>> & { readonly id: string },
  patch: Readonly<Record<string, unknown>>,
): readonly AddOrChange[] {
  const news = Object.entries(patch).filter(([field, value]) =>
    value === null ? onFile[field] !== undefined : !sameJson(onFile[field], value),
  );
  if (news.length === 0) return [];
  return [{ type: "change", collection, id: onFile.id, patch: Object.fromEntries(news) }];
}

const personOnFile = (
  { name, email }: DraftInterviewer,
  application: Application,
): Interviewer | undefined =>
  application.interviewers.find(
    (known) =>
      isSameName(known.name, name) ||
      (known.email !== undefined && known.email.toLowerCase() === email?.toLowerCase()),
  );

type Sameness = (session: DraftSession, known: Session, interviewId: string) => boolean;

const hasSameUid: Sameness = ({ calendarUid }, known) =>
  calendarUid !== undefined && calendarUid === known.calendarUid;
const hasSameTitle: Sameness = ({ title }, known) => title !== undefined && title === known.title;
const hasSameStart: Sameness = ({ start = "" }, known) =>
  Date.parse(start) === Date.parse(known.start);

/** The surest first: an event with an agenda gives several sessions with one UID. */
const SAMENESSES: readonly Sameness[] = [
  (...both) => hasSameUid(...both) && hasSameTitle(...both),
  (...both) => hasSameUid(...both) && hasSameStart(...both),
  hasSameUid,
  (session, known, interviewId) =>
    session.calendarUid === undefined &&
    known.interviewId === interviewId &&
    session.title === known.title &&
    hasSameStart(session, known, interviewId),
];

/** What a draft's sessions are called on file, each of them once. */
function sessionsOnFile(
  { sessions }: Draft,
  application: Application,
  interviewId: string,
): ReadonlyMap<DraftSession, Session> {
  const pairs = new Map<DraftSession, Session>();
  const taken = new Set<Session>();
  for (const isSame of SAMENESSES)
    for (const session of sessions) {
      if (pairs.has(session)) continue;
      const known = application.sessions.find(
        (one) => !taken.has(one) && isSame(session, one, interviewId),
      );
      if (!known) continue;
      pairs.set(session, known);
      taken.add(known);
    }
  return pairs;
}

const isNoteOnFile = (note: DraftNote, application: Application, interviewId: string): boolean =>
  application.notes.some(
    (known) =>
      known.interviewId === interviewId && known.kind === note.kind && known.text === note.text,
  );

/** Work that is done at home and handed in; slides, forms and papers are none. */
const isTakeHome = ({ what, isToBring }: DraftTask): boolean =>
  !isToBring &&
  /\b(?:take-?home|case|task|exercise|assignment|challenge|homework|essay|analysis|work sample|writing sample|project|prototype|aufgabe|fallstudie)\b/i.test(
    what,
  ) &&
  !/\b(?:presentation|slides|deck|survey|form|questionnaire|présentation|präsentation|folien)\b/i.test(
    what,
  );

const MATERIAL_WORDS: readonly (readonly [Material["kind"], RegExp])[] = [
  ["printed-slides", /\b(?:print(?:ed|outs?)|hand-?outs?)\b/i],
  ["deck", /\b(?:presentation|slides?|deck|présentation|präsentation|folien)\b/i],
  ["portfolio", /\b(?:portfolio|samples? of (?:your )?work|work samples?)\b/i],
  ["scratch-paper", /\b(?:notebook|notepad|pen and paper|paper and (?:a )?pen)\b/i],
];

/** What Finalist has a place for among the things to have along. */
const materialsIn = (task: DraftTask): readonly Material["kind"][] =>
  isTakeHome(task)
    ? []
    : MATERIAL_WORDS.filter(([, words]) => words.test(task.what)).map(([kind]) => kind);

/** Something to have along that is called as they call it: a photo ID, a laptop. */
const isThing = (task: DraftTask): boolean =>
  task.isToBring === true && !task.due && !task.dueDate && materialsIn(task).length === 0;

const reminderOf = ({ what, due, dueDate, isToBring }: DraftTask, timeZone: TimeZone): string => {
  const day = dueDate ?? (due && localDate(due, timeZone));
  return `${isToBring ? "Bring" : "Prepare"}: ${what}${day ? `, by ${formatDate(day)}` : ""}`;
};

/** Calendars write what no mail program would take; the model is strict. */
const isMail = (email: string | undefined): boolean =>
  email !== undefined && Interviewer.shape.email.safeParse(email).success;

/** RFC 5546: an update carries a higher SEQUENCE than what it replaces. */
const isOlder = (draft: DraftSession, onFile: Session): boolean =>
  (draft.calendarSequence ?? 0) < (onFile.calendarSequence ?? 0);

/** An update that moves a session from a room to a call, or back, takes the old place away. */
function emptied(draft: DraftSession, onFile: Session): Readonly<Record<string, null>> {
  const isUpdate = (draft.calendarSequence ?? 0) > (onFile.calendarSequence ?? 0);
  if (!isUpdate || (!draft.joinUrl && !draft.location)) return {};
  return {
    ...(!draft.joinUrl && { joinUrl: null }),
    ...(!draft.platform && { platform: null }),
    ...(!draft.location && { location: null }),
  };
}

function sessionFields(
  { key: _key, date: _date, interviewerKeys, ...fields }: DraftSession,
  idByKey: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const ids = interviewerKeys.map((key) => idByKey.get(key)).filter((id) => id !== undefined);
  return {
    ...fields,
    ...(ids.length > 0 && { interviewerIds: [...new Set(ids)] }),
    ...(fields.format === "FMT-PRES" && { hasPresentation: true }),
  };
}
