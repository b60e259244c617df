import type { Frame } from "./frame.ts";
import type { Link } from "./links.ts";
import type { Moment } from "./moments.ts";
import type { Page, Span } from "./page.ts";
import type { Participant } from "./participants.ts";
import type { Confidence, ReadingFormat, ReadingMode } from "./reading.ts";
import type { Said } from "./said.ts";
import type { Slot } from "./slot.ts";
import type { Venue } from "./venue.ts";
import type { Deliverable } from "./work-words.ts";
import type { ChosenZone } from "./zone-choice.ts";

export interface Found {
  readonly page: Page;
  readonly frame: Frame;
  readonly moments: readonly Moment[];
  readonly slots: readonly Slot[];
  readonly proposals: readonly Slot[];
  readonly zone: ChosenZone | undefined;
  readonly zoneOf: (slot: Slot) => string | undefined;
  readonly sessions: readonly FoundSession[];
  readonly company: Said | undefined;
  readonly role: Said | undefined;
  readonly join: Link | undefined;
  readonly venue: Venue | undefined;
  /** The town that is named where no address is. */
  readonly town: Venue | undefined;
  readonly deliverables: readonly Deliverable[];
  readonly people: readonly Participant[];
  readonly round: { readonly round: number; readonly span: Span } | undefined;
  readonly warnings: readonly string[];
}

export interface FoundSession {
  readonly slot: Slot;
  readonly format:
    | { readonly format: ReadingFormat; readonly span?: Span; readonly confidence: Confidence }
    | undefined;
  readonly mode:
    | { readonly mode: ReadingMode; readonly span?: Span; readonly confidence: Confidence }
    | undefined;
  readonly people: readonly Participant[];
  readonly title: Span | undefined;
}

/** The text between greeting and signature. */
export function bodyOf(page: Page, { headers, signature }: Frame): Span | undefined {
  const [first] = page.lines;
  const [head] = headers;
  const start = head && head.start === first?.start ? head.end : first?.start;
  const end = signature?.start ?? page.lines.at(-1)?.end;
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}
