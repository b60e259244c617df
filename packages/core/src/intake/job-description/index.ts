export { type JobDescriptionError, readJobDescription } from "./read.ts";
export type {
  JobDescriptionContent,
  JobDescriptionReading,
  Requirement,
  Salary,
  UrgentTheme,
  WorkMode,
} from "./reading.ts";
