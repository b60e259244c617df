export * from "./asking.ts";
export * from "./audiences.ts";
export { findPlaybookEntry, type PlaybookEntry, playbookEntries } from "./catalogue.ts";
export { AFTER_CHECKLIST } from "./checklist-after.ts";
export type { ChecklistEntry } from "./checklist-entry.ts";
export {
  HIRING_AFTER_CHECKLIST,
  HIRING_DESIGN_CHECKLIST,
  type HiringItemId,
} from "./checklist-hiring.ts";
export * from "./checklists.ts";
export * from "./choices.ts";
export * from "./consistency.ts";
export * from "./disagreements.ts";
export * from "./figures.ts";
export * from "./follow-up.ts";
export * from "./format-knowledge.ts";
export * from "./formats.ts";
export * from "./glossary.ts";
export * from "./labels.ts";
export * from "./likely-questions.ts";
export * from "./lints.ts";
export * from "./meaning.ts";
export * from "./mistakes.ts";
export type { Anchor, Offset } from "./offsets.ts";
export * from "./pay.ts";
export * from "./questions.ts";
export * from "./research.ts";
export * from "./round-one.ts";
export * from "./rounds.ts";
export * from "./rules.ts";
export * from "./setup.ts";
export * from "./signals.ts";
export * from "./signs.ts";
export * from "./sources.ts";
export * from "./stories.ts";
export * from "./timeline.ts";
export * from "./weak-asks.ts";
