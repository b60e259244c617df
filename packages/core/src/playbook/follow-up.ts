import type { Advice, Sourced } from "./sources.ts";

/** Writing thanks (domain.md section 17.1). */
export const THANK_YOU_RULES = {
  "TY-01": {
    text: "One to each interviewer, within 24 hours.",
    sources: ["S2", "S3"],
  },
  "TY-02": {
    text: "Keep it short.",
    sources: ["S0", "S2"],
  },
  "TY-03": {
    text: "Name a point from that very conversation: a problem, a challenge, a decision, a good moment.",
    sources: ["S0", "S3"],
  },
  "TY-04": {
    text: "Tie your own background to it in one or two sentences.",
    sources: ["S0"],
  },
  "TY-05": {
    text: "Send no group copy.",
    sources: ["S2"],
  },
  "TY-06": {
    text: "If it would fit any company, do not send it.",
    sources: ["S0"],
  },
  "TY-07": {
    text: "Say again that you would like to do this work.",
    sources: ["S3"],
  },
  "TY-08": {
    text: "It has one purpose: to help them recall what you would bring.",
    sources: ["S0"],
  },
  "TY-09": {
    text: "It carries more weight than the one after round one.",
    sources: ["S2"],
  },
  "TY-10": {
    text: "After a shadow day, thank the host and the key people you met.",
    sources: ["S2"],
  },
  "TY-11": {
    text: "Draft the skeleton before the round.",
    sources: ["S2"],
  },
} as const satisfies Record<string, Advice>;
export type ThankYouRuleId = keyof typeof THANK_YOU_RULES;

/** Status check and final note (domain.md section 17.2). */
export const CHASER_RULES = {
  "SK-01": {
    text: "Ask in the interview when they will decide.",
    sources: ["S0"],
  },
  "SK-02": {
    text: "Wait until that time has passed.",
    sources: ["S0"],
  },
  "SK-03": {
    text: "Then one concise message: where do things stand, and you are still interested.",
    sources: ["S0"],
  },
  "SK-04": {
    text: "Send it to the recruiter.",
    sources: ["S2"],
  },
  "SK-05": {
    text: "If they named no time, send it between day seven and day ten.",
    sources: ["S2"],
  },
  "SK-06": {
    text: "If there is no answer, send one final note: professional, and easy to answer.",
    sources: ["S0"],
  },
  "SK-07": {
    text: "Neither fall silent for too long nor write too often.",
    sources: ["S0"],
  },
  "SK-08": {
    text: "A delay may only be coordination or checks; stay calm, and keep looking.",
    sources: ["S0"],
  },
  "SK-09": {
    text: "Two such messages in all, and no more.",
    sources: ["S0"],
  },
} as const satisfies Record<string, Advice>;
export type ChaserRuleId = keyof typeof CHASER_RULES;

/** Competing offers and parallel processes (domain.md section 17.3). */
export const PARALLEL_RULES = {
  "PP-01": {
    text: "Tell them now of a real offer or late stage, with its date, and that this post comes first if so.",
    sources: ["S2"],
  },
  "PP-02": {
    text: "The tone is openness, not a threat.",
    sources: ["S2"],
  },
  "PP-03": {
    text: "Never invent an offer; recruiters see through a bluff, and it does severe harm.",
    sources: ["S2"],
  },
  "PP-04": {
    text: "If there is no other process, be patient.",
    sources: ["S2"],
  },
  "PP-05": {
    text: "Do not stop other interviews; options are the best sign of a good result.",
    sources: ["S2"],
  },
  "PP-06": {
    text: "Owe nobody exclusivity before they behave as if an offer is coming.",
    sources: ["S0"],
  },
  "PP-07": {
    text: "Use the wait for more applications, or for late stages elsewhere.",
    sources: ["S2"],
  },
  "PP-08": {
    text: "It helps to hang less on any single result.",
    sources: ["S2"],
  },
} as const satisfies Record<string, Advice>;
export type ParallelRuleId = keyof typeof PARALLEL_RULES;

/** One way in which it may end, and what follows (domain.md section 17.4). */
export interface OutcomeEntry extends Sourced {
  readonly outcome: "offer" | "rejected" | "silent" | "delayed" | "withdrawn";
  readonly text: string;
}

/** Every way in which it may end (domain.md section 17.4). */
export const OUTCOMES = {
  "OC-1": {
    outcome: "offer",
    text: "Now the negotiation starts: market rate, walk-away number, moves. Nothing is closed yet.",
    sources: ["S2"],
  },
  "OC-2": {
    outcome: "rejected",
    text: "Send the gracious reply you prepared; it was often a small difference.",
    sources: ["S2"],
  },
  "OC-3": {
    outcome: "silent",
    text: "One status check, then one final note, then close it. Keep looking throughout.",
    sources: ["S0"],
  },
  "OC-4": {
    outcome: "delayed",
    text: "Wait for the new date; the follow-ups move with it.",
    sources: ["S0"],
  },
  "OC-5": {
    outcome: "withdrawn",
    text: "You may withdraw; warning signs can be reason enough.",
    sources: ["S1"],
  },
} as const satisfies Record<string, OutcomeEntry>;
export type OutcomeId = keyof typeof OUTCOMES;

/** Something that a message has to contain, or to leave out (domain.md section 17). */
export interface MessagePart {
  readonly id: string;
  readonly text: string;
}

/** The parts of each kind of message, in order (domain.md section 17). */
export const MESSAGE_PARTS = {
  "thank-you": [
    { id: "salutation", text: "A greeting by name" },
    { id: "thanks", text: "Thanks for the conversation" },
    { id: "specificReference", text: "A point that only this conversation contained" },
    { id: "valueLink", text: "One or two sentences that tie your background to it" },
    { id: "enthusiasm", text: "That you would like to do this work" },
    { id: "signOff", text: "A sign-off with your name" },
  ],
  "status-check": [
    { id: "roleAndDate", text: "The role, and the date you met" },
    { id: "window", text: "The time they named for the decision" },
    { id: "statusQuestion", text: "The question where things stand" },
    { id: "interest", text: "That you are still interested" },
  ],
  "final-note": [
    { id: "reference", text: "The role, and your earlier message" },
    { id: "yesNoQuestion", text: "One question that yes or no can answer" },
    { id: "politeClose", text: "A polite close" },
    { id: "noReproach", text: "No word of reproach" },
  ],
  "competing-offer": [
    { id: "otherProcess", text: "That there is another process" },
    { id: "stage", text: "The stage it has reached" },
    { id: "expectedDate", text: "The date you expect their answer" },
    { id: "priority", text: "That this post comes first, if that is true" },
    { id: "noUltimatum", text: "No ultimatum" },
  ],
  acceptance: [
    { id: "thanks", text: "Thanks for the offer" },
    { id: "packageInWriting", text: "A request for the full package in writing" },
    { id: "questions", text: "The questions you still have" },
  ],
  "decline-reply": [
    { id: "thanks", text: "Thanks for their time" },
    { id: "respect", text: "Respect for the decision" },
    { id: "doorOpen", text: "A door left open" },
  ],
} as const satisfies Record<string, readonly MessagePart[]>;
export type PartedMessageKind = keyof typeof MESSAGE_PARTS;
