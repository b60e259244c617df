import type { Message, MessageKind } from "../model/groundwork.ts";
import { MESSAGE_PARTS, type PartedMessageKind } from "../playbook/follow-up.ts";
import { FOLLOW_UP_DAYS, FOLLOW_UP_LIMITS } from "../playbook/timeline.ts";
import {
  addMillis,
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
import { checkWindow, followUpDates, sentMessage } from "./situation/follow-up-dates.ts";
import { type Person, peopleOf } from "./situation/people.ts";
import { isCompeting } from "./situation/processes.ts";
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
  if (!situation.anchors.E) return [];
  const messages = [
    ...situation.people.map((person) => thanks(person, situation)),
    ...competingOffer(situation),
    ...statusCheck(situation),
    ...finalNote(situation),
    ...outcome(situation),
  ];
  return messages.sort((a, b) => timeOf(a) - timeOf(b));
}

const timeOf = ({ due, from }: FollowUp): number => toMillis(due ?? from ?? "9999-12-31T00:00:00Z");

/** What a person has to fill in stands in square brackets. */
const GAP = /\[[^\]]+\]/g;

const gapsIn = (body: string): readonly string[] =>
  (body.match(GAP) ?? []).map((gap) => `fill in: ${gap.slice(1, -1)}`);

interface Given {
  readonly id: string;
  readonly kind: PartedMessageKind;
  readonly person?: Person | undefined;
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

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

const signedBy = ({ candidate }: Situation): string => candidate.name ?? "[your name]";

/** The note to one person, and whether another note says the same. */
const thanksMessage = (
  { application }: Situation,
  { interviewer }: Person,
): Message | undefined => {
  const mine = application.messages.filter(
    ({ kind, toIds }) => kind === "thank-you" && toIds.includes(interviewer.id),
  );
  return mine.find(({ sentAt }) => sentAt) ?? mine[0];
};

function thanks(person: Person, situation: Situation): FollowUp {
  const { interviewer, sessions } = person;
  const { role, company } = situation.application;
  const end = latestOf(sessions.map((session) => session.end));
  const written = thanksMessage(situation, person);
  const moment = written?.specificReference ?? "[a moment from your talk that nobody else had]";
  const link = written?.valueLink ?? linkFor(person, situation);
  const [session] = sessions;
  const subject = session?.title ? `Thank you: ${session.title}` : `Thank you, ${role.title}`;
  return followUp(
    {
      id: `thank-you@${interviewer.id}`,
      kind: "thank-you",
      person,
      to: interviewer.name,
      from: end,
      due: addMillis(end, FOLLOW_UP_LIMITS.thankYouHours * HOUR),
      written,
      subject,
      body: [
        `Dear ${firstName(interviewer.name)},`,
        `thank you for the conversation today. What stays with me is ${withoutStop(moment)}.`,
        link,
        `I would be glad to work on this at ${company.name}.`,
        `Best regards\n${signedBy(situation)}`,
      ].join("\n\n"),
      problems: sameAsOthers(situation, written),
    },
    situation,
  );
}

const withoutStop = (text: string): string => text.replace(/[.!?]+$/, "");

/** A sentence from a story of the candidate's own that suits this person. */
function linkFor(person: Person, { stories }: Situation): string {
  const [story] = leadStories(
    person,
    stories.map((use) => use.story),
  );
  if (!story) return "[one or two sentences that tie your own work to it]";
  const effect = story.effect?.text ?? story.result;
  return effect
    ? `It reminded me of our ${lowerFirstWord(story.title)}: ${effect.replace(/[.]$/, "")}.`
    : `It reminded me of our ${lowerFirstWord(story.title)}. [say in a sentence what came of it]`;
}

const lowerFirstWord = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Two notes that share most of their words read as one copied note. */
function sameAsOthers({ application }: Situation, written: Message | undefined): readonly string[] {
  if (!written?.body) return [];
  const own = written.body;
  return application.messages
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

const recruiterOf = ({ people }: Situation): Person | undefined => peopleOf(people, "AUD-REC")[0];

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
  const { candidate, application } = situation;
  const process = candidate.otherProcesses.find(isCompeting);
  if (!process || application.outcome) return [];
  const date = process.answerBy ?? process.offerExpectedBy;
  const stage = process.stage === "offer" ? "an offer from" : "in the last stage with";
  const when = date ? formatDate(date) : "[date]";
  return [
    followUp(
      {
        id: "competing-offer",
        kind: "competing-offer",
        ...toRecruiter(situation),
        from: situation.anchors.E,
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

const messageOf = ({ application }: Situation, kind: MessageKind): Message | undefined => {
  const own = application.messages.filter((message) => message.kind === kind);
  return own.find(({ sentAt }) => sentAt) ?? own[0];
};

function statusCheck(situation: Situation): readonly FollowUp[] {
  const span = checkWindow(situation);
  if (!span || situation.application.outcome) return [];
  const { application, window } = situation;
  const named = window
    ? `You named ${formatDate(window)} for the decision.`
    : `It has been ${FOLLOW_UP_DAYS.checkWithoutWindow} days since then.`;
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
