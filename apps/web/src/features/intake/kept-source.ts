import { DRAFT_SOURCES } from "@finalist/core/intake/drafts";
import type { IntakeSource, ReadDraft } from "./reading.ts";

const KEY = "finalist-brought";
const LENGTH_MAX = 200_000;

/** What is kept of a draft: what it was read from, and as what; not the corrections. */
type Kept = Pick<ReadDraft, "source"> & { readonly as: ReadDraft["draft"]["source"] };

/** For as long as this tab is open, so that a reload loses nothing; nothing large is kept. */
export function keepSource(read: ReadDraft | undefined): void {
  try {
    sessionStorage.removeItem(KEY);
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
