import type { Offset } from "./offsets.ts";

export interface ChecklistEntry {
  readonly text: string;
  readonly due: Offset;
  /** Nothing but the person can know: ticked by hand. */
  readonly byHand?: true;
  readonly why: string;
}

/** Before the round (domain.md section 16, CL-PRE). */
export const PRE_CHECKLIST = {
  "PRE-01": {
    text: "Read your round-one notes again",
    due: "T-24h",
    why: "Your own words, their questions, the loose ends: they will build on them.",
  },
  "PRE-02": {
    text: "Research everyone in the room",
    due: "T-24h",
    why: "Career, time there, common ground, latest activity: it tells what matters to them.",
  },
  "PRE-03": {
    text: "Name the open concerns and prepare at most two revisits",
    due: "T-24h",
    why: "A weak answer raised well shows reflection; left alone, it stays their last word.",
  },
  "PRE-04": {
    text: "Finish the preparation for each format",
    due: "T-24h",
    why: "The format tells what they still want to verify.",
  },
  "PRE-05": {
    text: "Write one angle per person",
    due: "T-24h",
    why: "The same answer lands differently with each of them.",
  },
  "PRE-06": {
    text: "Settle four to six questions, two or three per person",
    due: "T-24h",
    why: "Between equals, the questions may decide.",
  },
  "PRE-07": {
    text: "Have a pay range, with sources, and say it out loud once",
    due: "T-24h",
    why: "You do not open the subject; when they do, you answer without a pause.",
  },
  "PRE-08": {
    text: "Decide start date, place and relocation",
    due: "T-24h",
    why: "A surprised maybe sounds like a no.",
  },
  "PRE-09": {
    text: "Make sure that your stories agree with round one",
    due: "T-24h",
    why: "They compare notes. Small differences pass; a contradiction does not.",
  },
  "PRE-10": {
    text: "Test the set-up",
    due: "T-24h",
    why: "Camera, sound, light and platform, or route and timing.",
  },
  "PRE-11": {
    text: "Draft the thank-you",
    due: "T-24h",
    why: "With the skeleton ready, a personal note takes five minutes that evening.",
  },
  "PRE-12": {
    text: "Plan for a yes and for a no",
    due: "T-24h",
    why: "Both are easier to answer well when you are calm.",
  },
  "PRE-13": {
    text: "Keep the other applications alive",
    due: "T-24h",
    why: "Options make you calmer, and they are the best predictor of a good result.",
  },
  "PRE-14": {
    text: "Research the company again, deeper than before",
    due: "T-24h",
    why: "Press, rivals, launches, challenges: since the invitation, not from memory.",
  },
  "PRE-15": {
    text: "Confirm names, titles and length of every session",
    due: "T-24h",
    why: "You cannot prepare for people you do not know.",
  },
  "PRE-16": {
    text: "Confirm the journey",
    due: "T-24h",
    why: "Booked, paid and with time to spare.",
  },
  "PRE-17": {
    text: "Have slides or portfolio within reach, and opened once",
    due: "T-24h",
    why: "Hunting for a file costs the room's attention.",
  },
  "PRE-18": {
    text: "Complete three strong stories",
    due: "T-24h",
    why: "Three known to the ground beat ten told thinly: depth, influence, judgement.",
  },
  "PRE-19": {
    text: "Rehearse the hard parts",
    due: "T-24h",
    why: "Practising only the flattering version is how people come undone.",
  },
  "PRE-20": {
    text: "Know what every session will contain",
    due: "T-24h",
    why: "Solving problems, dealing with people, or culture: each asks for other work.",
  },
  "PRE-21": {
    text: "Read the news for the most senior person",
    due: "T-24h",
    why: "Funding, changes at the top, public moves: it is what is on their mind.",
  },
  "PRE-22": {
    text: "Choose one natural reference per person",
    due: "T-24h",
    why: "One shows interest; five in twenty minutes unsettle.",
  },
  "PRE-23": {
    text: "Answer each urgent theme with a story",
    due: "T-24h",
    why: "What they named twice is what they want to hear solved.",
  },
  "PRE-24": {
    text: "Bring one story to production depth",
    due: "T-24h",
    why: "In data and AI they ask down to what broke and what you would change.",
  },
  "PRE-25": {
    text: "Finish the post-mortem of the last round",
    due: "T-24h",
    why: "What went well is worth repeating; what did not is worth a better answer.",
  },
  "PRE-26": {
    text: "Lay your round-one notes beside the call",
    due: "S-10min",
    why: "A look to the side beats a freeze.",
  },
  "PRE-27": {
    text: "Test the platform again, half an hour before",
    due: "S-30min",
    why: "Updates break what worked yesterday.",
  },
  "PRE-28": {
    text: "Outline your first 90 days with facts from round one",
    due: "T-24h",
    why: "Say it aloud once, or tick it when you have the outline.",
  },
  "PRE-29": {
    text: "Have a view for the leaders: market, first learnings, best lever",
    due: "T-24h",
    why: "Executives test whether you think beyond the post.",
  },
  "PRE-30": {
    text: "Cover failure, adaptation and conflict with stories",
    due: "T-24h",
    why: "Behavioural questions circle around these three.",
  },
} as const satisfies Record<string, ChecklistEntry>;
export type PreItemId = keyof typeof PRE_CHECKLIST;

/** Per session of a format (domain.md section 16, CL-FMT). */
export const FORMAT_CHECKLIST = {
  "SEQ-01": {
    text: "Note what this slot has to verify",
    due: "T-24h",
    why: "Each one-on-one checks one side of you.",
  },
  "SEQ-02": {
    text: "Keep the same facts and tone in every slot",
    due: "T-24h",
    why: "They compare notes afterwards.",
  },
  "PAN-01": {
    text: "Know who owns execution and who owns influence",
    due: "T-24h",
    why: "It tells whom an answer is for.",
  },
  "PAN-02": {
    text: "Have each story in a technical and a plain version",
    due: "T-24h",
    byHand: true,
    why: "A panel listens at several levels at once.",
  },
  "PAN-03": {
    text: "Practise opposed prompts",
    due: "T-24h",
    why: "Speed against rigour, and both askers in the room.",
  },
  "PAN-04": {
    text: "Tell a story aloud in two minutes",
    due: "T-24h",
    why: "Panels punish lectures.",
  },
  "DEE-01": {
    text: "Have the production-depth story ready",
    due: "T-24h",
    why: "They dig until something gives.",
  },
  "DEE-02": {
    text: "Have design choices and rejected options ready",
    due: "T-24h",
    why: "What you turned down proves what you chose.",
  },
  "DEE-03": {
    text: "Hold a view on cost, latency, upkeep, reliability, security",
    due: "T-24h",
    byHand: true,
    why: "Trade-offs are the conversation.",
  },
  "COD-01": {
    text: "Know which coding tool they use",
    due: "T-24h",
    why: "Practise where you will play.",
  },
  "COD-02": {
    text: "Practise in that tool on the morning",
    due: "S-1h",
    why: "Fingers remember for a day.",
  },
  "COD-03": {
    text: "Refresh the syntax of likely languages",
    due: "S-1h",
    byHand: true,
    why: "Looking up a loop costs calm.",
  },
  "COD-04": {
    text: "Practise narrating while you code",
    due: "T-24h",
    why: "Silence looks like being stuck.",
  },
  "SYS-01": {
    text: "Rehearse the four moves",
    due: "T-24h",
    why: "Requirements, whole picture, one part in depth, scale and failure.",
  },
  "SYS-02": {
    text: "Rehearse drawing on a board or canvas",
    due: "T-24h",
    byHand: true,
    why: "The tool should not need your attention.",
  },
  "CAS-01": {
    text: "Practise the six moves aloud",
    due: "T-24h",
    why: "Structure under pressure is a habit.",
  },
  "CAS-02": {
    text: "Arrange scratch paper or a shared notes screen",
    due: "S-10min",
    why: "Your structure should be visible.",
  },
  "CAS-03": {
    text: "Try one case each of value, risk and what to ship first",
    due: "T-24h",
    byHand: true,
    why: "The usual cases in data and AI.",
  },
  "TAK-01": {
    text: "Note the deadline",
    due: "TH",
    why: "Usually 24 to 72 hours; ask where it is not said.",
  },
  "TAK-02": {
    text: "Stay within four hours of work",
    due: "THD",
    why: "More seldom changes the result.",
  },
  "TAK-03": {
    text: "Write the readme: done, not done, why",
    due: "THD",
    why: "The reasoning is what they grade.",
  },
  "TAK-04": { text: "Keep the readme near 500 words", due: "THD", why: "Long enough to be read." },
  "TAK-05": { text: "Hand in on time", due: "THD", why: "Late is remembered; perfect is not." },
  "PRS-01": {
    text: "Rehearse the talk twice, aloud",
    due: "T-24h",
    why: "The first run finds the gaps, the second the time.",
  },
  "PRS-02": {
    text: "Fit the talk into its slot",
    due: "T-24h",
    why: "Running over is what people remember.",
  },
  "PRS-03": {
    text: "Answer the obvious questions on the last slide",
    due: "T-24h",
    byHand: true,
    why: "It is on screen all through the discussion.",
  },
  "PRS-04": {
    text: "Print the slides, and be able to talk without them",
    due: "T-24h",
    why: "Screen shares fail.",
  },
  "PRS-05": {
    text: "Open the deck in a window of its own",
    due: "S-10min",
    why: "So that nothing else is ever shared.",
  },
  "PRS-06": { text: "Test the screen share", due: "T-24h", why: "In their tool, on this machine." },
  "ROL-01": {
    text: "Rehearse scenes in character",
    due: "T-24h",
    why: "Stepping out of the scene is the usual mistake.",
  },
  "ROL-02": {
    text: "Name goal, action, signal and adjustment for each scene",
    due: "T-24h",
    byHand: true,
    why: "Four things to say without being asked.",
  },
  "SHA-01": {
    text: "List the host and the people you will meet",
    due: "T-24h",
    why: "Every chat counts.",
  },
  "SHA-02": {
    text: "Have questions and a notebook ready",
    due: "T-24h",
    byHand: true,
    why: "Curiosity is what the day is about.",
  },
  "MEA-01": { text: "Ask what it includes", due: "T-24h", why: "Informal is seldom nothing." },
  "MEA-02": {
    text: "Plan the tone: professional, but lighter",
    due: "T-24h",
    byHand: true,
    why: "Neither wooden nor sloppy.",
  },
  "WRK-01": {
    text: "Practise reasoning at a whiteboard",
    due: "T-24h",
    why: "Out loud, with someone who interrupts.",
  },
  "POR-01": {
    text: "Have every piece reachable, and opened once",
    due: "T-24h",
    why: "Nobody waits for a file.",
  },
} as const satisfies Record<string, ChecklistEntry>;
export type FormatItemId = keyof typeof FORMAT_CHECKLIST;

export type ChecklistItemId = PreItemId | FormatItemId;
export const CHECKLIST: Readonly<Record<ChecklistItemId, ChecklistEntry>> = {
  ...PRE_CHECKLIST,
  ...FORMAT_CHECKLIST,
};

/** Numbers that the proofs use (domain.md sections 16 and 9; [SPEC] where not from a source). */
export const PROOF_LIMITS = {
  revisitsMax: 2,
  strongStoriesMin: 3,
  execLeadPointsMin: 3,
  themeMentionsMin: 2,
  presentationRehearsalsMin: 2,
  takeHomeHoursMax: 4,
  readmeWordsMin: 300,
  readmeWordsMax: 700,
  storyMinutesMax: 2,
} as const;
