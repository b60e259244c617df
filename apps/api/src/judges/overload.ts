/** Why a text was not judged, though nothing is wrong with it. */
export type OverloadProblem =
  /** It took more time or memory than one request may. */
  | { readonly type: "too_much_work"; readonly what: string }
  /** Others are being judged, and as many are waiting as may. */
  | { readonly type: "judges_busy" };

/** Thrown through operations, which have no answer to it; told at the edge. */
export class Overload extends Error {
  readonly problem: OverloadProblem;
  constructor(problem: OverloadProblem) {
    super(problem.type);
    this.name = "Overload";
    this.problem = problem;
  }
}
