import type { Stretch } from "@finalist/core";
import type { PairVerdict } from "@finalist/core/consistency";
import type { Application, Claim } from "@finalist/core/model";
import { decidingSpan, formatValue, shownSpan, spoken } from "@finalist/core/prepare";
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

export function viewOf(claim: Claim, application: Application, found?: Stretch): TellingView {
  const place = placeOfClaim(claim, application);
  const value = valueOf(claim);
  const heardBy = hearersOf(claim, application);
  const { words } = claim;
  if (words === undefined) return { place, heardBy, value };
  const span = decidingSpan(claim, found);
  return { place, heardBy, text: words, ...(span && { span }), value };
}
