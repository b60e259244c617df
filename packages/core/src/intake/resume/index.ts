export { claimsOf, type ResumeClaim } from "./claims.ts";
export { readResume, type ResumeError } from "./read-resume.ts";
export type {
  ResumeContent,
  ResumeEducation,
  ResumeInterest,
  ResumeJob,
  ResumeLanguage,
  ResumeLink,
  ResumeProject,
  ResumeReading,
  ResumeRecord,
  ResumeReference,
  ResumeSkill,
  ResumeSource,
} from "./reading.ts";
