import type { AudienceId } from "../../model/audience.ts";
import type { AskId, WeakAskId } from "../../model/ask.ts";
import { TOPIC_WORDS } from "../../playbook/asking.ts";
import { AUDIENCES } from "../../playbook/audiences.ts";
import { ASKS, ASK_LIMITS, WEAK_ASKS } from "../../playbook/questions.ts";
import type { RuleId } from "../../playbook/rules.ts";
import { WEAK_ASK_WORDS } from "../../playbook/weak-asks.ts";
import type { Situation } from "../situation/situation.ts";
import { homeOf, type Person, peopleOf } from "../situation/people.ts";
import { type AssignedQuestion, distinctMinFor, isAsk, isWeakAsk } from "../situation/questions.ts";
import { hasAnyWord, sameWords } from "../../words.ts";
import { about, type Cause, type Facts, personRef, type RuleTest, when } from "./rule.ts";

/** One question in the hands of one person. */
export interface Held {
  readonly person: Person;
  readonly question: AssignedQuestion;
}

/** Every question in somebody's hands: the plan, or the proposal that stands in for it. */
function held({ people, board }: Room): readonly Held[] {
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

/**
 * Which weak form a question is, by its id or its words; pure logistics are no weakness where a
 * recruiter hears them.
 */
export function weakFormOf({
  person,
  question: { questionId, text },
}: Held): WeakAskId | undefined {
  if (isWeakAsk(questionId)) return questionId;
  if (questionId !== undefined) return undefined;
  const plain = text.replace(/['’]s\b/gu, " is");
  return WEAK_IDS.filter((id) => id !== "QB-W7" || person.audience !== "AUD-REC").find(
    (id) => sameWords(WEAK_ASKS[id].text, plain) || hasAnyWord(plain, WEAK_ASK_WORDS[id]),
  );
}

const WEAK_IDS = Object.keys(WEAK_ASKS) as readonly WeakAskId[];

const DISPUTED: ReadonlySet<string | undefined> = new Set(["QB-24", "QB-25"]);

/** What can be wrong with a single question, whoever else asks what. */
export const ASK_TESTS = {
  "R-058": (one) => weakFormOf(one) !== undefined,
  "R-059": ({ question }) => DISPUTED.has(question.questionId),
  "R-060": (one) => one.person.audience === "AUD-EXEC" && isAbout(one, "pay"),
  "R-061": (one, { pay }) =>
    !pay.openedByEmployer && one.person.audience !== "AUD-EXEC" && isAbout(one, "pay"),
  "R-062": (one, { pay }) =>
    isAbout(one, "benefits") && !(one.person.audience === "AUD-REC" && pay.openedByEmployer),
  "R-063": (one) => one.person.audience === "AUD-PEER" && isAbout(one, "reporting-lines"),
  "R-064": ({ person: { audience }, question: { questionId } }) =>
    isAsk(questionId) &&
    audience !== undefined &&
    ![...ASKS[questionId].best, ...ASKS[questionId].also].includes(audience),
} satisfies Partial<Record<RuleId, (one: Held, situation: Pick<Situation, "pay">) => boolean>>;

const eachThat =
  (rule: keyof typeof ASK_TESTS): RuleTest =>
  (facts) =>
    each(facts, (one) => ASK_TESTS[rule](one, facts));

type Room = Pick<Situation, "people" | "board">;

/** People of an audience that is there and gets none of the questions that are made for it. */
export function withoutSignature(room: Room, audience: AudienceId): readonly Person[] {
  const signatures: readonly (string | undefined)[] = AUDIENCES[audience].signatureQuestions;
  const asked = held(room).some(({ question }) => signatures.includes(question.questionId));
  return asked ? [] : peopleOf(room.people, audience);
}

const lacksSignature = (facts: Facts, audience: AudienceId): readonly Cause[] =>
  withoutSignature(facts, audience).map(({ interviewer }) => about(personRef(interviewer)));

/** Whether nobody is asked what the work will be measured by, or what is hard about it. */
export const lacksSubstance = (room: Room): boolean =>
  room.people.length > 0 &&
  !held(room).some(
    ({ question: { questionId } }) => isAsk(questionId) && isOfSubstance(questionId),
  );

export const isOfSubstance = (id: AskId): boolean =>
  ["success", "challenge"].includes(ASKS[id].topic);

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
  "R-058": eachThat("R-058"),
  "R-059": eachThat("R-059"),
  "R-060": eachThat("R-060"),
  "R-061": eachThat("R-061"),
  "R-062": eachThat("R-062"),
  "R-063": eachThat("R-063"),
  "R-064": eachThat("R-064"),
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
  "R-068": (facts) => when(facts, lacksSubstance(facts)),
} satisfies Partial<Record<RuleId, RuleTest>>;
