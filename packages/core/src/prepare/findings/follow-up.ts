import { groupBy } from "../../group-by.ts";
import type { Message, MessageKind } from "../../model/groundwork.ts";
import { PROOF_LIMITS } from "../../playbook/checklists.ts";
import { type RuleId, RULE_LIMITS } from "../../playbook/rules.ts";
import { isAtOrBefore, isBefore, localDate, toMillis } from "../../time.ts";
import {
  checkWindow,
  followUpDates,
  knownAt,
  sentMessage,
  silenceFrom,
} from "../situation/follow-up-dates.ts";
import { areThanksOver } from "../situation/let-go.ts";
import { dateOf, isCompeting } from "../situation/processes.ts";
import { countSentences, countWords } from "../situation/sentences.ts";
import { warningSigns } from "../situation/signs.ts";
import { hasCome, hasPassed, latestOf } from "../situation/situation.ts";
import {
  about,
  type Cause,
  type Facts,
  type ObjectRef,
  personRef,
  processRef,
  type RuleTest,
  when,
} from "./rule.ts";

const messagesOf = ({ messages }: Facts, kind: MessageKind): readonly Message[] =>
  messages.filter((message) => message.kind === kind);

const sentOf = (facts: Facts, kind: MessageKind): readonly Message[] =>
  messagesOf(facts, kind)
    .filter(({ sentAt }) => sentAt)
    .sort((a, b) => toMillis(a.sentAt ?? "") - toMillis(b.sentAt ?? ""));

const messageRef = ({ id, kind }: Message): ObjectRef => ({
  kind: "message",
  id,
  name: kind.replaceAll("-", " "),
});

/** The people a message went to, else the message itself. */
function receivers({ application }: Facts, message: Message): readonly ObjectRef[] {
  const people = application.interviewers.filter(({ id }) => message.toIds.includes(id));
  return people.length > 0 ? people.map(personRef) : [messageRef(message)];
}

const eachThanks = (
  facts: Facts,
  detailOf: (message: Message) => string | boolean,
): readonly Cause[] =>
  sentOf(facts, "thank-you").flatMap((message) => {
    const detail = detailOf(message);
    if (detail === false) return [];
    return [about(receivers(facts, message), detail === true ? undefined : detail)];
  });

const isUndecided = ({ application }: Facts): boolean => application.outcome === undefined;

/** Follow-up and waiting (domain.md 20.11). */
export const FOLLOW_UP_RULES = {
  "R-113": (facts) =>
    facts.people
      .filter(({ interviewer, sessions }) => {
        const SE = latestOf(sessions.map(({ end }) => end));
        const isLate = hasPassed(facts, "SE+24h", { SE }) && !areThanksOver(facts, SE);
        return isLate && !sentMessage(facts, "thank-you", interviewer.id);
      })
      .map(({ interviewer }) => about(personRef(interviewer))),
  "R-114": (facts) =>
    eachThanks(facts, ({ groupSend, toIds }) => groupSend === true || toIds.length > 1),
  "R-115": (facts) => {
    const thanks = sentOf(facts, "thank-you");
    const named = thanks.filter(({ specificReference }) => specificReference);
    const same = groupBy(named, ({ specificReference }) =>
      (specificReference ?? "").trim().toLowerCase(),
    );
    return [
      ...thanks
        .filter(({ specificReference }) => !specificReference)
        .map((message) => about(receivers(facts, message), "names nothing of theirs")),
      ...[...same.values()]
        .filter((messages) => messages.length > 1)
        .map((messages) =>
          about(
            messages.flatMap((message) => receivers(facts, message)),
            `“${messages[0]?.specificReference}” each time`,
          ),
        ),
    ];
  },
  "R-116": (facts) =>
    eachThanks(facts, ({ valueLink }) => {
      const sentences = countSentences(valueLink ?? "");
      const fits = sentences >= 1 && sentences <= PROOF_LIMITS.valueLinkSentencesMax;
      return fits ? false : `${sentences} ${sentences === 1 ? "sentence" : "sentences"}`;
    }),
  "R-117": (facts) =>
    eachThanks(facts, ({ body }) => {
      const words = countWords(body ?? "");
      return words > RULE_LIMITS.thankYouWordsMax ? `${words} words` : false;
    }),
  "R-118": (facts) => {
    const tooEarly = ({ sentAt }: Message): boolean => {
      // What they announced later does not make it early.
      const from = checkWindow(knownAt(facts, sentAt))?.from;
      return sentAt !== undefined && from !== undefined && isBefore(sentAt, from);
    };
    return sentOf(facts, "status-check")
      .filter(tooEarly)
      .map((message) => about(messageRef(message)));
  },
  "R-119": (facts) => {
    const checks = sentOf(facts, "status-check");
    return checks.length > 1 ? [about(checks.map(messageRef), `${checks.length} sent`)] : [];
  },
  "R-120": (facts) => {
    const [check] = sentOf(facts, "status-check");
    return sentOf(facts, "final-note")
      .filter(({ sentAt }) => {
        const dates = followUpDates(knownAt(facts, sentAt));
        if (!sentAt || !check?.sentAt || isBefore(sentAt, check.sentAt)) return true;
        return dates !== undefined && localDate(sentAt, facts.timeZone) < dates.finalNote;
      })
      .map((message) => about(messageRef(message)));
  },
  "R-121": (facts) => {
    const chasers = [...sentOf(facts, "status-check"), ...sentOf(facts, "final-note")];
    return chasers.length > RULE_LIMITS.chasersMax
      ? [about(chasers.map(messageRef), `${chasers.length} sent`)]
      : [];
  },
  "R-122": (facts) => {
    const due = checkWindow(facts)?.due;
    const late = due !== undefined && isBefore(due, facts.now);
    return when(facts, late && isUndecided(facts) && !sentMessage(facts, "status-check"));
  },
  "R-123": (facts) =>
    sentMessage(facts, "competing-offer") || !isUndecided(facts)
      ? []
      : facts.candidate.otherProcesses
          .filter(
            (process) =>
              isCompeting(process) &&
              (dateOf(process) ?? "") >= localDate(facts.now, facts.timeZone),
          )
          .map((process) => about(processRef(process), dateOf(process))),
  "R-124": (facts) =>
    facts.candidate.otherProcesses.some(({ genuine }) => genuine)
      ? []
      : messagesOf(facts, "competing-offer").map((message) => about(messageRef(message))),
  "R-125": (facts) => {
    const others = facts.candidate.otherProcesses.filter(({ status }) => status !== "closed");
    const allPaused = others.length > 0 && others.every(({ status }) => status === "paused");
    return isUndecided(facts) && allPaused ? [about(others.map(processRef))] : [];
  },
  "R-126": (facts) =>
    when(
      facts,
      (hasCome(facts, "E+7d") || facts.application.outcome?.kind === "rejected") &&
        !facts.application.outcomePlan.rejectionReplyDraft &&
        !sentMessage(facts, "decline-reply"),
    ),
  "R-127": (facts) => {
    const from = silenceFrom(facts);
    const silent = from !== undefined && !isAtOrBefore(facts.now, from);
    return when(facts, silent && isUndecided(facts));
  },
  "R-128": (facts) => {
    const signs = warningSigns(facts);
    return when(facts, signs.length >= RULE_LIMITS.warningSignsMin, signs.join(", "));
  },
  "R-129": (facts) =>
    when(
      facts,
      facts.pay.illegal.some(({ rule }) => rule === "R-129"),
    ),
} satisfies Partial<Record<RuleId, RuleTest>>;
