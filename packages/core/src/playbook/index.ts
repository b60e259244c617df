export * from "./audiences.ts";
export * from "./checklist.ts";
export * from "./formats.ts";
export * from "./labels.ts";
export type { Anchor, Offset } from "./offsets.ts";
export * from "./questions.ts";
export * from "./timeline.ts";
