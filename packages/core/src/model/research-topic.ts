/** Topics of company research (domain.md 12.1). */
export const RESEARCH_TOPICS = [
  ...["RS-C01", "RS-C02", "RS-C03", "RS-C04", "RS-C05", "RS-C06"],
  ...["RS-C07", "RS-C08", "RS-C09", "RS-C10", "RS-C11"],
] as const;
export type ResearchTopic = (typeof RESEARCH_TOPICS)[number];
