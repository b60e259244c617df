import type { NoteKind } from "../model/note.ts";
import type { Advice, Sourced } from "./sources.ts";

/** One thing to write down after round one, and what it is good for (domain.md 10.1). */
export interface PostMortemEntry extends Sourced {
  readonly text: string;
  readonly use: string;
}

/** What to record right after the call (domain.md 10.1, PM-01 to PM-15). */
export const POST_MORTEM = {
  "PM-01": {
    text: "What you answered, with every number, date and title",
    use: "so that you can say the same again",
    sources: ["S2"],
  },
  "PM-02": {
    text: "What they asked",
    use: "so that nothing surprises you, and you notice when they ask it all over again",
    sources: ["S2"],
  },
  "PM-03": {
    text: "Where they leaned in",
    use: "there you prepare in depth",
    sources: ["S0"],
  },
  "PM-04": {
    text: "Where they hesitated",
    use: "there a concern may be left",
    sources: ["S0"],
  },
  "PM-05": {
    text: "Which problems they named more than once",
    use: "your stories and your first 90 days should answer them",
    sources: ["S0"],
  },
  "PM-06": {
    text: "Whom you meet next, and what you have still to prove to them",
    use: "it gives you an angle for each person",
    sources: ["S0"],
  },
  "PM-07": {
    text: "Which questions you handled well",
    use: "strengths to build on",
    sources: ["S4"],
  },
  "PM-08": {
    text: "Which answers could have been better",
    use: "one of them may be worth a return",
    sources: ["S4"],
  },
  "PM-09": {
    text: "What felt unfinished",
    use: "what you left open, they may pick up",
    sources: ["S2"],
  },
  "PM-10": {
    text: "What worries them underneath, and what they value",
    use: "it tells you how to frame what you say",
    sources: ["S4"],
  },
  "PM-11": {
    text: "Which reasons you gave for leaving",
    use: "so that you give the same ones again",
    sources: ["S2"],
  },
  "PM-12": {
    text: "How you said you see the post: what comes first, what you like, what worries you",
    use: "so that you still stand where you stood",
    sources: ["S2"],
  },
  "PM-13": {
    text: "What you asked them",
    use: "so that you ask nothing twice",
    sources: ["S2"],
  },
  "PM-14": {
    text: "Which stories you told",
    use: "told again, they need something new",
    sources: ["S2"],
  },
  "PM-15": {
    text: "When they said you would hear from them, and what comes next",
    use: "every later date hangs on it",
    sources: ["S0"],
  },
} as const satisfies Record<string, PostMortemEntry>;
export type PostMortemId = keyof typeof POST_MORTEM;

/** How to return to an answer of round one (domain.md 10.3, RV-1 to RV-10). */
export const REVISIT_RULES = {
  "RV-1": {
    text: "Return to one answer, to two at the very most.",
    sources: ["S2"],
  },
  "RV-2": {
    text: "Say exactly which answer you are coming back to.",
    sources: ["S2"],
  },
  "RV-3": {
    text: "Start with the better answer, not with an apology.",
    sources: ["S2"],
  },
  "RV-4": {
    text: "Two or three sentences are enough.",
    sources: ["S2"],
  },
  "RV-5": {
    text: "Do it early on; it must not be the last thing they remember.",
    sources: ["S2"],
  },
  "RV-6": {
    text: "No better answer yet? Admit it briefly and say what you are doing about it. Pretend nothing.",
    sources: ["S2"],
  },
  "RV-7": {
    text: "Asked whether you want to return to something? Do it now, or add to a skill you undersold.",
    sources: ["S4"],
  },
  "RV-8": {
    text: "Rather raise a weak answer yourself than hope that they forgot it.",
    sources: ["S2"],
  },
  "RV-9": {
    text: "Done well, it shows that you reflect; done badly, it opens the wound again.",
    sources: ["S2"],
  },
  "RV-10": {
    text: "If the new answer changes a fact, say aloud that you are correcting it.",
    sources: ["S2"],
  },
} as const satisfies Record<string, Advice>;
export type RevisitRuleId = keyof typeof REVISIT_RULES;

/** A question to be asked right after the call, for each kind of note (domain.md 10.1). */
export interface NotePrompt {
  readonly kind: NoteKind;
  readonly question: string;
  /** What a good line looks like. */
  readonly example: string;
}

/** In the order in which memory fades: what was said first, what to make of it last. */
export const NOTE_PROMPTS: readonly NotePrompt[] = [
  { kind: "they-asked", question: "What did they ask?", example: "Why do you want to leave?" },
  {
    kind: "story-told",
    question: "What did you tell them, with every number?",
    example: "Told the migration: nine months, a team of six, cost down by 31 %",
  },
  {
    kind: "leaned-in",
    question: "Where did they lean in?",
    example: "How we went back when a load failed",
  },
  { kind: "hesitated", question: "Where did they hesitate?", example: "Incidents at scale" },
  {
    kind: "urgent-theme",
    question: "Which problem came back, and how often?",
    example: "late data 3x",
  },
  {
    kind: "could-improve",
    question: "What would you say better?",
    example: "Too vague on how I handle pushback",
  },
  {
    kind: "unresolved",
    question: "What was left open?",
    example: "Whether I would move to the second office",
  },
  { kind: "went-well", question: "What went well?", example: "The cost story" },
  {
    kind: "i-asked",
    question: "What did you ask them?",
    example: "What will be hardest at first?",
  },
  {
    kind: "employer-value",
    question: "What do they value, and what worries them?",
    example: "Reliability before speed",
  },
  {
    kind: "meeting-next",
    question: "Whom do you meet next?",
    example: "A peer, product, the founder",
  },
  {
    kind: "strength",
    question: "Which strength is worth repeating?",
    example: "Calm when systems fail",
  },
  {
    kind: "other",
    question: "Anything else?",
    example: "They decide by the end of next week",
  },
];
