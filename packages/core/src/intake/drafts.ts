/** Drafts without their readers, for a page that shows what a worker has read. */
export {
  type Draft,
  type DraftClaim,
  DRAFT_SOURCES,
  type DraftInterviewer,
  type DraftSession,
  type DraftSource,
  emptyDraft,
  type IntakeContext,
} from "./draft.ts";
export { isClaimOnFile } from "./claim-on-file.ts";
export { isCalendarName } from "./file-kind.ts";
export { isCancellation } from "./place.ts";
export { type NamedInterviewer, readNameLine } from "./name-line.ts";
export { readNoteLine } from "./note-line.ts";
export { isPast, isUnderstood } from "./understood.ts";
