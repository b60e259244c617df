export { feedText, sessionsText } from "./calendar.ts";
export type { DatedApplication } from "./session-events.ts";
export type { PreparedApplication } from "./work-events.ts";
