import type { Delivery, FormatId } from "../model/format.ts";
import type { SetupCheck } from "../model/groundwork.ts";
import type { Sourced } from "./sources.ts";

/** What is known of one format (domain.md section 5). */
export interface FormatEntry extends Sourced {
  readonly name: string;
  /** Words in an invitation that name the format, lower case. */
  readonly recognisedBy: readonly string[];
  readonly tests: string;
  readonly commonIn: string;
  readonly works: readonly string[];
  readonly fails: readonly string[];
  readonly prepare: readonly string[];
  readonly onTheDay: readonly string[];
  readonly numbers?: string;
}

export const FORMATS: Readonly<Record<FormatId, FormatEntry>> = {
  "FMT-SEQ": {
    name: "One-on-one",
    recognisedBy: ["one-on-one", "one on one", "1:1", "1-1", "1on1", "back to back", "chat with"],
    tests: "One distinct side of the role or of you, per person",
    commonIn: "any field",
    works: ["a different angle for each person", "the same courtesy from first slot to last"],
    fails: ["the same pitch for everyone", "a tone that changes with rank"],
    prepare: ["an angle and two or three questions per person", "what each of them has to verify"],
    onTheDay: ["fresh energy in every slot", "the same facts and tone throughout"],
    numbers: "2–3 questions for each person",
    sources: ["S2", "S3"],
  },
  "FMT-PANEL": {
    name: "Panel",
    recognisedBy: ["panel"],
    tests: "Range and composure: one idea, told at several levels at once",
    commonIn: "any field; data panels mix science, engineering and business",
    works: [
      "a sound answer that a non-specialist can follow",
      "calm when two people pull in opposite directions",
      "noticing who asks about execution and who about influence",
    ],
    fails: ["turning answers into lectures"],
    prepare: [
      "who owns what",
      "each story in a technical and a plain version",
      "opposed prompts, such as speed against rigour",
    ],
    onTheDay: ["speak to the whole room, not only to the one who asked"],
    numbers: "usually 3–5 people (no source given)",
    sources: ["S0", "S2", "S3"],
  },
  "FMT-DEEP": {
    name: "Technical deep dive",
    recognisedBy: ["deep dive", "deep-dive", "technical interview", "technical discussion"],
    tests: "How deep the work behind the résumé really goes",
    commonIn: "engineering, data, machine learning",
    works: [
      "defending an architecture, a model choice, a hunt for a bug",
      "details of one project",
    ],
    fails: [
      "an inflated résumé",
      "depth that ends at the second follow-up",
      "code without reasons, or reasons without code",
    ],
    prepare: [
      "one story at production depth",
      "the tools on your résumé, each with its honest depth",
    ],
    onTheDay: ["say what you assumed, then what you chose, then what you turned down"],
    sources: ["S0", "S2", "S3"],
  },
  "FMT-CODE": {
    name: "Live coding",
    recognisedBy: ["live coding", "coding", "pair programming", "coderpad", "hackerrank"],
    tests: "Execution, recovery, thinking in the open",
    commonIn: "engineering, data science, machine learning",
    works: ["clarifying first", "narrating while you code", "recovering from a dead end"],
    fails: ["silence, which looks like being stuck"],
    prepare: [
      "their own tool, on the morning itself",
      "the syntax of every language that may come up",
    ],
    onTheDay: ["think aloud", "say what you check and why"],
    sources: ["S0", "S2"],
  },
  "FMT-SYS": {
    name: "System design",
    recognisedBy: ["system design", "architecture", "design interview", "systems design"],
    tests: "Structure, scale, thinking about failure",
    commonIn: "engineering, data, machine learning",
    works: ["requirements → the whole picture → one part in depth → scale and failure"],
    fails: ["drawing before the requirements are clear"],
    prepare: ["drawing on a board or a shared canvas", "the four moves by heart"],
    onTheDay: ["follow the four moves"],
    numbers: "4 moves",
    sources: ["S2"],
  },
  "FMT-CASE": {
    name: "Case study",
    recognisedBy: ["case study", "case interview", "business case", "case"],
    tests: "Reasoning and structure under pressure, and commercial sense",
    commonIn: "consulting, product, strategy, senior engineering, data and AI",
    works: [
      "clarify → choose an approach → work it through → sum up → recommend → name what is uncertain",
      "clean buckets",
    ],
    fails: ["chasing only the final answer", "a perfect framework for its own sake"],
    prepare: ["cases, out loud"],
    onTheDay: ["think aloud", "scratch paper in the room; ask to share notes when remote"],
    numbers: "6 moves",
    sources: ["S0", "S2", "S3"],
  },
  "FMT-TAKE": {
    name: "Take-home",
    recognisedBy: ["take-home", "take home", "takehome", "assignment", "homework"],
    tests: "Judgement, reasoning and trade-offs in what you hand in",
    commonIn: "design, engineering, data, marketing",
    works: [
      "a strict limit of time",
      "stopping where someone on the job would stop",
      "decisions written down",
    ],
    fails: ["unpaid polish far past the limit", "a result without its reasons"],
    prepare: ["a timer", "a readme: what is done, what is not, and why"],
    onTheDay: ["work in your own time, and stop when the timer does"],
    numbers: "24–72 h to hand in, about 4 h of work, a readme near 500 words (no source given)",
    sources: ["S2"],
  },
  "FMT-PRES": {
    name: "Presentation",
    recognisedBy: ["presentation", "present ", "presenting", "slides"],
    tests: "Persuasion, structure, analysis, delivery",
    commonIn: "senior posts, and posts that have to persuade",
    works: [
      "from messy input to a recommendation that stands up",
      "the obvious questions answered on the last slide",
      "eye contact with everyone, above all the most senior",
    ],
    fails: ["running over", "fumbling with the screen share"],
    prepare: [
      "at least two full rehearsals aloud, on the clock",
      "a way to go on without slides",
      "the deck in a window of its own, if remote",
    ],
    onTheDay: ["keep to time", "look at people", "fall back calmly when the technology fails"],
    numbers: "an audience of 3–6; at least 2 rehearsals (no source given)",
    sources: ["S0", "S2", "S3"],
  },
  "FMT-ROLE": {
    name: "Role play",
    recognisedBy: ["role play", "role-play", "roleplay", "simulation", "situational"],
    tests: "How you act in a scene: a hard customer, a tense meeting, difficult feedback",
    commonIn: "sales, customer work, management",
    works: ["staying inside the scene", "naming goal, action, the signal to watch, the adjustment"],
    fails: ["stepping outside with “in reality I would…”"],
    prepare: ["scenes, in character, with the goal named first"],
    onTheDay: ["let your thinking show before, during and after"],
    numbers: "4 elements in each scene",
    sources: ["S2"],
  },
  "FMT-SHADOW": {
    name: "Shadow day",
    recognisedBy: ["shadow", "trial day", "culture interview", "day with the team", "trial shift"],
    tests: "Fit, curiosity and manners, over hours",
    commonIn: "later start-ups, design-led companies",
    works: ["good questions", "more listening than talking", "notes"],
    fails: ["relaxing with the junior people"],
    prepare: ["who you will meet", "your questions", "who your host is"],
    onTheDay: ["take every chat seriously", "take notes"],
    numbers: "thanks to the host and the key people within 24 h",
    sources: ["S2"],
  },
  "FMT-MEAL": {
    name: "Informal meeting or meal",
    recognisedBy: ["lunch", "dinner", "breakfast", "coffee", "informal", "drinks", "meal"],
    tests: "Trust, temperament, ease without a script",
    commonIn: "any field",
    works: ["professional, in a lighter tone"],
    fails: ["wooden at one end, sloppy at the other"],
    prepare: ["ask what it includes", "two or three light subjects"],
    onTheDay: ["do not take “informal” at its word"],
    sources: ["S0"],
  },
  "FMT-WORK": {
    name: "Working session",
    recognisedBy: ["working session", "whiteboard", "workshop", "problem solving", "collaborative"],
    tests: "Solving something real together",
    commonIn: "technical posts",
    works: ["reasoning together", "a method you can justify"],
    fails: ["a solo performance"],
    prepare: ["reasoning at a whiteboard", "the team's domain"],
    onTheDay: ["invite their input", "say why you choose what you choose"],
    sources: ["S3"],
  },
  "FMT-PORT": {
    name: "Portfolio review",
    recognisedBy: ["portfolio"],
    tests: "Past work, on display",
    commonIn: "design, and wherever work can be shown",
    works: ["everything within reach at once"],
    fails: ["hunting for files"],
    prepare: ["every piece reachable and tested"],
    onTheDay: ["open it without searching"],
    sources: ["S3"],
  },
};

/** What holds for a way of meeting (domain.md section 5, delivery modes; section 14). */
export interface DeliveryEntry extends Sourced {
  readonly id: "DLV-VIDEO" | "DLV-INPERSON" | "DLV-PHONE";
  readonly name: string;
  readonly rules: readonly string[];
}

/** What has to be tested for a way of meeting (domain.md PRE-10, section 14). */
export const SETUP_TO_TEST: Readonly<Record<Delivery, readonly SetupCheck["kind"][]>> = {
  video: ["camera", "audio", "lighting", "platform"],
  "in-person": ["route", "timing"],
  phone: [],
};

export const DELIVERY_MODES: Readonly<Record<Delivery, DeliveryEntry>> = {
  video: {
    id: "DLV-VIDEO",
    name: "Video",
    rules: [
      "Test the platform half an hour before, even if it worked last time.",
      "Check camera, sound and light: what was forgiven in round one is judged now.",
      "Bring a little more energy than feels natural; a screen flattens it.",
      "Keep your notes of round one on a second screen or on paper beside it.",
    ],
    sources: ["S2"],
  },
  "in-person": {
    id: "DLV-INPERSON",
    name: "In person",
    rules: [
      "Try the route, and how long it really takes.",
      "Have the journey booked and confirmed.",
      "Bring printed slides and scratch paper.",
    ],
    sources: ["S2", "S3"],
  },
  phone: {
    id: "DLV-PHONE",
    name: "Phone",
    rules: [
      "Facts, notes and questions matter as always; they cannot see you nod.",
      "Have your notes in front of you and a quiet room.",
    ],
    sources: [],
  },
};
