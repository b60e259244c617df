import type { Found, Marked, UnreadList } from "../reading/evidence.ts";
import { found, type Line, split } from "../reading/pieces.ts";
import { periodsIn } from "../reading/when.ts";
import { type Body, bodyOf } from "./entry-body.ts";
import { isWithin, quoteOf } from "./entry-dates.ts";
import { type Head, HEADS_MAX, headsOf } from "./entry-heads.ts";
import { habitOf, type Named, namesIn } from "./entry-names.ts";
import { isFreelance, isGap } from "./post-words.ts";
import type { ResumeJob } from "./reading.ts";

type MarkedJob = Marked<ResumeJob>;

/** The posts of a section, with whatever stands under each. */
export function jobsIn(written: readonly Line[], unread: UnreadList): readonly MarkedJob[] {
  const spaced = isDoubleSpaced(written) ? written.filter(({ isBlank }) => !isBlank) : written;
  const lines = spaced.flatMap(onePostALine);
  const heads = headsOf(lines);
  const last = heads.at(HEADS_MAX - 1);
  const end = last?.to ?? lines.length;
  const beyond = lines.slice(end).find(({ isBlank }) => !isBlank);
  if (last && beyond)
    unread.add({ line: beyond.number, quote: beyond.text.trim(), why: "too_many" });
  const leave = (line: Line): void =>
    unread.add({ line: line.number, quote: line.text.trim(), why: "no_place_found" });
  for (const line of lines.slice(0, heads[0]?.from ?? lines.length)) if (!line.isBlank) leave(line);
  const habit = habitOf(heads);
  const jobs: MarkedJob[] = [];
  /** The employer under whose name the next posts may stand. */
  let umbrella: MarkedJob | undefined;
  for (const [index, head] of heads.entries()) {
    const until = heads[index + 1]?.from ?? end;
    if (head.rows.flat().some(({ text }) => isGap(text))) {
      for (const line of lines.slice(head.from, until)) if (!line.isBlank) leave(line);
      continue;
    }
    const named = namesIn(head, habit);
    for (const piece of named.left) {
      const line = lines.slice(head.from, head.to).find((one) => isWithin(piece, one));
      if (line) unread.add({ line: line.number, quote: piece.text, why: "no_place_found" });
    }
    const job = jobOf(head, named, bodyOf(lines.slice(head.to, until)));
    const isUnder = job.title && !job.employer && !isFreelance(job.title.value);
    if (isUnder && umbrella?.employer) {
      // An employer with its dates above several posts there, each with its own.
      if (isBare(umbrella) && jobs.includes(umbrella)) jobs.splice(jobs.indexOf(umbrella), 1);
      const employer: Found = { ...umbrella.employer, confidence: "guess" };
      const location = job.location ?? umbrella.location;
      jobs.push({ ...job, employer, ...(location && { location }) });
      continue;
    }
    jobs.push(job);
    if (named.isOwnLine) umbrella = job;
    else if (!umbrella || !isInside(job, umbrella)) umbrella = undefined;
  }
  return jobs;
}

const isBare = ({ title, highlights, summary }: MarkedJob): boolean =>
  !title && !summary && highlights.length === 0;

/** A post elsewhere within the time at an employer does not end that. */
const isInside = (job: MarkedJob, around: MarkedJob): boolean =>
  isBare(around) &&
  job.start !== undefined &&
  around.start !== undefined &&
  job.start.value >= around.start.value;

/** "Earlier: Clerk at Marsh (2006–2010); Trainee at Orrin (2003–2006)": several posts in one line. */
function onePostALine(line: Line): readonly Line[] {
  if (line.isBlank || !line.text.includes(";")) return [line];
  const piece = line.bullet ?? line;
  const lead = /^[^:;\d]{3,30}:\s/.exec(piece.text)?.[0].length ?? 0;
  const parts = split({ text: piece.text.slice(lead), start: piece.start + lead }, /;\s/g);
  const areDated = parts.every(({ text }) => periodsIn(text).length === 1);
  return parts.length > 1 && areDated
    ? parts.map((part) => ({ ...part, number: line.number, isBlank: false }))
    : [line];
}

/** An empty line after each line says nothing about what belongs together. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const pairs = lines.filter((line, index) => !line.isBlank && lines[index + 1] !== undefined);
  const gaps = lines.filter((line, index) => !line.isBlank && lines[index + 1]?.isBlank).length;
  return pairs.length >= 5 && gaps >= pairs.length * 0.9;
}

function jobOf(head: Head, named: Named, body: Body): MarkedJob {
  const { period, dateLine } = head;
  const quoted: Found = dateLine
    ? found(quoteOf(dateLine, period), "certain")
    : { value: "", quote: head.rows.flat()[0]?.text ?? "", confidence: "guess" };
  const location = named.location ?? body.location;
  return {
    ...(named.employer && { employer: named.employer }),
    ...(named.title && { title: named.title }),
    ...(location && { location }),
    ...(period?.from !== undefined && { start: { ...quoted, value: period.from } }),
    ...(period?.to !== undefined && { end: { ...quoted, value: period.to } }),
    isCurrent: {
      ...quoted,
      value: period?.isCurrent ?? false,
      confidence: period ? "certain" : "guess",
    },
    ...(body.summary && { summary: body.summary }),
    highlights: body.highlights,
    ...(body.keywords.length > 0 && { keywords: body.keywords }),
  };
}
