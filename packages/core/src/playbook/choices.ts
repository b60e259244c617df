import { AUDIENCES, LENSES } from "./audiences.ts";
import { DELIVERY_MODES, FORMATS } from "./formats.ts";
import {
  ANGLE_PART_NAMES,
  CLAIM_KIND_NAMES,
  CLAIM_SOURCE_NAMES,
  HARD_PART_NAMES,
  MATERIAL_NAMES,
  namesOf,
  NOTE_KIND_NAMES,
  PAY_EVENT_NAMES,
  RESEARCH_SOURCE_NAMES,
  RESEARCH_TOPIC_NAMES,
  STORY_KIND_NAMES,
} from "./labels.ts";
import { ASKS } from "./questions.ts";
import { EMPLOYER_SIGNS } from "./signs.ts";

const textsOf = (entries: Readonly<Record<string, { readonly text: string }>>) =>
  Object.fromEntries(Object.entries(entries).map(([id, { text }]) => [id, text]));

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audiences: namesOf(AUDIENCES),
  lenses: namesOf(LENSES),
  formats: namesOf(FORMATS),
  deliveries: namesOf(DELIVERY_MODES),
  questions: textsOf(ASKS),
  noteKinds: NOTE_KIND_NAMES,
  claimKinds: CLAIM_KIND_NAMES,
  claimSources: CLAIM_SOURCE_NAMES,
  storyKinds: STORY_KIND_NAMES,
  hardParts: HARD_PART_NAMES,
  researchTopics: RESEARCH_TOPIC_NAMES,
  materialKinds: MATERIAL_NAMES,
  angleParts: ANGLE_PART_NAMES,
  researchSources: RESEARCH_SOURCE_NAMES,
  payEvents: PAY_EVENT_NAMES,
  employerSigns: textsOf(EMPLOYER_SIGNS),
};

/** What the choices of a field are called, by the catalogue that its schema names (`x-playbook`). */
export const choiceNames = (catalogue: string): Readonly<Record<string, string>> =>
  CATALOGUES[catalogue] ?? {};
