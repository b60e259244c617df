/** What can be practised (domain.md EN-22). */
export const REHEARSAL_KINDS = [
  "presentation",
  "case",
  "system-design",
  "coding",
  "role-play",
  "comp",
  "hard-part",
  "story",
] as const;
export type RehearsalKind = (typeof REHEARSAL_KINDS)[number];
