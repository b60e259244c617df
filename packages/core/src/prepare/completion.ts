import type { EditCommand } from "../change/command.ts";
import type { Application } from "../model/application.ts";
import type { Instant } from "../time.ts";
import type { ChecklistItem } from "./checklist/checklist.ts";
import { finishesByHand } from "./checklist/evidence.ts";
import type { Check } from "./checklist/proof.ts";
import type { FollowUp } from "./follow-ups.ts";
import { asSent } from "./message-commands.ts";
import type { Preparation } from "./prepare.ts";
import { saidDone } from "./said-done.ts";
import type { Deadline } from "./timeline.ts";

/** What becomes of something that a person says is done. */
export type Completion =
  /** It was done already, or does not apply here. */
  | { readonly type: "done" | "not-applicable"; readonly text: string }
  /** One change says so. */
  | { readonly type: "run"; readonly text: string; readonly command: EditCommand }
  /** Other data has to prove it. */
  | {
      readonly type: "missing";
      readonly text: string;
      /** Of the checklist item or deadline. */
      readonly entry: string;
      readonly checks: readonly Check[];
    };

interface Given {
  readonly application: Application;
  readonly preparation: Preparation;
  readonly now: Instant;
  readonly newId: () => string;
}

/** How a checklist item, deadline, message, question or concern is marked as done; undefined if none has this id. */
export function completionOf(id: string, given: Given): Completion | undefined {
  const { application, preparation } = given;
  const item = itemWith(preparation.checklist, id);
  if (item) return ofItem(item, given);
  const deadline = preparation.timeline.find((one) => one.id === id);
  if (deadline) return ofDeadline(deadline, given);
  const message = preparation.followUps.find((one) => one.id === id);
  if (message) return ofMessage(message, given);
  const question = application.plannedQuestions.find((one) => one.id === id);
  if (question) {
    const text = "Marked a question as asked";
    return question.askedAt
      ? { type: "done", text }
      : stamped("plannedQuestions", id, "askedAt", text, given);
  }
  if (application.concerns.some((one) => one.id === id)) return ofRevisit(given);
  const finding = preparation.findings.find((one) => one.id === id || one.rule === id);
  if (!finding) return undefined;
  const checks = [{ text: finding.todo, ok: false }];
  return { type: "missing", text: finding.text, entry: finding.rule, checks };
}

/** The same item a second time in the plan is `PRS-01@s#2`. */
function itemWith(items: readonly ChecklistItem[], wanted: string): ChecklistItem | undefined {
  const id = wanted.replace(/#\d+$/, "");
  const own = items.find((one) => one.id === id);
  const same = items.filter(({ entry }) => entry === id);
  return own ?? (same.length === 1 ? same[0] : undefined);
}

function ofItem(item: ChecklistItem, { application, preparation, now, newId }: Given): Completion {
  const { id, entry, text, state, checks } = item;
  if (state === "done" || state === "not-applicable") return { type: state, text };
  if (finishesByHand(item)) return { type: "run", text, command: { type: "tick", itemId: id } };
  const sessions = preparation.sessions.map(({ session }) => session);
  const command = saidDone(entry, { application, sessions, now, newId });
  return command
    ? { type: "run", text, command }
    : { type: "missing", text, entry, checks: checks.filter(({ ok }) => !ok) };
}

function ofMessage(message: FollowUp, { now, newId }: Given): Completion {
  const text = `Message to ${message.to}`;
  if (message.state === "sent") return { type: "done", text };
  if (message.kind === "thank-you" && message.state === "ahead")
    return missing(text, message.kind, "The conversation itself, first");
  return { type: "run", text, command: asSent(message, { now, newId }) };
}

const missing = (text: string, entry: string, what: string): Completion => ({
  type: "missing",
  text,
  entry,
  checks: [{ text: what, ok: false }],
});

/** A revisit counts as made once the item of the day is ticked. */
function ofRevisit({ preparation }: Given): Completion {
  const item = preparation.checklist.find(({ entry }) => entry === "DAY-01");
  if (!item || item.state === "not-applicable")
    return missing("Come back to an answer", "DAY-01", "A revisit that is planned");
  const { id, text, state } = item;
  return state === "done"
    ? { type: "done", text }
    : { type: "run", text, command: { type: "tick", itemId: id } };
}

function ofDeadline(deadline: Deadline, given: Given): Completion {
  const { entry, text, state, interviewerId, interviewId } = deadline;
  if (state === "done") return { type: "done", text };
  const messageId =
    entry === "TL-21"
      ? `thank-you@${interviewerId}${interviewId === undefined ? "" : `@${interviewId}`}`
      : MESSAGES[entry];
  const message = given.preparation.followUps.find(({ id }) => id === messageId);
  if (message) return ofMessage(message, given);
  if (entry === "TL-18") return ofRevisit(given);
  if (entry === "TL-09") return ofTakeHome(text, given);
  if (entry === "TL-01" || entry === "TL-20") return ofNotes(deadline, given);
  const items = given.preparation.checklist.filter((item) => ITEMS[entry]?.includes(item.entry));
  const open = items.filter((item) => item.state === "open" || item.state === "overdue");
  if (open.length > 0)
    return {
      type: "missing",
      text,
      entry,
      checks: open.map((item) => ({ text: `${item.id} ${item.text}`, ok: false })),
    };
  return missing(text, entry, text);
}

const MESSAGES: Partial<Readonly<Record<Deadline["entry"], FollowUp["kind"]>>> = {
  "TL-22": "competing-offer",
  "TL-24": "status-check",
  "TL-25": "final-note",
  "TL-29": "acceptance",
  "TL-30": "decline-reply",
};

/** Items whose proof is the deadline's own. */
const ITEMS: Partial<Readonly<Record<Deadline["entry"], readonly string[]>>> = {
  "TL-02": ["PRE-25"],
  "TL-05": ["PRE-14"],
  "TL-12": ["PRE-02"],
  "TL-14": ["PRE-15", "PRE-16", "PRE-17"],
  "TL-16": ["PRE-27"],
  "TL-28": ["POST-10", "POST-11"],
};

function ofTakeHome(text: string, { application, now }: Given): Completion {
  const open = application.takeHomes.filter(({ submittedAt }) => !submittedAt);
  const commands = open.map(({ id }) => ({
    type: "change" as const,
    collection: "takeHomes",
    id,
    patch: { submittedAt: now },
  }));
  return {
    type: "run",
    text,
    command: { type: "batch", label: "Handed in the take-home", commands },
  };
}

/** Notes that are there are as many as there will be; none are not. */
function ofNotes({ entry, text }: Deadline, given: Given): Completion {
  const { application, preparation } = given;
  const isOwn = ({ round }: { readonly round: number }): boolean =>
    entry === "TL-20"
      ? round === preparation.round
      : preparation.round === undefined || round < preparation.round;
  const interview = application.interviews.filter(isOwn).toSorted((a, b) => b.round - a.round)[0];
  const has = application.notes.some(({ interviewId }) => interviewId === interview?.id);
  return interview && has
    ? stamped("interviews", interview.id, "notesRecordedAt", text, given)
    : missing(text, entry, "A note of what was asked and answered");
}

const stamped = (
  collection: "plannedQuestions" | "interviews",
  id: string,
  field: string,
  text: string,
  { now }: Pick<Given, "now">,
): Completion => ({
  type: "run",
  text,
  command: { type: "change", collection, id, patch: { [field]: now } },
});
