import type { Offset } from "./offsets.ts";
import type { Sourced } from "./sources.ts";

/** One task: what, why, and by when (domain.md section 16). */
export interface ChecklistEntry extends Sourced {
  readonly text: string;
  readonly why: string;
  /** Absent where the date follows from messages, or where there is none. */
  readonly due?: Offset;
  /** Nothing but the person can know: ticked by hand. */
  readonly byHand?: true;
}
