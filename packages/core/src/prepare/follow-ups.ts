import type { Message, MessageKind } from "../model/groundwork.ts";
import { MESSAGE_PARTS, type PartedMessageKind } from "../playbook/follow-up.ts";
import { FOLLOW_UP_DAYS, FOLLOW_UP_LIMITS } from "../playbook/timeline.ts";
import {
  addMillis,
  daysBetween,
  formatDate,
  formatInstant,
  HOUR,
  type Instant,
  isBefore,
  localDate,
  startOfDate,
  type TimeZone,
  toMillis,
} from "../time.ts";
import { firstName } from "../first-name.ts";
import { readAudience } from "./situation/audience.ts";
import {
  checkWindow,
  followUpDates,
  knownAt,
  sentMessage,
  thanksBetween,
} from "./situation/follow-up-dates.ts";
import { areThanksOver, isReplyOver, isWaitOver } from "./situation/let-go.ts";
import { type Person, peopleOf } from "./situation/people.ts";
import { competingWindow, dateOf, mostPressing } from "./situation/processes.ts";
import { latestOf, type Situation } from "./situation/situation.ts";
import { leadStories } from "./situation/stories.ts";

/** One message to write: when, what belongs in it, and a draft to finish. */
export interface FollowUp {
  /** `thank-you@p4`, `status-check`. */
  readonly id: string;
  readonly kind: MessageKind;
  readonly interviewerId?: string;
  /** The message on file that it shows; absent for a draft of ours. */
  readonly messageId?: string;
  readonly to: string;
  readonly from?: Instant;
  readonly due?: Instant;
  /** The zone in which the receiver reads it, and the deadline on their wall clock. */
  readonly timeZone: TimeZone;
  readonly dueThere?: string;
  readonly state: "ahead" | "now" | "late" | "sent";
  readonly parts: readonly { readonly id: string; readonly text: string }[];
  readonly draft: { readonly subject: string; readonly body: string };
  /** What is still to be filled in, or wrong with the words written so far. */
  readonly problems: readonly string[];
}

/** Every message that the time asks for, in order of time (domain.md section 17). */
export function followUps(situation: Situation): readonly FollowUp[] {
  const messages = [
    ...allThanks(situation),
    ...competingOffer(situation),
    ...statusCheck(situation),
    ...finalNote(situation),
    ...outcome(situation),
  ];
  return messages
    .filter((message) => message.state === "sent" || !LET_GO[message.kind]?.(situation, message))
    .sort((a, b) => timeOf(a) - timeOf(b));
}

/** What was not sent in its time is not asked for any more. */
const LET_GO: Partial<
  Readonly<Record<MessageKind, (situation: Situation, message: FollowUp) => boolean>>
> = {
  "thank-you": (situation, { from }) => from !== undefined && areThanksOver(situation, from),
  "status-check": isWaitOver,
  "final-note": isWaitOver,
  "decline-reply": isReplyOver,
};

const timeOf = ({ due, from }: FollowUp): number => toMillis(due ?? from ?? "9999-12-31T00:00:00Z");

/** What a person has to fill in stands in square brackets. */
const GAP = /\[[^\]]+\]/g;

export const gapsIn = (body: string): readonly string[] =>
  (body.match(GAP) ?? []).map((gap) => `fill in: ${gap.slice(1, -1)}`);

interface Given {
  readonly id: string;
  readonly kind: PartedMessageKind;
  readonly person?: Pick<Person, "interviewer"> | undefined;
  readonly to: string;
  readonly from?: Instant | undefined;
  readonly due?: Instant | undefined;
  readonly written?: Message | undefined;
  readonly subject: string;
  readonly body: string;
  readonly problems?: readonly string[];
}

function followUp(given: Given, { application, now }: Situation): FollowUp {
  const { id, kind, person, to, from, due, written, subject } = given;
  const timeZone = person?.interviewer.timeZone ?? application.timeZone;
  const body = written?.body ?? given.body;
  return {
    id,
    kind,
    ...(person && { interviewerId: person.interviewer.id }),
    ...(written && { messageId: written.id }),
    to,
    ...(from && { from }),
    ...(due && { due }),
    timeZone,
    ...(due && { dueThere: formatInstant(due, timeZone) }),
    state: written?.sentAt ? "sent" : stateOf(from, due, now),
    parts: MESSAGE_PARTS[kind],
    draft: { subject, body },
    problems: [...(written?.sentAt ? [] : gapsIn(body)), ...(given.problems ?? [])],
  };
}

function stateOf(
  from: Instant | undefined,
  due: Instant | undefined,
  now: Instant,
): FollowUp["state"] {
  if (from !== undefined && isBefore(now, from)) return "ahead";
  return due !== undefined && isBefore(due, now) ? "late" : "now";
}

const signedBy = ({ candidate }: Situation): string => candidate.name ?? "[your name]";

/** The one that was sent, else the first draft. */
const sentFirst = (messages: readonly Message[]): Message | undefined =>
  messages.find(({ sentAt }) => sentAt) ?? messages[0];

/** Thanks for the interview before, where they are still due, then for this one. */
function allThanks(situation: Situation): readonly FollowUp[] {
  const { justMet, people, messages, anchors, now } = situation;
  const told = new Set<string>();
  // A draft without a date belongs to the meeting that was last.
  const isAhead = anchors.T === undefined || isBefore(now, anchors.T);
  const before = new Set(isAhead ? justMet.map(({ interviewer }) => interviewer.id) : []);
  return [
    ...justMet.map((person) => {
      const own = thanksBetween(situation, person);
      const written = sentFirst(isAhead ? own : own.filter(({ sentAt }) => sentAt));
      return thanks(person, written, situation, told, `@${person.sessions[0]?.interviewId}`);
    }),
    ...people.map((person) => {
      const { id } = person.interviewer;
      const own = messages.filter(
        ({ kind, toIds, sentAt }) =>
          kind === "thank-you" && toIds.includes(id) && (sentAt ?? !before.has(id)),
      );
      return thanks(person, sentFirst(own), situation, told);
    }),
  ];
}

function thanks(
  person: Person,
  written: Message | undefined,
  situation: Situation,
  told: Set<string>,
  suffix = "",
): FollowUp {
  const { interviewer, sessions } = person;
  const { role, company } = situation.application;
  const end = latestOf(sessions.map((session) => session.end));
  const moment = written?.specificReference ?? "[a moment from your talk that nobody else had]";
  const link = written?.valueLink ?? linkFor(person, situation, told);
  const [session] = sessions;
  const subject = session?.title ? `Thank you: ${session.title}` : `Thank you, ${role.title}`;
  return followUp(
    {
      id: `thank-you@${interviewer.id}${suffix}`,
      kind: "thank-you",
      person,
      to: interviewer.name,
      from: end,
      due: addMillis(end, FOLLOW_UP_LIMITS.thankYouHours * HOUR),
      written,
      subject,
      body: [
        `Dear ${firstName(interviewer.name)},`,
        `thank you for the conversation ${dayOf(end, situation)}. What stays with me is ${withoutStop(moment)}.`,
        link,
        `I would be glad to work on this at ${company.name}.`,
        `Best regards\n${signedBy(situation)}`,
      ].join("\n\n"),
      problems: sameAsOthers(situation, written),
    },
    situation,
  );
}

const withoutStop = (text: string): string => text.trim().replace(/[.!?]+$/, "");

/** The day of a talk as a reader of the message knows it. */
function dayOf(end: Instant, { now, timeZone }: Situation): string {
  const day = localDate(end, timeZone);
  return localDate(now, timeZone) <= day ? "today" : `on ${formatDate(day)}`;
}

/** A sentence from a story of the candidate's own that suits this person and no note has yet. */
function linkFor(person: Person, { stories }: Situation, told: Set<string>): string {
  const suited = leadStories(
    person,
    stories.map((use) => use.story),
  );
  const story = suited.find(({ id }) => !told.has(id));
  if (!story) return "[one or two sentences that tie your own work to it]";
  told.add(story.id);
  const { effect, result } = story;
  // A number that nobody has checked does not go out in writing.
  const isSure = effect?.form === "qualitative" || effect?.verified === true;
  const came = effect ? isSure && effect.text : result;
  const what = `It reminded me of work of mine, “${withoutStop(story.title)}”`;
  return came ? `${what}: ${withoutStop(came)}.` : `${what}. [say in a sentence what came of it]`;
}

/** Two notes that share most of their words read as one copied note. */
function sameAsOthers({ application, messages }: Situation, written: Message | undefined) {
  if (!written?.body) return [];
  const own = written.body;
  return messages
    .filter(({ kind, body, id }) => kind === "thank-you" && body && id !== written.id)
    .filter(({ toIds }) => toIds.length > 0)
    .filter(({ body }) => similarity(own, body ?? "") >= FOLLOW_UP_LIMITS.sameNoteSimilarity)
    .map(({ toIds }) => {
      const names = application.interviewers
        .filter(({ id }) => toIds.includes(id))
        .map(({ name }) => name);
      return `says nearly the same as the note to ${names.join(", ")}`;
    });
}

/** Shared word pairs against all word pairs, 0 to 1; greetings and sign-offs count little. */
export function similarity(a: string, b: string): number {
  const pairs = (text: string): ReadonlySet<string> => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
  };
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Somebody of this interview, else of the whole process. */
function recruiterOf({ people, application }: Situation): Pick<Person, "interviewer"> | undefined {
  const [here] = peopleOf(people, "AUD-REC");
  if (here) return here;
  const interviewer = application.interviewers.find(
    (each) => readAudience(each, application.role).audience === "AUD-REC",
  );
  return interviewer && { interviewer };
}

const toRecruiter = (situation: Situation): Pick<Given, "person" | "to"> => {
  const person = recruiterOf(situation);
  return { person, to: person?.interviewer.name ?? "the recruiter" };
};

const greeting = (situation: Situation): string => {
  const person = recruiterOf(situation);
  return `Dear ${person ? firstName(person.interviewer.name) : "[name]"},`;
};

const metOn = ({ anchors, timeZone }: Situation): string =>
  anchors.T ? formatDate(localDate(anchors.T, timeZone)) : "[date]";

function competingOffer(situation: Situation): readonly FollowUp[] {
  const { application } = situation;
  const process = mostPressing(situation);
  if (!process || application.outcome) return [];
  const date = dateOf(process);
  const stage = process.stage === "offer" ? "an offer from" : "in the last stage with";
  const when = date ? formatDate(date) : "[date]";
  return [
    followUp(
      {
        id: "competing-offer",
        kind: "competing-offer",
        ...toRecruiter(situation),
        ...competingWindow(situation),
        written: messageOf(situation, "competing-offer"),
        subject: `${application.role.title}: a date that I should mention`,
        body: [
          greeting(situation),
          process.stage === "offer"
            ? `I want to be open with you: I have ${stage} another company, and they ask for my answer by ${when}.`
            : `I want to be open with you: I am ${stage} another company, and expect to hear from them by ${when}.`,
          "[If it is true: your post is my first choice.] Is there a chance to hear from you before then? If not, I understand.",
          `Best regards\n${signedBy(situation)}`,
        ].join("\n\n"),
      },
      situation,
    ),
  ];
}

const messageOf = ({ messages }: Situation, kind: MessageKind): Message | undefined =>
  sentFirst(messages.filter((message) => message.kind === kind));

function statusCheck(situation: Situation): readonly FollowUp[] {
  // What went out already keeps the window that it went out in.
  const span = checkWindow(knownAt(situation, sentMessage(situation, "status-check")?.sentAt));
  if (!span || situation.application.outcome) return [];
  const { application, window, anchors, timeZone, now } = situation;
  const since = anchors.E
    ? daysBetween(localDate(anchors.E, timeZone), localDate(now, timeZone))
    : 0;
  const named = window
    ? `You named ${formatDate(window)} for the decision.`
    : `That was ${Math.max(since, FOLLOW_UP_DAYS.checkWithoutWindow)} days ago.`;
  return [
    followUp(
      {
        id: "status-check",
        kind: "status-check",
        ...toRecruiter(situation),
        ...span,
        written: messageOf(situation, "status-check"),
        subject: `${application.role.title}: where things stand`,
        body: [
          greeting(situation),
          `we met on ${metOn(situation)} about the post of ${application.role.title}. ${named} May I ask where things stand?`,
          "I am still very interested.",
          `Best regards\n${signedBy(situation)}`,
        ].join("\n\n"),
      },
      situation,
    ),
  ];
}

function finalNote(situation: Situation): readonly FollowUp[] {
  const dates = followUpDates(situation);
  if (!dates || situation.application.outcome || !sentMessage(situation, "status-check")) return [];
  const { application, timeZone } = situation;
  return [
    followUp(
      {
        id: "final-note",
        kind: "final-note",
        ...toRecruiter(situation),
        from: startOfDate(dates.finalNote, timeZone),
        written: messageOf(situation, "final-note"),
        subject: `${application.role.title}: one last question`,
        body: [
          greeting(situation),
          `a last note on the post of ${application.role.title}, after my message of last week: is it still open? A yes or a no is all I need.`,
          "Thank you for your time, whichever it is.",
          `Best regards\n${signedBy(situation)}`,
        ].join("\n\n"),
      },
      situation,
    ),
  ];
}

function outcome(situation: Situation): readonly FollowUp[] {
  const { application } = situation;
  const { outcome: result, company, role, outcomePlan } = application;
  if (result?.kind === "offer")
    return [
      followUp(
        {
          id: "acceptance",
          kind: "acceptance",
          ...toRecruiter(situation),
          from: result.at,
          written: messageOf(situation, "acceptance"),
          subject: `${role.title}: your offer`,
          body: [
            greeting(situation),
            `thank you for the offer; I am very glad. Could you send me the whole package in writing, so that I can read it in one piece?`,
            ...(outcomePlan.negotiationMoves?.length
              ? [`I would like to talk about: ${outcomePlan.negotiationMoves.join("; ")}.`]
              : ["[what you would like to talk about]"]),
            `Best regards\n${signedBy(situation)}`,
          ].join("\n\n"),
        },
        situation,
      ),
    ];
  if (result?.kind !== "rejected") return [];
  return [
    followUp(
      {
        id: "decline-reply",
        kind: "decline-reply",
        ...toRecruiter(situation),
        from: result.at,
        due: addMillis(result.at, FOLLOW_UP_LIMITS.declineReplyHours * HOUR),
        written: messageOf(situation, "decline-reply"),
        subject: `${role.title}: thank you`,
        body:
          outcomePlan.rejectionReplyDraft ??
          [
            greeting(situation),
            `thank you for telling me, and for the time that everyone took. I respect the decision, and would be glad to hear from ${company.name} again.`,
            `Best regards\n${signedBy(situation)}`,
          ].join("\n\n"),
      },
      situation,
    ),
  ];
}
