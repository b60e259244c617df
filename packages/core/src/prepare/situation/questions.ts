import { groupBy } from "../../group-by.ts";
import type { AudienceId } from "../../model/audience.ts";
import type { Application } from "../../model/application.ts";
import type { Interview } from "../../model/interview.ts";
import { ASK_IDS, type AskId, type WeakAskId } from "../../model/ask.ts";
import type { PlannedQuestion } from "../../model/question.ts";
import { AUDIENCES } from "../../playbook/audiences.ts";
import { ASK_LIMITS, ASKS, WEAK_ASKS } from "../../playbook/questions.ts";
import { isBefore, toMillis } from "../../time.ts";
import { asWords } from "../../words.ts";
import { compareText } from "../../compare-text.ts";
import type { Anchors } from "./offset.ts";
import { homeOf, type Person } from "./people.ts";

/** One question in the hands of one person. */
export interface AssignedQuestion {
  /** Absent for a question in the candidate's own words. */
  readonly questionId?: AskId | WeakAskId;
  readonly text: string;
  readonly reveals?: string;
  /** The planned question it comes from; absent while it is only proposed. */
  readonly plannedId?: string;
  readonly askedAt?: string;
}

export interface PersonQuestions {
  readonly interviewerId: string;
  readonly own: readonly AssignedQuestion[];
  readonly spares: readonly AssignedQuestion[];
}

/** The same, with what else the playbook has for this person. */
export interface PersonBoard extends PersonQuestions {
  readonly others: readonly AssignedQuestion[];
}

export interface QuestionBoard {
  readonly people: readonly PersonBoard[];
  readonly distinct: number;
  /** Whether the candidate planned these, or the playbook proposes them. */
  readonly from: "plan" | "proposal";
  /** What is wrong with the numbers (domain.md 8.5, step 6); empty if nothing. */
  readonly problems: readonly string[];
}

/** Who is in the room, and what was planned and asked before: all that the assignment needs. */
export interface Seating {
  readonly application: Application;
  readonly people: readonly Person[];
  readonly earlier: readonly Interview[];
  /** When this interview begins: what was asked before that is asked. */
  readonly anchors: Pick<Anchors, "T">;
}

/**
 * For each person the candidate's own plan where there is one, else the proposal of domain.md 8.5
 * without what is planned for others who hear it.
 */
export function questionBoard(seating: Seating): QuestionBoard {
  const planned = plannedHere(seating);
  const mine = groupBy(planned, ({ interviewerId }) => interviewerId);
  const audiences = new Map(
    seating.people.map(({ interviewer, audience }) => [interviewer.id, audience]),
  );
  const asked = askedBefore(seating);
  const homes = new Map(
    seating.people.map((person) => [person.interviewer.id, homeOf(person)?.id]),
  );
  const isHeard = (interviewerId: string, { questionId }: AssignedQuestion): boolean =>
    planned.some(
      (other) =>
        other.questionId === questionId &&
        homes.get(other.interviewerId) === homes.get(interviewerId),
    );
  const people = inTheirOrder(seating).map(({ interviewerId, own, spares }): PersonBoard => {
    const chosen =
      mine.get(interviewerId)?.map(fromPlan) ??
      own.filter((question) => !isHeard(interviewerId, question));
    const taken = new Set(chosen.map(({ questionId }) => questionId));
    const free = [...own, ...spares].filter(({ questionId }) => !taken.has(questionId));
    for (const { questionId } of free) taken.add(questionId);
    const others = suitingFor(audiences.get(interviewerId), asked)
      .filter((id) => !taken.has(id))
      .map(assigned);
    return { interviewerId, own: chosen, spares: free, others };
  });
  const distinct = new Set(
    people.flatMap(({ own }) => own.map(({ questionId, text }) => questionId ?? text)),
  ).size;
  return {
    people,
    distinct,
    from: planned.length === 0 ? "proposal" : "plan",
    problems: problemsOf(seating, people, distinct),
  };
}

/** Whom to ask what, as people stand in the room and not in the order of handing out. */
function inTheirOrder(seating: Seating): readonly PersonQuestions[] {
  const byId = new Map(proposeQuestions(seating).map((one) => [one.interviewerId, one]));
  return seating.people.flatMap(({ interviewer }) => byId.get(interviewer.id) ?? []);
}

function fromPlan({ id, questionId, text, askedAt }: PlannedQuestion): AssignedQuestion {
  const known = isAsk(questionId)
    ? assigned(questionId)
    : isWeakAsk(questionId)
      ? { questionId, text: WEAK_ASKS[questionId].text }
      : undefined;
  return {
    ...known,
    text: text ?? known?.text ?? "",
    plannedId: id,
    ...(askedAt && { askedAt }),
  };
}

/** Every question that suits an audience and was not asked before, best suited first. */
function suitingFor(audience: AudienceId | undefined, asked: WasAsked): readonly AskId[] {
  if (!audience) return [];
  const open = ASK_IDS.filter(
    (id) => ASKS[id].heldBack !== "before-the-round" && !asked({ questionId: id }),
  );
  return [
    ...open.filter((id) => ASKS[id].best.includes(audience)),
    ...open.filter((id) => ASKS[id].also.includes(audience)),
  ];
}

const isOfBefore = ({ anchors: { T } }: Seating, { askedAt }: PlannedQuestion): boolean =>
  askedAt !== undefined && T !== undefined && isBefore(askedAt, T);

/** What is planned for the people of this interview, and was not asked in an earlier one. */
export function plannedHere(seating: Seating): readonly PlannedQuestion[] {
  const here = new Set(seating.people.map(({ interviewer }) => interviewer.id));
  return seating.application.plannedQuestions.filter(
    (question) => here.has(question.interviewerId) && !isOfBefore(seating, question),
  );
}

/** A question by its id, its words, or both. */
interface AnyQuestion {
  readonly questionId?: string | undefined;
  readonly text?: string | undefined;
}

type WasAsked = (question: AnyQuestion) => boolean;

/** Whether the candidate put a question to somebody in an earlier interview, by id or by words. */
export function askedBefore(seating: Seating): WasAsked {
  const { application, earlier } = seating;
  const asked: readonly AnyQuestion[] = [
    ...application.notes.filter(
      ({ kind, interviewId }) => kind === "i-asked" && earlier.some(({ id }) => id === interviewId),
    ),
    ...application.plannedQuestions.filter((question) => isOfBefore(seating, question)),
  ];
  const ids = new Set(asked.flatMap(({ questionId }) => questionId ?? []));
  const texts = new Set(asked.flatMap(({ text }) => (text === undefined ? [] : asWords(text))));
  return ({ questionId, text }) => {
    if (questionId !== undefined && ids.has(questionId)) return true;
    const words = text === undefined ? ASK_WORDS.get(questionId) : asWords(text);
    return words !== undefined && texts.has(words);
  };
}

/** The playbook's questions as words, worked out once. */
const ASK_WORDS: ReadonlyMap<string | undefined, string> = new Map(
  ASK_IDS.map((id) => [id, asWords(ASKS[id].text)]),
);

export const isAsk = (id: string | undefined): id is AskId =>
  id !== undefined && Object.hasOwn(ASKS, id);

export const isWeakAsk = (id: string | undefined): id is WeakAskId =>
  id !== undefined && Object.hasOwn(WEAK_ASKS, id);

const assigned = (questionId: AskId): AssignedQuestion => ({
  questionId,
  text: ASKS[questionId].text,
  reveals: ASKS[questionId].reveals,
});

/** One person alone cannot be asked four different things in two or three questions. */
export const distinctMinFor = (people: number): number =>
  Math.min(ASK_LIMITS.distinctMin, people * ASK_LIMITS.perPersonMax);

function problemsOf(
  { people: room }: Seating,
  people: readonly PersonQuestions[],
  distinct: number,
): readonly string[] {
  const { distinctMax, perPersonMin, perPersonMax } = ASK_LIMITS;
  const distinctMin = distinctMinFor(people.length);
  const names = new Map(room.map(({ interviewer }) => [interviewer.id, interviewer.name]));
  const wrong = people.filter(({ own }) => own.length < perPersonMin || own.length > perPersonMax);
  const counts = [...new Set(wrong.map(({ own }) => own.length))].map((count) =>
    countProblem(
      count,
      wrong
        .filter(({ own }) => own.length === count)
        .map(({ interviewerId }) => names.get(interviewerId) ?? interviewerId),
    ),
  );
  const few =
    distinct < distinctMin ? [`${distinct} different questions, ${distinctMin} at least`] : [];
  const many =
    distinct > distinctMax ? [`${distinct} different questions, ${distinctMax} at most`] : [];
  return [...few, ...many, ...counts];
}

/** One line for all with the same number, however many there are. */
function countProblem(count: number, names: readonly string[]): string {
  const { perPersonMin, perPersonMax } = ASK_LIMITS;
  const wanted = `not ${perPersonMin} or ${perPersonMax}`;
  const [only = ""] = names;
  const isOne = names.length === 1;
  const whom = isOne ? only : `${names.length} people: ${someOf(names)}`;
  if (count === 0) return `No question yet for ${whom}`;
  if (isOne) return `${only}: ${count}, ${wanted}`;
  return `${count} ${count === 1 ? "question" : "questions"}, ${wanted}, for ${whom}`;
}

const NAMED_MAX = 3;

/** All names where they are few, else the first two of them. */
function someOf(names: readonly string[]): string {
  const isFew = names.length <= NAMED_MAX;
  const shown = isFew ? names.slice(0, -1) : names.slice(0, 2);
  const last = isFew ? names.at(-1) : `${names.length - shown.length} others`;
  return `${shown.join(", ")} and ${last}`;
}

interface Seat {
  readonly person: Person;
  readonly audience: AudienceId | undefined;
  /** People who hear each other's questions: those of the same home session. */
  readonly home: string;
  readonly start: number;
}

/**
 * Who is asked what: signatures first, then what serves most people, then what is left
 * (domain.md 8.5, with one more pass so that a small room reaches four different questions).
 */
export function proposeQuestions(seating: Seating): readonly PersonQuestions[] {
  const seats = seating.people
    .map(seatOf)
    .sort(
      (a, b) => a.start - b.start || compareText(a.person.interviewer.id, b.person.interviewer.id),
    );
  const asked = askedBefore(seating);
  const isOpen = (id: AskId): boolean =>
    !asked({ questionId: id }) && ASKS[id].heldBack === undefined;
  const given = new Map<Seat, AskId[]>(seats.map((seat) => [seat, []]));
  const picked: AskId[] = [];

  const countOf = (seat: Seat): number => given.get(seat)?.length ?? 0;
  /** What is asked in each home session; nobody there hears it a second time. */
  const heard = new Map<string, Set<AskId>>(seats.map(({ home }) => [home, new Set()]));
  const suits = (seat: Seat, id: AskId): boolean =>
    seat.audience !== undefined &&
    [...ASKS[id].best, ...ASKS[id].also].includes(seat.audience) &&
    !given.get(seat)?.includes(id);
  const heardAtHome = (seat: Seat, id: AskId): boolean => heard.get(seat.home)?.has(id) ?? false;
  const give = (seat: Seat, id: AskId): void => {
    given.get(seat)?.push(id);
    heard.get(seat.home)?.add(id);
    if (!picked.includes(id)) picked.push(id);
  };
  const nextSignature = (seat: Seat): AskId | undefined =>
    seat.audience &&
    AUDIENCES[seat.audience].signatureQuestions.find((id) => isOpen(id) && !picked.includes(id));
  const nextPicked = (seat: Seat): AskId | undefined =>
    picked.find((id) => suits(seat, id) && !heardAtHome(seat, id));

  // Signatures, until enough different questions are on the table.
  for (const seat of seats) {
    const id = picked.length < ASK_LIMITS.signaturesMax ? nextSignature(seat) : nextPicked(seat);
    if (id) give(seat, id);
  }

  // Shared: the question that serves most of those who still need one.
  while (picked.length < ASK_LIMITS.distinctMax) {
    const needy = seats.filter((seat) => countOf(seat) < ASK_LIMITS.perPersonMin);
    const best = ASK_IDS.filter((id) => isOpen(id) && !picked.includes(id))
      .map((id) => ({ id, takers: takersOf(needy, id, suits) }))
      .reduce<{ id: AskId; takers: readonly Seat[] } | undefined>(
        (top, next) => (next.takers.length > (top?.takers.length ?? 0) ? next : top),
        undefined,
      );
    if (!best) break;
    for (const seat of best.takers) give(seat, best.id);
  }

  // Fill from what is already planned.
  for (const seat of seats) {
    while (countOf(seat) < ASK_LIMITS.perPersonMin) {
      const id = nextPicked(seat);
      if (!id) break;
      give(seat, id);
    }
  }

  // A small room: a third question where that brings a new one.
  while (picked.length < distinctMinFor(seats.length)) {
    const seat = seats
      .filter((other) => countOf(other) < ASK_LIMITS.perPersonMax && nextSignature(other))
      .sort((a, b) => countOf(a) - countOf(b))[0];
    const id = seat && nextSignature(seat);
    if (!id) break;
    give(seat, id);
  }

  return seats.map((seat) => ({
    interviewerId: seat.person.interviewer.id,
    own: (given.get(seat) ?? []).map(assigned),
    spares: picked.filter((id) => suits(seat, id) && !heardAtHome(seat, id)).map(assigned),
  }));
}

function seatOf(person: Person): Seat {
  const home = homeOf(person);
  return {
    person,
    audience: person.audience,
    home: home?.id ?? "",
    start: home ? toMillis(home.start) : 0,
  };
}

/** Of people who hear each other, only the first in order gets it. */
function takersOf(
  needy: readonly Seat[],
  id: AskId,
  suits: (seat: Seat, id: AskId) => boolean,
): readonly Seat[] {
  const homes = new Set<string>();
  return needy.filter((seat) => {
    if (homes.has(seat.home) || !suits(seat, id)) return false;
    homes.add(seat.home);
    return true;
  });
}
