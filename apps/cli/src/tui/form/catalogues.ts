import {
  ANGLE_PART_NAMES,
  AUDIENCES,
  CLAIM_KIND_NAMES,
  CLAIM_SOURCE_NAMES,
  DELIVERY_MODES,
  EMPLOYER_SIGNS,
  FORMATS,
  HARD_PART_NAMES,
  LENSES,
  MATERIAL_NAMES,
  namesOf,
  NOTE_KIND_NAMES,
  PAY_EVENT_NAMES,
  RESEARCH_SOURCE_NAMES,
  RESEARCH_TOPIC_NAMES,
  STORY_KIND_NAMES,
} from "@finalist/core/playbook";

/** What a choice in a form is called, by the catalogue that its field points at. */
export const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audiences: namesOf(AUDIENCES),
  lenses: namesOf(LENSES),
  formats: namesOf(FORMATS),
  deliveries: namesOf(DELIVERY_MODES),
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
