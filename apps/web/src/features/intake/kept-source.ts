import { DRAFT_SOURCES } from "@finalist/core/intake/drafts";
import type { IntakeSource, ReadDraft } from "./reading.ts";

const KEY = "finalist-brought";
const CORRECTED = "finalist-corrected";
const LENGTH_MAX = 200_000;

/** What a person made of a draft before it is stored. */
export interface Corrections {
  readonly draft: ReadDraft["draft"];
  readonly timeZone: string;
  /** The start that was chosen among those they propose. */
  readonly slot?: number | undefined;
}

/** What is kept of a draft: what it was read from, and as what. */
type Kept = Pick<ReadDraft, "source"> & { readonly as: ReadDraft["draft"]["source"] };

/** For as long as this tab is open, so that a reload loses nothing; nothing large is kept. */
export function keepSource(read: ReadDraft | undefined): void {
  try {
    sessionStorage.removeItem(KEY);
    sessionStorage.removeItem(CORRECTED);
    if (!read || read.source.content.length > LENGTH_MAX) return;
    sessionStorage.setItem(KEY, written(read));
  } catch {
    // A browser that keeps nothing loses the draft on a reload, as before.
  }
}

export function keptSource(): Kept | undefined {
  try {
    return keptIn(JSON.parse(sessionStorage.getItem(KEY) ?? "null"));
  } catch {
    return undefined;
  }
}

/** Kept beside what was read: corrections of another reading would be of other words. */
export function keepCorrections({ draft }: ReadDraft, corrections: Corrections): void {
  try {
    if (sessionStorage.getItem(KEY) === null) return;
    sessionStorage.setItem(CORRECTED, JSON.stringify({ read: sameness(draft), corrections }));
  } catch {
    // The corrections before these stay.
  }
}

export function keptCorrections({ draft }: ReadDraft): Corrections | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(CORRECTED) ?? "null") as {
      readonly read: string;
      readonly corrections: Corrections;
    } | null;
    return kept?.read === sameness(draft) ? kept.corrections : undefined;
  } catch {
    return undefined;
  }
}

const sameness = (draft: ReadDraft["draft"]): string => JSON.stringify(draft);

function written({ draft, source: { content, fileName } }: ReadDraft): string {
  const kept =
    typeof content === "string"
      ? { text: content }
      : { bytes: btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join("")) };
  return JSON.stringify({ as: draft.source, fileName, ...kept });
}

function keptIn(stored: unknown): Kept | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { text, bytes, fileName, as } = stored as Readonly<Record<string, unknown>>;
  const kind = DRAFT_SOURCES.find((each) => each === as);
  const content =
    typeof bytes === "string"
      ? Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
      : text;
  if (!kind || !isContent(content)) return undefined;
  return { as: kind, source: { content, ...(typeof fileName === "string" && { fileName }) } };
}

const isContent = (content: unknown): content is IntakeSource["content"] =>
  typeof content === "string" || content instanceof Uint8Array;
