export { readJobDescription } from "./read.ts";
export type { JobDescriptionReading } from "./reading.ts";
