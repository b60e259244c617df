/** The five articles that the playbook was distilled from (domain.md 0.1). */
export const SOURCES = {
  S0: {
    name: "Guide for candidates and hiring teams",
    about: "Long; leans towards technical, AI and data posts (April 2026).",
  },
  S1: {
    name: "What a second interview means",
    about: "Short: why it is good news, what changes, strategies, warning signs.",
  },
  S2: {
    name: "Tactical guide to the second round",
    about: "The longest: audiences, formats, revisits, consistency, pay, video, a checklist.",
  },
  S3: {
    name: "Purpose, formats and follow-up",
    about: "Who is met, kinds of questions, what is assessed, what to send afterwards.",
  },
  S4: {
    name: "Short guide to preparing",
    about: "Post-mortem, research, common questions, questions to ask.",
  },
} as const;
export type SourceId = keyof typeof SOURCES;

/**
 * Where an entry comes from. An empty list marks a default of our own, where the articles are
 * silent and software needs a number or a word ([SPEC] in domain.md).
 */
export interface Sourced {
  readonly sources: readonly SourceId[];
}

/** One piece of advice, in a line. */
export interface Advice extends Sourced {
  readonly text: string;
}
