import type { UnsupportedFile } from "../errors.ts";

/** Files that people take for an invitation, by how their bytes begin. */
const SIGNATURES = [
  { kind: "pdf", begins: "%PDF-" },
  { kind: "zip", begins: "PK\u0003\u0004" },
  // Outlook's .msg is one, as is an old Word document.
  { kind: "office", begins: "\u00D0\u00CF\u0011\u00E0" },
  { kind: "office", begins: "{\\rtf" },
  { kind: "picture", begins: "\u0089PNG" },
  { kind: "picture", begins: "\u00FF\u00D8\u00FF" },
  { kind: "picture", begins: "GIF8" },
] as const satisfies readonly { readonly kind: UnsupportedFile; readonly begins: string }[];

/** What a file is that is neither a calendar nor plain text; undefined where it may be either. */
export function fileKindOf(content: string | Uint8Array): UnsupportedFile | undefined {
  const head =
    typeof content === "string"
      ? content.slice(0, 8)
      : String.fromCharCode(...content.subarray(0, 8));
  return SIGNATURES.find(({ begins }) => head.startsWith(begins))?.kind;
}

const CALENDAR_NAME = /\.(?:ics|ical|icalendar|ifb)$/i;

/** Whether the name of a file says that it is a calendar. */
export const isCalendarName = (fileName: string): boolean => CALENDAR_NAME.test(fileName);

/** A text has hardly a control character; a decoded picture or archive is full of them. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  const controls = head.match(CONTROL)?.length ?? 0;
  return text.includes("\u0000") || controls * 10 > head.length;
}

const CONTROL = /(?![\t\n\f\r])\p{Cc}|\uFFFD/gu;
