export { INTAKE_BYTES_MAX } from "../limits.ts";
export { belongsTo } from "./belongs-to.ts";
export { confirmDraft } from "./confirm.ts";
export { Draft, DraftInterviewer, DraftNote, DraftSession, type IntakeContext } from "./draft.ts";
export { intake, type IntakeInput } from "./intake.ts";
