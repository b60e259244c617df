export { functionIn, readAudience, readTenure } from "./audience.ts";
export { type Brief, brief, briefFrom, formatBrief, formatValue } from "./brief.ts";
export { type ChecklistItem, type ChecklistState, type Readiness } from "./checklist.ts";
export {
  type NextAction,
  type PersonCard,
  type Phase,
  prepare,
  type Preparation,
  type SessionCard,
} from "./prepare.ts";
export type { Check } from "./proofs.ts";
export type { AssignedQuestion, PersonBoard, QuestionBoard } from "./questions.ts";
export { interviewInFocus, sessionsOf } from "./situation.ts";
export { isStrong, missingFrom } from "./stories.ts";
export type { Deadline } from "./timeline.ts";
