import type { Application } from "./application.ts";
import type { Candidate } from "./candidate.ts";
import type { Document } from "./document.ts";

export const APPLICATION_SCHEMA_VERSION = 2;
export const CANDIDATE_SCHEMA_VERSION = 1;

/** An application about which nothing else is known yet. */
export const newApplication = (
  id: string,
  facts: Pick<Application, "company" | "role" | "timeZone">,
): Application => ({
  kind: "application",
  schemaVersion: APPLICATION_SCHEMA_VERSION,
  id,
  ...facts,
  pay: {},
  outcomePlan: {},
  confirmations: [],
  interviews: [],
  sessions: [],
  interviewers: [],
  plannedQuestions: [],
  notes: [],
  claims: [],
  concerns: [],
  revisits: [],
  research: [],
  materials: [],
  rehearsals: [],
  setupChecks: [],
  takeHomes: [],
  messages: [],
  storyUses: [],
  payEvents: [],
  employerSignals: [],
  comments: [],
});

export const emptyCandidate = (id: string): Candidate => ({
  kind: "candidate",
  schemaVersion: CANDIDATE_SCHEMA_VERSION,
  id,
  pay: {},
  logistics: {},
  positions: [],
  stories: [],
  hardParts: [],
  otherProcesses: [],
});

const NEW = {
  application: newApplication("", { company: { name: "" }, role: { title: "" }, timeZone: "" }),
  candidate: emptyCandidate(""),
} as const;

/**
 * A stored document that needs no schema to be read: all that is stored went through the schemas, so
 * one of today's version that has every field is what they would make of it. Undefined for others.
 */
export function asStored(value: unknown): Document | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  const { kind } = value;
  if (kind !== "application" && kind !== "candidate") return undefined;
  const document = value as Document;
  const isWhole = Object.keys(NEW[kind]).every((field) => field in document);
  return isWhole && document.schemaVersion === NEW[kind].schemaVersion ? document : undefined;
}
