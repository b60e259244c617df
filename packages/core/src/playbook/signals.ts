import type { FormatId } from "../model/format.ts";
import type { Sourced } from "./sources.ts";

/** Something that assessors try to read in you (domain.md section 6). */
export interface SignalEntry extends Sourced {
  readonly name: string;
  /** What speaks for you. */
  readonly strong: string;
  /** What speaks against you. */
  readonly weak: string;
}

/** What the other side looks for (domain.md section 6, SIG-01 to SIG-22). */
export const SIGNALS = {
  "SIG-01": {
    name: "Framing the problem",
    strong: "you settle what is assumed before you build",
    weak: "you start building at once",
    sources: ["S0"],
  },
  "SIG-02": {
    name: "Getting it done",
    strong: "an approach that would work, down to the details",
    weak: "waving the details away",
    sources: ["S0"],
  },
  "SIG-03": {
    name: "Sense for trade-offs",
    strong: "latency, cost, upkeep, reliability and security weighed, and speed against polish",
    weak: "a choice seen from one side only",
    sources: ["S0"],
  },
  "SIG-04": {
    name: "Communication",
    strong: "engineers and business people both follow you; what is complex becomes simple",
    weak: "only one of the two groups follows you",
    sources: ["S0", "S3"],
  },
  "SIG-05": {
    name: "Solving problems under pressure",
    strong: "a vague issue taken apart step by step, and calm when a question surprises",
    weak: "stalling, or rambling",
    sources: ["S0", "S1", "S3"],
  },
  "SIG-06": {
    name: "Working with others",
    strong: "future colleagues would trust your judgement",
    weak: "friction, or credit that you keep to yourself",
    sources: ["S0", "S2"],
  },
  "SIG-07": {
    name: "Support needed",
    strong: "you work at the level that the post expects",
    weak: "you need more help than they have planned for",
    sources: ["S0"],
  },
  "SIG-08": {
    name: "Consistency",
    strong: "the same facts in every round and to every person",
    weak: "tellings that contradict each other",
    sources: ["S0", "S2"],
  },
  "SIG-09": {
    name: "Depth",
    strong: "the second and the third follow-up still get a real answer",
    weak: "polished, but thin",
    sources: ["S0", "S2"],
  },
  "SIG-10": {
    name: "Culture fit",
    strong: "your values and habits suit their principles and the air of the place",
    weak: "values or habits that jar with theirs",
    sources: ["S1", "S3", "S4"],
  },
  "SIG-11": {
    name: "Motivation",
    strong: "lasting interest in this company, its work and its mission",
    weak: "any post would do",
    sources: ["S3"],
  },
  "SIG-12": {
    name: "Presence",
    strong: "composed, professional and clear",
    weak: "a nervous or careless delivery",
    sources: ["S3"],
  },
  "SIG-13": {
    name: "Strategic view",
    strong: "you know their model, market and direction, and tie your work to them",
    weak: "a view that ends at the task",
    sources: ["S2", "S3"],
  },
  "SIG-14": {
    name: "Long-term potential",
    strong: "a path of growth that runs along with the company's",
    weak: "aims that stay unclear",
    sources: ["S1", "S3", "S4"],
  },
  "SIG-15": {
    name: "Judgement and maturity",
    strong: "decisions you can name, and answered for",
    weak: "generalities, or blame for others",
    sources: ["S1", "S3"],
  },
  "SIG-16": {
    name: "Self-awareness",
    strong: "you return to a weak answer well, and own your failures",
    weak: "denying them, or apologising too much",
    sources: ["S2", "S3"],
  },
  "SIG-17": {
    name: "Adaptability",
    strong: "a good change of course when things really changed",
    weak: "holding on to the plan, whatever happens",
    sources: ["S0", "S4"],
  },
  "SIG-18": {
    name: "Emotional intelligence",
    strong: "conflict and charged moments handled well",
    weak: "making them worse",
    sources: ["S3"],
  },
  "SIG-19": {
    name: "Results",
    strong: "effects that were measured",
    weak: "activities without an effect",
    sources: ["S1", "S3", "S4"],
  },
  "SIG-20": {
    name: "Commercial judgement",
    strong: "a model treated as an investment",
    weak: "success that never left the notebook",
    sources: ["S0"],
  },
  "SIG-21": {
    name: "Quality of your questions",
    strong: "strategic, made for the person; between finalists they can outweigh answers",
    weak: "questions that only gather plain facts",
    sources: ["S0", "S2", "S4"],
  },
  "SIG-22": {
    name: "Preparation and courtesy",
    strong: "research with a purpose, and the same tone for everyone",
    weak: "curt with the recruiter",
    sources: ["S2"],
  },
} as const satisfies Record<string, SignalEntry>;
export type SignalId = keyof typeof SIGNALS;

/** What a format verifies unless the hiring team says otherwise (domain.md section 6). */
export const FORMAT_SIGNALS: Readonly<Record<FormatId, readonly SignalId[]>> = {
  "FMT-SEQ": ["SIG-06", "SIG-10", "SIG-08"],
  "FMT-PANEL": ["SIG-04", "SIG-05", "SIG-12"],
  "FMT-DEEP": ["SIG-02", "SIG-03", "SIG-09"],
  "FMT-CODE": ["SIG-01", "SIG-02", "SIG-05"],
  "FMT-SYS": ["SIG-01", "SIG-03", "SIG-02"],
  "FMT-CASE": ["SIG-01", "SIG-05", "SIG-20"],
  "FMT-TAKE": ["SIG-02", "SIG-03", "SIG-04"],
  "FMT-PRES": ["SIG-04", "SIG-12", "SIG-13"],
  "FMT-ROLE": ["SIG-18", "SIG-05", "SIG-06"],
  "FMT-SHADOW": ["SIG-10", "SIG-06", "SIG-22"],
  "FMT-MEAL": ["SIG-10", "SIG-12", "SIG-06"],
  "FMT-WORK": ["SIG-05", "SIG-02", "SIG-06"],
  "FMT-PORT": ["SIG-09", "SIG-19", "SIG-04"],
};

/** What every round for a data or AI post has to cover (domain.md section 6). */
export const DATA_AI_CORE: readonly SignalId[] = ["SIG-01", "SIG-02", "SIG-03", "SIG-04"];
