import type { AudienceId } from "../../model/audience.ts";
import { TOPIC_WORDS } from "../../playbook/asking.ts";
import { AUDIENCES } from "../../playbook/audiences.ts";
import { ASKS, ASK_LIMITS, WEAK_ASKS } from "../../playbook/questions.ts";
import type { RuleId } from "../../playbook/rules.ts";
import { homeOf, type Person, peopleOf } from "../situation/people.ts";
import { type AssignedQuestion, distinctMinFor, isAsk, isWeakAsk } from "../situation/questions.ts";
import { hasAnyWord, sameWords } from "../../words.ts";
import { about, type Cause, type Facts, personRef, type RuleTest, when } from "./rule.ts";

interface Held {
  readonly person: Person;
  readonly question: AssignedQuestion;
}

/** Every question in somebody's hands: the plan, or the proposal that stands in for it. */
function held({ people, board }: Facts): readonly Held[] {
  const own = new Map(board.people.map((entry) => [entry.interviewerId, entry.own]));
  return people.flatMap((person) =>
    (own.get(person.interviewer.id) ?? []).map((question) => ({ person, question })),
  );
}

const each = (facts: Facts, isWrong: (held: Held) => boolean): readonly Cause[] =>
  held(facts)
    .filter(isWrong)
    .map(({ person, question }) => about(personRef(person.interviewer), `“${question.text}”`));

/** Only words of one's own can stray: the playbook keeps to its subjects. */
const isAbout = ({ question }: Held, topic: keyof typeof TOPIC_WORDS): boolean =>
  !isAsk(question.questionId) && hasAnyWord(question.text, TOPIC_WORDS[topic]);

const isWeak = ({ questionId, text }: AssignedQuestion): boolean =>
  isWeakAsk(questionId) ||
  (questionId === undefined && Object.values(WEAK_ASKS).some((weak) => sameWords(weak.text, text)));

const DISPUTED: ReadonlySet<string | undefined> = new Set(["QB-24", "QB-25"]);

/** Whether an audience is there and gets none of the questions that are made for it. */
const lacksSignature = (facts: Facts, audience: AudienceId): readonly Cause[] => {
  const signatures: readonly (string | undefined)[] = AUDIENCES[audience].signatureQuestions;
  const asked = held(facts).some(({ question }) => signatures.includes(question.questionId));
  return asked
    ? []
    : peopleOf(facts.people, audience).map(({ interviewer }) => about(personRef(interviewer)));
};

/** Questions to ask (domain.md 20.5). */
export const QUESTION_RULES = {
  "R-052": (facts) => {
    const { distinct, people } = facts.board;
    const few = distinct < distinctMinFor(people.length);
    return when(
      facts,
      people.length > 0 && (few || distinct > ASK_LIMITS.distinctMax),
      `${distinct} different`,
    );
  },
  "R-053": ({ people, questionCounts }) =>
    people.flatMap(({ interviewer }) => {
      const count = questionCounts.get(interviewer.id) ?? 0;
      const fits = count >= ASK_LIMITS.perPersonMin && count <= ASK_LIMITS.perPersonMax;
      return fits ? [] : [about(personRef(interviewer), String(count))];
    }),
  "R-058": (facts) => each(facts, ({ question }) => isWeak(question)),
  "R-059": (facts) => each(facts, ({ question }) => DISPUTED.has(question.questionId)),
  "R-060": (facts) =>
    each(facts, (one) => one.person.audience === "AUD-EXEC" && isAbout(one, "pay")),
  "R-061": (facts) =>
    facts.pay.openedByEmployer
      ? []
      : each(facts, (one) => one.person.audience !== "AUD-EXEC" && isAbout(one, "pay")),
  "R-062": (facts) =>
    each(
      facts,
      (one) =>
        isAbout(one, "benefits") &&
        !(one.person.audience === "AUD-REC" && facts.pay.openedByEmployer),
    ),
  "R-063": (facts) =>
    each(facts, (one) => one.person.audience === "AUD-PEER" && isAbout(one, "reporting-lines")),
  "R-064": (facts) =>
    each(facts, ({ person, question: { questionId } }) => {
      if (!isAsk(questionId) || person.audience === undefined) return false;
      return ![...ASKS[questionId].best, ...ASKS[questionId].also].includes(person.audience);
    }),
  "R-065": (facts) => {
    const byHome = new Map<string, Held[]>();
    for (const one of held(facts)) {
      const key = `${homeOf(one.person)?.id} ${one.question.questionId ?? one.question.text}`;
      const same = byHome.get(key);
      if (same) same.push(one);
      else byHome.set(key, [one]);
    }
    return [...byHome.values()]
      .filter((same) => same.length > 1)
      .map((same) =>
        about(
          same.map(({ person }) => personRef(person.interviewer)),
          `“${same[0]?.question.text}”`,
        ),
      );
  },
  "R-066": (facts) => lacksSignature(facts, "AUD-REPORT"),
  "R-067": (facts) => lacksSignature(facts, "AUD-EXEC"),
  "R-068": (facts) =>
    when(
      facts,
      facts.people.length > 0 &&
        !held(facts).some(
          ({ question: { questionId } }) =>
            isAsk(questionId) && ["success", "challenge"].includes(ASKS[questionId].topic),
        ),
    ),
} satisfies Partial<Record<RuleId, RuleTest>>;
