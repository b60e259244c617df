import type { Stretch } from "@finalist/core";
import type { PairVerdict } from "@finalist/core/consistency";
import type { Application, Claim } from "@finalist/core/model";
import { placeOfClaim as placeOf, type TellingView, valueOf } from "@finalist/core/own-words";
import { decidingSpan, shownSpan, spoken } from "@finalist/core/prepare";
import { isolated } from "../../ui/isolate.ts";

/** The same with names that leave the line around them alone. */
export const placeOfClaim = (claim: Claim, application: Application): string =>
  placeOf(claim, application, isolated);

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
