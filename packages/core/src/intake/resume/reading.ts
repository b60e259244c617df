import type { Evidence, NotUnderstood } from "../reading/evidence.ts";

/** A post held. Dates are partial ISO dates: `2019`, `2019-05`, `2019-05-12`. */
export interface ResumeJob {
  readonly employer?: string;
  readonly title?: string;
  readonly location?: string;
  readonly start?: string;
  readonly end?: string;
  /** Whether the résumé says, or its missing end implies, that it is still held. */
  readonly isCurrent: boolean;
  readonly summary?: string;
  /** What the employer is, where the résumé says so. */
  readonly about?: string;
  readonly url?: string;
  readonly highlights: readonly string[];
  readonly keywords?: readonly string[];
}

export interface ResumeEducation {
  readonly institution?: string;
  readonly degree?: string;
  readonly area?: string;
  readonly location?: string;
  readonly start?: string;
  readonly end?: string;
  readonly score?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly courses: readonly string[];
}

/** A skill, or a group of them under one name. */
export interface ResumeSkill {
  readonly name: string;
  readonly level?: string;
  readonly keywords: readonly string[];
}

export interface ResumeLanguage {
  readonly language: string;
  readonly fluency?: string;
}

export interface ResumeProject {
  readonly name: string;
  readonly description?: string;
  readonly entity?: string;
  readonly start?: string;
  readonly end?: string;
  readonly url?: string;
  readonly roles: readonly string[];
  readonly highlights: readonly string[];
  readonly keywords: readonly string[];
}

/** A certificate, an award, a publication: a name, who stands behind it, when. */
export interface ResumeRecord {
  readonly name: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly url?: string;
  readonly summary?: string;
}

export interface ResumeReference {
  readonly name?: string;
  readonly title?: string;
  readonly contact?: string;
  readonly text?: string;
}

export interface ResumeInterest {
  readonly name: string;
  readonly summary?: string;
  readonly keywords: readonly string[];
}

export interface ResumeLink {
  readonly network?: string;
  readonly username?: string;
  readonly url?: string;
}

/** What a résumé says. */
export interface ResumeContent {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly location?: string;
  readonly headline?: string;
  readonly summary?: string;
  readonly links: readonly ResumeLink[];
  readonly jobs: readonly ResumeJob[];
  readonly education: readonly ResumeEducation[];
  readonly skills: readonly ResumeSkill[];
  readonly languages: readonly ResumeLanguage[];
  readonly projects: readonly ResumeProject[];
  readonly certificates: readonly ResumeRecord[];
  readonly awards: readonly ResumeRecord[];
  readonly publications: readonly ResumeRecord[];
  readonly volunteer: readonly ResumeJob[];
  readonly references: readonly ResumeReference[];
  readonly interests: readonly ResumeInterest[];
}

type ResumeSource = "json" | "linkedin-csv" | "text";

export interface ResumeReading extends ResumeContent {
  readonly source: ResumeSource;
  readonly evidence: readonly Evidence[];
  readonly notUnderstood: readonly NotUnderstood[];
}
