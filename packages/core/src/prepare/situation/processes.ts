import type { OtherProcess } from "../../model/candidate.ts";
import {
  addDays,
  addDaysToDate,
  endOfDate,
  type Instant,
  isBefore,
  localDate,
  type LocalDate,
  toMillis,
} from "../../time.ts";
import { FOLLOW_UP_DAYS } from "../../playbook/timeline.ts";
import { compareText } from "../../compare-text.ts";
import type { Situation } from "./situation.ts";

/** A real process so far along that this employer should hear of it (domain.md PP-01). */
export const isCompeting = ({ genuine, status, stage }: OtherProcess): boolean =>
  genuine && status === "active" && stage !== "early";

/** One process on the common time line. */
interface ProcessLine {
  /** The id of the other process; absent for the application itself. */
  readonly processId?: string;
  readonly company: string;
  readonly stage: "this" | OtherProcess["stage"];
  /** The first day on which their decision can be known. */
  readonly decisionFrom?: LocalDate;
  /** The last day on which they want an answer to an offer. */
  readonly answerBy?: LocalDate;
}

/** An offer that has to be answered before another decision can be known. */
interface ProcessClash {
  readonly processId: string;
  readonly company: string;
  readonly answerBy: LocalDate;
  /** The earliest day on which the other decision can be known. */
  readonly decisionFrom: LocalDate;
  readonly against: string;
  readonly daysShort: number;
}

/** What to ask whom, and by when, to bring decisions together; never a bluff (PP-03). */
interface ProcessAsk {
  readonly whom: string;
  readonly text: string;
  readonly by: Instant;
  readonly processId?: string;
}

/** All processes on one time line (domain.md 17.3). */
export interface Processes {
  readonly lines: readonly ProcessLine[];
  readonly clashes: readonly ProcessClash[];
  readonly asks: readonly ProcessAsk[];
}

/**
 * Offer deadlines against the earliest day on which each decision can be known. Only real and
 * active processes count: what is not genuine must never be mentioned (PP-03).
 */
export function parallelProcesses(situation: Situation): Processes {
  const { application, candidate, timeZone, now } = situation;
  const others = candidate.otherProcesses.filter(
    ({ genuine, status }) => genuine && status === "active",
  );
  const own: ProcessLine = {
    company: application.company.name,
    stage: "this",
    ...ownDecision(situation),
  };
  const lines = [own, ...others.map(lineOf)].sort(
    (a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.company, b.company),
  );
  const clashes = lines.flatMap((line) =>
    line.processId !== undefined && line.answerBy !== undefined
      ? lines
          .filter((other) => other !== line)
          .flatMap((other) =>
            clashOf(line.processId ?? "", line.company, line.answerBy ?? "", other),
          )
      : [],
  );
  return { lines, clashes, asks: asksOf(situation, others, clashes, now, timeZone) };
}

const dayOf = ({ decisionFrom, answerBy }: ProcessLine): LocalDate =>
  answerBy ?? decisionFrom ?? "9999-12-31";

const lineOf = ({ id, company, stage, offerExpectedBy, answerBy }: OtherProcess): ProcessLine => ({
  processId: id,
  company,
  stage,
  ...(offerExpectedBy && { decisionFrom: offerExpectedBy }),
  ...(answerBy && { answerBy }),
});

/** Their window where they named one, else a week after the round (TL-23). */
function ownDecision({ window, anchors, timeZone, application }: Situation): {
  readonly decisionFrom?: LocalDate;
} {
  if (application.outcome) return { decisionFrom: localDate(application.outcome.at, timeZone) };
  if (window) return { decisionFrom: window };
  if (!anchors.E) return {};
  const day = localDate(anchors.E, timeZone);
  return { decisionFrom: addDaysToDate(day, FOLLOW_UP_DAYS.checkWithoutWindow) };
}

function clashOf(
  processId: string,
  company: string,
  answerBy: LocalDate,
  { company: against, decisionFrom }: ProcessLine,
): readonly ProcessClash[] {
  if (decisionFrom === undefined || decisionFrom <= answerBy) return [];
  const days = (Date.parse(decisionFrom) - Date.parse(answerBy)) / 86_400_000;
  return [{ processId, company, answerBy, decisionFrom, against, daysShort: days }];
}

/** Days before a date at which asking still helps ([SPEC]). */
const ASK_DAYS_BEFORE = 2;

function asksOf(
  situation: Situation,
  others: readonly OtherProcess[],
  clashes: readonly ProcessClash[],
  now: Instant,
  timeZone: string,
): readonly ProcessAsk[] {
  const { application } = situation;
  const latest = (date: LocalDate): Instant => {
    const wished = addDays(endOfDate(date, timeZone), -ASK_DAYS_BEFORE, timeZone);
    return isBefore(wished, now) ? now : wished;
  };
  const told = application.messages.some(
    ({ kind, sentAt }) => kind === "competing-offer" && sentAt,
  );
  const company = application.company.name;
  const tell = others.filter(isCompeting).flatMap((process): readonly ProcessAsk[] => {
    const date = process.answerBy ?? process.offerExpectedBy;
    if (told || date === undefined) return [];
    return [
      {
        whom: `the recruiter at ${company}`,
        text: `Say that ${process.company} is at its ${process.stage === "offer" ? "offer" : "last"} stage, with the date, and ask whether their decision can come before it`,
        by: latest(date),
        processId: process.id,
      },
    ];
  });
  const extend = clashes.map((clash): ProcessAsk => ({
    whom: clash.company,
    text: `Ask for ${clash.daysShort} more ${clash.daysShort === 1 ? "day" : "days"}: ${clash.against} decides on ${clash.decisionFrom} at the earliest`,
    by: latest(clash.answerBy),
    processId: clash.processId,
  }));
  return [...tell, ...extend].sort((a, b) => toMillis(a.by) - toMillis(b.by));
}
