export type { ResumeClaim } from "./claim.ts";
export { claimsOf } from "./claims.ts";
export { readResume } from "./read-resume.ts";
export type { ResumeContent, ResumeReading } from "./reading.ts";
