import type { Offset } from "./offsets.ts";

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

export interface TimelineEntry {
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
  },
  "TL-02": { text: "Finish the post-mortem", scope: "once", due: "R1+24h", appliesIf: "always" },
  "TL-03": {
    text: "An invitation usually arrives",
    scope: "once",
    from: "R1+1d",
    due: "R1+2d",
    appliesIf: "always",
  },
  "TL-04": {
    text: "Ask about format, names, titles and length",
    scope: "once",
    due: "INV+24h",
    appliesIf: "details-missing",
  },
  "TL-05": {
    text: "Research the company again, deeper",
    scope: "once",
    from: "INV",
    appliesIf: "always",
  },
  "TL-06": {
    text: "Start: choose stories, hard parts, practice for the formats",
    scope: "once",
    due: "T-7d",
    appliesIf: "always",
  },
  "TL-07": {
    text: "The take-home clock starts",
    scope: "once",
    from: "TH",
    appliesIf: "take-home",
  },
  "TL-08": {
    text: "Stop working on the take-home after four hours of work",
    scope: "once",
    appliesIf: "take-home",
  },
  "TL-09": {
    text: "Hand in the take-home, with its readme",
    scope: "once",
    due: "THD",
    appliesIf: "take-home",
  },
  "TL-10": {
    text: "First full rehearsal of the talk, aloud",
    scope: "once",
    due: "T-72h",
    appliesIf: "presentation",
  },
  "TL-11": {
    text: "Second rehearsal; hard parts; pay wording",
    scope: "once",
    due: "T-48h",
    appliesIf: "always",
  },
  "TL-12": {
    text: "Everyone in the room researched",
    scope: "once",
    due: "T-24h",
    appliesIf: "always",
  },
  "TL-13": { text: "Go through the checklist", scope: "once", due: "T-24h", appliesIf: "always" },
  "TL-14": {
    text: "Journey, names and titles confirmed; materials tested",
    scope: "once",
    due: "T-24h",
    appliesIf: "always",
  },
  "TL-15": {
    text: "Practise in the coding tool; refresh the syntax",
    scope: "session",
    appliesIf: "coding",
  },
  "TL-16": { text: "Test the platform", scope: "session", due: "S-30min", appliesIf: "video" },
  "TL-17": {
    text: "Deck in its own window, notes in place",
    scope: "session",
    due: "S-10min",
    appliesIf: "video",
  },
  "TL-18": { text: "Place the revisit", scope: "session", appliesIf: "revisit-planned" },
  "TL-19": {
    text: "Ask when they will decide",
    scope: "once",
    due: "E",
    appliesIf: "always",
  },
  "TL-20": {
    text: "Note your answers while they are fresh",
    scope: "once",
    from: "E",
    due: "E+2h",
    appliesIf: "always",
  },
  "TL-21": {
    text: "Thank each person",
    scope: "person",
    from: "SE",
    due: "SE+24h",
    appliesIf: "always",
  },
  "TL-22": {
    text: "Tell the recruiter about a real competing offer",
    scope: "once",
    from: "E",
    appliesIf: "competing-offer",
  },
  "TL-23": {
    text: "A decision usually comes by now",
    scope: "once",
    from: "E+7d",
    due: "E+14d",
    appliesIf: "always",
  },
  "TL-24": { text: "One status check, to the recruiter", scope: "once", appliesIf: "always" },
  "TL-25": { text: "Send one last note", scope: "once", appliesIf: "always" },
  "TL-26": {
    text: "Keep your other applications going",
    scope: "once",
    from: "E",
    appliesIf: "always",
  },
  "TL-27": { text: "Close it, without another message", scope: "once", appliesIf: "always" },
  "TL-28": {
    text: "Market rate, walk-away number and refusal reply ready",
    scope: "once",
    due: "E+7d",
    appliesIf: "always",
  },
  "TL-29": { text: "Negotiate", scope: "once", from: "OFF", appliesIf: "offer" },
  "TL-30": { text: "Reply graciously", scope: "once", due: "REJ+24h", appliesIf: "rejection" },
  "TL-31": {
    text: "Longer than they said, and no word: note it as a warning sign",
    scope: "once",
    appliesIf: "always",
  },
} as const satisfies Record<string, TimelineEntry>;
export type TimelineKey = keyof typeof TIMELINE;

/** What the employer owes (domain.md section 15, employer side). */
export const EMPLOYER_TIMELINE = {
  "TL-E1": "On inviting: say format, people and window",
  "TL-E2": "When the window slips: tell the candidates at once",
  "TL-E3": "After the round: debrief and compare notes",
} as const;

/** Days between the messages of the waiting time (domain.md 17.2; [SPEC] where not S2). */
export const FOLLOW_UP_DAYS = {
  checkWithoutWindow: 7,
  checkSpan: 3,
  finalNoteAfterCheck: 7,
  closeAfterFinalNote: 7,
  silenceWithoutWindow: 14,
} as const;
