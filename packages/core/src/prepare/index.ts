export { addNote } from "./add-note.ts";
export {
  type Agenda,
  agendaOf,
  type AgendaEntry,
  type AgendaStep,
  byNearness,
  isActive,
  sessionAtHand,
} from "./agenda.ts";
export {
  allocateStories,
  type CoverageRow,
  type StoryAllocation,
  type StorySlot,
} from "./allocation.ts";
export {
  arrangement,
  type Card,
  type CardColumn,
  cardAt,
  type Column,
  dropped,
  inserted,
  moved,
  ownedBy,
  type Place,
  replaced,
} from "./arrange-questions.ts";
export { askedCommand, type QuestionFor } from "./asked.ts";
export { type AskIssue, askIssues, type MissingAsk, missingAsks } from "./ask-issues.ts";
export { type Career, type CareerGap, careerOf, type CareerSpan } from "./career.ts";
export { functionIn, isTechnicalRole, readAudience, readTenure } from "./situation/audience.ts";
export { type Brief, brief, briefFrom, formatBrief } from "./brief.ts";
export {
  checklist,
  type ChecklistItem,
  type ChecklistState,
  itemsToDo,
  unknownItem,
} from "./checklist/checklist.ts";
export { type Completion, completionOf } from "./completion.ts";
export { concernFromNote } from "./concern-from-note.ts";
export { type Finding, findings } from "./findings/findings.ts";
export { checkWindow, followUpDates } from "./situation/follow-up-dates.ts";
export { firstName } from "../first-name.ts";
export { formatQuestion } from "./format-question.ts";
export { type FollowUp, followUps, gapsIn, similarity } from "./follow-ups.ts";

export type { ProgrammeSession, SaidBefore, SeatedPerson, SeatedRevisit } from "./programme.ts";
export { type DaySheet, daySheetFrom } from "./day-sheet.ts";
export { formatDaySheet } from "./day-sheet-text.ts";
export { type ComingSession, type LiveState, liveStateOf, type RunningSession } from "./live.ts";
export { type DraftReview, reviewDraft, withDraft } from "./drafts.ts";
export { type Waiting, waitingOf } from "./waiting.ts";
export { formatValue } from "../format-value.ts";
export { type KitBoard, kitBoard } from "./kit-board.ts";
export { type Ledger, ledgerOf } from "./ledger.ts";
export { type LikelyQuestion, likelyQuestions, type SessionQuestions } from "./likely.ts";
export { markUse } from "./mark-story-use.ts";
export { asNotSent, asSent, mailtoOf, withWords } from "./message-commands.ts";
export type { NextAction } from "./next.ts";
export { mostSenior, type Person } from "./situation/people.ts";
export { logisticsTold, type PayBoard, payBoard } from "./pay-board.ts";
export { type Plan, planOf, type PlanOptions, type PlanTask } from "./plan.ts";
export { prepare, type Preparation } from "./prepare.ts";
export { parallelProcesses, type Processes } from "./situation/processes.ts";
export { saidDone } from "./said-done.ts";
export type { Check } from "./checklist/proof.ts";
export {
  type AssignedQuestion,
  type PersonBoard,
  proposeQuestions,
  type QuestionBoard,
} from "./situation/questions.ts";
export { type AreaId, type AreaReadiness, AREAS, areaOfRule, type Readiness } from "./readiness.ts";
export { type Redemption, redemptions } from "./redemption.ts";
export {
  type ResearchBoard,
  researchBoard,
  type ThemeTie,
  type TopicBoard,
} from "./research-board.ts";
export { roundOfNotes } from "./round-of-notes.ts";
export { planRevisits, type RevisitPlan } from "./revisits.ts";
export { type RevisitCheck, revisitChecks } from "./situation/revisit-text.ts";
export type { PersonCard, SessionCard } from "./room.ts";
export type { ObjectRef } from "./findings/rule.ts";
export { employerSigns, type ObservedSign } from "./situation/signs.ts";
export {
  interviewInFocus,
  type Phase,
  sessionsOf,
  type Situation,
  situationOf,
} from "./situation/situation.ts";
export {
  type BatchCommand,
  bringTogether,
  reasonsFor,
  setApart,
  settle,
  SETTLEMENT_NAMES,
  settlementName,
  type SettlementType,
  shortValue,
  type Tellings,
  whyApart,
} from "./settlement.ts";
export { decidingSpan, shownSpan, spoken, wordsOfPair } from "./spoken.ts";
export { apartKey } from "../consistency/compare-claims.ts";
export {
  type IllegalMove,
  moveStage,
  type Stage,
  stageName,
  stageOf,
  stageOfSummary,
} from "./stage.ts";
export type { StoryCard } from "./story-cards.ts";
export {
  type FitLevel,
  isGap,
  type MatrixCell,
  type MatrixGroup,
  type MatrixRow,
  storyMatrix,
} from "./story-matrix.ts";
export {
  completeness,
  isStrong,
  missingFrom,
  STORY_POINTS,
  type StoryPart,
  storyParts,
} from "./situation/stories.ts";
export { type TalkTime, talkTime } from "./talk-time.ts";
export type { Deadline } from "./timeline.ts";
export { type TimelineMark, timelineMarks } from "./timeline-marks.ts";
export { type Evidence, evidenceOf, finishesByHand } from "./checklist/evidence.ts";
export { type Workflow, workflows } from "./workflows.ts";
