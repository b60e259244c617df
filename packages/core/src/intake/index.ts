export { INTAKE_BYTES_MAX } from "../limits.ts";
export { confirmDraft } from "./confirm.ts";
export {
  Draft,
  DraftCancellation,
  DraftInterviewer,
  DraftNote,
  DraftSession,
  type IntakeContext,
} from "./draft.ts";
export { isCalendarName } from "./file-kind.ts";
export { intake, type IntakeInput } from "./intake.ts";
export { isCancellation, placeDraft } from "./place.ts";
