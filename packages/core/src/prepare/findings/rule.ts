import type { OtherProcess } from "../../model/candidate.ts";
import type { Claim } from "../../model/claim.ts";
import type { Concern } from "../../model/concern.ts";
import type { Session } from "../../model/interview.ts";
import type { Interviewer } from "../../model/interviewer.ts";
import type { Story } from "../../model/story.ts";
import { FORMATS } from "../../playbook/formats.ts";
import type { ChecklistItem } from "../checklist/checklist.ts";
import type { Situation } from "../situation/situation.ts";

/** What a finding is about: where to look, and how it is called there. */
export interface ObjectRef {
  readonly kind:
    | "application"
    | "candidate"
    | "claim"
    | "concern"
    | "hardPart"
    | "interview"
    | "interviewer"
    | "item"
    | "message"
    | "note"
    | "process"
    | "question"
    | "research"
    | "revisit"
    | "session"
    | "story"
    | "takeHome";
  readonly id: string;
  readonly name: string;
}

/** One case of a rule: the objects that caused it, and the figures or words that differ. */
export interface Cause {
  readonly objects: readonly ObjectRef[];
  readonly detail?: string;
}

/** The situation with the checklists that follow from it. */
export interface Facts extends Situation {
  readonly items: readonly ChecklistItem[];
}

/** When a rule applies: one cause for each time it does, none where it does not. */
export type RuleTest = (facts: Facts) => readonly Cause[];

export const about = (objects: ObjectRef | readonly ObjectRef[], detail?: string): Cause => ({
  objects: "kind" in objects ? [objects] : objects,
  ...(detail && { detail }),
});

/** One cause about the whole application where a condition holds. */
export const when = (facts: Facts, holds: boolean, detail?: string): readonly Cause[] =>
  holds ? [about(theApplication(facts), detail)] : [];

/** The same about the candidate's own positions. */
export const whenMine = (facts: Facts, holds: boolean, detail?: string): readonly Cause[] =>
  holds ? [about(theCandidate(facts), detail)] : [];

const theApplication = ({ application }: Facts): ObjectRef => ({
  kind: "application",
  id: application.id,
  name: application.company.name,
});

const theCandidate = ({ candidate }: Facts): ObjectRef => ({
  kind: "candidate",
  id: candidate.id,
  name: "You",
});

export const personRef = ({ id, name }: Interviewer): ObjectRef => ({
  kind: "interviewer",
  id,
  name,
});

export const sessionRef = ({ id, title, format }: Session): ObjectRef => ({
  kind: "session",
  id,
  name: title ?? (format ? FORMATS[format].name : "Session"),
});

export const storyRef = ({ id, title }: Story): ObjectRef => ({ kind: "story", id, name: title });

export const claimRef = ({ id, subject }: Claim): ObjectRef => ({
  kind: "claim",
  id,
  name: subject,
});

export const concernRef = ({ id, topic }: Concern): ObjectRef => ({
  kind: "concern",
  id,
  name: topic,
});

export const processRef = ({ id, company }: OtherProcess): ObjectRef => ({
  kind: "process",
  id,
  name: company,
});
