import {
  AUDIENCES,
  ASKS,
  CLAIM_KIND_NAMES,
  CLAIM_SOURCE_NAMES,
  ANGLE_PART_NAMES,
  DELIVERY_MODES,
  EMPLOYER_SIGNS,
  FORMATS,
  HARD_PART_NAMES,
  LENSES,
  MATERIAL_NAMES,
  NOTE_KIND_NAMES,
  PAY_EVENT_NAMES,
  RESEARCH_SOURCE_NAMES,
  RESEARCH_TOPIC_NAMES,
  STORY_KIND_NAMES,
} from "@finalist/core/playbook";

const named = (entries: Readonly<Record<string, { readonly name: string }>>) =>
  Object.fromEntries(Object.entries(entries).map(([id, { name }]) => [id, name]));

/** What a choice in a form is called, by the catalogue its field points at. */
const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audiences: named(AUDIENCES),
  lenses: named(LENSES),
  formats: named(FORMATS),
  deliveries: named(DELIVERY_MODES),
  questions: Object.fromEntries(Object.entries(ASKS).map(([id, { text }]) => [id, text])),
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
  employerSigns: Object.fromEntries(
    Object.entries(EMPLOYER_SIGNS).map(([id, { text }]) => [id, text]),
  ),
};

export const catalogueOf = (name: string): Readonly<Record<string, string>> =>
  CATALOGUES[name] ?? {};
