import { Interviewer } from "../model/interviewer.ts";
import { cut } from "./reading/clean-text.ts";
import type { ContactReading } from "./contact-card.ts";
import { type Draft, type DraftEvidence, emptyDraft } from "./draft.ts";
import type { JobDescriptionReading } from "./job-description/index.ts";
import type { Evidence } from "./reading/evidence.ts";
import { claimsOf, type ResumeReading } from "./resume/index.ts";

/** The draft has room for so many; more is a list of something else. */
const PEOPLE_MAX = 200;
const EVIDENCE_MAX = 5000;

/** A résumé: what it says, and the claims "as on the CV" that later tellings are measured by. */
export function draftOfResume(reading: ResumeReading): Draft {
  const { source: _source, evidence, notUnderstood, ...resume } = reading;
  return {
    ...emptyDraft("resume"),
    claims: [...claimsOf(reading)],
    resume,
    evidence: evidenceUnder(evidence, (pointer) => `/resume${pointer}`),
    ...(notUnderstood.length > 0 && { notUnderstood: [...notUnderstood] }),
  };
}

/** Contact cards: the people on them, and the company where they name one. */
export function draftOfContacts({ interviewers, evidence, notUnderstood }: ContactReading): Draft {
  const people = interviewers.slice(0, PEOPLE_MAX);
  const companies = [...new Set(people.flatMap(({ company }) => company ?? []))];
  const [company] = companies;
  return {
    ...emptyDraft("contacts"),
    ...(company && companies.length === 1 && { company: cut(company, 300).trim() }),
    interviewers: people.map(({ name, title, email }, index) => ({
      key: `p${index + 1}`,
      name: cut(name, 300).trim(),
      ...(title && { title: cut(title, 300).trim() }),
      ...(email && Interviewer.shape.email.safeParse(email).success && { email }),
    })),
    evidence: evidenceUnder(evidence, (pointer) => pointer),
    ...(notUnderstood.length > 0 && { notUnderstood: [...notUnderstood] }),
    warnings:
      interviewers.length > PEOPLE_MAX
        ? [`There are ${interviewers.length} cards; only ${PEOPLE_MAX} were taken.`]
        : [],
  };
}

/** An advert: the post, what it asks for, and what presses. */
export function draftOfJob(reading: JobDescriptionReading, text: string): Draft {
  const { evidence, title, company, location, seniority, ...job } = reading;
  return {
    ...emptyDraft("job"),
    ...(company && { company: cut(company, 300).trim() }),
    ...(title && { role: cut(title, 300).trim() }),
    job: {
      ...job,
      ...(location && { location: cut(location, 300).trim() }),
      ...(seniority && { seniority: cut(seniority, 300).trim() }),
      text: cut(text, 20_000).trim(),
    },
    evidence: evidenceUnder(evidence, (pointer) =>
      pointer === "/title" ? "/role" : pointer === "/company" ? pointer : `/job${pointer}`,
    ),
  };
}

/** Evidence of a reading as that of the draft it became. */
const evidenceUnder = (
  evidence: readonly Evidence[],
  pointerOf: (pointer: string) => string,
): DraftEvidence[] =>
  evidence
    .slice(0, EVIDENCE_MAX)
    .map(({ pointer, ...rest }) => ({ pointer: pointerOf(pointer), ...rest }));
