export { INTAKE_BYTES_MAX } from "../limits.ts";
export { confirmDraft, confirmResume } from "./confirm.ts";
export {
  Draft,
  DRAFT_SOURCES,
  DraftCancellation,
  DraftClaim,
  DraftEvidence,
  DraftInterviewer,
  DraftNote,
  DraftSession,
  type DraftSource,
  DraftTask,
  emptyDraft,
  type IntakeContext,
} from "./draft.ts";
export { isCalendarName } from "./file-kind.ts";
export { intake, type IntakeInput } from "./intake.ts";
export { isCancellation, placeDraft } from "./place.ts";
export { DraftJob, DraftResume } from "./resume-content.ts";
export {
  type InvitationReading,
  InvitationText,
  Reading,
  readInvitation,
} from "./invitation/index.ts";
