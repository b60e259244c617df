import type { Offset } from "./offsets.ts";
import type { Advice, Sourced } from "./sources.ts";

export type TimelineId = `TL-${string}`;

/** Which instances an entry has: one, one a session, or one a person. */
export type TimelineScope = "once" | "session" | "person";

export type TimelineCondition =
  | "always"
  | "details-missing"
  | "take-home"
  | "presentation"
  | "coding"
  | "video"
  | "revisit-planned"
  | "competing-offer"
  | "offer"
  | "rejection";

export interface TimelineEntry extends Sourced {
  readonly text: string;
  readonly scope: TimelineScope;
  /** Not before. */
  readonly from?: Offset;
  /** At or before. */
  readonly due?: Offset;
  readonly appliesIf: TimelineCondition;
}

/**
 * What happens when (domain.md section 15). Entries without `from` and `due` are computed:
 * the first third of a session, the morning of a session, and the follow-ups, which count in
 * dates and roll off weekends.
 */
export const TIMELINE = {
  "TL-01": {
    text: "Write down everything from the last round",
    scope: "once",
    due: "R1+3h",
    appliesIf: "always",
    sources: ["S2"],
  },
  "TL-02": {
    text: "Finish the post-mortem",
    scope: "once",
    due: "R1+24h",
    appliesIf: "always",
    sources: ["S4"],
  },
  "TL-03": {
    text: "An invitation usually arrives",
    scope: "once",
    from: "R1+1d",
    due: "R1+2d",
    appliesIf: "always",
    sources: ["S0"],
  },
  "TL-04": {
    text: "Ask about format, names, titles and length",
    scope: "once",
    due: "INV+24h",
    appliesIf: "details-missing",
    sources: ["S0", "S1", "S3"],
  },
  "TL-05": {
    text: "Research the company again, deeper",
    scope: "once",
    from: "INV",
    appliesIf: "always",
    sources: ["S1", "S2", "S4"],
  },
  "TL-06": {
    text: "Start: choose stories, hard parts, practice for the formats",
    scope: "once",
    due: "T-7d",
    appliesIf: "always",
    sources: ["S0"],
  },
  "TL-07": {
    text: "The take-home clock starts",
    scope: "once",
    from: "TH",
    appliesIf: "take-home",
    sources: ["S2"],
  },
  "TL-08": {
    text: "Stop working on the take-home after four hours of work",
    scope: "once",
    appliesIf: "take-home",
    sources: ["S2"],
  },
  "TL-09": {
    text: "Hand in the take-home, with its readme",
    scope: "once",
    due: "THD",
    appliesIf: "take-home",
    sources: ["S2"],
  },
  "TL-10": {
    text: "First full rehearsal of the talk, aloud",
    scope: "once",
    due: "T-72h",
    appliesIf: "presentation",
    sources: ["S2"],
  },
  "TL-11": {
    text: "Second rehearsal; hard parts; pay wording",
    scope: "once",
    due: "T-48h",
    appliesIf: "always",
    sources: ["S0", "S2"],
  },
  "TL-12": {
    text: "Everyone in the room researched",
    scope: "once",
    due: "T-24h",
    appliesIf: "always",
    sources: ["S2"],
  },
  "TL-13": {
    text: "Go through the checklist",
    scope: "once",
    due: "T-24h",
    appliesIf: "always",
    sources: ["S2"],
  },
  "TL-14": {
    text: "Journey, names and titles confirmed; materials tested",
    scope: "once",
    due: "T-24h",
    appliesIf: "always",
    sources: ["S3"],
  },
  "TL-15": {
    text: "Practise in the coding tool; refresh the syntax",
    scope: "session",
    appliesIf: "coding",
    sources: ["S2"],
  },
  "TL-16": {
    text: "Test the platform",
    scope: "session",
    due: "S-30min",
    appliesIf: "video",
    sources: ["S2"],
  },
  "TL-17": {
    text: "Deck in its own window, notes in place",
    scope: "session",
    due: "S-10min",
    appliesIf: "video",
    sources: ["S2"],
  },
  "TL-18": {
    text: "Place the revisit",
    scope: "session",
    appliesIf: "revisit-planned",
    sources: ["S2"],
  },
  "TL-19": {
    text: "Ask when they will decide",
    scope: "once",
    due: "E",
    appliesIf: "always",
    sources: ["S0"],
  },
  "TL-20": {
    text: "Note your answers while they are fresh",
    scope: "once",
    from: "E",
    due: "E+2h",
    appliesIf: "always",
    sources: ["S2"],
  },
  "TL-21": {
    text: "Thank each person",
    scope: "person",
    from: "SE",
    due: "SE+24h",
    appliesIf: "always",
    sources: ["S2", "S3"],
  },
  "TL-22": {
    text: "Tell the recruiter about a real competing offer",
    scope: "once",
    from: "E",
    appliesIf: "competing-offer",
    sources: ["S2"],
  },
  "TL-23": {
    text: "A decision usually comes by now",
    scope: "once",
    from: "E+7d",
    due: "E+14d",
    appliesIf: "always",
    sources: ["S2"],
  },
  "TL-24": {
    text: "One status check, to the recruiter",
    scope: "once",
    appliesIf: "always",
    sources: ["S0", "S2"],
  },
  "TL-25": { text: "Send one last note", scope: "once", appliesIf: "always", sources: ["S0"] },
  "TL-26": {
    text: "Keep your other applications going",
    scope: "once",
    from: "E",
    appliesIf: "always",
    sources: ["S0", "S2"],
  },
  "TL-27": {
    text: "Close it, without another message",
    scope: "once",
    appliesIf: "always",
    sources: ["S0"],
  },
  "TL-28": {
    text: "Market rate, walk-away number and refusal reply ready",
    scope: "once",
    due: "E+7d",
    appliesIf: "always",
    sources: ["S2"],
  },
  "TL-29": { text: "Negotiate", scope: "once", from: "OFF", appliesIf: "offer", sources: ["S2"] },
  "TL-30": {
    text: "Reply graciously",
    scope: "once",
    due: "REJ+24h",
    appliesIf: "rejection",
    sources: ["S2"],
  },
  "TL-31": {
    text: "Longer than they said, and no word: note it as a warning sign",
    scope: "once",
    appliesIf: "always",
    sources: ["S0", "S1", "S2"],
  },
} as const satisfies Record<string, TimelineEntry>;
export type TimelineKey = keyof typeof TIMELINE;

/** What the employer owes (domain.md section 15, employer side). */
export const EMPLOYER_TIMELINE = {
  "TL-E1": { text: "On inviting: say format, people and window", sources: ["S0"] },
  "TL-E2": { text: "When the window slips: tell the candidates at once", sources: ["S0"] },
  "TL-E3": { text: "After the round: debrief and compare notes", sources: ["S2"] },
} as const satisfies Record<string, Advice>;

/** Days between the messages of the waiting time (domain.md 17.2; [SPEC] where not S2). */
export const FOLLOW_UP_DAYS = {
  checkWithoutWindow: 7,
  checkSpan: 3,
  finalNoteAfterCheck: 7,
  closeAfterFinalNote: 7,
  silenceWithoutWindow: 14,
  /** So long after a talk, thanks and notes are still worth it; so long after an answer, a reply. */
  thanksWorth: 7,
  notesWorth: 7,
  answerWorth: 14,
} as const;

/** Numbers of the messages ([SPEC] where not S2, S3; domain.md 17.1 and TL-30). */
export const FOLLOW_UP_LIMITS = {
  thankYouHours: 24,
  declineReplyHours: 24,
  /** Shared word pairs from which two notes read as one. */
  sameNoteSimilarity: 0.6,
} as const;
