import type { DomainError, Result } from "@finalist/core";
import type { Draft, DraftSource, IntakeContext, IntakeInput } from "@finalist/core/intake";

/** What came in: the bytes of a file, or a text. */
export interface IntakeSource {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly fileName?: string;
}

/** A draft beside what it was read from, so that it can be read again as something else. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly source: IntakeSource;
}

/** What is being read; the numbers are of a calendar and of an address book. */
export interface Progress {
  readonly isPdf?: boolean;
  readonly events?: number;
  readonly cards?: number;
}

export interface ReadingOptions {
  /** Insists on what it is. */
  readonly as?: DraftSource | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export type Reader = (source: IntakeSource, options: ReadingOptions) => Promise<Draft>;

/** What the page hands to the worker. */
export interface WorkerRequest extends Pick<IntakeInput, "content" | "as"> {
  readonly context: IntakeContext;
}

/** What the worker tells the page: what it found to read, then the end of it. */
export type WorkerAnswer =
  | { readonly type: "reading"; readonly progress: Progress }
  | { readonly type: "read"; readonly result: Result<Draft, DomainError> };

const counted = (count: number, one: string, several: string): string =>
  `${count.toLocaleString()} ${count === 1 ? one : several}`;

export function progressText({ isPdf, events = 0, cards = 0 }: Progress): string {
  if (isPdf) return "Reading the PDF…";
  if (events > 0) return `Reading ${counted(events, "event", "events")}…`;
  if (cards > 0) return `Reading ${counted(cards, "contact card", "contact cards")}…`;
  return "Reading…";
}

/** How much there is to read, by the marks that every event and card begins with. */
export function progressOf(text: string): Progress {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return { events: count(/^BEGIN:VEVENT/gim), cards: count(/^BEGIN:VCARD/gim) };
}
