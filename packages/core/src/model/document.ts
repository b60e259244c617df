import type { z } from "zod";
import type { DomainError, InputIssue } from "../errors.ts";
import { err, ok, type Result } from "../result.ts";
import { Application } from "./application.ts";
import { Candidate, OtherProcess, Position } from "./candidate.ts";
import { Claim } from "./claim.ts";
import { Comment } from "./comment.ts";
import { Concern, Revisit } from "./concern.ts";
import { EmployerSignal } from "./employer-signal.ts";
import { Material, Message, Rehearsal, SetupCheck, TakeHome } from "./groundwork.ts";
import { Interview, Session } from "./interview.ts";
import { Interviewer } from "./interviewer.ts";
import { APPLICATION_SCHEMA_VERSION, CANDIDATE_SCHEMA_VERSION } from "./new-document.ts";
import { Note } from "./note.ts";
import { PayEvent } from "./pay-talk.ts";
import { PlannedQuestion } from "./question.ts";
import { ResearchNote } from "./research.ts";
import { HardPart, Story, StoryUse } from "./story.ts";

/** What is stored whole, under one version number. */
export type Document = Application | Candidate;
export type DocumentKind = Document["kind"];

/** Lists inside a document whose entries carry an id and change one at a time. */
export const COLLECTIONS = {
  application: {
    interviews: Interview,
    sessions: Session,
    interviewers: Interviewer,
    plannedQuestions: PlannedQuestion,
    notes: Note,
    claims: Claim,
    concerns: Concern,
    revisits: Revisit,
    research: ResearchNote,
    materials: Material,
    rehearsals: Rehearsal,
    setupChecks: SetupCheck,
    takeHomes: TakeHome,
    messages: Message,
    storyUses: StoryUse,
    payEvents: PayEvent,
    employerSignals: EmployerSignal,
    comments: Comment,
  },
  candidate: {
    positions: Position,
    stories: Story,
    hardParts: HardPart,
    otherProcesses: OtherProcess,
  },
} as const;
export type ApplicationCollection = keyof (typeof COLLECTIONS)["application"];
export type CandidateCollection = keyof (typeof COLLECTIONS)["candidate"];
export type Collection = ApplicationCollection | CandidateCollection;

/** Fields that hold ids of entries elsewhere in the same document. */
export const REFERENCES: readonly {
  readonly from: ApplicationCollection;
  readonly field: string;
  readonly to: ApplicationCollection;
  /** What happens to the entry when its target goes: it loses the id, or goes too. */
  readonly onRemove: "forget" | "remove";
}[] = [
  { from: "sessions", field: "interviewId", to: "interviews", onRemove: "remove" },
  { from: "sessions", field: "interviewerIds", to: "interviewers", onRemove: "forget" },
  { from: "plannedQuestions", field: "interviewerId", to: "interviewers", onRemove: "remove" },
  { from: "notes", field: "interviewId", to: "interviews", onRemove: "remove" },
  { from: "claims", field: "interviewId", to: "interviews", onRemove: "forget" },
  { from: "claims", field: "interviewerId", to: "interviewers", onRemove: "forget" },
  { from: "claims", field: "sessionId", to: "sessions", onRemove: "forget" },
  { from: "concerns", field: "raisedBy", to: "interviewers", onRemove: "forget" },
  { from: "revisits", field: "concernId", to: "concerns", onRemove: "remove" },
  { from: "revisits", field: "sessionId", to: "sessions", onRemove: "forget" },
  { from: "materials", field: "sessionId", to: "sessions", onRemove: "forget" },
  { from: "setupChecks", field: "sessionId", to: "sessions", onRemove: "remove" },
  { from: "takeHomes", field: "sessionId", to: "sessions", onRemove: "forget" },
  { from: "messages", field: "toIds", to: "interviewers", onRemove: "forget" },
  { from: "payEvents", field: "interviewerId", to: "interviewers", onRemove: "forget" },
  { from: "employerSignals", field: "sessionId", to: "sessions", onRemove: "forget" },
];

type Json = Readonly<Record<string, unknown>>;

/** Lifts a document written by an older version, one version at a time: key 1 makes 2 of 1. */
export type Upcasts = Readonly<Record<number, (document: Json) => Json>>;

const UPCASTS: Readonly<Record<DocumentKind, Upcasts>> = {
  application: { 1: nameInterviewsInClaims },
  candidate: {},
};

/** Version 1 knew two rounds, by name; version 2 knows in which interview something was said. */
function nameInterviewsInClaims(document: Json): Json {
  const listOf = (name: string): readonly Json[] => {
    const value = document[name];
    return Array.isArray(value) ? value.filter(isJson) : [];
  };
  const byRound = [...listOf("interviews")].sort((a, b) => Number(a["round"]) - Number(b["round"]));
  const interview = (place: number) => {
    const id = byRound.at(place)?.["id"];
    return id === undefined ? {} : { interviewId: id };
  };
  const lifted: Readonly<Record<string, Json>> = {
    r1: { saidIn: "said", ...interview(0) },
    r2: { saidIn: "said", ...interview(-1) },
    "r2-plan": { saidIn: "plan" },
  };
  const claims = listOf("claims").map((claim) => {
    const change = lifted[String(claim["saidIn"])];
    return change ? { ...change, ...claim, saidIn: change["saidIn"] } : claim;
  });
  return { ...document, claims };
}

const SCHEMAS = {
  application: { schema: Application, version: APPLICATION_SCHEMA_VERSION },
  candidate: { schema: Candidate, version: CANDIDATE_SCHEMA_VERSION },
} as const;

/** Applies the steps from the document's version up to `supported`. */
export function upcast(
  document: Json,
  supported: number,
  upcasts: Upcasts,
): Result<Json, DomainError> {
  const found = document["schemaVersion"] ?? 1;
  if (typeof found !== "number" || !Number.isInteger(found) || found < 1)
    return err(invalid("/schemaVersion", "a whole number from 1"));
  if (found > supported) return err({ type: "newer_schema", found, supported });
  let lifted = document;
  for (let version = found; version < supported; version += 1) {
    const step = upcasts[version];
    lifted = { ...(step ? step(lifted) : lifted), schemaVersion: version + 1 };
  }
  return ok(lifted);
}

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a stored or imported document of any version that this program knows. */
export function parseDocument(value: unknown): Result<Document, DomainError> {
  if (!isJson(value)) return err(invalid("", "a JSON object"));
  const kind = value["kind"];
  if (kind !== "application" && kind !== "candidate")
    return err(invalid("/kind", '"application" or "candidate"'));
  const { schema, version } = SCHEMAS[kind];
  const lifted = upcast(value, version, UPCASTS[kind]);
  if (!lifted.ok) return lifted;
  const parsed = schema.safeParse(lifted.value);
  return parsed.success ? ok(parsed.data) : err(invalidInput(parsed.error));
}

const invalid = (pointer: string, expected: string): DomainError => ({
  type: "invalid_input",
  issues: [{ pointer, expected }],
});

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** A value from outside, held to a schema. */
export function parseAs<S extends z.ZodType>(
  schema: S,
  value: unknown,
): Result<z.output<S>, Extract<DomainError, { type: "invalid_input" }>> {
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : err(invalidInput(parsed.error));
}

/** What zod found wrong, as pointers below `prefix`. */
export function invalidInput(
  error: z.ZodError,
  prefix = "",
): Extract<DomainError, { type: "invalid_input" }> {
  const issues = error.issues.flatMap((issue) => issuesIn(issue, prefix));
  return { type: "invalid_input", issues: issues.slice(0, ISSUES_MAX) };
}

/** More would help nobody. */
const ISSUES_MAX = 50;

function issuesIn(issue: z.core.$ZodIssue, prefix: string): readonly InputIssue[] {
  const at = prefix + pointerOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .slice(0, ISSUES_MAX)
      .map((key) => ({ pointer: at + pointerOf([key]), expected: "no such field" }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    // The alternative that fits best says most.
    const [closest] = [...issue.errors].sort((a, b) => a.length - b.length);
    const inner = closest?.flatMap((each) => issuesIn(each, at)) ?? [];
    if (inner.some(({ pointer }) => pointer !== at)) return inner;
  }
  return [{ pointer: at, expected: expectation(issue) }];
}

/** "Invalid input: expected string, received undefined" → "string" and the like. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") {
    const article = /^[aeiou]/.test(issue.expected) ? "an" : "a";
    const wanted = `${article} ${issue.expected}`;
    return issue.input === undefined ? `${wanted} (required)` : wanted;
  }
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options))
    return `one of ${issue.options.map(String).join(", ")}`;
  if (issue.code === "too_big") return `${amount(issue.maximum, issue.origin)} at most`;
  if (issue.code === "too_small") return `${amount(issue.minimum, issue.origin)} at least`;
  return issue.message;
}

/** What is counted, where it is not the number itself. */
function amount(bound: number | bigint, origin: string): string {
  if (origin === "string") return `${bound} ${Number(bound) === 1 ? "character" : "characters"}`;
  if (origin === "array") return `${bound} ${Number(bound) === 1 ? "entry" : "entries"}`;
  return String(bound);
}
