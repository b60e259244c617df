import { cut } from "../reading/clean-text.ts";
import { monthsBetween, periodsIn } from "../reading/when.ts";
import { folded } from "../reading/words.ts";
import { claim, oneLine, type ResumeClaim } from "./claim.ts";
import { isTitle } from "./post-words.ts";
import type { ResumeJob } from "./reading.ts";

const isSameEmployer = (a: ResumeJob, b: ResumeJob): boolean =>
  folded(a.employer ?? "") === folded(b.employer ?? "");

const yearsOf = ({ start, end }: ResumeJob): string =>
  [start, end].map((date) => date?.slice(0, 4) ?? "").join("–");

/** Of several posts at one employer, the first named is the one that people speak of. */
export function titleClaims(
  job: ResumeJob,
  before: readonly ResumeJob[],
  all: readonly ResumeJob[],
): readonly ResumeClaim[] {
  const { employer, title } = job;
  if (title === undefined) return [];
  const isEarlier = before.some((other) => isSameEmployer(other, job));
  const period = isEarlier && all.length > 1 && yearsOf(job) !== "–" ? `, ${yearsOf(job)}` : "";
  const subject = employer === undefined ? `title${period}` : `title at ${employer}${period}`;
  const later = promotionIn(title);
  const value = cut(oneLine(later?.rest ?? title), 300);
  const held = claim({ kind: "CK-02", subject, value, certainty: "exact" });
  if (!later || employer === undefined) return [held];
  const since = `start as ${later.title} at ${employer}`;
  return [
    held,
    claim({ kind: "CK-01", subject: since, value: later.since, certainty: "exact", words: title }),
  ];
}

/** "Senior Data Engineer, Team Lead since 2023": the later title, and the whole without its date. */
function promotionIn(
  title: string,
): { readonly title: string; readonly since: string; readonly rest: string } | undefined {
  const [period] = periodsIn(title);
  if (!period?.from || period.to !== undefined) return undefined;
  const before = title.slice(0, period.start).trimEnd();
  const [, later = ""] = /[,;(]\s*(?:later |then |now )?([^,;()]{2,80})$/.exec(before) ?? [];
  if (!isTitle(later)) return undefined;
  const rest = `${before}${title.slice(period.end)}`;
  return { title: oneLine(later), since: period.from, rest };
}

export function timeClaims(jobs: readonly ResumeJob[]): readonly ResumeClaim[] {
  return jobs.flatMap((job, index) => {
    const { employer } = job;
    if (employer === undefined) return [];
    const stints = jobs.filter((other) => isSameEmployer(other, job));
    const single =
      stints.length > 1 && job.title !== undefined
        ? timeOf([job], `as ${job.title} at ${employer}`)
        : [];
    const isFirst = jobs.findIndex((other) => isSameEmployer(other, job)) === index;
    return isFirst ? [...timeOf(stints, `at ${employer}`), ...single] : single;
  });
}

/** When it began and ended, and how long that was; a post still held has no length yet. */
function timeOf(stints: readonly ResumeJob[], where: string): readonly ResumeClaim[] {
  const start = stints.flatMap((stint) => stint.start ?? []).toSorted()[0];
  const end = stints.some(({ isCurrent }) => isCurrent)
    ? undefined
    : stints
        .flatMap((stint) => stint.end ?? [])
        .toSorted()
        .at(-1);
  const certainty = "exact" as const;
  return [
    ...(start === undefined
      ? []
      : [claim({ kind: "CK-01", subject: `start ${where}`, value: start, certainty })]),
    ...(end === undefined
      ? []
      : [claim({ kind: "CK-01", subject: `end ${where}`, value: end, certainty })]),
    ...(start === undefined || end === undefined ? [] : lengthOf(start, end, where)),
  ];
}

function lengthOf(start: string, end: string, where: string): readonly ResumeClaim[] {
  const subject = `time ${where}`;
  const months = monthsBetween(start, end);
  if (months !== undefined)
    return [claim({ kind: "CK-01", subject, value: months, unit: "months", certainty: "exact" })];
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  return years > 0
    ? [claim({ kind: "CK-01", subject, value: years, unit: "years", certainty: "about" })]
    : [];
}
