/** What kind of interviewer someone is (domain.md 4.1). */
export const AUDIENCE_IDS = [
  "AUD-HM",
  "AUD-PEER",
  "AUD-REPORT",
  "AUD-EXEC",
  "AUD-XFN",
  "AUD-REC",
] as const;
export type AudienceId = (typeof AUDIENCE_IDS)[number];

/** What colours their view on top of that (domain.md 4.2). */
export const LENS_IDS = [
  "AUD-L-FOUNDER",
  "AUD-L-DEM",
  "AUD-L-HDS",
  "AUD-L-TECH",
  "AUD-L-DEPT",
  "AUD-L-BIZ",
  "AUD-L-CASUAL",
] as const;
export type LensId = (typeof LENS_IDS)[number];
