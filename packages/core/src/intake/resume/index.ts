export { claimsOf, type ResumeClaim } from "./claims.ts";
export { readResume } from "./read-resume.ts";
export type { ResumeContent, ResumeReading } from "./reading.ts";
