import type { Sourced } from "./sources.ts";

/** A word of the field and what Finalist means by it (domain.md section 1). */
export interface TermEntry extends Sourced {
  readonly term: string;
  readonly meaning: string;
}

/** The glossary, by the names that the product shows (domain.md section 1). */
export const GLOSSARY = {
  "G-01": {
    term: "Application",
    meaning:
      "Everything between you and one employer about one post, from the first contact to the outcome, over any number of rounds.",
    sources: ["S0", "S1", "S2", "S3", "S4"],
  },
  "G-02": {
    term: "Interview, or round",
    meaning:
      "A group of sessions with one purpose. Rounds are numbered, and each one after the first is measured against all earlier ones.",
    sources: ["S0", "S1", "S2", "S3", "S4"],
  },
  "G-03": {
    term: "Session",
    meaning: "One booked slot: one format, one mode, and one or more interviewers.",
    sources: ["S1", "S3"],
  },
  "G-04": {
    term: "Screen",
    meaning: "A round that is meant to remove people: you pass against a baseline, or you fail.",
    sources: ["S2", "S3"],
  },
  "G-05": {
    term: "Decision round",
    meaning:
      "A round that is meant to choose one person: the candidates are ranked against each other.",
    sources: ["S0", "S2"],
  },
  "G-06": {
    term: "Validation",
    meaning:
      "A narrower view of the second round: they confirm that what you claimed is true and will work in their house.",
    sources: ["S3"],
  },
  "G-07": {
    term: "Shortlist",
    meaning: "The few who got through the screen.",
    sources: ["S0", "S1", "S2"],
  },
  "G-08": {
    term: "Finalist",
    meaning:
      "Somebody on the shortlist who is being compared in the second round. You, for example.",
    sources: ["S0", "S1", "S2"],
  },
  "G-09": {
    term: "Narrow margin",
    meaning:
      "How second rounds are usually lost: you did nothing wrong, somebody else was liked a little more.",
    sources: ["S2"],
  },
  "G-10": {
    term: "Audience",
    meaning: "The kind of interviewer somebody is, told by what that person worries about.",
    sources: ["S0", "S2", "S3"],
  },
  "G-11": {
    term: "Lens",
    meaning: "A speciality on top of an audience, such as founder or head of data science.",
    sources: ["S0"],
  },
  "G-12": {
    term: "Angle",
    meaning:
      "Your plan for one interviewer: what to open with, which story to tell, what to keep out.",
    sources: ["S2"],
  },
  "G-13": {
    term: "Most senior interviewer",
    meaning:
      "The highest in rank of those you meet. Worth extra research on the company, and extra eye contact.",
    sources: ["S2"],
  },
  "G-14": {
    term: "Stakeholder alignment",
    meaning:
      "The employer's wish that neighbouring teams and leaders meet the new person and stand behind the choice.",
    sources: ["S1"],
  },
  "G-15": {
    term: "Format",
    meaning:
      "How a session works: panel, case, live coding and so on. It shows what they want to verify.",
    sources: ["S0", "S2", "S3"],
  },
  "G-16": {
    term: "Non-standard format",
    meaning: "Anything beyond conversation. It shows how you work, not how you talk about work.",
    sources: ["S2"],
  },
  "G-17": {
    term: "Mode",
    meaning: "By video, in person or by phone. Any format can come in any mode.",
    sources: ["S2"],
  },
  "G-18": {
    term: "Informal session",
    meaning: "A meal, a coffee, a casual chat: relaxed by name, and still part of the assessment.",
    sources: ["S0", "S2"],
  },
  "G-19": {
    term: "Working session",
    meaning: "You solve a real problem together with the team, often at a whiteboard.",
    sources: ["S3"],
  },
  "G-20": {
    term: "Shadow day",
    meaning: "Several hours with the team: you sit in meetings, have coffees, watch.",
    sources: ["S2"],
  },
  "G-21": {
    term: "Signal",
    meaning: "A quality that the people who assess you try to read from what you say and do.",
    sources: ["S0", "S3"],
  },
  "G-22": {
    term: "Depth question",
    meaning:
      "A question that digs into one line of your résumé, or into something you said already.",
    sources: ["S2"],
  },
  "G-23": {
    term: "Question pair",
    meaning: "A question from round one, together with the form it takes in round two.",
    sources: ["S0", "S2"],
  },
  "G-24": {
    term: "Strategic question",
    meaning: "A question of yours that is specific, looks ahead, and helps you to judge them.",
    sources: ["S0", "S2", "S3", "S4"],
  },
  "G-25": {
    term: "Basic question",
    meaning: "A question of yours that collects plain information and nothing more.",
    sources: ["S0", "S3"],
  },
  "G-26": {
    term: "Behavioural question",
    meaning: "They ask about something that happened, to predict what you will do next time.",
    sources: ["S4"],
  },
  "G-27": {
    term: "Situational question",
    meaning: "They describe a problem, invented or real, and ask what you would do.",
    sources: ["S1", "S3"],
  },
  "G-28": {
    term: "STAR",
    meaning: "A shape for stories: situation, task, action, result.",
    sources: ["S3", "S4"],
  },
  "G-29": {
    term: "Story",
    meaning:
      "One piece of your work, told with a structure, that can answer more than one question.",
    sources: ["S0", "S2"],
  },
  "G-30": {
    term: "Proof point",
    meaning: "A story that you picked because it answers a worry you know they have.",
    sources: ["S0"],
  },
  "G-31": {
    term: "Production-depth story",
    meaning:
      "The one project you know all the way down: design, data, failures, and what you would do differently now.",
    sources: ["S0"],
  },
  "G-32": {
    term: "Constraint",
    meaning: "A real limit within a story: money, poor data, moving requirements, security.",
    sources: ["S0"],
  },
  "G-33": {
    term: "Rejected alternative",
    meaning: "An option that you weighed and turned down, with your reason.",
    sources: ["S0"],
  },
  "G-34": {
    term: "Effect",
    meaning:
      "What your work changed: a verified number, or where there is none, an honest description.",
    sources: ["S0", "S1", "S3"],
  },
  "G-35": {
    term: "Hard part",
    meaning:
      "A subject you would rather avoid, and so rehearse: a gap, a failure, work that you inherited.",
    sources: ["S0"],
  },
  "G-36": { term: "Post-mortem", meaning: "Your honest look back at round one.", sources: ["S4"] },
  "G-37": {
    term: "Lean-in",
    meaning: "A subject on which the first interviewers wanted to hear more.",
    sources: ["S0"],
  },
  "G-38": {
    term: "Hesitation",
    meaning: "An answer of yours that left a doubt, or that they asked you to clarify.",
    sources: ["S0"],
  },
  "G-39": {
    term: "Urgent theme",
    meaning: "A problem that the team brought up more than once.",
    sources: ["S0"],
  },
  "G-40": {
    term: "Concern",
    meaning: "Something that round one left open, or left looking weak.",
    sources: ["S2"],
  },
  "G-41": {
    term: "Revisit",
    meaning: "A short, planned return to one answer from round one, to give a better one.",
    sources: ["S2", "S4"],
  },
  "G-42": {
    term: "Claim",
    meaning:
      "Anything you said or wrote in any round that can be checked: a duration, a title, a number, a reason, a view.",
    sources: ["S2"],
  },
  "G-43": {
    term: "Story frame",
    meaning: "The fixed outline in which you tell a subject, every time.",
    sources: ["S2"],
  },
  "G-44": {
    term: "Small variation",
    meaning: "Two tellings that differ a little, and do no harm.",
    sources: ["S2"],
  },
  "G-45": {
    term: "Contradiction",
    meaning: "Two tellings that cannot both be true. It destroys trust.",
    sources: ["S2"],
  },
  "G-46": {
    term: "Correction",
    meaning: "A difference that you announce yourself, as a correction.",
    sources: ["S2"],
  },
  "G-47": {
    term: "Recruiter's note",
    meaning: "What the recruiter wrote about you after round one. Later interviewers read it.",
    sources: ["S2"],
  },
  "G-48": {
    term: "Team debrief",
    meaning: "After the second round, the interviewers put their notes side by side.",
    sources: ["S2"],
  },
  "G-49": {
    term: "Research on a person",
    meaning: "Facts about one interviewer, from which you infer what matters to them.",
    sources: ["S0", "S2"],
  },
  "G-50": {
    term: "Common ground",
    meaning:
      "Something that you and an interviewer truly share: a school, an employer, a contact, an interest.",
    sources: ["S2"],
  },
  "G-51": {
    term: "Natural reference",
    meaning: "One light mention, in conversation, of something you found out about the person.",
    sources: ["S2"],
  },
  "G-52": {
    term: "Reading of tenure",
    meaning: "What somebody's time at the company suggests about them.",
    sources: ["S2"],
  },
  "G-53": {
    term: "Playbook",
    meaning: "Advice bundled for one situation: a format, an audience, a phase.",
    sources: ["S2"],
  },
  "G-54": {
    term: "Checklist item",
    meaning:
      "One task, with the moment it is due, the case in which it applies, and what proves it done.",
    sources: ["S2"],
  },
  "G-55": {
    term: "Proof",
    meaning: "What has to be on file for an item to count as done without anyone ticking it.",
    sources: [],
  },
  "G-56": {
    term: "Range",
    meaning:
      "The pay you expect, from low to high, backed by research. Pressed again, you name the upper end; the least you would accept stays private.",
    sources: ["S2", "S4"],
  },
  "G-57": {
    term: "Pay band",
    meaning: "What a kind of post pays in a given place, from lowest to highest.",
    sources: ["S4"],
  },
  "G-58": {
    term: "Deflection",
    meaning: "Asking to see the whole package before you name a single number. It works once.",
    sources: ["S2"],
  },
  "G-59": {
    term: "Full package",
    meaning: "Everything they pay, seen as one: salary, bonus, shares, benefits.",
    sources: ["S2"],
  },
  "G-60": {
    term: "Walk-away number",
    meaning: "The least you would accept. You settle it before any offer, and keep it to yourself.",
    sources: ["S2"],
  },
  "G-61": {
    term: "Stated window",
    meaning: "The time that the employer said they need to decide.",
    sources: ["S0", "S2"],
  },
  "G-62": {
    term: "Thank-you",
    meaning: "A message of its own to each person, within a day of the session.",
    sources: ["S0", "S2", "S3"],
  },
  "G-63": {
    term: "Status check",
    meaning: "The one message in which you ask where things stand.",
    sources: ["S0", "S2"],
  },
  "G-64": {
    term: "Final note",
    meaning: "The last message, easy to answer, where the status check got no reply.",
    sources: ["S0"],
  },
  "G-65": {
    term: "Silence",
    meaning: "No word from the employer after the second round.",
    sources: ["S0"],
  },
  "G-66": {
    term: "Competing offer",
    meaning: "A real offer from another employer, or one that is expected by a known date.",
    sources: ["S2"],
  },
  "G-67": { term: "Bluff", meaning: "A competing offer that does not exist.", sources: ["S2"] },
  "G-68": {
    term: "Parallel process",
    meaning: "Another application of yours that you keep alive on purpose.",
    sources: ["S0", "S2"],
  },
  "G-69": {
    term: "Leverage",
    meaning: "The strength that you gain in a negotiation from having other options.",
    sources: ["S2"],
  },
  "G-70": {
    term: "Offer-stage behaviour",
    meaning:
      "What an employer does once an offer is on its way. Until you see it, you owe nobody exclusivity.",
    sources: ["S0"],
  },
  "G-71": {
    term: "Warning sign, or red flag",
    meaning:
      "Conduct of the employer that hints at disorder, or at how little the post matters to them.",
    sources: ["S1"],
  },
  "G-72": {
    term: "Loop",
    meaning:
      "The hiring team's plan of a round: its sessions, and what each of them has to verify.",
    sources: ["S0"],
  },
  "G-73": {
    term: "Real-world prompt",
    meaning: "A task that resembles the team's own technology or business problem.",
    sources: ["S0"],
  },
  "G-74": {
    term: "Discussion part",
    meaning: "The part of a task in which you explain your reasoning.",
    sources: ["S0"],
  },
  "G-75": {
    term: "Cross-functional lens",
    meaning: "You are asked to explain a decision to people of another function.",
    sources: ["S0"],
  },
  "G-76": {
    term: "Failure scenario",
    meaning: "They change an assumption half-way, to see how you adapt.",
    sources: ["S0"],
  },
  "G-77": {
    term: "Candidate experience",
    meaning:
      "How the process feels to those who apply: clear, structured, kept up to date, or not.",
    sources: ["S0"],
  },
  "G-78": {
    term: "Culture fit",
    meaning:
      "How well your values and your way of working match the team's principles and atmosphere.",
    sources: ["S1", "S3", "S4"],
  },
  "G-79": {
    term: "Executive presence",
    meaning: "Explaining complex matters clearly, composed and professional throughout.",
    sources: ["S3"],
  },
  "G-80": {
    term: "MECE",
    meaning:
      "“Mutually exclusive, collectively exhaustive”: a problem split into parts with no overlap and no gap.",
    sources: ["S0", "S2"],
  },
  "G-81": {
    term: "Readme",
    meaning: "The page that goes with a take-home and gives your reasons.",
    sources: ["S2"],
  },
  "G-82": {
    term: "Turnaround and time cap",
    meaning:
      "The time they give you for a take-home, and your own limit on the hours that you put in.",
    sources: ["S2"],
  },
} as const satisfies Record<string, TermEntry>;
export type TermId = keyof typeof GLOSSARY;
