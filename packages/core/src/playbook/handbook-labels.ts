/** What a field of a catalogue is called where its entry is read; fields that are not named here are not shown. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  caresAbout: "What they care about",
  leadWith: "Lead with",
  keepOut: "Keep out",
  lookUp: "Look up",
  tests: "What it tests",
  commonIn: "Where it is common",
  works: "What works",
  fails: "What fails",
  prepare: "Before",
  onTheDay: "On the day",
  numbers: "Numbers",
  rules: "What to mind",
  probes: "What they are after",
  show: "What to show",
  answer: "The answer",
  reveals: "What it shows",
  strong: "What speaks for you",
  weak: "What speaks against you",
  before: "In the first round",
  after: "In every later one",
  use: "What it is for",
  test: "When it counts as a contradiction",
  todo: "What to do",
  why: "Why",
  means: "What it means",
  allowed: "When it is all right",
  value: "The figure",
  attribution: "Who says so",
  meaning: "What it means",
  whatWeDo: "What Finalist does",
};

/** What stands behind a link to other entries, by the field that holds their ids. */
export const LINK_LABELS: Readonly<Record<string, string>> = {
  detectedBy: "Noticed by",
  signatureQuestions: "Questions made for them",
  askers: "Who asks it",
  best: "Best asked of",
  also: "Also good for",
  with: "With whom",
  formats: "Where it belongs",
  from: "In round one",
  to: "In round two",
  upgrades: "Ask instead",
  derivedFrom: "Worked out from",
  figures: "The figures",
};

/** How a link is called at the other end. */
export const BACK_LABELS: Readonly<Record<string, string>> = {
  detectedBy: "Guards against",
  signatureQuestions: "Made for",
  askers: "What they ask",
  best: "What to ask them",
  also: "What else to ask them",
  with: "What not to raise with them",
  formats: "Questions in this format",
  from: "Grows into",
  to: "Grows out of",
  upgrades: "Replaces",
  derivedFrom: "Used for",
  figures: "Disputed in",
  assessed: "Looked for in",
};

export const SEVERITY_WORDS = {
  fatal: "It may cost the offer",
  warn: "A weak spot",
  tip: "It could be better",
} as const;

interface Chapter {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Names of groups; `Checklist:` stands for all of that name. */
  readonly groups: readonly string[];
}

/** The order in which the playbook is read. */
export const CHAPTERS: readonly Chapter[] = [
  {
    id: "meaning",
    name: "What it means",
    about: "Why you are invited back, and what is different this time.",
    groups: [
      "What the invitation means",
      "Questions about this stage",
      "Round one and later rounds",
      "What employers want of a second round",
    ],
  },
  {
    id: "people",
    name: "Who you meet",
    about: "What each kind of person wants to hear, and how to read the room.",
    groups: [
      ...["Audiences", "Lenses", "Who is in the room", "Research on a person"],
      ...["How to research a person", "Time at the company"],
    ],
  },
  {
    id: "formats",
    name: "Formats",
    about: "What each sort of session tests, what works in it and what fails.",
    groups: [
      ...["Formats", "Ways of meeting", "About formats"],
      ...["Coding tasks", "Case tasks", "Deep-dive tasks"],
    ],
  },
  {
    id: "signals",
    name: "What they look for",
    about: "The signs that assessors try to read in you.",
    groups: ["What assessors look for"],
  },
  {
    id: "likely",
    name: "Likely questions",
    about: "What you may well be asked, what is behind it, and how to answer.",
    groups: [
      "What you are likely to be asked",
      "From round one to round two",
      "About their questions",
    ],
  },
  {
    id: "asking",
    name: "Questions to ask",
    about: "Good questions by person, weak ones with a better form, and what to leave alone.",
    groups: ["What to ask", "Weak questions", "How to ask", "What not to raise"],
  },
  {
    id: "stories",
    name: "Stories",
    about: "What belongs in a story, and how to tell it a second time.",
    groups: ["What belongs in a story", "About stories"],
  },
  {
    id: "round-one",
    name: "Round one",
    about: "What to write down after the first talk, and how to come back to what went badly.",
    groups: ["What to record of an interview", "Revisits"],
  },
  {
    id: "consistency",
    name: "Consistency",
    about: "When two tellings of one thing disagree, and what follows.",
    groups: ["When tellings contradict", "Consistency"],
  },
  {
    id: "company",
    name: "The company",
    about: "What to look up about it, and what to do with what you find.",
    groups: ["Company research", "How to research a company"],
  },
  {
    id: "pay",
    name: "Pay and logistics",
    about: "How to speak about money, place and start.",
    groups: ["Pay", "Logistics"],
  },
  {
    id: "setup",
    name: "Set-up",
    about: "Camera, sound, light, platform, and the way there.",
    groups: ["Set-up"],
  },
  {
    id: "timeline",
    name: "Timeline",
    about: "What is done when, from the first call to the decision.",
    groups: ["Timeline", "What the employer owes"],
  },
  {
    id: "checklists",
    name: "Checklists",
    about: "Everything to do, list by list, with the reason for each.",
    groups: ["Checklist:"],
  },
  {
    id: "after",
    name: "Afterwards",
    about: "Thanks, patience, other offers, and every way in which it may end.",
    groups: ["Thank-you notes", "Status check and final note", "Other processes", "Outcomes"],
  },
  {
    id: "signs",
    name: "Signs",
    about: "What the employer's conduct tells you.",
    groups: ["Signs about the employer"],
  },
  {
    id: "rules",
    name: "Rules",
    about: "What Finalist checks in your preparation, gravest marks included.",
    groups: ["Rules"],
  },
  {
    id: "mistakes",
    name: "Mistakes",
    about: "What goes wrong most often, and what notices it in time.",
    groups: ["Mistakes"],
  },
  {
    id: "figures",
    name: "Figures",
    about: "Numbers that somebody gave, with who gave them. They are never merged.",
    groups: ["Figures"],
  },
  {
    id: "disputes",
    name: "Where sources disagree",
    about: "Both sides, and what Finalist makes of it.",
    groups: ["Where sources disagree"],
  },
  {
    id: "hiring",
    name: "For those who hire",
    about: "The same round from the other side of the table.",
    groups: ["Hiring well", "Checks of a hiring plan"],
  },
  {
    id: "words",
    name: "Glossary",
    about: "What the words mean here.",
    groups: ["Words"],
  },
];
