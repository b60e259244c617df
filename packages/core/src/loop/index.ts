export { designLoop } from "./design.ts";
export { type LintFinding, lintLoop } from "./lint.ts";
export { loopChecklist, type LoopItem } from "./loop-checklist.ts";
export { LoopBrief, LoopPerson, LoopPlan, LoopSession } from "./loop-plan.ts";
