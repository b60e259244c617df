import type { Stretch } from "../excerpt.ts";
import { formatValue } from "../format-value.ts";
import type { Application } from "../model/application.ts";
import type { Claim } from "../model/claim.ts";

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

/** Where a claim was said, and to whom, as a person would put it; `named` writes a name. */
export function placeOfClaim(
  { saidIn, interviewId, interviewerId }: Claim,
  { interviews, interviewers }: Application,
  named: (name: string) => string = (name) => name,
): string {
  const round = interviews.find(({ id }) => id === interviewId)?.round;
  const person = interviewers.find(({ id }) => id === interviewerId)?.name;
  const toWhom = person === undefined ? "" : `, to ${named(person)}`;
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
