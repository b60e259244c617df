import type { OtherProcess } from "../../model/candidate.ts";
import {
  addDays,
  addDaysToDate,
  endOfDate,
  formatDate,
  type Instant,
  isBefore,
  localDate,
  type LocalDate,
  toMillis,
} from "../../time.ts";
import { FOLLOW_UP_DAYS } from "../../playbook/timeline.ts";
import { compareText } from "../../compare-text.ts";
import { sentMessage } from "./follow-up-dates.ts";
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
  /** The day by which their decision is expected. */
  readonly decisionBy?: LocalDate;
  /** The last day on which they want an answer to an offer. */
  readonly answerBy?: LocalDate;
}

/** An offer that has to be answered before another decision can be known. */
interface ProcessClash {
  readonly processId: string;
  readonly company: string;
  readonly answerBy: LocalDate;
  /** The day by which the other decision is expected. */
  readonly decisionBy: LocalDate;
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
 * Offer deadlines against the day by which each decision is expected. Only real and
 * active processes count: what is not genuine must never be mentioned (PP-03).
 */
export function parallelProcesses(situation: Situation): Processes {
  const { application, candidate } = situation;
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
  return { lines, clashes, asks: asksOf(situation, others, clashes) };
}

const dayOf = ({ decisionBy, answerBy }: ProcessLine): LocalDate =>
  answerBy ?? decisionBy ?? "9999-12-31";

const lineOf = ({ id, company, stage, offerExpectedBy, answerBy }: OtherProcess): ProcessLine => ({
  processId: id,
  company,
  stage,
  ...(offerExpectedBy && { decisionBy: offerExpectedBy }),
  ...(answerBy && { answerBy }),
});

/** Their window where they named one, else a week after the round (TL-23). */
function ownDecision({ window, anchors, timeZone, application }: Situation): {
  readonly decisionBy?: LocalDate;
} {
  if (application.outcome) return { decisionBy: localDate(application.outcome.at, timeZone) };
  if (window) return { decisionBy: window };
  if (!anchors.E) return {};
  const day = localDate(anchors.E, timeZone);
  return { decisionBy: addDaysToDate(day, FOLLOW_UP_DAYS.checkWithoutWindow) };
}

function clashOf(
  processId: string,
  company: string,
  answerBy: LocalDate,
  { company: against, decisionBy }: ProcessLine,
): readonly ProcessClash[] {
  if (decisionBy === undefined || decisionBy <= answerBy) return [];
  const days = (Date.parse(decisionBy) - Date.parse(answerBy)) / 86_400_000;
  return [{ processId, company, answerBy, decisionBy, against, daysShort: days }];
}

/** Days before a date at which asking still helps ([SPEC]). */
const ASK_DAYS_BEFORE = 2;

/** By when to speak of a date, so that they can still act on it; now, where that is past. */
function askBy(date: LocalDate, { now, timeZone }: Situation): Instant {
  const wished = addDays(endOfDate(date, timeZone), -ASK_DAYS_BEFORE, timeZone);
  return isBefore(wished, now) ? now : wished;
}

/** What to tell this employer of, if anything: an offer first, then the nearest date. */
export const mostPressing = ({ candidate, now, timeZone }: Situation): OtherProcess | undefined => {
  const today = localDate(now, timeZone);
  return candidate.otherProcesses
    .filter((process) => isCompeting(process) && (dateOf(process) ?? today) >= today)
    .sort(
      (a, b) =>
        Number(b.stage === "offer") - Number(a.stage === "offer") ||
        compareText(dateOf(a) ?? "9", dateOf(b) ?? "9"),
    )[0];
};

/** When to tell of it: after the interview where that is in time, else now. */
export function competingWindow(situation: Situation): {
  readonly from?: Instant;
  readonly due?: Instant;
} {
  const { anchors } = situation;
  const process = mostPressing(situation);
  const date = process && dateOf(process);
  const due = date && askBy(date, situation);
  const canWait = anchors.E !== undefined && (due === undefined || isBefore(anchors.E, due));
  return { ...(canWait && anchors.E && { from: anchors.E }), ...(due && { due }) };
}

/** The date of another process that matters to this one. */
export const dateOf = ({ answerBy, offerExpectedBy }: OtherProcess): LocalDate | undefined =>
  answerBy ?? offerExpectedBy;

function asksOf(
  situation: Situation,
  others: readonly OtherProcess[],
  clashes: readonly ProcessClash[],
): readonly ProcessAsk[] {
  const { application, now, timeZone } = situation;
  const today = localDate(now, timeZone);
  const latest = (date: LocalDate): Instant => askBy(date, situation);
  const told = sentMessage(situation, "competing-offer") !== undefined;
  const company = application.company.name;
  const tell = others.filter(isCompeting).flatMap((process): readonly ProcessAsk[] => {
    const date = dateOf(process);
    if (application.outcome || told || date === undefined || date < today) return [];
    return [
      {
        whom: `the recruiter at ${company}`,
        text: `Say that ${process.company} is at its ${process.stage === "offer" ? "offer" : "last"} stage, with the date, and ask whether their decision can come before it`,
        by: latest(date),
        processId: process.id,
      },
    ];
  });
  const open = clashes.filter(({ answerBy }) => answerBy >= today);
  const extend = open.map((clash): ProcessAsk => ({
    whom: clash.company,
    text: `Ask for ${clash.daysShort} more ${clash.daysShort === 1 ? "day" : "days"}: the decision at ${clash.against} is expected by ${formatDate(clash.decisionBy)}`,
    by: latest(clash.answerBy),
    processId: clash.processId,
  }));
  return [...tell, ...extend].sort((a, b) => toMillis(a.by) - toMillis(b.by));
}
