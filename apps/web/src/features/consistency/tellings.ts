import { locate, type Stretch } from "@finalist/core";
import type { PairVerdict, StatementPair } from "@finalist/core/consistency";
import type { Application, Claim } from "@finalist/core/model";
import { formatValue } from "@finalist/core/prepare";
import { isolated } from "../../ui/isolate.ts";

/** One side of two tellings, as it is shown. */
export interface TellingView {
  /** When and where, in words; empty where that says nothing. */
  readonly place: string;
  /** Who was there, where the place does not name one person. */
  readonly heardBy?: readonly string[];
  /** Absent where no words are on file. */
  readonly text?: string;
  /** The part of the text that decides. */
  readonly span?: Stretch;
  readonly value?: string;
}

export const valueOf = ({ value, unit }: Claim): string => formatValue(value, unit);

/** Where a claim was said, and to whom, as a person would put it. */
export function placeOfClaim(
  { saidIn, interviewId, interviewerId }: Claim,
  { interviews, interviewers }: Application,
): string {
  const round = interviews.find(({ id }) => id === interviewId)?.round;
  const person = interviewers.find(({ id }) => id === interviewerId)?.name;
  const toWhom = person === undefined ? "" : `, to ${isolated(person)}`;
  switch (saidIn) {
    case "cv":
      return "On your résumé";
    case "recruiter-note":
      return "In the recruiter's note";
    case "said":
      return `Said in ${round === undefined ? "an earlier round" : `round ${round}`}${toWhom}`;
    case "plan":
      return `Planned${round === undefined ? "" : ` for round ${round}`}${toWhom}`;
  }
}

/** Everyone who was there when it was said, in their session or the whole round. */
export function hearersOf(
  {
    saidIn,
    interviewId,
    sessionId,
    interviewerId,
  }: Pick<Claim, "saidIn" | "interviewId" | "sessionId" | "interviewerId">,
  { sessions, interviewers }: Application,
): readonly string[] {
  if (saidIn !== "said" || interviewerId !== undefined) return [];
  const there = new Set(
    sessions
      .filter((session) =>
        sessionId === undefined ? session.interviewId === interviewId : session.id === sessionId,
      )
      .flatMap(({ interviewerIds }) => interviewerIds),
  );
  return interviewers.filter(({ id }) => there.has(id)).map(({ name }) => name);
}

/** A claim as a statement: what it is about stands before the words, which often leave it out. */
export function spoken(claim: Claim): { readonly text: string; readonly shownFrom: number } {
  const lead = `${claim.subject}: `;
  return { text: lead + (claim.words ?? valueOf(claim)), shownFrom: lead.length };
}

/** The pair to compare in words, so that what differs can be marked; none where there are no words. */
export function wordsOfPair(earlier: Claim, later: Claim): StatementPair | undefined {
  if (earlier.words === undefined && later.words === undefined) return undefined;
  return {
    id: `${earlier.id} ${later.id}`,
    topic: earlier.subject,
    a: { text: spoken(earlier).text },
    b: { text: spoken(later).text },
  };
}

/** Both claims as they are shown, with the words in which they differ. */
export function viewsOf(
  earlier: Claim,
  later: Claim,
  application: Application,
  verdict: PairVerdict | undefined,
): readonly [TellingView, TellingView] {
  return [
    viewOf(earlier, application, shownSpan(verdict?.a.span, spoken(earlier).shownFrom)),
    viewOf(later, application, shownSpan(verdict?.b.span, spoken(later).shownFrom)),
  ];
}

/** A stretch of a statement as a stretch of what is shown of it. */
export const shownSpan = (
  span: Stretch | null | undefined,
  shownFrom: number,
): Stretch | undefined =>
  span && span.start >= shownFrom
    ? { start: span.start - shownFrom, end: span.end - shownFrom }
    : undefined;

export function viewOf(claim: Claim, application: Application, found?: Stretch): TellingView {
  const place = placeOfClaim(claim, application);
  const value = valueOf(claim);
  const heardBy = hearersOf(claim, application);
  const { words } = claim;
  if (words === undefined) return { place, heardBy, value };
  // The value on file decides; where the words do not have it, what was found in them.
  const parts = Array.isArray(claim.value) ? claim.value : [String(claim.value)];
  const span = locate(words, [value, ...parts]) ?? found;
  return { place, heardBy, text: words, ...(span && { span }), value };
}
