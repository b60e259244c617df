import type { FormatId } from "../model/format.ts";
import type { RehearsalKind } from "../model/rehearsal-kind.ts";
import type { Advice } from "./sources.ts";

/** What holds for formats in general (domain.md section 5, FG-01 to FG-07). */
export const FORMAT_RULES = {
  "FG-01": {
    text: "The format tells what they still want to verify; prepare for that.",
    sources: ["S0"],
  },
  "FG-02": {
    text: "Ask what the session includes: solving problems, dealing with people, or culture.",
    sources: ["S0"],
  },
  "FG-03": {
    text: "How a round is built reflects how complex the role is, and what the company is like.",
    sources: ["S3"],
  },
  "FG-04": {
    text: "Anything beyond plain conversation is an audition.",
    sources: ["S2"],
  },
  "FG-05": {
    text: "Most rounds are more than a single one-on-one.",
    sources: ["S3"],
  },
  "FG-06": {
    text: "Practical formats look at how you solve things now, not only at what you did before.",
    sources: ["S1"],
  },
  "FG-07": {
    text: "With three or more people across from you, expect a panel, whatever the session is called.",
    sources: [],
  },
} as const satisfies Record<string, Advice>;
export type FormatRuleId = keyof typeof FORMAT_RULES;

/** What the line-up tells (domain.md 4.4, AC-01 to AC-06). */
export const ROOM_FACTS = {
  "AC-01": {
    text: "A panel for data work often has one person each from data science, engineering and business.",
    sources: ["S0"],
  },
  "AC-02": {
    text: "Other panels tend to mix hiring manager, peer and a neighbouring function.",
    sources: ["S0"],
  },
  "AC-03": {
    text: "An executive in the room: strategic fit and long-term potential are being judged.",
    sources: ["S3"],
  },
  "AC-04": {
    text: "What the next person works on shows what you have still to prove.",
    sources: ["S0"],
  },
  "AC-05": {
    text: "Count on the hiring manager, and very probably on future peers.",
    sources: ["S3"],
  },
  "AC-06": {
    text: "Each further person costs them working time, so the line-up itself is a sign of interest.",
    sources: ["S0", "S1"],
  },
} as const satisfies Record<string, Advice>;
export type RoomFactId = keyof typeof ROOM_FACTS;

/** Live coding as seen in data and AI (domain.md section 5, CT-01 to CT-05). */
export const CODING_TASKS = {
  "CT-01": {
    text: "Write one part of a RAG pipeline in Python.",
    sources: ["S0"],
  },
  "CT-02": {
    text: "Build one step of a data transformation.",
    sources: ["S0"],
  },
  "CT-03": {
    text: "Show how you would evaluate what a model puts out.",
    sources: ["S0"],
  },
  "CT-04": {
    text: "Mend a query, a notebook or a service that is broken.",
    sources: ["S0"],
  },
  "CT-05": {
    text: "Say where in the stack an orchestration layer such as LangChain belongs.",
    sources: ["S0"],
  },
} as const satisfies Record<string, Advice>;
export type CodingTaskId = keyof typeof CODING_TASKS;

/** What cases ask for (domain.md section 5, KT-01 to KT-06; sources by QA-060 to QA-065). */
export const CASE_TASKS = {
  "KT-01": {
    text: "Work out what a language model would be worth in a workflow.",
    sources: ["S0"],
  },
  "KT-02": {
    text: "Judge what could go wrong in operation.",
    sources: ["S0"],
  },
  "KT-03": {
    text: "Choose which use case to ship first.",
    sources: ["S0"],
  },
  "KT-04": {
    text: "Work out whether a machine-learning model pays for itself.",
    sources: ["S0"],
  },
  "KT-05": {
    text: "Turn a business scenario, a dataset or a technical brief into a recommendation.",
    sources: ["S0"],
  },
  "KT-06": {
    text: "Analyse a problem of the business, and present it.",
    sources: ["S3"],
  },
} as const satisfies Record<string, Advice>;
export type CaseTaskId = keyof typeof CASE_TASKS;

/** What deep dives ask for (domain.md section 5, DT-01 to DT-04). */
export const DEEP_DIVE_TASKS = {
  "DT-01": {
    text: "Go over the choices in an architecture.",
    sources: ["S0"],
  },
  "DT-02": {
    text: "Reason your way to a bug.",
    sources: ["S0"],
  },
  "DT-03": {
    text: "Explain why you chose that model.",
    sources: ["S0"],
  },
  "DT-04": {
    text: "Walk through one project of yours.",
    sources: ["S0"],
  },
} as const satisfies Record<string, Advice>;
export type DeepDiveTaskId = keyof typeof DEEP_DIVE_TASKS;

/** One step of a format, or one thing to look out for, in order (domain.md section 5). */
export interface FormatStep {
  readonly id: string;
  /** What to do. */
  readonly text: string;
}

/** The six moves of a case (domain.md section 5, FMT-CASE; S2). */
export const CASE_STEPS = [
  { id: "clarify", text: "Ask what exactly is wanted, and settle what may be assumed." },
  { id: "frame", text: "Choose an approach and lay it out in clean parts." },
  { id: "work-through", text: "Work through the parts one by one, aloud." },
  { id: "summarise", text: "Sum up what you have found." },
  { id: "recommend", text: "Recommend one thing." },
  { id: "uncertainties", text: "Name what is uncertain, and what would change your mind." },
] as const satisfies readonly FormatStep[];
export type CaseStep = (typeof CASE_STEPS)[number]["id"];

/** The four moves of a system design (domain.md section 5, FMT-SYS; S2). */
export const SYSTEM_DESIGN_STEPS = [
  { id: "requirements", text: "Settle the requirements before you draw anything." },
  { id: "high-level", text: "Draw the whole picture, roughly." },
  { id: "one-component", text: "Take one part and go into depth." },
  {
    id: "scale-and-failure",
    text: "Ask what happens when it grows, and what happens when it fails.",
  },
] as const satisfies readonly FormatStep[];
export type SystemDesignStep = (typeof SYSTEM_DESIGN_STEPS)[number]["id"];

/** What a scene should let them see (domain.md section 5, FMT-ROLE; S2). */
export const ROLE_PLAY_ELEMENTS = [
  { id: "goal", text: "Name what you want to reach in this scene." },
  { id: "action", text: "Do it, inside the scene." },
  { id: "signal", text: "Watch for the sign that tells whether it works." },
  { id: "adjustment", text: "Adjust to what you saw." },
] as const satisfies readonly FormatStep[];
export type RolePlayElement = (typeof ROLE_PLAY_ELEMENTS)[number]["id"];

/** What the readme of a take-home says (domain.md section 5, FMT-TAKE; S2). */
export const README_PARTS = [
  { id: "done", text: "Say what you did." },
  { id: "not-done", text: "Say what you left undone." },
  { id: "why", text: "Say why you drew the line there, and what else you decided." },
] as const satisfies readonly FormatStep[];
export type ReadmePart = (typeof README_PARTS)[number]["id"];

/** Whom to make out in a panel (domain.md section 5, FMT-PANEL; S0). */
export const PANEL_READS = [
  { id: "execution-owner", text: "Notice who asks how things get done; give them the details." },
  { id: "influence-owner", text: "Notice who asks how people were won over; tell them that side." },
] as const satisfies readonly FormatStep[];
export type PanelRead = (typeof PANEL_READS)[number]["id"];

/** What a practice run for a format is called on file; formats without one are prepared in other ways. */
export const REHEARSAL_FOR: Partial<Readonly<Record<FormatId, RehearsalKind>>> = {
  "FMT-PANEL": "story",
  "FMT-DEEP": "story",
  "FMT-CODE": "coding",
  "FMT-SYS": "system-design",
  "FMT-CASE": "case",
  "FMT-PRES": "presentation",
  "FMT-ROLE": "role-play",
  "FMT-WORK": "system-design",
};
